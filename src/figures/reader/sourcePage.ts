import type { SourceId } from '../../atlas/brand';
import type { ReaderContext } from './context';
import { createHead } from './head';
import { createFrame } from './pageFrame';
import type { PageFrame } from './pageFrame';
import { nameDocument } from './named';
import type { Named } from './named';
import { describeSource, documentAt } from './sources';
import type { SourceLine } from './sources';
import { usesOf } from './usesOf';
import type { UseGroup } from './usesOf';

export interface SourcePage extends PageFrame {
  readonly kind: 'source';
  /** `null` until the details are there, or when the record does not have it. */
  readonly source: SourceLine | null;
  readonly isUnknown: boolean;
  /** The document of the record that it is. */
  readonly document: Named | null;
  readonly alsoCitedAs: readonly string[];
  readonly uses: readonly UseGroup[];
}

export function describeSourcePage(context: ReaderContext, id: SourceId): SourcePage {
  const { details, texts } = context;
  const row = details?.sources.get(id);
  const source = row ? describeSource(context, row) : null;
  const document = row ? documentAt(context, row) : null;
  const head = createHead(texts.concept.source, row?.title ?? id, [
    row?.publisher,
    row && (source?.date ?? texts.source.undated),
  ]);
  return {
    kind: 'source',
    ...createFrame(context, { kind: 'source', id }, head, undefined),
    source,
    isUnknown: details !== null && !row,
    document: document && nameDocument(context, document),
    alsoCitedAs: row?.also_cited_as ?? [],
    uses: usesOf(context, id),
  };
}
