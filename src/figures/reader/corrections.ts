// Slips of the two texts that the record began from, and what is right.
import type { CorrectionRow } from '../../atlas/rows';
import { formatReference } from '../../view/formatReference';
import type { Focus } from '../../view/view';
import type { ReaderContext } from './context';
import { describeDoubt } from './doubt';
import { describeSources } from './sources';
import type { SourceList } from './sources';

export interface CorrectionLine {
  readonly id: string;
  readonly kind: string;
  /** The text that slips, by its title. */
  readonly page: string;
  readonly says: string;
  readonly right: string;
  readonly why: string;
  readonly sources: SourceList;
  readonly doubt: string | null;
}

function describeCorrection(context: ReaderContext, row: CorrectionRow): CorrectionLine {
  const seed = context.details?.sources.get(row.seed);
  return {
    id: row.id,
    kind: context.texts.correctionKind[row.kind],
    page: seed ? `“${seed.title}”` : row.seed,
    says: row.says,
    right: row.right,
    why: row.why,
    sources: describeSources(context, row.sources),
    doubt: describeDoubt(context, row),
  };
}

/** The corrections that concern what `focus` names. */
export function correctionsAbout(context: ReaderContext, focus: Focus): readonly CorrectionLine[] {
  const reference = formatReference(focus);
  return [...(context.details?.corrections.values() ?? [])]
    .filter(({ about }) => about?.includes(reference))
    .map((row) => describeCorrection(context, row));
}
