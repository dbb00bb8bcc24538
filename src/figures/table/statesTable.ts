// The table twin of map and chamber: one row a state, with what the figure shows of it. Where groups are outlined, only
// their members have a row. Order and filter are this person's moment; they hold for what is copied, too.
import type { StateCode } from '../../atlas/brand';
import { stretchOf } from '../../atlas/dates';
import type { DateText } from '../../atlas/dates';
import type { Atlas } from '../../atlas/model';
import { formatDateInWords } from '../../i18n/format';
import type { Messages } from '../../i18n/en';
import { stateGroups as groupWords } from '../../i18n/stateGroups';
import { asOfDay } from '../../view/times';
import type { View } from '../../view/view';
import { describeClass } from '../caption';
import type { ClassKey, Colouring } from '../colouring';
import { hasTyped } from '../hasTyped';
import { listShort } from '../stateGroups/groupNames';
import { outlineOf } from '../stateGroups/outline';

export interface StateRow {
  readonly id: StateCode;
  readonly name: string;
  readonly key: ClassKey;
  /** The place of its class in the legend. */
  readonly rank: number;
  readonly standing: string;
  /** What else the lens says of it: between two dates, from where to where it moved. */
  readonly remark: string | null;
  /** Day of the statement that the class rests on, in words; empty without one. */
  readonly date: string;
  /** The same as the record writes it. */
  readonly dateText: DateText | null;
  readonly group: string;
  /** Those of the groups outlined that it belongs to. */
  readonly outlined: string;
  readonly isObserver: boolean;
  /** What a filter looks for besides. */
  readonly aliases: string;
}

export const STATE_COLUMNS = ['name', 'code', 'standing', 'date', 'group', 'outlined'] as const;
export type StateColumn = (typeof STATE_COLUMNS)[number];

export interface StateOrder {
  readonly column: StateColumn;
  readonly isDescending: boolean;
}

/** The columns that the figure has something for: dates and groups stand behind stances only. */
export function columnsOf(view: View, { standingOf }: Colouring): readonly StateColumn[] {
  const isStated = standingOf.size > 0;
  return STATE_COLUMNS.filter((column) =>
    column === 'outlined'
      ? view.stateGroups.length > 0
      : isStated || (column !== 'date' && column !== 'group'),
  );
}

/** In the order of names. */
export function tabulateStates(
  atlas: Atlas,
  view: View,
  colouring: Colouring,
  words: Messages,
): readonly StateRow[] {
  const outline = outlineOf(atlas, view.stateGroups, asOfDay(view));
  const ranks = new Map(colouring.counts.map(({ key }, rank) => [key, rank]));
  const standings = new Map(
    colouring.counts.map(({ key }) => [key, describeClass(atlas, view, key, words, colouring.own)]),
  );
  const rows = [...atlas.states.values()]
    .filter(({ id }) => !outline || outline.has(id))
    .map((state): StateRow => {
      const key = colouring.classOf.get(state.id) ?? 'plain';
      const standing = colouring.standingOf.get(state.id);
      const isStance = standing?.kind === 'stance';
      const group = isStance ? standing.group : null;
      const member = outline?.get(state.id);
      return {
        id: state.id,
        name: state.name,
        key,
        rank: ranks.get(key) ?? 0,
        standing: standings.get(key) ?? '',
        remark: colouring.own?.remark(state.id, view) ?? null,
        date: isStance ? formatDateInWords(standing.position.date, view.lang) : '',
        dateText: isStance ? standing.position.date : null,
        group: group ? (atlas.groups.get(group)?.name ?? group) : '',
        outlined:
          listShort(atlas, member?.groups ?? [], groupWords) +
          (member?.isConfirmed === false ? ` (${groupWords.memberUnconfirmed})` : ''),
        isObserver: !state.isMember,
        aliases: [state.iso2, group ?? '', ...state.aliases].join(' '),
      };
    });
  return sortStates(rows, { column: 'name', isDescending: false }, view.lang);
}

let collator: Intl.Collator | null = null;

/** The one of the language, kept: to make one costs more than to sort by it. */
function collatorOf(lang: string): Intl.Collator {
  if (collator?.resolvedOptions().locale !== lang) collator = new Intl.Collator(lang);
  return collator;
}

/** Rows alike keep their order; those with nothing in the column come last either way. */
export function sortStates(
  rows: readonly StateRow[],
  { column, isDescending }: StateOrder,
  lang: string,
): readonly StateRow[] {
  const { compare } = collatorOf(lang);
  const textOf = (row: StateRow) => cellOf(row, column);
  const order = (a: StateRow, b: StateRow): number => {
    if (column === 'standing') return a.rank - b.rank;
    return column === 'date' ? compareDates(a.dateText, b.dateText) : compare(textOf(a), textOf(b));
  };
  return rows.toSorted(
    (a, b) => Number(textOf(a) === '') - Number(textOf(b) === '') || order(a, b) * (isDescending ? -1 : 1),
  );
}

/** By the first day that a date covers, then the last. */
function compareDates(a: DateText | null, b: DateText | null): number {
  if (a === null || b === null) return 0;
  const [one, other] = [stretchOf(a), stretchOf(b)];
  return one.from - other.from || one.until - other.until;
}

/** The rows in which all that was typed occurs: in name, code, standing, date or group. */
export function filterStates(rows: readonly StateRow[], typed: string): readonly StateRow[] {
  if (typed.trim() === '') return rows;
  return rows.filter((row) =>
    hasTyped(
      [...STATE_COLUMNS.map((column) => cellOf(row, column)), row.remark ?? '', row.aliases].join(' '),
      typed,
    ),
  );
}

/** What a row shows in a column. */
export function cellOf(row: StateRow, column: StateColumn): string {
  return column === 'code' ? row.id : row[column];
}
