import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../src/figures/placeBeside';

const box = { width: 400, height: 200 };
const card = { width: 120, height: 60 };

describe('placeBeside', () => {
  it.each([
    ['the left half', { x: 50, y: 20 }, { x: 64, y: 34 }],
    ['the right half', { x: 350, y: 180 }, { x: 216, y: 106 }],
    ['the middle, near an edge', { x: 200, y: 100 }, { x: 214, y: 114 }],
  ])('puts the card beside a point in %s', (_, point, expected) => {
    expect(placeBeside(point, card, box)).toEqual(expected);
  });

  it('never lets the card out of a box that can hold it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 200 }), (x, y) => {
        const place = placeBeside({ x, y }, card, box);
        return place.x >= 0 && place.y >= 0 && place.x + 120 <= 400 && place.y + 60 <= 200;
      }),
    );
  });
});
