// Which rows of the grid of roll calls are shown, in which order and under which headings: this person's moment.
import type { VoteId } from '../../atlas/brand';
import { REGIONAL_GROUPS } from '../../atlas/vocabulary';
import type { RoomsVotes } from '../../i18n/roomsVotes';
import { hasTyped } from '../hasTyped';
import { ROLL_CLASSES } from './rollGrid';
import type { RollGrid, RollRow, VoteColumn } from './rollGrid';

export interface RollOrder {
  /** By name, by the share of yes, or by the answers in a vote. */
  readonly by: 'name' | 'share' | VoteId;
  readonly isDescending: boolean;
}

export const GROUPINGS = ['none', 'region', 'pattern'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface RollSection {
  readonly id: string;
  /** `null` where nothing is grouped. */
  readonly title: string | null;
  readonly rows: readonly RollRow[];
}

export function filterRolls(rows: readonly RollRow[], typed: string): readonly RollRow[] {
  if (typed.trim() === '') return rows;
  return rows.filter(({ name, aliases }) => hasTyped(`${name} ${aliases}`, typed));
}

/** `rows` in the order of names, in which rows alike stay. Who cast no vote has no share and comes last either way. */
export function sortRolls(
  rows: readonly RollRow[],
  columns: readonly VoteColumn[],
  { by, isDescending }: RollOrder,
): readonly RollRow[] {
  const sign = isDescending ? -1 : 1;
  if (by === 'name') return isDescending ? rows.toReversed() : rows;
  if (by === 'share') {
    const share = ({ yes, cast }: RollRow) => yes / cast;
    return rows.toSorted(
      (a, b) =>
        Number(a.cast === 0) - Number(b.cast === 0) ||
        (a.cast === 0 ? 0 : (share(a) - share(b) || a.cast - b.cast) * sign),
    );
  }
  const at = columns.findIndex(({ id }) => id === by);
  const rank = ({ cells }: RollRow) => ROLL_CLASSES.findIndex((key) => key === cells[at]);
  return rows.toSorted((a, b) => (rank(a) - rank(b)) * sign);
}

/** Rows keep their order within a section. */
function groupRolls(
  rows: readonly RollRow[],
  columns: readonly VoteColumn[],
  grouping: Grouping,
  texts: RoomsVotes,
): readonly RollSection[] {
  switch (grouping) {
    case 'none':
      return [{ id: 'all', title: null, rows }];
    case 'region':
      return [...REGIONAL_GROUPS, null]
        .map((region) => {
          const inIt = rows.filter((row) => row.region === region);
          const id = region ?? 'none';
          return { id, title: texts.sectionOf(texts.regions[id], inIt.length), rows: inIt };
        })
        .filter((section) => section.rows.length > 0);
    case 'pattern':
      return groupByPattern(rows, columns, texts);
    default:
      return grouping satisfies never;
  }
}

/** States with the same answers in every whole roll call, the largest number first; whoever stands alone comes last. */
function groupByPattern(
  rows: readonly RollRow[],
  columns: readonly VoteColumn[],
  texts: RoomsVotes,
): readonly RollSection[] {
  const groups = new Map<string, RollRow[]>();
  for (const row of rows) {
    const pattern = row.cells.filter((_, index) => columns[index]?.roll === 'whole').join(' ');
    groups.set(pattern, [...(groups.get(pattern) ?? []), row]);
  }
  const shared = [...groups].filter(([, inIt]) => inIt.length > 1).sort((a, b) => b[1].length - a[1].length);
  const alone = rows.filter((row) => ![...shared].some(([, inIt]) => inIt.includes(row)));
  return [
    ...shared.map(([id, inIt]) => ({ id, title: texts.sectionOf(texts.alike, inIt.length), rows: inIt })),
    ...(alone.length > 0
      ? [{ id: 'alone', title: texts.sectionOf(texts.unlike, alone.length), rows: alone }]
      : []),
  ];
}

/** What is shown, top down. */
export function arrangeRolls(
  grid: RollGrid,
  { typed, order, grouping }: { typed: string; order: RollOrder; grouping: Grouping },
  texts: RoomsVotes,
): readonly RollSection[] {
  const sorted = sortRolls(filterRolls(grid.rows, typed), grid.columns, order);
  return groupRolls(sorted, grid.columns, grouping, texts);
}
