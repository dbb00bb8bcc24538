// The documents shown as cells, for the clipboard and for a file: dates as the record writes them, addresses in full.
import type { LibraryWords } from '../../i18n/roomsLibrary';
import type { SourceLine } from '../reader/sources';
import type { LibraryRow } from './libraryRows';
import type { TextTable } from '../table/textTable';

/** A source in one line: what it is, who published it, the place in it. */
export function writeSource({ label, publisher, locator }: SourceLine): string {
  return [label, publisher, locator].filter((part) => part !== null && part !== '').join(', ');
}

export function originOf(row: LibraryRow, words: LibraryWords): string {
  if (row.family !== 'papers') return words.originOf.un;
  return row.by.some(({ focus }) => focus.kind === 'group') ? words.originOf.group : words.originOf.state;
}

export function writeDocuments(rows: readonly LibraryRow[], words: LibraryWords): TextTable {
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).join('; ');
  const cells = (row: LibraryRow): Readonly<Record<keyof LibraryWords['csv'], string>> => {
    const isPaper = row.family === 'papers';
    const { best, further } = row.sources;
    return {
      id: row.id,
      symbol: row.symbol ?? '',
      title: row.title,
      date: row.date,
      issued: row.issued ?? '',
      kind: row.kindName,
      origin: originOf(row, words),
      process: row.process?.name ?? '',
      by: isPaper ? names(row.by) : '',
      tabledBy: isPaper ? '' : names(row.by),
      publisher: row.publisher ?? '',
      gist: row.gist,
      decided: row.decisions.map(({ text }) => text).join('; '),
      events: names(row.events),
      url: row.url ?? '',
      doubt: row.doubt ?? '',
      sources: [...(best ? [best] : []), ...further].map(writeSource).join('; '),
    };
  };
  const columns = Object.keys(words.csv) as (keyof LibraryWords['csv'])[];
  return {
    header: columns.map((column) => words.csv[column]),
    rows: rows.map((row) => {
      const written = cells(row);
      return columns.map((column) => written[column]);
    }),
  };
}
