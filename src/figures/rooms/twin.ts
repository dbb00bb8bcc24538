// The table that says what a room's figure shows: words alone, in the order of the figure. As text with tabs for a
// spreadsheet that one pastes into, and with commas for a file, whose rows also say where they are from.
import { formatCsv } from '../../atlas/csv';
import type { SourceList } from '../reader/sources';

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

/** The whole table with tabs between the columns; a cell stays on one line. */
export function formatTwinTabs({ columns, rows }: Twin): string {
  const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
  return [columns, ...rows.map(({ cells }) => cells)]
    .map((cells) => cells.map(oneLine).join('\t'))
    .join('\n');
}

/** The whole table as CSV; `origin` stands in a last column `source`, in every row. */
export function formatTwinFile({ columns, rows }: Twin, source: string, origin: string): string {
  return formatCsv(
    [...columns, source],
    rows.map(({ cells }) => [...cells, origin]),
  );
}

/** The best source in the words of a cell, with the place in it. */
export function sourceInWords({ best }: SourceList): string {
  if (!best) return '';
  return [best.label, best.publisher, best.locator].filter((part) => part !== null).join(', ');
}
