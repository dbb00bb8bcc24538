import { dateOf, precisionOf, stretchOf } from '../../atlas/dates';
import type { DateText, Day } from '../../atlas/dates';

type Length = 'short' | 'long';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A formatter in UTC; `Intl` makes them slowly, so each is made once. */
export function utcFormat(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

/** `5 Dec 2018` or `5 December 2018`, in the language asked for. */
export function formatDayText(day: Day, lang: string, month: Length): string {
  return utcFormat(britishIfEnglish(lang), { day: 'numeric', month, year: 'numeric' }).format(dateOf(day));
}

/** A date of the record no more precisely than it is written there. */
export function formatDateText(text: DateText, lang: string): string {
  const precision = precisionOf(text);
  const { from } = stretchOf(text);
  if (precision === 'day') return formatDayText(from, lang, 'long');
  const options: Intl.DateTimeFormatOptions =
    precision === 'month' ? { month: 'long', year: 'numeric' } : { year: 'numeric' };
  return utcFormat(britishIfEnglish(lang), options).format(dateOf(from));
}

/** The UN writes `5 December 2018`, not `December 5, 2018`. */
export function britishIfEnglish(lang: string): string {
  return lang === 'en' ? 'en-GB' : lang;
}
