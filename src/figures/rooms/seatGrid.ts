// Who sat in which group of experts: a row a state, a column a group. Only confirmed seats are counted; the others are
// shown and said to be unconfirmed. A state that is not on a list which is not confirmed in full may have sat there.
import type { ProcessId } from '../../atlas/brand';
import type { Atlas, Process, State } from '../../atlas/model';
import type { RoomsSides } from '../../i18n/roomsSides';
import { seatedGroups } from '../colourBySeats';
import type { TextTable } from '../table/textTable';

export type SeatCell = 'member' | 'chair' | 'unsure' | 'unsureChair' | 'none' | 'notOnList';

export interface SeatRow {
  readonly state: State;
  /** One a group. */
  readonly cells: readonly SeatCell[];
  readonly sure: number;
  readonly unsure: number;
}

export interface SeatColumn {
  readonly process: Process;
  readonly seats: number;
  readonly unsure: number;
}

export interface SeatGrid {
  readonly columns: readonly SeatColumn[];
  /** All member States, in the order of names. */
  readonly rows: readonly SeatRow[];
}

export interface SeatOrder {
  readonly by: 'name' | 'count' | ProcessId;
  readonly isDescending: boolean;
}

export function tabulateSeats(atlas: Atlas, lang: string): SeatGrid {
  const columns = seatedGroups(atlas).map((process): SeatColumn => {
    const seats = atlas.seats.filter((seat) => seat.process === process.id);
    return { process, seats: seats.length, unsure: seats.filter((seat) => !seat.isConfirmed).length };
  });
  const { compare } = new Intl.Collator(lang);
  const rows = [...atlas.states.values()]
    .filter(({ isMember }) => isMember)
    .sort((a, b) => compare(a.name, b.name))
    .map((state): SeatRow => {
      const cells = columns.map((column) => cellOf(atlas, column, state));
      return { state, cells, sure: count(cells, ['member', 'chair']), unsure: count(cells, UNSURE) };
    });
  return { columns, rows };
}

const UNSURE: readonly SeatCell[] = ['unsure', 'unsureChair'];
const count = (cells: readonly SeatCell[], kinds: readonly SeatCell[]): number =>
  cells.filter((cell) => kinds.includes(cell)).length;

function cellOf(atlas: Atlas, { process, unsure }: SeatColumn, { id }: State): SeatCell {
  const seat = atlas.seats.find((one) => one.process === process.id && one.state === id);
  if (!seat) return unsure > 0 ? 'notOnList' : 'none';
  const isChair = process.chairs.some((chair) => chair.state === id);
  if (seat.isConfirmed) return isChair ? 'chair' : 'member';
  return isChair ? 'unsureChair' : 'unsure';
}

/** Whether any group has the state on its list, confirmed or not. */
export const hasSeat = ({ sure, unsure }: SeatRow): boolean => sure + unsure > 0;

const RANKS: readonly SeatCell[] = ['chair', 'member', 'unsureChair', 'unsure', 'notOnList', 'none'];

/** `rows` in the order of names, in which rows alike stay. */
export function sortSeats({ rows, columns }: SeatGrid, { by, isDescending }: SeatOrder): readonly SeatRow[] {
  if (by === 'name') return isDescending ? rows.toReversed() : rows;
  const sign = isDescending ? -1 : 1;
  if (by === 'count') return rows.toSorted((a, b) => (a.sure - b.sure || a.unsure - b.unsure) * sign);
  const at = columns.findIndex(({ process }) => process.id === by);
  const rank = ({ cells }: SeatRow) => RANKS.findIndex((cell) => cell === cells[at]);
  return rows.toSorted((a, b) => (rank(a) - rank(b)) * sign);
}

export function seatsAsText(
  columns: readonly SeatColumn[],
  rows: readonly SeatRow[],
  { seats: words }: RoomsSides,
): TextTable {
  return {
    header: [words.state, words.countLong, ...columns.map(({ process }) => process.short)],
    rows: rows.map(({ state, sure, unsure, cells }) => [
      state.name,
      words.countedSpoken(sure, unsure),
      ...cells.map((cell) => words[cell]),
    ]),
  };
}
