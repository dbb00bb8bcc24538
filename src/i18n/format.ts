// Dates, numbers and lists in words, always in UTC. Formatters are costly to make and are kept.
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

function formatterOf(style: DateStyle, lang: string): Intl.DateTimeFormat {
  const key = `${lang}/${style}`;
  const known = formatters.get(key);
  if (known) return known;
  // English dates are written day first, as the United Nations writes them.
  const made = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { ...STYLES[style], timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
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

export function formatNumber(value: number, lang: string): string {
  return new Intl.NumberFormat(lang).format(value);
}

export function formatList(items: readonly string[], lang: string): string {
  return new Intl.ListFormat(lang === 'en' ? 'en-GB' : lang, { type: 'conjunction' }).format(items);
}

/** Day and month of a date or span beside its year: "4 Dec", "28 Mar – 1 Apr", "Dec"; empty for a mere year. */
export function formatShortSpan(from: DateText, to: DateText | null, lang: string): string {
  const precision = precisionOf(from) ?? 'day';
  if (precision === 'year') return '';
  const formatter = formatterOf(precision === 'day' ? 'day-month' : 'month-alone', lang);
  if (to === null || to === from || precisionOf(to) !== precision) return formatter.format(dateOf(day(from)));
  const range = formatter.formatRange(dateOf(day(from)), dateOf(day(to)));
  return range.replace(/(\d)\s*–\s*(?=\d+ )/gu, '$1–');
}
