import { describe, expect, it } from 'vitest';
import { day } from '../../src/atlas/dates';
import { formatDateInWords, formatDayInWords, formatSpanInWords } from '../../src/i18n/format';
import { formatList, formatShortSpan } from '../../src/i18n/formatList';

describe('dates in words', () => {
  it.each([
    ['1998-12-04', '4 December 1998'],
    ['2021-03', 'March 2021'],
    ['2010', '2010'],
  ])('%s is %s, no more precise than the record', (text, words) => {
    expect(formatDateInWords(text, 'en')).toBe(words);
  });

  it('say a day as it is in UTC', () => {
    expect(formatDayInWords(day('1998-12-04'), 'en')).toBe('4 December 1998');
    expect(formatDayInWords((day('1998-12-04') + 0.9) as never, 'en')).toBe('4 December 1998');
  });

  it.each([
    ['2022-03-28', '2022-04-01', '28 March – 1 April 2022'],
    ['2022-07-25', '2022-07-29', '25–29 July 2022'],
    ['2021-12-13', null, '13 December 2021'],
    ['2021-12-13', '2021-12-13', '13 December 2021'],
    ['2009-11', '2010', 'November 2009 – 2010'],
  ])('%s to %s is %s', (from, to, words) => {
    expect(formatSpanInWords(from, to, 'en').replace(/\s/g, ' ')).toBe(words);
  });

  it('join lists', () => {
    expect(formatList(['Cuba', 'Iran', 'Syria'], 'en')).toBe('Cuba, Iran and Syria');
  });

  it.each([
    ['1998-12-04', null, '4 Dec'],
    ['2025-07-07', '2025-07-11', '7–11 Jul'],
    ['2022-03-28', '2022-04-01', '28 Mar – 1 Apr'],
    ['2020-10', null, 'Oct'],
    ['2010', null, ''],
  ])('%s to %s beside its year is "%s"', (from, to, words) => {
    expect(formatShortSpan(from, to, 'en').replace(/\s/g, ' ')).toBe(words);
  });
});
