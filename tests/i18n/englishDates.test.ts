import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishDate, englishRange } from '../../src/i18n/englishDates';
import type { DateParts } from '../../src/i18n/englishDates';

const PARTS: readonly DateParts[] = [
  { year: 'numeric' },
  { month: 'long', year: 'numeric' },
  { month: 'short', year: 'numeric' },
  { month: 'short' },
  { day: 'numeric', month: 'short' },
  { day: 'numeric', month: 'long', year: 'numeric' },
  { day: 'numeric', month: 'short', year: 'numeric' },
];
const moments = fc.date({ min: new Date('1990-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
const intl = (parts: DateParts) => new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' });
/** Only the blanks about the dash are our own. */
const plain = (text: string) => text.replace(/\s*–\s*/g, '–').replace(/\s/g, ' ');

describe('English dates', () => {
  it('are those that Intl writes', () => {
    fc.assert(
      fc.property(moments, fc.constantFrom(...PARTS), (date, parts) => {
        expect(englishDate(date, parts)).toBe(intl(parts).format(date));
      }),
      { numRuns: 1000 },
    );
  });

  it('are those of Intl in ranges too', () => {
    const days = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(moments, days, fc.constantFrom(...PARTS), (from, later, parts) => {
        const to = new Date(from.getTime() + later * 86_400_000);
        // Without a year Intl writes none: the same month of two years must not become one.
        if (!parts.year && from.getUTCFullYear() !== to.getUTCFullYear()) return;
        expect(plain(englishRange(from, to, parts))).toBe(plain(intl(parts).formatRange(from, to)));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['2022-03-28', '2022-03-31', '28–31 March 2022'],
    ['2022-03-28', '2022-04-01', '28 March – 1 April 2022'],
    ['2021-12-28', '2022-01-03', '28 December 2021 – 3 January 2022'],
  ])('%s to %s has blanks about the dash but between bare numbers', (from, to, text) => {
    const parts = { day: 'numeric', month: 'long', year: 'numeric' } as const;
    expect(englishRange(new Date(from), new Date(to), parts)).toBe(text);
  });
});
