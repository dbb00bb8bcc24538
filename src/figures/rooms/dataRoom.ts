// The room about the data: what it says besides its figure, and what the figure says as a table.
import { formatDateInWords } from '../../i18n/format';
import type { RoomsData } from '../../i18n/roomsData';
import type { ReaderContext } from '../reader/context';
import { nameAll, namePosition, nameState, sortByName } from '../reader/named';
import type { Named } from '../reader/named';
import type { TextTable } from '../table/textTable';
import type { CoverageGrid } from './coverageGrid';
import { belongsTo } from './dataCoverage';
import type { TableCount } from './dataCounts';
import { reachOf, statesOfColumn } from './groupCoverage';
import type { Reach } from './groupCoverage';
import type { Twin } from './twin';

export function describeEdition(
  { atlas, texts: words, view }: ReaderContext,
  { licence }: RoomsData,
): readonly (readonly [label: string, text: string])[] {
  const { edition, asOf, title } = atlas.about;
  return [
    [words.fact.covers, title],
    [words.fact.edition, edition],
    [words.fact.checked, formatDateInWords(asOf, view.lang)],
    [words.fact.licence, licence],
  ];
}

/** One line for a reference list: the data as a whole. */
export function citeData({ atlas, view }: ReaderContext, { cite, licence }: RoomsData): string {
  const { title, edition, asOf } = atlas.about;
  return cite.data(title, edition, formatDateInWords(asOf, view.lang), licence);
}

/**
 * The figure as a table: a row for each question and column. Cells of years and bases without a statement are left
 * out, as they are blank in the figure; sums are left to who reads the table.
 */
export function twinOfCoverage(grid: CoverageGrid, name: string, { coverage }: RoomsData): Twin {
  const { kind, columns, rows } = grid;
  return {
    name,
    file: `coverage_by-${kind}`,
    columns: [coverage.question, coverage.kinds[kind], ...coverage.twin[kind]],
    rows: rows.flatMap((row) =>
      row.cells.flatMap((cell, index) => {
        const column = columns[index];
        const isLeftOut = row.question === null || (kind !== 'group' && cell.text === '');
        if (!column || column.isAside || isLeftOut) return [];
        return [{ key: `${row.key} ${cell.column}`, cells: [row.name, column.name, ...cell.twin] }];
      }),
    ),
  };
}

/** What one cell counts, by name. */
export interface CellList {
  readonly title: string;
  readonly items: readonly Named[];
}

export function listCell(
  context: ReaderContext,
  grid: CoverageGrid,
  question: string,
  column: string,
  { coverage }: RoomsData,
): readonly CellList[] {
  if (grid.kind === 'group') {
    const states = statesOfColumn(context, column);
    const named = (reach: Reach) => {
      const ids = states.filter((state) => reachOf(context, state, question as never) === reach);
      return sortByName(context, nameAll(context, ids, nameState));
    };
    return (['own', 'group', 'none'] as const)
      .map((reach) => ({ title: coverage.reach[reach], items: named(reach) }))
      .filter(({ items }) => items.length > 0);
  }
  const counted = [...context.atlas.positions.values()]
    .filter((position) => position.question === question && belongsTo(grid.kind, column, position))
    .toSorted((a, b) => a.countsFrom - b.countsFrom);
  const ids = counted.map(({ id }) => id);
  return ids.length > 0 ? [{ title: coverage.listed, items: nameAll(context, ids, namePosition) }] : [];
}

export function countsAsText(counts: readonly TableCount[], { counts: words }: RoomsData): TextTable {
  return {
    header: [words.columns.table, words.columns.entries, words.columns.unconfirmed],
    rows: counts.map(({ title, entries, unconfirmed }) => [title, String(entries), String(unconfirmed)]),
  };
}
