import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitPlace, moveInGrid } from '../../../src/figures/rooms/gridKeys';

const size = { rows: 56, columns: 9 };

describe('moveInGrid', () => {
  it.each([
    ['ArrowDown', false, [3, 4], [4, 4]],
    ['ArrowUp', false, [3, 4], [2, 4]],
    ['ArrowLeft', false, [3, 4], [3, 3]],
    ['ArrowRight', false, [3, 4], [3, 5]],
    ['ArrowUp', false, [1, 4], [0, 4]],
    ['ArrowUp', false, [1, 0], [1, 0]],
    ['ArrowLeft', false, [0, 1], [0, 1]],
    ['ArrowDown', false, [56, 0], [56, 0]],
    ['Home', false, [7, 4], [7, 0]],
    ['Home', false, [0, 4], [0, 1]],
    ['End', false, [7, 4], [7, 9]],
    ['Home', true, [7, 4], [1, 0]],
    ['End', true, [7, 4], [56, 9]],
    ['PageDown', false, [54, 2], [56, 2]],
    ['PageUp', false, [4, 2], [1, 2]],
  ] as const)('%s (with Ctrl: %s) leads from %j to %j', (key, isWhole, [row, column], [toRow, toColumn]) => {
    expect(moveInGrid({ row, column }, key, isWhole, size)).toEqual({ row: toRow, column: toColumn });
  });

  it('leaves all other keys to the page', () => {
    for (const key of ['a', 'Enter', 'Tab', 'Escape', '?', 'constructor'])
      expect(moveInGrid({ row: 1, column: 1 }, key, false, size)).toBeNull();
  });

  it('never leaves the grid, nor stands in its corner', () => {
    const place = fc.record({
      row: fc.integer({ min: -9, max: 99 }),
      column: fc.integer({ min: -9, max: 99 }),
    });
    const sizes = fc.record({
      rows: fc.integer({ min: 1, max: 60 }),
      columns: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(place, sizes, (at, of) => {
        const { row, column } = fitPlace(at, of);
        expect(row).toBeGreaterThanOrEqual(column === 0 ? 1 : 0);
        expect(row).toBeLessThanOrEqual(of.rows);
        expect(column).toBeGreaterThanOrEqual(0);
        expect(column).toBeLessThanOrEqual(of.columns);
        expect(fitPlace({ row, column }, of)).toEqual({ row, column });
      }),
    );
  });
});
