import { describe, expect, it, test } from 'vitest';
import { day, lastDay } from '../../src/atlas/dates';
import { format, parse } from '../../src/view/codec';
import { askQuestion, setAsOf } from '../../src/view/moves';
import { compareDates, setSince, stopComparing } from '../../src/view/moves/change';
import type { View } from '../../src/view/view';

const covers = { from: day('1998-01-01'), until: lastDay('2025') };
const of = (query: string): View => parse(query).view;
const IHL = 'lens=change:ihl,2015-06-30';

describe('compareDates', () => {
  it.each([
    ['', 'lens=change:binding-instrument,2024-12-31'],
    ['lens=question:ihl&asof=2021', 'lens=change:ihl,2020&asof=2021'],
    ['lens=question:ihl&asof=2021-05', 'lens=change:ihl,2020-05&asof=2021-05'],
    ['lens=question:ihl&asof=2020-02-29', 'lens=change:ihl,2019-02-28&asof=2020-02-29'],
    ['lens=question:ihl&asof=1998-06-01', 'lens=change:ihl,1998-01-01&asof=1998-06-01'],
    ['lens=question:ihl&asof=1996-06-01', 'lens=change:ihl,1996-06-01&asof=1996-06-01'],
    ['lens=vote:a-res-73-27', 'lens=vote:a-res-73-27'],
    ['lens=none', 'lens=none'],
  ])('%s -> %s', (before, after) => {
    expect(format(compareDates(of(before), covers))).toBe(after);
  });
});

describe('stopComparing', () => {
  it.each([
    [IHL, 'lens=question:ihl'],
    ['lens=question:ihl', 'lens=question:ihl'],
  ])('%s -> %s', (before, after) => {
    expect(format(stopComparing(of(before)))).toBe(after);
  });
});

describe('of two dates neither passes the other', () => {
  it.each([
    ['2010-01-01', 'lens=change:ihl,2010-01-01&asof=2020'],
    ['2021-01-01', 'lens=change:ihl,2020-12-31&asof=2020'],
  ])('the second, set to %s', (to, after) => {
    expect(format(setSince(of(`${IHL}&asof=2020`), day(to)))).toBe(after);
  });

  it.each([
    ['2016-01-01', `${IHL}&asof=2016-01-01`],
    ['2010-01-01', `${IHL}&asof=2015-06-30`],
  ])('the as-of date, set to %s', (to, after) => {
    expect(format(setAsOf(of(`${IHL}&asof=2020`), day(to)))).toBe(after);
  });

  test('where there is no second date, none is set', () => {
    const view = of('lens=question:ihl');
    expect(setSince(view, day('2010'))).toBe(view);
    expect(setSince(of(IHL), day('2015-06-30'))).toEqual(of(IHL));
  });
});

test('another question is compared at the same dates', () => {
  expect(format(askQuestion(of(IHL), 'due-diligence' as never))).toBe('lens=change:due-diligence,2015-06-30');
});
