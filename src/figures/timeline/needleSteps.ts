// How a needle walks: from stop to stop, by years, to the ends.
import { addDays, clampDay } from '../../atlas/dates';
import type { Day, Stretch } from '../../atlas/dates';
import type { NegotiationEvent } from '../../atlas/model';
import { eventDays } from './needle';

/** The days of the events that made the negotiations. */
export function importantDays(events: readonly NegotiationEvent[]): readonly Day[] {
  return eventDays(events.filter(({ importance }) => importance === 1));
}

export function nextDay(days: readonly Day[], day: Day): Day | null {
  return days.find((other) => other > day) ?? null;
}

export function previousDay(days: readonly Day[], day: Day): Day | null {
  return days.findLast((other) => other < day) ?? null;
}

/** Where a key leads from a day: `null` where there is no further stop, `undefined` for a key that is none of a slider's. */
export function stepDay(
  key: string,
  day: Day,
  days: readonly Day[],
  covers: Stretch,
): Day | null | undefined {
  const next = stepOf(key, day, days, covers);
  return typeof next === 'number' ? clampDay(next, covers) : next;
}

function stepOf(
  key: string,
  day: Day,
  days: readonly Day[],
  { from, until }: Stretch,
): Day | null | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return previousDay(days, day);
    case 'ArrowRight':
    case 'ArrowUp':
      return nextDay(days, day);
    case 'PageDown':
      return addDays(day, -365);
    case 'PageUp':
      return addDays(day, 365);
    case 'Home':
      return from;
    case 'End':
      return until;
    default:
      return undefined;
  }
}
