import { describe, expect, it } from 'vitest';
import { nextHeight, snapSheet } from '../../src/shells/sheet';
import { sheetPx } from '../../src/shells/sheetPx';

describe('the sheet', () => {
  it.each([
    [844, 104, 464, 788],
    [640, 104, 352, 584],
    [140, 104, 104, 104],
  ])('has three heights in a viewport of %i px', (viewport, peek, half, full) => {
    expect((['peek', 'half', 'full'] as const).map((height) => sheetPx(height, viewport))).toEqual([
      peek,
      half,
      full,
    ]);
  });

  it.each([
    [0, 'peek'],
    [270, 'peek'],
    [300, 'half'],
    [600, 'half'],
    [650, 'full'],
    [2000, 'full'],
  ] as const)('let go at %i px comes to rest %s', (px, height) => {
    expect(snapSheet(px, 844)).toBe(height);
  });

  it('goes up with each press and then down again', () => {
    expect(nextHeight('peek')).toBe('half');
    expect(nextHeight('half')).toBe('full');
    expect(nextHeight('full')).toBe('peek');
  });
});
