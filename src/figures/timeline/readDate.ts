// A date as a person types it: `2021`, `2021-03`, `2021-03-12`, `March 2021`, `12 March 2021`, `12 Mar. 2021`.
import { formatDay, isDateText, lastDay } from '../../atlas/dates';
import type { DateText, Day, Stretch } from '../../atlas/dates';
import { dateEntry } from '../../i18n/dateEntry';
import { formatDayInWords, utcFormat } from '../../i18n/format';

const IN_WORDS = /^(?:(\d{1,2})\.? )?(\p{L}+)\.? (\d{4})$/u;
const LEAST_LETTERS = 3;

/** `null` for what is no date, or one outside `covers`. */
export function readDate(typed: string, covers: Stretch, lang: string): DateText | null {
  const text = typed.trim().replace(/\s+/g, ' ');
  const date = isDateText(text) ? text : readWords(text, lang);
  if (date === null || !isDateText(date)) return null;
  // It stands for the last of its days.
  const last = lastDay(date);
  return last >= covers.from && last <= covers.until ? date : null;
}

/** What can be typed, for whoever typed something else. */
export function describeEntry({ from, until }: Stretch, lang: string): string {
  return dateEntry.hint(boundInWords(from, '-01-01', lang), boundInWords(until, '-12-31', lang));
}

/** A year where it is one to its edge; of two dates that are compared one bounds the other to the day. */
function boundInWords(moment: Day, edge: string, lang: string): string {
  const date = formatDay(moment);
  return date.endsWith(edge) ? date.slice(0, -edge.length) : formatDayInWords(moment, lang);
}

function readWords(text: string, lang: string): DateText | null {
  const [, date, name = '', year = ''] = IN_WORDS.exec(text) ?? [];
  const month = monthOf(name, lang);
  if (month === null) return null;
  const parts = [year, month, ...(date === undefined ? [] : [Number(date)])];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** 1 to 12 for a name or its beginning, in the language or in English. */
function monthOf(name: string, lang: string): number | null {
  if (name.length < LEAST_LETTERS) return null;
  const start = name.toLowerCase();
  for (const one of [lang, 'en']) {
    const format = utcFormat(one, { month: 'long' });
    for (let month = 1; month <= 12; month++) {
      const long = format.format(Date.UTC(2000, month - 1, 1)).toLowerCase();
      if (long.startsWith(start)) return month;
    }
  }
  return null;
}
