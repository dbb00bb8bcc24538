import { describe, expect, it } from 'vitest';
import { createGlide, easeOut, shareOfZoom } from '../../src/figures/glide';

describe('createGlide', () => {
  it.each([
    [0.01, 151],
    [1, 250],
    [9, 400],
  ])('a change of %d takes %d ms', (change, ms) => {
    expect(createGlide(change, Number)?.duration).toBe(ms);
  });

  it.each([0, 1e-9, NaN])('a change of %d is none', (change) => {
    expect(createGlide(change, Number)).toBeNull();
  });
});

describe('easeOut', () => {
  it('goes from 0 to 1, quick at first, and not beyond', () => {
    expect([-1, 0, 1, 2].map(easeOut)).toEqual([0, 0, 1, 1]);
    expect(easeOut(0.5)).toBeGreaterThan(0.8);
  });
});

describe('shareOfZoom', () => {
  it.each([0.001, 0.5, 1, 2, 1000])('goes from 0 to 1 for a ratio of %d', (ratio) => {
    const shares = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1].map((share) => shareOfZoom(ratio, share));
    expect(shares[0]).toBeCloseTo(0, 10);
    expect(shares.at(-1)).toBeCloseTo(1, 10);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });
});
