// Dates in words, always in UTC.
import { dateOf, day, precisionOf } from '../atlas/dates';
import type { DateText, Day } from '../atlas/dates';
import { englishDate, englishRange } from './englishDates';
import type { DateParts } from './englishDates';

type DateStyle = 'year' | 'month' | 'day' | 'short-month' | 'short-day';

const STYLES: Readonly<Record<DateStyle, DateParts>> = {
  year: { year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  'short-month': { month: 'short', year: 'numeric' },
  'short-day': { day: 'numeric', month: 'short', year: 'numeric' },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/** English dates are written day first, as the United Nations writes them: 5 December 2018. */
export function localeOf(lang: string): string {
  return lang === 'en' ? 'en-GB' : lang;
}

/** A formatter in UTC; `Intl` makes them slowly, so each is made once. */
export function utcFormat(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${JSON.stringify(options)}`;
  const format =
    formatters.get(key) ?? new Intl.DateTimeFormat(localeOf(lang), { ...options, timeZone: 'UTC' });
  formatters.set(key, format);
  return format;
}

/** The parts of a date that are asked for, in UTC. */
export function formatParts(date: Date, parts: DateParts, lang: string): string {
  return lang === 'en' ? englishDate(date, parts) : utcFormat(lang, parts).format(date);
}

/** The same of two dates, with what they share but once. */
export function formatRange(from: Date, to: Date, parts: DateParts, lang: string): string {
  return lang === 'en' ? englishRange(from, to, parts) : utcFormat(lang, parts).formatRange(from, to);
}

/** A day in words: "12 March 2021". */
export function formatDayInWords(value: Day, lang: string, style: DateStyle = 'day'): string {
  return formatParts(dateOf(Math.floor(value) as Day), STYLES[style], lang);
}

/** A date of the record in words, no more precise than it is: "2010", "March 2021", "12 March 2021". */
export function formatDateInWords(text: DateText, lang: string, length: 'long' | 'short' = 'long'): string {
  const precision = precisionOf(text) ?? 'day';
  const style = length === 'short' && precision !== 'year' ? (`short-${precision}` as const) : precision;
  return formatParts(dateOf(day(text)), STYLES[style], lang);
}

/** A span in words: "28 March – 1 April 2022"; one date when it has no end. */
export function formatSpanInWords(from: DateText, to: DateText | null, lang: string): string {
  if (to === null || to === from) return formatDateInWords(from, lang);
  if (precisionOf(from) !== precisionOf(to)) {
    return `${formatDateInWords(from, lang)} – ${formatDateInWords(to, lang)}`;
  }
  return formatRange(dateOf(day(from)), dateOf(day(to)), STYLES[precisionOf(from) ?? 'day'], lang);
}
