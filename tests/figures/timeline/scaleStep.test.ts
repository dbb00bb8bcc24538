import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleStepOf } from '../../../src/figures/timeline/scaleStep';

const scales = fc.double({ min: 0.01, max: 500, noNaN: true });

describe('scaleStepOf', () => {
  it('is at most the scale and less than a third of an octave below it', () => {
    fc.assert(
      fc.property(scales, (scale) => {
        const step = scaleStepOf(scale);
        expect(step).toBeLessThanOrEqual(scale * (1 + 1e-6));
        expect(step * 2 ** (1 / 3)).toBeGreaterThan(scale * (1 - 1e-6));
      }),
    );
  });

  it('is its own step', () => {
    fc.assert(
      fc.property(scales, (scale) => {
        expect(scaleStepOf(scaleStepOf(scale))).toBe(scaleStepOf(scale));
      }),
    );
  });
});
