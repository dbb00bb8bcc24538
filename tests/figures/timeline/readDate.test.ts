import { describe, expect, it } from 'vitest';
import { day } from '../../../src/atlas/dates';
import { readDate } from '../../../src/figures/timeline/readDate';

const covers = { from: day('1998-01-01'), until: day('2025-12-31') };

describe('readDate', () => {
  it.each([
    ['2021', '2021'],
    [' 2021-03 ', '2021-03'],
    ['2021-03-12', '2021-03-12'],
    ['12 March 2021', '2021-03-12'],
    ['2 mar. 2021', '2021-03-02'],
    ['5  Sept 2015', '2015-09-05'],
    ['March 2021', '2021-03'],
    ['1998-01-01', '1998-01-01'],
    ['31 December 2025', '2025-12-31'],
  ])('"%s" is %s', (typed, date) => {
    expect(readDate(typed, covers, 'en')).toBe(date);
  });

  it.each([
    '',
    'spring 2021',
    'ma 2021',
    '30 February 2021',
    '2021-13',
    '1997',
    '2026-01-01',
    '12/03/2021',
    '0021',
  ])('"%s" is none', (typed) => {
    expect(readDate(typed, covers, 'en')).toBeNull();
  });

  it('knows the months of the language, and the English ones', () => {
    expect(readDate('12 mars 2021', covers, 'fr')).toBe('2021-03-12');
    expect(readDate('12 October 2021', covers, 'fr')).toBe('2021-10-12');
  });
});
