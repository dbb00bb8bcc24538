// A table as text, exactly as it is shown: with tabs for a spreadsheet that one pastes into, with commas for a file, where
// each row also says where it is from.
import { formatCsv } from '../../atlas/csv';

export interface TextTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Columns apart by tabs, a row a line: line breaks and tabs within a cell become spaces. */
export function formatTextTabs({ header, rows }: TextTable): string {
  const oneLine = (text: string) => text.replace(/\s+/g, ' ');
  return [header, ...rows].map((cells) => cells.map(oneLine).join('\t')).join('\n');
}

/** RFC 4180, with one more column, `name`, in which every row has `value`. */
export function formatTextFile({ header, rows }: TextTable, name: string, value: string): string {
  return formatCsv(
    [...header, name],
    rows.map((cells) => [...cells, value]),
  );
}
