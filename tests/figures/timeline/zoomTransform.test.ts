import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/atlas/dates';
import { windowOf } from '../../../src/figures/timeline/timeWindow';
import { MIN_DAYS, panWindow, ZOOM_LIMITS, zoomWindow } from '../../../src/figures/timeline/zoom';
import {
  transformOfWindow,
  windowOfTransform,
  ZOOM_EXTENT,
} from '../../../src/figures/timeline/zoomTransform';
import { widths, windows } from './arbitraries';

const span = ZOOM_LIMITS.end - ZOOM_LIMITS.start;

describe('transformOfWindow', () => {
  it('at factor 1 shows all that gestures may reach', () => {
    const { k, x, y } = transformOfWindow(ZOOM_LIMITS, 900);
    expect(k).toBe(ZOOM_EXTENT[0]);
    expect(Math.abs(x)).toBe(0);
    expect(y).toBe(0);
    expect(windowOfTransform({ k: 1, x: 0, y: 0 }, 900)).toEqual(ZOOM_LIMITS);
  });

  it('at the largest factor shows a week', () => {
    const start = day('2013-06-03');
    expect(transformOfWindow({ start, end: start + MIN_DAYS }, 900).k).toBe(ZOOM_EXTENT[1]);
  });

  it('counts the shift in px: a quarter of the limits, a quarter in, at factor 4', () => {
    const window = { start: ZOOM_LIMITS.start + span / 4, end: ZOOM_LIMITS.start + span / 2 };
    expect(transformOfWindow(window, 800)).toEqual({ k: 4, x: -800, y: 0 });
  });
});

describe('windowOfTransform', () => {
  it('is the way back, to less than a second, at any width', () => {
    fc.assert(
      fc.property(windows, widths, (window, width) => {
        const { start, end } = windowOfTransform(transformOfWindow(window, width), width);
        expect(start).toBeCloseTo(window.start, 5);
        expect(end).toBeCloseTo(window.end, 5);
      }),
    );
  });

  it('agrees with the moves of keys and buttons', () => {
    const window = windowOf({ from: day('2010'), until: day('2019-12-31') });
    const { k, x } = transformOfWindow(window, 900);
    const panned = windowOfTransform({ k, x: x + 45, y: 0 }, 900);
    expect(panned.start).toBeCloseTo(panWindow(window, 45, 900).start, 6);
    const middle = 450 - (450 - x) * 2;
    const zoomed = windowOfTransform({ k: k * 2, x: middle, y: 0 }, 900);
    const about = (window.start + window.end) / 2;
    expect(zoomed.start).toBeCloseTo(zoomWindow(window, 2, about).start, 6);
    expect(zoomed.end).toBeCloseTo(zoomWindow(window, 2, about).end, 6);
  });
});
