// The dates of positions: what an imprecise one needs to be placed, and how it agrees with its event or document.
import { formatDay, overlaps, precisionOf, stretchOf } from '../dates';
import { problemIn, type Problem } from '../problem';
import type { EventRow, PositionRow } from '../rows';
import { runsBackwards, spanOf } from './chronology';
import { indexById, type Check } from './check';

/** Written texts carry a date of their own, which may differ from that of the event by this many days. */
const WRITTEN_APART = 60;
const WRITTEN_KINDS: readonly EventRow['kind'][] = ['compendium', 'proposal'];

export const positionDates: Check = {
  reads: ['positions'],
  find: ({ positions }) =>
    positions.flatMap((row) => [...checkPlacing(row), ...checkStanding(row), ...checkStretch(row)]),
};

/** A date to the year or month says when the position starts to count. */
function checkPlacing(row: PositionRow): Problem[] {
  if (precisionOf(row.date) === 'day' || row.until !== undefined || row.colours_from !== undefined) return [];
  const { from, until } = stretchOf(row.date);
  const right = `write "from": "${formatDay(from)}", "until": "${formatDay(until)}", or the days of its event`;
  return [problemIn('positions', row, 'until', `is missing, and ${row.date} names no day`, right)];
}

/** A standing position, known from a page without a date, has both `date_note` and `colours_from`. */
function checkStanding(row: PositionRow): Problem[] {
  const { date_note: note, colours_from: start } = row;
  if ((note === undefined) === (start === undefined)) return [];
  const [field, right] =
    start === undefined
      ? ['colours_from', 'write the earliest day that another record or source supports']
      : ['date_note', 'say where the position was seen and why its date is not known'];
  return [problemIn('positions', row, field, 'is missing from a standing position', right)];
}

function checkStretch(row: PositionRow): Problem[] {
  const { from, until } = row;
  if ((from === undefined) !== (until === undefined)) {
    const field = from === undefined ? 'from' : 'until';
    return [problemIn('positions', row, field, 'is missing', 'write both "from" and "until", or neither')];
  }
  if (from === undefined || until === undefined) return [];
  if (runsBackwards(from, until)) {
    return [
      problemIn(
        'positions',
        row,
        'until',
        `is ${until}, before from ${from}`,
        `write a day not before ${from}`,
      ),
    ];
  }
  if (overlaps(spanOf(from, until), stretchOf(row.date))) return [];
  const wrong = `is ${from} with until ${until}, and neither lies in ${row.date}`;
  return [problemIn('positions', row, 'from', wrong, 'correct date, from or until')];
}

export const positionsMeetTheirEvent: Check = {
  reads: ['positions', 'events'],
  find({ positions, events }) {
    const byId = indexById(events);
    return positions.flatMap((row) => {
      const event = byId.get(row.event ?? '');
      return event ? checkEvent(row, event) : [];
    });
  },
};

function checkEvent(row: PositionRow, event: EventRow): Problem[] {
  const { from, until } = spanOf(event.date, event.end);
  const apart = WRITTEN_KINDS.includes(event.kind) ? WRITTEN_APART : 0;
  const reach = { from: (from - apart) as typeof from, until: (until + apart) as typeof until };
  if (overlaps(spanOf(row.from ?? row.date, row.until ?? row.date), reach)) return [];
  const span = event.end ? `${event.date} to ${event.end}` : event.date;
  return [
    problemIn(
      'positions',
      row,
      'date',
      `is ${row.date}, but its event "${event.id}" was on ${span}`,
      'correct the date, or name another event',
    ),
  ];
}
