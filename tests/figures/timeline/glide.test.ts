import { describe, expect, it } from 'vitest';
import { glideWindow } from '../../../src/figures/timeline/glide';
import { windowWith } from '../../../src/figures/timeline/zoom';
import { spanOf } from '../../../src/figures/timeline/timeWindow';
import type { TimeWindow } from '../../../src/figures/timeline/timeWindow';

const SHARES = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1];
const placeOf = (moment: number, window: TimeWindow): number => (moment - window.start) / spanOf(window);

describe('glideWindow', () => {
  const wide = { start: 0, end: 10_000 };
  const near = { start: 6000, end: 6100 };

  it('begins and ends at the windows, exactly at the end', () => {
    const glide = glideWindow(wide, near);
    expect(glide?.at(0)).toEqual(wide);
    expect(glide?.at(1)).toBe(near);
  });

  it('the span changes by the same factor at each step', () => {
    const spans = [0, 0.25, 0.5, 0.75, 1].map((share) => spanOf(glideWindow(wide, near)?.at(share) ?? wide));
    for (const [index, span] of spans.slice(1).entries()) {
      expect(span / (spans[index] ?? NaN)).toBeCloseTo(0.01 ** 0.25, 8);
    }
  });

  it('the moment that has the same place in both keeps it on the way', () => {
    const moment = (wide.start * 100 - near.start * 10_000) / (100 - 10_000);
    expect(placeOf(moment, wide)).toBeCloseTo(placeOf(moment, near), 10);
    for (const share of SHARES) {
      const shown = glideWindow(wide, near)?.at(share) ?? wide;
      expect(placeOf(moment, shown)).toBeCloseTo(placeOf(moment, wide), 8);
    }
  });

  it('a move aside is even and keeps the length', () => {
    const glide = glideWindow({ start: 0, end: 100 }, { start: 50, end: 150 });
    expect(SHARES.map((share) => glide?.at(share).start)).toEqual(SHARES.map((share) => share * 50));
    expect(SHARES.map((share) => spanOf(glide?.at(share) ?? wide))).toEqual(SHARES.map(() => 100));
  });

  it('the way back shows the same pictures', () => {
    for (const share of SHARES) {
      const [there, back] = [glideWindow(wide, near)?.at(share), glideWindow(near, wide)?.at(1 - share)];
      expect(there?.start).toBeCloseTo(back?.start ?? NaN, 6);
      expect(there?.end).toBeCloseTo(back?.end ?? NaN, 6);
    }
  });

  it('from afar it begins two windows away, on the same side', () => {
    const later = glideWindow({ start: 0, end: 10 }, { start: 5000, end: 5010 });
    expect(later?.at(0)).toEqual({ start: 4980, end: 4990 });
    const earlier = glideWindow({ start: 5000, end: 5010 }, { start: 0, end: 10 });
    expect(earlier?.at(0)).toEqual({ start: 20, end: 30 });
  });

  it('to the same window there is none', () => {
    expect(glideWindow(wide, { ...wide })).toBeNull();
  });
});

describe('windowWith', () => {
  const window = { start: 100, end: 200 };
  it.each([
    [150, 100],
    [105, 100],
    [80, 75],
    [230, 135],
    [199, 104],
  ])('for moment %d begins at %d', (moment, start) => {
    expect(windowWith(window, moment)).toEqual({ start, end: start + 100 });
  });
});
