// The table that says what a room's figure shows: words alone, in the order of the figure.
import type { SourceList } from '../reader/sources';
import type { TextTable } from '../table/textTable';

export interface TwinRow {
  /** Unique in the table. */
  readonly key: string;
  /** One for each column; the first names the row. */
  readonly cells: readonly string[];
}

export interface Twin {
  readonly name: string;
  /** Of the file, without its ending. */
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly TwinRow[];
}

/** Of a table its text. */
export function textOfTwin({ columns, rows }: Twin): TextTable {
  return { header: columns, rows: rows.map(({ cells }) => cells) };
}

/** The best source in the words of a cell, with the place in it. */
export function sourceInWords({ best }: SourceList): string {
  if (!best) return '';
  return [best.label, best.publisher, best.locator].filter((part) => part !== null).join(', ');
}
