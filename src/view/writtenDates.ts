// Dates and windows as a link writes them, kept to the precision in which they stand there.
import { day, isDateText, lastDay, stretchOf } from '../atlas/dates';
import type { DateText } from '../atlas/dates';
import { LIMITS } from './limits';
import type { Reject } from './parameter';
import type { ViewWindow } from './view';

/** Years that a link may write; whether there is anything to see is for `resolve` to say. */
export const YEARS = { from: 1990, to: 2100 } as const;

function isInYears(text: DateText): boolean {
  const year = Number(text.slice(0, 4));
  return year >= YEARS.from && year <= YEARS.to;
}

/** Whether all days of a date can be shown. */
export function isInLimits(text: DateText): boolean {
  const { from, until } = stretchOf(text);
  return from >= LIMITS.from && until <= LIMITS.until;
}

export function parseDate(text: string, reject: Reject): DateText | undefined {
  if (!isDateText(text)) return reject('malformed');
  return isInYears(text) ? text : reject('out-of-range');
}

export function parseWindow(text: string, reject: Reject): ViewWindow | undefined {
  const [first = '', last = '', ...more] = text.split('..', 3);
  if (more.length > 0) return reject('malformed');
  const from = parseDate(first, reject);
  if (from === undefined) return undefined;
  const to = parseDate(last, reject);
  if (to === undefined) return undefined;
  return day(from) <= lastDay(to) ? { from, to } : reject('reversed');
}
