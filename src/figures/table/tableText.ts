// The table as text, exactly as it is shown: its columns, its filter and its order. With tabs for a spreadsheet that one
// pastes into, with commas for a file, where each row also says what was asked, as of when, and where it is from.
import { formatCsv } from '../../atlas/csv';
import type { table } from '../../i18n/table';
import { formatLens } from '../../view/formatLens';
import type { View } from '../../view/view';
import { cellOf } from './statesTable';
import type { StateColumn, StateRow } from './statesTable';

type TableWords = typeof table;

/** What is said of the whole table. */
export interface TableNote {
  /** The question or vote. */
  readonly title: string;
  readonly asOf: string;
  /** Title, edition, licence and address of the atlas. */
  readonly source: string;
}

export function formatTabs(
  rows: readonly StateRow[],
  columns: readonly StateColumn[],
  words: TableWords,
): string {
  const oneLine = (text: string) => text.replace(/\s+/g, ' ');
  return [headerOf(rows, columns, words), ...rows.map((row) => cellsOf(rows, row, columns))]
    .map((cells) => cells.map(oneLine).join('\t'))
    .join('\n');
}

/** Dates as the record writes them, which a spreadsheet can sort. */
export function formatFile(
  rows: readonly StateRow[],
  columns: readonly StateColumn[],
  words: TableWords,
  { title, asOf, source }: TableNote,
): string {
  const dated = rows.map((row) => ({ ...row, date: row.dateText ?? '' }));
  return formatCsv(
    [...headerOf(rows, columns, words), words.title, words.asOf, words.source],
    dated.map((row) => [...cellsOf(rows, row, columns), title, asOf, source]),
  );
}

/** What a lens remarks of states has a column of its own where it remarks anything. */
const hasRemarks = (rows: readonly StateRow[]) => rows.some(({ remark }) => remark !== null);

function headerOf(
  rows: readonly StateRow[],
  columns: readonly StateColumn[],
  words: TableWords,
): readonly string[] {
  return [...columns.map((column) => words[column]), ...(hasRemarks(rows) ? [words.remark] : [])];
}

function cellsOf(
  rows: readonly StateRow[],
  row: StateRow,
  columns: readonly StateColumn[],
): readonly string[] {
  return [...columns.map((column) => cellOf(row, column)), ...(hasRemarks(rows) ? [row.remark ?? ''] : [])];
}

/** Named after what is shown: `states_binding-instrument_2025-12-31_EU.csv`. */
export function nameFile({ lens, asof, groups, stateGroups }: View): string {
  const parts = [
    'states',
    formatLens(lens).replace(/^(question|vote):/, ''),
    asof,
    ...(groups || lens.kind !== 'question' ? [] : ['own-statements']),
    ...stateGroups,
  ];
  return `${parts.join('_').replace(/[^A-Za-z0-9._-]+/g, '-')}.csv`;
}
