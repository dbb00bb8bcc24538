// Where a claim is written: the best source in one glance, the others behind it.
import type { SourceId } from '../../atlas/brand';
import type { Citation, SourceRow } from '../../atlas/rows';
import type { ReaderContext } from './context';

export interface SourceLine {
  /** Unique among the sources of one claim. */
  readonly key: string;
  readonly id: SourceId;
  /** A UN document by its symbol, anything else by its title. */
  readonly label: string;
  readonly publisher: string;
  readonly url: string | null;
  /** The place in the source: a paragraph, a page. */
  readonly locator: string | null;
}

export interface SourceList {
  readonly best: SourceLine | null;
  readonly further: readonly SourceLine[];
}

export const NO_SOURCES: SourceList = { best: null, further: [] };

const UN_DOCUMENT = /^https?:\/\/(?:www\.)?(?:undocs\.org|docs\.un\.org)\/(?:en\/)?(A\/.+)$/;

export function describeSource(row: SourceRow, locator: string | null = null): SourceLine {
  const [, symbol] = UN_DOCUMENT.exec(row.url ?? '') ?? [];
  return {
    key: `${row.id} ${locator ?? ''}`,
    id: row.id as SourceId,
    label: symbol ?? row.title,
    publisher: row.publisher,
    url: row.url ?? null,
    locator,
  };
}

/** The sources of a claim, best first, as the record orders them. */
export function describeSources(
  { details }: ReaderContext,
  citations: readonly Citation[] | undefined,
): SourceList {
  if (!details || !citations) return NO_SOURCES;
  const lines = citations.flatMap(({ source, locator }) => {
    const row = details.sources.get(source);
    return row ? [describeSource(row, locator ?? null)] : [];
  });
  const [best = null, ...further] = [...new Map(lines.map((line) => [line.key, line])).values()];
  return { best, further };
}
