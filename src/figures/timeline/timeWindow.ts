// The stretch of time that a plot shows, in fractional days since 1970-01-01 UTC: a gesture moves by less than a
// day, the View holds whole days. `end` is the first moment that is no longer shown.
import type { Day, Stretch } from '../../atlas/dates';

export interface TimeWindow {
  readonly start: number;
  readonly end: number;
}

export function windowOf({ from, until }: Stretch): TimeWindow {
  return { start: from, end: until + 1 };
}

/** The whole days nearest to a window, at least one. */
export function stretchOfWindow({ start, end }: TimeWindow): Stretch {
  const from = Math.round(start);
  return { from: from as Day, until: Math.max(from, Math.round(end) - 1) as Day };
}

export function asWindow(value: TimeWindow | Stretch): TimeWindow {
  return 'from' in value ? windowOf(value) : value;
}

/** Length in days. */
export function spanOf({ start, end }: TimeWindow): number {
  return end - start;
}

export function shiftWindow({ start, end }: TimeWindow, days: number): TimeWindow {
  return { start: start + days, end: end + days };
}

/** Whether some day of the stretch lies in the window. */
export function meets({ from, until }: Stretch, { start, end }: TimeWindow): boolean {
  return from < end && until + 1 > start;
}
