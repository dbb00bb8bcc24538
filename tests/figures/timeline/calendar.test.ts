import { utcDay, utcMonday, utcMonth, utcYear } from 'd3';
import type { CountableTimeInterval, TimeInterval } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, day, formatDay } from '../../../src/atlas/dates';
import type { Day } from '../../../src/atlas/dates';
import { everyDays, everyMonths } from '../../../src/figures/timeline/calendar';
import type { Calendar } from '../../../src/figures/timeline/calendar';

function every(interval: CountableTimeInterval, step: number): TimeInterval {
  const result = interval.every(step);
  if (!result) throw new Error(`d3 has no interval of ${step}`);
  return result;
}

/** The same units, by d3. */
const PAIRS: readonly (readonly [name: string, own: Calendar, theirs: TimeInterval])[] = [
  ['days', everyDays(1), utcDay],
  ['weeks from Monday', everyDays(7, 4), utcMonday],
  ['months', everyMonths(1), utcMonth],
  ['quarters', everyMonths(3), every(utcMonth, 3)],
  ['years', everyMonths(12), utcYear],
  ...[2, 5, 10, 20].map(
    (years) => [`${years} years`, everyMonths(12 * years), every(utcYear, years)] as const,
  ),
];

const dayOfDate = (date: Date): Day => day(date.toISOString().slice(0, 10));
const days = fc.integer({ min: day('1890'), max: day('2120') }).map((value) => value as Day);

describe.each(PAIRS)('a calendar of %s', (_name, own, theirs) => {
  it('rounds down and up to the days that d3 rounds to', () => {
    fc.assert(
      fc.property(days, (value) => {
        expect(own.floor(value)).toBe(dayOfDate(theirs.floor(dateOf(value))));
        expect(own.ceil(value)).toBe(dayOfDate(theirs.ceil(dateOf(value))));
      }),
    );
  });

  it('lists the days that d3 lists', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -40, max: 4000 }), (from, length) => {
        const until = (from + length) as Day;
        const listed = theirs.range(theirs.ceil(dateOf(from)), dateOf(until)).map(dayOfDate);
        expect(own.range(from, until)).toEqual(listed);
      }),
    );
  });
});

describe('everyMonths', () => {
  it('lists from the first day of a unit on, and before the end', () => {
    const list = (from: string, until: string) => everyMonths(3).range(day(from), day(until)).map(formatDay);
    expect(list('2020-01-01', '2020-07-01')).toEqual(['2020-01-01', '2020-04-01']);
    expect(list('2020-01-02', '2020-07-02')).toEqual(['2020-04-01', '2020-07-01']);
    expect(list('2020-02-01', '2020-03-01')).toEqual([]);
  });
});
