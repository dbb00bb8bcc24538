import { describe, expect, it } from 'vitest';
import { coast, coastTime, velocityAt } from '../../src/attachments/momentum';
import type { Sample } from '../../src/attachments/momentum';

/** A hand that moves evenly, seen every 10 ms from 0 on. */
const drag = (pxPerMs: number, until: number): readonly Sample[] =>
  Array.from({ length: until / 10 + 1 }, (_, step) => ({ time: step * 10, x: step * 10 * pxPerMs, y: 0 }));

describe('velocityAt', () => {
  it('is the speed of the last moments before the release', () => {
    expect(velocityAt(200, drag(0.8, 200)).x).toBeCloseTo(0.8, 10);
    const slowedDown = [...drag(2, 100), { time: 150, x: 225, y: 0 }, { time: 200, x: 250, y: 0 }];
    expect(velocityAt(200, slowedDown).x).toBeCloseTo(0.5, 10);
  });

  it('keeps its direction', () => {
    const { x, y } = velocityAt(20, [
      { time: 0, x: 0, y: 0 },
      { time: 20, x: -12, y: 16 },
    ]);
    expect([x, y]).toEqual([-0.6, 0.8]);
  });

  it.each([
    ['nothing was seen', 0, []],
    ['the hand was seen once', 10, [{ time: 5, x: 90, y: 0 }]],
    ['the hand rested before it let go', 320, drag(2, 200)],
    ['the hand crept', 200, drag(0.1, 200)],
  ])('is none when %s', (_, release, samples) => {
    expect(velocityAt(release, samples)).toEqual({ x: 0, y: 0 });
  });

  it('a hand that rested for a part of it throws less', () => {
    expect(velocityAt(260, drag(2, 200)).x).toBeLessThan(1);
  });

  it('is no more than a hand can do, whatever the clock says', () => {
    const { x, y } = velocityAt(1, [
      { time: 1, x: 0, y: 0 },
      { time: 1, x: 300, y: 400 },
    ]);
    expect(Math.hypot(x, y)).toBeCloseTo(3, 10);
    expect(y / x).toBeCloseTo(4 / 3, 10);
  });
});

describe('coast', () => {
  const throwOf = { x: 1, y: -0.5 };

  it('begins where the hand let go, at its speed', () => {
    expect(coast(throwOf, 0)).toEqual({ x: 0, y: -0 });
    expect(coast(throwOf, 1).x).toBeCloseTo(1, 2);
    expect(coast(throwOf, 1).y).toBeCloseTo(-0.5, 2);
  });

  it('slows down and comes to an end', () => {
    const steps = [0, 100, 200, 300, 400].map(
      (time) => coast(throwOf, time + 100).x - coast(throwOf, time).x,
    );
    expect(steps).toEqual(steps.toSorted((a, b) => b - a));
    expect(coast(throwOf, 1e6).x).toBeCloseTo(250, 6);
  });

  it('comes as far whatever the frames are', () => {
    // What is left of the speed after 100 ms, thrown anew, ends at the same place.
    const left = { x: Math.exp(-100 / 250), y: 0 };
    expect(coast(throwOf, 100).x + coast(left, 300).x).toBeCloseTo(coast(throwOf, 400).x, 10);
  });

  it('a clock that goes back moves nothing', () => {
    expect(Math.abs(coast(throwOf, -5).x)).toBe(0);
  });
});

describe('coastTime', () => {
  it('is none for a rest, and grows with the speed', () => {
    expect(coastTime({ x: 0, y: 0 })).toBe(0);
    expect(coastTime({ x: 0.02, y: 0 })).toBe(0);
    expect(coastTime({ x: 1, y: 0 })).toBeGreaterThan(coastTime({ x: 0.5, y: 0 }));
    expect(coastTime({ x: 3, y: 0 })).toBeLessThan(1300);
  });
});
