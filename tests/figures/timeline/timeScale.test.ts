import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/atlas/dates';
import { createTimeScale } from '../../../src/figures/timeline/timeScale';
import { stretchOfWindow, windowOf } from '../../../src/figures/timeline/timeWindow';
import { zoomLevelOf } from '../../../src/figures/timeline/zoomLevel';
import { days, widths, windows } from './arbitraries';

describe('createTimeScale', () => {
  it('shows the window from its first moment at 0 to its last at the width', () => {
    const scale = createTimeScale(windowOf({ from: day('2021-03-01'), until: day('2021-03-10') }), 500);
    expect(scale.pxPerDay).toBe(50);
    expect(scale.x(day('2021-03-01'))).toBe(0);
    expect(scale.x(day('2021-03-11'))).toBe(500);
    expect(scale.mid(day('2021-03-02'))).toBe(75);
  });

  it.each([
    [0, '2021-03-01'],
    [49.9, '2021-03-01'],
    [50, '2021-03-02'],
    [499.9, '2021-03-10'],
  ])('pixel %d lies in %s, in every time zone', (px, expected) => {
    const scale = createTimeScale(windowOf({ from: day('2021-03-01'), until: day('2021-03-10') }), 500);
    expect(scale.dayAt(px)).toBe(day(expected));
  });

  it('finds the day back from the middle of it', () => {
    fc.assert(
      fc.property(windows, widths, days, (window, width, value) => {
        const scale = createTimeScale(window, width);
        expect(scale.dayAt(scale.mid(value))).toBe(value);
      }),
    );
  });

  it('refuses a window without length', () => {
    expect(() => createTimeScale({ start: 5, end: 5 }, 100)).toThrow('clamp it');
  });
});

describe('stretchOfWindow', () => {
  it('is the inverse of windowOf and rounds to the nearest days', () => {
    const stretch = { from: day('2019-06-03'), until: day('2021-03-12') };
    expect(stretchOfWindow(windowOf(stretch))).toEqual(stretch);
    expect(stretchOfWindow({ start: stretch.from + 0.4, end: stretch.until + 1.4 })).toEqual(stretch);
  });
});

describe('zoomLevelOf', () => {
  it.each([
    [28 * 365, 'era'],
    [10 * 365, 'decade'],
    [3 * 365, 'years'],
    [365, 'months'],
    [7, 'days'],
  ])('%d days on 900 px are the level of %s', (length, level) => {
    expect(zoomLevelOf(900 / length)).toBe(level);
  });
});
