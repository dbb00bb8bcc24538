import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/atlas/dates';
import { createTimeScale } from '../../../src/figures/timeline/timeScale';
import { spanOf, windowOf } from '../../../src/figures/timeline/timeWindow';
import {
  canStep,
  centreOn,
  clampWindow,
  fitStretch,
  MIN_DAYS,
  panWindow,
  stepWindow,
  WINDOW_STEPS,
  ZOOM_LIMITS,
  zoomWindow,
} from '../../../src/figures/timeline/zoom';
import { widths, windows } from './arbitraries';

const factors = fc.double({ min: 0.2, max: 5, noNaN: true });
const covers = { from: day('1998-01-01'), until: day('2025-12-31') };
const isWithin = ({ start, end }: { start: number; end: number }): boolean =>
  start >= ZOOM_LIMITS.start && end <= ZOOM_LIMITS.end && end - start >= MIN_DAYS - 1e-6;

describe('canStep', () => {
  const steps = ['in', 'out', 'whole'] as const;
  const of = (from: string, until: string) => windowOf({ from: day(from), until: day(until) });

  it.each([
    ['all years', of('1998-01-01', '2025-12-31'), [true, false, false]],
    ['more than all years', of('1997-06-01', '2026-12-31'), [true, false, true]],
    ['a decade', of('2001-01-01', '2010-12-31'), [true, true, true]],
    ['a week', of('2018-12-03', '2018-12-09'), [false, true, true]],
  ])('of %s', (_, window, expected) => {
    expect(steps.map((step) => canStep(window, step, covers))).toEqual(expected);
  });

  it('pans as far as the limits', () => {
    expect(canStep(of('2001-01-01', '2010-12-31'), 'earlier', covers)).toBe(true);
    expect(canStep(ZOOM_LIMITS, 'later', covers)).toBe(false);
  });
});

describe('centreOn', () => {
  it('keeps the length, and the limits', () => {
    const decade = windowOf({ from: day('2001-01-01'), until: day('2010-12-31') });
    const moved = centreOn(decade, day('2018-12-05'));
    expect((moved.start + moved.end) / 2).toBe(day('2018-12-05'));
    expect(spanOf(moved)).toBe(spanOf(decade));
    expect(centreOn(decade, day('2030-01-01')).end).toBe(ZOOM_LIMITS.end);
  });
});

describe('zoomWindow', () => {
  it('keeps the date under the pointer within half a pixel, unless a limit is in the way', () => {
    fc.assert(
      fc.property(
        windows,
        widths,
        factors,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (window, width, factor, share) => {
          const before = createTimeScale(window, width);
          const moment = before.momentAt(share * width);
          const next = zoomWindow(window, factor, moment);
          fc.pre(next.start > ZOOM_LIMITS.start && next.end < ZOOM_LIMITS.end);
          const after = createTimeScale(next, width);
          expect(Math.abs(after.x(moment) - share * width)).toBeLessThan(0.5);
        },
      ),
    );
  });

  it('stays within the limits and no shorter than a week', () => {
    fc.assert(
      fc.property(windows, factors, (window, factor) => {
        expect(zoomWindow(window, factor, window.start)).toSatisfy(isWithin);
      }),
    );
  });

  it('shows less with a factor above 1', () => {
    const window = windowOf(covers);
    expect(spanOf(zoomWindow(window, 2, day('2010')))).toBeCloseTo(spanOf(window) / 2, 6);
  });

  it('gives back the same window where nothing changes', () => {
    expect(zoomWindow(ZOOM_LIMITS, 0.5, day('2010'))).toBe(ZOOM_LIMITS);
  });
});

describe('panWindow', () => {
  it('keeps the length and the limits', () => {
    fc.assert(
      fc.property(windows, widths, fc.integer({ min: -3000, max: 3000 }), (window, width, px) => {
        const next = panWindow(window, px, width);
        expect(spanOf(next)).toBeCloseTo(spanOf(window), 5);
        expect(next).toSatisfy(isWithin);
      }),
    );
  });

  it('drawn to the right shows earlier days', () => {
    const window = { start: day('2010'), end: day('2010') + 100 };
    expect(panWindow(window, 10, 1000)).toEqual({ start: window.start - 1, end: window.end - 1 });
  });
});

describe('clampWindow', () => {
  it('gives back the same window when it is within the limits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40000 }), fc.integer({ min: 0, max: 40000 }), (start, length) => {
        const clamped = clampWindow({ start, end: start + length });
        expect(clamped).toSatisfy(isWithin);
        expect(clampWindow(clamped)).toBe(clamped);
      }),
    );
    const window = windowOf(covers);
    expect(clampWindow(window)).toBe(window);
  });

  it.each([
    ['before the limits', { start: day('1990'), end: day('1991') }],
    ['after the limits', { start: day('2040'), end: day('2041') }],
    ['too short', { start: day('2010'), end: day('2010') + 1 }],
    ['too long', { start: day('1950'), end: day('2090') }],
  ])('moves a window that is %s', (_, window) => {
    expect(clampWindow(window)).toSatisfy(isWithin);
  });
});

describe('stepWindow and fitStretch', () => {
  it('each step stays within the limits', () => {
    fc.assert(
      fc.property(windows, fc.constantFrom(...WINDOW_STEPS), (window, step) => {
        expect(stepWindow(window, step, covers)).toSatisfy(isWithin);
      }),
    );
  });

  it('fitting a stretch shows all of it, in the middle', () => {
    const stretch = { from: day('2019-06-03'), until: day('2021-03-12') };
    const { start, end } = fitStretch(stretch);
    expect(start).toBeLessThan(stretch.from);
    expect(end).toBeGreaterThan(stretch.until + 1);
    expect(stretch.from - start).toBeCloseTo(end - stretch.until - 1, 6);
  });

  it('fitting a day shows its week', () => {
    const value = day('2018-12-05');
    expect(spanOf(fitStretch({ from: value, until: value }))).toBe(MIN_DAYS);
  });
});
