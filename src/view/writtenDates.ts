// Dates and windows as a link writes them, kept to the precision in which they stand there.
import { day, isDateText, lastDay } from '../atlas/dates';
import type { DateText } from '../atlas/dates';
import { isInYears } from './limits';
import type { Reject } from './parameter';
import type { ViewWindow } from './view';

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

export function formatWindow({ from, to }: ViewWindow): string {
  return `${from}..${to}`;
}
