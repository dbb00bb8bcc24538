// Rows of a room as text, exactly as they are shown: with tabs for a spreadsheet that one pastes into, with commas for a
// file, where each row also says where it is from.
import { formatCsv } from '../../atlas/csv';

export interface RowsText {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Columns apart by tabs, a row a line: line breaks and tabs within a cell become spaces. */
export function formatTabs({ header, rows }: RowsText): string {
  const oneLine = (text: string) => text.replace(/\s+/g, ' ');
  return [header, ...rows].map((cells) => cells.map(oneLine).join('\t')).join('\n');
}

/** RFC 4180, with one more column for the atlas, its edition and licence. */
export function formatFile({ header, rows }: RowsText, column: string, origin: string): string {
  return formatCsv(
    [...header, column],
    rows.map((cells) => [...cells, origin]),
  );
}
