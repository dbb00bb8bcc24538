// The table of states as text, exactly as it is shown: its columns, its filter and its order. In a file each row also says
// what was asked, and as of when.
import type { table } from '../../i18n/table';
import { formatLens } from '../../view/formatLens';
import type { View } from '../../view/view';
import { cellOf } from './statesTable';
import type { StateColumn, StateRow } from './statesTable';
import type { TextTable } from './textTable';

type TableWords = typeof table;

/** What is said of the whole table. */
export interface TableNote {
  /** The question or vote. */
  readonly title: string;
  readonly asOf: string;
}

export function writeStates(
  rows: readonly StateRow[],
  columns: readonly StateColumn[],
  words: TableWords,
): TextTable {
  return { header: headerOf(rows, columns, words), rows: rows.map((row) => cellsOf(rows, row, columns)) };
}

/** Dates as the record writes them, which a spreadsheet can sort. */
export function writeStatesFile(
  rows: readonly StateRow[],
  columns: readonly StateColumn[],
  words: TableWords,
  { title, asOf }: TableNote,
): TextTable {
  const dated = rows.map((row) => ({ ...row, date: row.dateText ?? '' }));
  const shown = writeStates(dated, columns, words);
  return {
    header: [...shown.header, words.title, words.asOf],
    rows: shown.rows.map((cells) => [...cells, title, asOf]),
  };
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

/** The name of a file after what is shown, without its ending: `states_binding-instrument_2025-12-31_EU`. */
export function nameFile({ lens, asof, groups, stateGroups }: View): string {
  const parts = [
    'states',
    formatLens(lens).replace(/^(question|vote):/, ''),
    asof,
    ...(groups || lens.kind !== 'question' ? [] : ['own-statements']),
    ...stateGroups,
  ];
  return parts.join('_').replace(/[^A-Za-z0-9._-]+/g, '-');
}
