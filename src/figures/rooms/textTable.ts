// A table of a room as text: with tabs for a spreadsheet that one pastes into, with commas for a file, where each row
// also says where it is from.
import { formatCsv } from '../../atlas/csv';

export interface TextTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function formatTableTabs({ header, rows }: TextTable): string {
  const oneLine = (text: string) => text.replace(/\s+/g, ' ');
  return [header, ...rows].map((cells) => cells.map(oneLine).join('\t')).join('\n');
}

/** `source`: the name of the last column and what stands in it. */
export function formatTableFile({ header, rows }: TextTable, source: readonly [string, string]): string {
  return formatCsv(
    [...header, source[0]],
    rows.map((cells) => [...cells, source[1]]),
  );
}
