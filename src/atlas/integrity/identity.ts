// Ids: one of a kind, and made of what they stand for where a rule says so.
import { fileOf, problemIn, type Problem } from '../problem';
import { TABLE_NAMES, type PositionRow, type SeatRow } from '../rows';
import { nameOf } from '../schema/nameOf';
import { groupBy, type Check } from './check';

/** An id used twice in a table. */
export const uniqueIds: Check = {
  reads: [],
  find: (tables) =>
    TABLE_NAMES.flatMap((table) => {
      const named = tables[table].map((row: unknown, index) => ({ id: nameOf(row, index) }));
      const repeated = [...groupBy(named, ({ id }) => id)].filter(([, rows]) => rows.length > 1);
      return repeated.map(([record, rows]) => ({
        file: fileOf(table),
        record,
        field: 'id',
        wrong: `stands in ${rows.length} rows`,
        right: 'give each row an id of its own, or take the double out',
      }));
    }),
};

export const positionIds: Check = {
  reads: ['positions'],
  find: ({ positions }) => positions.flatMap(checkPositionId),
};

function checkPositionId(row: PositionRow): Problem[] {
  const actor = row.actor.toLowerCase().replace(':', '-');
  const stem = `p-${actor}-${row.question}-${row.date}-`;
  if (row.id.startsWith(stem) && /^[1-9]\d*$/.test(row.id.slice(stem.length))) return [];
  return [
    problemIn(
      'positions',
      row,
      'id',
      'does not say actor, question and date of the row',
      `write "${stem}1", or the next free number; if the id is published already, correct actor, question or date`,
    ),
  ];
}

export const seatIds: Check = {
  reads: ['seats'],
  find: ({ seats }) => seats.flatMap(checkSeatId),
};

function checkSeatId(row: SeatRow): Problem[] {
  const expected = `${row.process}-${row.state.toLowerCase()}`;
  if (row.id === expected) return [];
  return [problemIn('seats', row, 'id', 'does not say process and state of the row', `write "${expected}"`)];
}
