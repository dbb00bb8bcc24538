// Lists and short spans in words, which the first picture has none of.
import { dateOf, day, precisionOf } from '../atlas/dates';
import type { DateText } from '../atlas/dates';
import { formatParts, formatRange, localeOf } from './format';

export function formatList(items: readonly string[], lang: string): string {
  return new Intl.ListFormat(localeOf(lang), { type: 'conjunction' }).format(items);
}

/** Day and month of a date or span beside its year: "4 Dec", "28 Mar – 1 Apr", "Dec"; empty for a mere year. */
export function formatShortSpan(from: DateText, to: DateText | null, lang: string): string {
  const precision = precisionOf(from) ?? 'day';
  if (precision === 'year') return '';
  const parts = { month: 'short', day: precision === 'day' ? 'numeric' : undefined } as const;
  if (to === null || to === from || precisionOf(to) !== precision)
    return formatParts(dateOf(day(from)), parts, lang);
  return formatRange(dateOf(day(from)), dateOf(day(to)), parts, lang);
}
