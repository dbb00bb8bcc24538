// Where a claim is written: the best source in one glance, the others behind it.
import type { DocumentId, SourceId } from '../../atlas/brand';
import type { Details } from '../../atlas/details';
import type { Citation, SourceRow } from '../../atlas/rows';
import { formatDateInWords } from '../../i18n/format';
import type { ReaderContext } from './context';

export interface SourceLine {
  /** Unique among the sources of one claim. */
  readonly key: string;
  readonly id: SourceId;
  /** A UN document by its symbol, anything else by its title. */
  readonly label: string;
  readonly publisher: string;
  /** In words, of the document of the record that stands there; `null` of any other source. */
  readonly date: string | null;
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

/** One and the same page, whether or not it is written with its protocol and a last stroke. */
const pageOf = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
const documentsAt = new WeakMap<Details, ReadonlyMap<string, DocumentId | null>>();

/** The documents of the record by where they can be read; `null` where there is more than one. */
function documentsOf(details: Details): ReadonlyMap<string, DocumentId | null> {
  const known = documentsAt.get(details);
  if (known) return known;
  const found = new Map<string, DocumentId | null>();
  for (const { id, url } of details.documents.values())
    if (url) found.set(pageOf(url), found.has(pageOf(url)) ? null : (id as DocumentId));
  documentsAt.set(details, found);
  return found;
}

/** The document of the record that a source is. */
export function documentAt({ details }: ReaderContext, { url }: SourceRow): DocumentId | null {
  return (details && url && documentsOf(details).get(pageOf(url))) || null;
}

function dateOf(context: ReaderContext, row: SourceRow): string | null {
  const document = context.atlas.documents.get(documentAt(context, row) ?? ('' as DocumentId));
  return document ? formatDateInWords(document.date, context.view.lang) : null;
}

export function describeSource(
  context: ReaderContext,
  row: SourceRow,
  locator: string | null = null,
): SourceLine {
  const [, symbol] = UN_DOCUMENT.exec(row.url ?? '') ?? [];
  return {
    key: `${row.id} ${locator ?? ''}`,
    id: row.id as SourceId,
    label: symbol ?? row.title,
    publisher: row.publisher,
    date: dateOf(context, row),
    url: row.url ?? null,
    locator,
  };
}

/** The sources of a claim, best first, as the record orders them. */
export function describeSources(
  context: ReaderContext,
  citations: readonly Citation[] | undefined,
): SourceList {
  const { details } = context;
  if (!details || !citations) return NO_SOURCES;
  const lines = citations.flatMap(({ source, locator }) => {
    const row = details.sources.get(source);
    return row ? [describeSource(context, row, locator ?? null)] : [];
  });
  const [best = null, ...further] = [...new Map(lines.map((line) => [line.key, line])).values()];
  return { best, further };
}
