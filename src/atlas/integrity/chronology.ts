// Dates in order: spans run forwards, events lie in their process, consequences come after causes.
import { day, lastDay, precisionOf, type DateText, type Stretch } from '../dates';
import { problemIn, type Problem } from '../problem';
import type { EventRow, ProcessRow, TableName } from '../rows';
import { findCycle, indexById, type Check } from './check';

const TEXTS_FOLLOW = 100;
const FOLLOWED_FROM_OUTSIDE = 2 * 366;

/** From the first day of the one to the last day of the other. */
export function spanOf(from: DateText, until: DateText = from): Stretch {
  return { from: day(from), until: lastDay(until) };
}

/** A start and an end in order; also when one is less precise than the other. */
export function runsBackwards(from: DateText | undefined, until: DateText | undefined): boolean {
  return from !== undefined && until !== undefined && day(from) > lastDay(until);
}

export const spansRunForwards: Check = {
  reads: ['events', 'processes', 'former-members'],
  find: (tables) => [
    ...tables.events.flatMap((row) => checkOrder('events', row, 'date', row.date, 'end', row.end)),
    ...tables.processes.flatMap((row) => checkOrder('processes', row, 'start', row.start, 'end', row.end)),
    ...tables['former-members'].flatMap((row) =>
      checkOrder('former-members', row, 'from', row.from, 'until', row.until),
    ),
  ],
};

function checkOrder(
  table: TableName,
  row: { readonly id: string },
  first: string,
  from: DateText,
  second: string,
  until: DateText | undefined,
): Problem[] {
  if (!runsBackwards(from, until)) return [];
  const wrong = `is ${until}, before ${first} ${from}`;
  return [problemIn(table, row, second, wrong, `write a date not before ${from}, or correct ${first}`)];
}

export const eventsLieInTheirProcess: Check = {
  reads: ['events', 'processes'],
  find({ events, processes }) {
    const byId = indexById(processes);
    return events.flatMap((event) => {
      const process = byId.get(event.process);
      return process ? checkSpan(event, process) : [];
    });
  },
};

/**
 * An event lies within its process. Texts may be printed up to 100 days after its end; what belongs to an adjacent
 * process (its mandate, a signing) is followed from outside and may lie up to two years off.
 */
function checkSpan(event: EventRow, process: ProcessRow): Problem[] {
  const isAdjacent = event.kind === 'adjacent-process';
  const before = isAdjacent ? FOLLOWED_FROM_OUTSIDE : 0;
  const after = isAdjacent ? FOLLOWED_FROM_OUTSIDE : TEXTS_FOLLOW;
  const { from, until } = spanOf(event.date, event.end);
  const isEarly = until < day(process.start) - before;
  const isLate = process.end !== undefined && from > lastDay(process.end) + after;
  if (!isEarly && !isLate) return [];
  const span = `${process.start} to ${process.end ?? 'now'}`;
  return [
    problemIn(
      'events',
      event,
      'date',
      `is ${event.date}, outside the process "${process.id}" (${span})`,
      'correct the date, move the event to another process, or correct the span of the process',
    ),
  ];
}

export const consequencesComeAfter: Check = {
  reads: ['events'],
  find({ events }) {
    const byId = indexById(events);
    return events.flatMap((event) =>
      (event.led_to ?? []).flatMap((id, index) => {
        const later = byId.get(id);
        if (!later || lastDay(later.end ?? later.date) >= day(event.date)) return [];
        const wrong = `names "${id}" of ${later.date}, which came before this event of ${event.date}`;
        return [
          problemIn('events', event, `led_to[${index}]`, wrong, 'name a later event, or turn the link round'),
        ];
      }),
    );
  },
};

export const consequencesFormNoRing: Check = {
  reads: ['events'],
  find({ events }) {
    const byId = indexById(events);
    const cycle = findCycle(byId.keys(), (id) => byId.get(id)?.led_to ?? []);
    const start = byId.get(cycle?.[0] ?? '');
    if (!cycle || !start) return [];
    return [
      problemIn(
        'events',
        start,
        'led_to',
        `runs in a ring: ${cycle.join(' → ')}`,
        'take one of these links out',
      ),
    ];
  },
};

export const aboutDates: Check = {
  reads: [],
  find: (_, about) => {
    const isWhole = [about.from, about.to].every((text) => precisionOf(text) === 'day');
    if (!isWhole || !runsBackwards(about.from, about.to)) return [];
    const right = `write a day not before ${about.from}`;
    return [
      {
        file: 'src/record/about.json',
        record: 'about',
        field: 'to',
        wrong: `is ${about.to}, before from`,
        right,
      },
    ];
  },
};
