// How far a View may go.
import { clampDay, day, lastDay, lengthOf, stretchOf } from '../atlas/dates';
import type { DateText, Day, Stretch } from '../atlas/dates';

/** Years that a link may write; whether there is anything to see is for `resolve` to say. */
export const YEARS = { from: 1990, to: 2100 } as const;

/** The days that can be shown: some room before the first resolution and after the last year covered. */
export const LIMITS: Stretch = { from: day('1995'), until: lastDay('2030') };

export const MIN_WINDOW_DAYS = 7;
export const MAX_WINDOW_DAYS = lengthOf(LIMITS);
export const MAX_COMPARE = 4;
export const MAX_LIST = 50;
export const MAX_FIND = 200;
export const MAX_ID = 120;

export function isInYears(text: DateText): boolean {
  const year = Number(text.slice(0, 4));
  return year >= YEARS.from && year <= YEARS.to;
}

/** Whether all days of a date can be shown. */
export function isInLimits(text: DateText): boolean {
  const { from, until } = stretchOf(text);
  return from >= LIMITS.from && until <= LIMITS.until;
}

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
