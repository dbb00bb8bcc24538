// What every page of the reader has: what it is of, its head, how far it was checked, its sources, what was corrected.
import type { Evidence } from '../../atlas/rows';
import { formatReference } from '../../view/formatReference';
import type { Focus } from '../../view/view';
import type { ReaderContext } from './context';
import { correctionsAbout } from './corrections';
import type { CorrectionLine } from './corrections';
import { describeDoubt, isDoubtful } from './doubt';
import type { Head } from './head';
import { describeSources } from './sources';
import type { SourceList } from './sources';

export interface PageFrame {
  /** `kind:id` of what it shows. */
  readonly reference: string;
  readonly head: Head;
  readonly doubt: string | null;
  /** All of it was found in a source that was read. */
  readonly isConfirmed: boolean;
  readonly sources: SourceList;
  readonly corrections: readonly CorrectionLine[];
}

export function createFrame(
  context: ReaderContext,
  focus: Focus,
  head: Head,
  row: Partial<Evidence> | undefined,
): PageFrame {
  const checked = row?.verified === undefined ? undefined : { ...row, verified: row.verified };
  return {
    reference: formatReference(focus),
    head,
    doubt: describeDoubt(context, checked),
    isConfirmed: checked !== undefined && !isDoubtful(checked),
    sources: describeSources(context, row?.sources),
    corrections: correctionsAbout(context, focus),
  };
}
