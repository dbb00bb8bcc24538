import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  clampDay,
  dateOf,
  day,
  formatDay,
  isDateText,
  lastDay,
  lengthOf,
  overlaps,
  precisionOf,
  stretchOf,
} from '../../src/atlas/dates';

describe('precisionOf', () => {
  it.each([
    ['1998', 'year'],
    ['1998-12', 'month'],
    ['1998-12-04', 'day'],
    ['2020-02-29', 'day'],
    ['2021-02-29', null],
    ['2021-13', null],
    ['2021-00', null],
    ['2021-04-31', null],
    ['2021-4-1', null],
    ['spring 2021', null],
    ['', null],
    [1998, null],
    [null, null],
  ])('of %o is %o', (text, precision) => {
    expect(precisionOf(text)).toBe(precision);
    expect(isDateText(text)).toBe(precision !== null);
  });
});

describe('stretchOf', () => {
  it.each([
    ['2020', '2020-01-01', '2020-12-31', 366],
    ['2021-02', '2021-02-01', '2021-02-28', 28],
    ['2021-12', '2021-12-01', '2021-12-31', 31],
    ['2021-03-12', '2021-03-12', '2021-03-12', 1],
  ])('of %s runs from %s to %s', (text, from, until, days) => {
    const stretch = stretchOf(text);
    expect([formatDay(stretch.from), formatDay(stretch.until), lengthOf(stretch)]).toEqual([
      from,
      until,
      days,
    ]);
    expect([day(text), lastDay(text)]).toEqual([stretch.from, stretch.until]);
  });

  it('throws on what is no date and says how to write one', () => {
    expect(() => stretchOf('soon')).toThrow('"soon" is not a date: write YYYY, YYYY-MM or YYYY-MM-DD');
  });
});

describe('days', () => {
  it('keep their date in every time zone', () => {
    expect(dateOf(day('1998-12-04')).toISOString()).toBe('1998-12-04T00:00:00.000Z');
    expect(formatDay(day('1998-12-04'))).toBe('1998-12-04');
  });

  it('go there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 60_000 }), (value) => {
        const text = formatDay(value as never);
        return (
          day(text) === value &&
          dateOf(value as never)
            .toISOString()
            .startsWith(text)
        );
      }),
    );
  });

  it('are counted, moved and held within bounds', () => {
    expect(formatDay(addDays(day('2020-02-28'), 2))).toBe('2020-03-01');
    expect(clampDay(day('1990'), stretchOf('1998'))).toBe(day('1998'));
    expect(clampDay(day('2030'), stretchOf('1998'))).toBe(lastDay('1998'));
    expect(overlaps(stretchOf('2021'), stretchOf('2021-12-31'))).toBe(true);
    expect(overlaps(stretchOf('2021'), stretchOf('2022-01'))).toBe(false);
  });
});
