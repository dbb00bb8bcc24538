import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../../src/figures/timeline/placeCard';

const bounds = { left: 8, top: 0, right: 792, bottom: 292 };
const card = { width: 300, height: 80 };

describe('placeCard', () => {
  it.each([
    ['above and right of a mark on the left', { x: 100, y: 200 }, { left: 114, top: 108 }],
    ['left of a mark on the right', { x: 700, y: 200 }, { left: 386, top: 108 }],
    ['below where there is no room above', { x: 100, y: 60 }, { left: 114, top: 72 }],
  ])('%s', (_, at, place) => {
    expect(placeCard(at, card, bounds)).toEqual({ ...place, maxHeight: 292 });
  });

  it('never over an edge that leaves room for it', () => {
    const px = fc.integer({ min: -50, max: 900 });
    fc.assert(
      fc.property(
        px,
        px,
        fc.integer({ min: 10, max: 784 }),
        fc.integer({ min: 10, max: 600 }),
        (x, y, width, height) => {
          const { left, top, maxHeight } = placeCard({ x, y }, { width, height }, bounds);
          expect(left).toBeGreaterThanOrEqual(bounds.left);
          expect(left + width).toBeLessThanOrEqual(bounds.right);
          expect(top).toBeGreaterThanOrEqual(bounds.top);
          expect(top + Math.min(height, maxHeight)).toBeLessThanOrEqual(bounds.bottom);
        },
      ),
    );
  });

  it('of two edges it cannot both keep, keeps the start', () => {
    expect(placeCard({ x: 20, y: 20 }, { width: 900, height: 20 }, bounds).left).toBe(8);
  });
});
