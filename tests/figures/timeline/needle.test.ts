import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, formatDay } from '../../../src/atlas/dates';
import { eventDays, snapDay } from '../../../src/figures/timeline/needle';
import { nextDay, previousDay } from '../../../src/figures/timeline/needleSteps';
import { createTimeScale } from '../../../src/figures/timeline/timeScale';
import { windowOf } from '../../../src/figures/timeline/timeWindow';
import { recordAtlas } from '../../recordAtlas';
import { days, heights, layout, widths, windows } from './arbitraries';

const stops = eventDays([...recordAtlas().events.values()]);

describe('layoutNeedle', () => {
  it('keeps its head in the plot wherever the day lies', () => {
    fc.assert(
      fc.property(windows, days, widths, heights, (window, asOf, width, height) => {
        const { needle, drawnWidth } = layout({ window, asOf }, { width, height });
        expect(needle.head.from).toBeGreaterThanOrEqual(0);
        expect(needle.head.until).toBeLessThanOrEqual(drawnWidth + 1e-6);
        expect(needle.side === 'within').toBe(needle.x >= 0 && needle.x <= drawnWidth);
      }),
    );
  });

  it('says the day in full, in UTC', () => {
    expect(layout({ asOf: day('2025-12-31') }).needle.label).toBe('31 Dec 2025');
  });
});

describe('a needle out of sight', () => {
  const window = { from: day('2003-01-01'), until: day('2004-12-31') };

  it.each([
    ['1998-12-04', 'before', '← 4 Dec 1998'],
    ['2003-12-04', 'within', '4 Dec 2003'],
    ['2025-12-31', 'after', '31 Dec 2025 →'],
  ])('on %s it lies %s, and says "%s"', (asOf, side, label) => {
    expect(layout({ window, asOf: day(asOf) }).needle).toMatchObject({ side, label });
  });
});

describe('eventDays', () => {
  it('stops at the last day of an imprecise date and the first of a session', () => {
    expect(stops.map(formatDay)).toEqual(expect.arrayContaining(['2005-12-31', '2013-06-30', '2022-03-28']));
    expect(stops.map(formatDay)).not.toContain('2022-04-01');
  });
});

describe('snapDay', () => {
  const scale = createTimeScale(windowOf({ from: day('2018-12-01'), until: day('2018-12-31') }), 3100);
  const near = [day('2018-12-05'), day('2018-12-22')];

  it.each([
    [scale.mid(day('2018-12-05')) + 5, '2018-12-05'],
    [scale.mid(day('2018-12-05')) + 170, '2018-12-07'],
    [scale.mid(day('2018-12-22')) - 55, '2018-12-21'],
  ])('at pixel %d is %s', (px, expected) => {
    expect(formatDay(snapDay(px, scale, near))).toBe(expected);
  });

  it('takes the nearer of two', () => {
    const wide = createTimeScale(windowOf({ from: day('1998-01-01'), until: day('2025-12-31') }), 900);
    const px = wide.mid(day('2018-12-20'));
    expect(formatDay(snapDay(px, wide, near))).toBe('2018-12-22');
  });
});

describe('steps', () => {
  it('lead to the next and previous day with an event', () => {
    expect(nextDay(stops, day('2018-12-05'))).toBe(day('2018-12-17'));
    expect(previousDay(stops, day('2018-12-05'))).toBe(day('2018-11-12'));
    expect(previousDay(stops, day('1998-01-01'))).toBeNull();
    expect(nextDay(stops, day('2030-01-01'))).toBeNull();
  });
});
