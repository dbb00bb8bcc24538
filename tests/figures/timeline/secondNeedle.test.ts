import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutOverview } from '../../../src/figures/timeline/overview';
import type { TimelineFigure } from '../../../src/figures/timeline/timelineFigure';
import { recordAtlas } from '../../recordAtlas';
import { day } from '../../../src/atlas/dates';
import { stepDay } from '../../../src/figures/timeline/needleSteps';
import { clearOf } from '../../../src/figures/timeline/secondNeedle';
import { days, heights, layout, windows } from './arbitraries';

describe('clearOf', () => {
  it('keeps the two dates apart and in the plot, wherever they lie', () => {
    fc.assert(
      fc.property(windows, days, days, heights, (window, asOf, since, height) => {
        const { needle, since: second, drawnWidth } = layout({ window, asOf, since }, { width: 600, height });
        const { head } = clearOf(second ?? needle, needle.head);
        expect(head.until <= needle.head.from || head.from >= needle.head.until).toBe(true);
        expect(head.from).toBeGreaterThanOrEqual(0);
        expect(head.until).toBeLessThanOrEqual(drawnWidth);
      }),
    );
  });

  it('leaves alone what stands apart', () => {
    const { needle, since } = layout({ asOf: day('2025-12-31'), since: day('2010') });
    expect(since && clearOf(since, needle.head)).toBe(since);
  });
});

describe('the figure', () => {
  it('has a second needle, and its stretch in the strip, only where two dates are compared', () => {
    const one = layout({ asOf: day('2020') });
    const stripOf = (figure: TimelineFigure) => layoutOverview(figure, recordAtlas().about.covers);
    expect([one.since, stripOf(one).since]).toEqual([null, stripOf(one).needle]);
    const two = layout({ asOf: day('2020'), since: day('2010') });
    expect(two.since?.day).toBe(day('2010'));
    expect(stripOf(two).since).toBeLessThan(stripOf(two).needle);
  });

  it('writes no year under the second date', () => {
    const { axis, since } = layout({ since: day('2010-01-02') });
    const { from, until } = since?.head ?? { from: 0, until: 0 };
    for (const { x, label } of axis.ticks) if (label) expect(x < from || x > until).toBe(true);
  });
});

describe('stepDay', () => {
  const stops = ['2010-01-01', '2015-01-01', '2020-01-01'].map(day);
  const covers = { from: day('2012-01-01'), until: day('2018-01-01') };
  it.each([
    ['ArrowRight', '2015-01-01', '2018-01-01'],
    ['ArrowLeft', '2015-01-01', '2012-01-01'],
    ['PageUp', '2017-06-01', '2018-01-01'],
    ['Home', '2015-01-01', '2012-01-01'],
    ['End', '2015-01-01', '2018-01-01'],
  ])('%s from %s stops at the bounds: %s', (key, from, to) => {
    expect(stepDay(key, day(from), stops, covers)).toBe(day(to));
  });

  it('knows a key that is none of a slider', () => {
    expect(stepDay('a', day('2015'), stops, covers)).toBeUndefined();
  });
});
