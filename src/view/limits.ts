// How far a View may go.
import { clampDay, day, lastDay, lengthOf } from '../atlas/dates';
import type { Day, Stretch } from '../atlas/dates';

/** The days that can be shown: some room before the first resolution and after the last year covered. */
export const LIMITS: Stretch = { from: day('1995'), until: lastDay('2030') };

export const MIN_WINDOW_DAYS = 7;
export const MAX_WINDOW_DAYS = lengthOf(LIMITS);
export const MAX_COMPARE = 4;
export const MAX_LIST = 50;
export const MAX_FIND = 200;
export const MAX_ID = 120;

/** `length` days from `from` on, moved so far that they lie within the limits. */
export function fitWindow(from: number, length: number): Stretch {
  const days = Math.min(Math.max(Math.round(length), MIN_WINDOW_DAYS), MAX_WINDOW_DAYS);
  const last = (LIMITS.until - days + 1) as Day;
  const start = clampDay(Math.round(from) as Day, { from: LIMITS.from, until: last });
  return { from: start, until: (start + days - 1) as Day };
}

/** `stretch` cut at the limits and no shorter than a week. */
export function cutWindow(stretch: Stretch): Stretch {
  const from = clampDay(stretch.from, LIMITS);
  return fitWindow(from, clampDay(stretch.until, LIMITS) - from + 1);
}
