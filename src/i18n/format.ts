// Dates in words, always in UTC.
import { dateOf, day, precisionOf } from '../atlas/dates';
import type { DateText, Day } from '../atlas/dates';

type DateStyle = 'year' | 'month' | 'day' | 'short-month' | 'short-day' | 'day-month' | 'month-alone';

const STYLES: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  'short-month': { month: 'short', year: 'numeric' },
  'short-day': { day: 'numeric', month: 'short', year: 'numeric' },
  'day-month': { day: 'numeric', month: 'short' },
  'month-alone': { month: 'short' },
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

export function formatterOf(style: DateStyle, lang: string): Intl.DateTimeFormat {
  return utcFormat(lang, STYLES[style]);
}

/** A day in words: "12 March 2021". */
export function formatDayInWords(value: Day, lang: string, style: DateStyle = 'day'): string {
  return formatterOf(style, lang).format(dateOf(Math.floor(value) as Day));
}

/** A date of the record in words, no more precise than it is: "2010", "March 2021", "12 March 2021". */
export function formatDateInWords(text: DateText, lang: string, length: 'long' | 'short' = 'long'): string {
  const precision = precisionOf(text) ?? 'day';
  const style = length === 'short' && precision !== 'year' ? (`short-${precision}` as const) : precision;
  return formatterOf(style, lang).format(dateOf(day(text)));
}

/** A span in words: "28 March – 1 April 2022"; one date when it has no end. */
export function formatSpanInWords(from: DateText, to: DateText | null, lang: string): string {
  if (to === null || to === from) return formatDateInWords(from, lang);
  if (precisionOf(from) !== precisionOf(to)) {
    return `${formatDateInWords(from, lang)} – ${formatDateInWords(to, lang)}`;
  }
  const range = formatterOf(precisionOf(from) ?? 'day', lang).formatRange(dateOf(day(from)), dateOf(day(to)));
  // Browsers differ in the blanks about the dash between bare numbers.
  return range.replace(/(\d)\s*–\s*(?=\d)/gu, '$1–');
}
