// Dates of the record: ISO 8601, UTC, to the year, month or day. All arithmetic is on whole days, so that no
// time zone can move a date. The module knows nothing of screens or of languages.

/** Whole days since 1970-01-01 UTC; may be negative. */
export type Day = number & { readonly __brand: 'Day' };

export const PRECISIONS = ['year', 'month', 'day'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** A date as the record writes it: `2021`, `2021-03` or `2021-03-12`. */
export type DateText = string;

/** The days that a date or a span covers, both included. */
export interface Stretch {
  readonly from: Day;
  readonly until: Day;
}

const MS_PER_DAY = 86_400_000;
const DAYS_OF_400_YEARS = 146_097;
const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The day number of a year, month (1-12) and day of the month, in UTC. */
export function dayOf(year: number, month: number, date: number): Day {
  // `Date.UTC` takes the first hundred years for those of the last century.
  const shift = year < 100 ? 400 : 0;
  const days = Date.UTC(year + shift, month - 1, date) / MS_PER_DAY;
  return (days - (shift && DAYS_OF_400_YEARS)) as Day;
}

/** How precise a date text is; `null` when it is no calendar date at all (`2021-02-30`, `spring 2021`). */
export function precisionOf(text: unknown): Precision | null {
  if (typeof text !== 'string') return null;
  const match = FORM.exec(text);
  if (!match) return null;
  const [, year, month, date] = match;
  if (month === undefined) return 'year';
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (date === undefined) return 'month';
  const length = dayOf(Number(year), Number(month) + 1, 1) - dayOf(Number(year), Number(month), 1);
  return Number(date) >= 1 && Number(date) <= length ? 'day' : null;
}

export function isDateText(text: unknown): text is DateText {
  return precisionOf(text) !== null;
}

/** The days that a date text covers. Throws on what is no date: guard outside input with `isDateText`. */
export function stretchOf(text: DateText): Stretch {
  const precision = precisionOf(text);
  const [year = 0, month = 1, date = 1] = text.split('-').map(Number);
  switch (precision) {
    case 'year':
      return { from: dayOf(year, 1, 1), until: dayOf(year, 12, 31) };
    case 'month':
      return { from: dayOf(year, month, 1), until: (dayOf(year, month + 1, 1) - 1) as Day };
    case 'day': {
      const day = dayOf(year, month, date);
      return { from: day, until: day };
    }
    case null:
      throw new RangeError(`"${text}" is not a date: write YYYY, YYYY-MM or YYYY-MM-DD`);
    default:
      return precision satisfies never;
  }
}

/** The first day of a date text. */
export function day(text: DateText): Day {
  return stretchOf(text).from;
}

/** The last day of a date text: from here on all of it lies behind. */
export function lastDay(text: DateText): Day {
  return stretchOf(text).until;
}

/** `YYYY-MM-DD` of a day. */
export function formatDay(value: Day): DateText {
  return new Date(value * MS_PER_DAY).toISOString().slice(0, 10);
}

/** A `Date` at midnight UTC, for scales and `Intl`; always format it with `timeZone: 'UTC'`. */
export function dateOf(value: Day): Date {
  return new Date(value * MS_PER_DAY);
}

export function lengthOf(stretch: Stretch): number {
  return stretch.until - stretch.from + 1;
}

export function overlaps(a: Stretch, b: Stretch): boolean {
  return a.from <= b.until && b.from <= a.until;
}

export function clampDay(value: Day, { from, until }: Stretch): Day {
  return Math.min(Math.max(value, from), until) as Day;
}

/** `value` moved by whole days. */
export function addDays(value: Day, days: number): Day {
  return (value + days) as Day;
}
