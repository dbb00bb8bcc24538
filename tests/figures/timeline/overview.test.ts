import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/atlas/dates';
import { BRUSH_PARTS, brushOf, centreWindow, dragBrush } from '../../../src/figures/timeline/brush';
import { createOverviewScale } from '../../../src/figures/timeline/overview';
import { spanOf } from '../../../src/figures/timeline/timeWindow';
import { MIN_DAYS, ZOOM_LIMITS } from '../../../src/figures/timeline/zoom';
import { widths, windows } from './arbitraries';

const covers = { from: day('1998-01-01'), until: day('2025-12-31') };
const scaleOf = (width: number) => createOverviewScale(covers, width);

describe('the overview', () => {
  it('shows the covered years and the one after', () => {
    const scale = scaleOf(900);
    expect(scale.x(day('1998-01-01'))).toBe(0);
    expect(scale.x(day('2027-01-01'))).toBe(900);
  });

  it('the brush stays on the strip and can be taken hold of', () => {
    fc.assert(
      fc.property(windows, widths, (window, width) => {
        const { x0, x1 } = brushOf(window, scaleOf(width));
        expect(x0).toBeGreaterThanOrEqual(0);
        expect(x1).toBeLessThanOrEqual(width);
        expect(x1 - x0).toBeGreaterThanOrEqual(8 - 1e-9);
      }),
    );
  });

  it('the brush stands where its window is on the strip', () => {
    const scale = scaleOf(900);
    const { x0, x1 } = brushOf({ start: scale.momentAt(200), end: scale.momentAt(500) }, scale);
    expect([Math.round(x0), Math.round(x1)]).toEqual([200, 500]);
  });

  it('a drag stays within the limits and never turns the window inside out', () => {
    const parts = fc.constantFrom(...BRUSH_PARTS);
    fc.assert(
      fc.property(
        windows,
        parts,
        fc.integer({ min: -2000, max: 2000 }),
        widths,
        (window, part, px, width) => {
          const next = dragBrush(window, part, px, scaleOf(width));
          expect(next.start).toBeGreaterThanOrEqual(ZOOM_LIMITS.start);
          expect(next.end).toBeLessThanOrEqual(ZOOM_LIMITS.end + 1e-6);
          expect(spanOf(next)).toBeGreaterThanOrEqual(Math.min(MIN_DAYS, spanOf(window)) - 1e-6);
          if (part === 'whole') expect(spanOf(next)).toBeCloseTo(spanOf(window), 5);
          if (part === 'start') expect(next.end).toBe(window.end);
          if (part === 'end') expect(next.start).toBe(window.start);
        },
      ),
    );
  });

  it('a press brings the middle of the window there', () => {
    const scale = scaleOf(900);
    const next = centreWindow({ start: day('2010'), end: day('2012') }, 300, scale);
    expect(scale.x((next.start + next.end) / 2)).toBeCloseTo(300, 3);
  });
});
