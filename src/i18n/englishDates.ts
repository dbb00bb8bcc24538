// English dates, day first, as the United Nations writes them. `Intl` writes the same, but a browser takes some ten
// milliseconds before the first date of a page, and the first picture is full of them. Other languages go by `Intl`.

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** What of a date is written. */
export type DateParts = Pick<Intl.DateTimeFormatOptions, 'day' | 'month' | 'year'>;

function monthOf(date: Date, length: DateParts['month']): string {
  const name = MONTHS[date.getUTCMonth()] ?? '';
  return length === 'long' ? name : name.slice(0, name === 'September' ? 4 : 3);
}

/** `28 March 2022`, `Mar 2022`, `28 Mar`, `2022`: a date in UTC. */
export function englishDate(date: Date, { day, month, year }: DateParts): string {
  const parts = [day && date.getUTCDate(), month && monthOf(date, month), year && date.getUTCFullYear()];
  return parts.filter((part) => part !== undefined).join(' ');
}

/** `28–31 March 2022`, `28 March – 1 April 2022`: what both dates share is written once. */
export function englishRange(from: Date, to: Date, parts: DateParts): string {
  const [first, last] = [englishDate(from, parts), englishDate(to, parts)];
  if (first === last) return last;
  const isSameYear = from.getUTCFullYear() === to.getUTCFullYear();
  if (!isSameYear || !parts.month) return `${first}${parts.month ? ' – ' : '–'}${last}`;
  if (parts.day && from.getUTCMonth() === to.getUTCMonth()) return `${from.getUTCDate()}–${last}`;
  return `${englishDate(from, { day: parts.day, month: parts.month })} – ${last}`;
}
