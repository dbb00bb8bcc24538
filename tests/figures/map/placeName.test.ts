import { describe, expect, it } from 'vitest';
import { CONTROLS, placeName } from '../../../src/figures/map/placeName';

const measure = (text: string) => text.length * 7;
const LONG = 'United Kingdom of Great Britain and Northern Ireland';

describe('placeName', () => {
  it.each([
    ['a short name stands over its place', 'Cuba', { x: 200, y: 100 }, { lines: ['Cuba'], x: 200, y: 84 }],
    ['at the upper edge it stands below', 'Norway', { x: 200, y: 20 }, { lines: ['Norway'], x: 200, y: 48 }],
    [
      'it does not leave the map at the start',
      'Samoa',
      { x: 4, y: 150 },
      { lines: ['Samoa'], x: 23.5, y: 134 },
    ],
    ['nor at the end', 'Fiji', { x: 386, y: 180 }, { lines: ['Fiji'], x: 370, y: 164 }],
    ['and leaves the menu free', 'Peru', { x: 40, y: 180 }, { lines: ['Peru'], x: 104, y: 164 }],
    ['and leaves the controls free', 'Japan', { x: 380, y: 80 }, { lines: ['Japan'], x: 258.5, y: 64 }],
    [
      'a long one takes two lines',
      LONG,
      { x: 160, y: 100 },
      { lines: ['United Kingdom of Great', 'Britain and Northern Ireland'], x: 160, y: 69 },
    ],
  ])('%s', (_, name, at, placed) => {
    expect(placeName(name, at, { width: 390, height: 190 }, measure)).toEqual(placed);
  });

  it('keeps a long name in one line where there is room', () => {
    expect(placeName(LONG, { x: 500, y: 200 }, { width: 1000, height: 400 }, measure).lines).toEqual([LONG]);
  });

  it('keeps the name within 320 px', () => {
    const { lines, x } = placeName(LONG, { x: 150, y: 100 }, { width: 320, height: 190 }, measure);
    const half = Math.max(...lines.map(measure)) / 2;
    expect([x - half >= 0, x + half <= 320 - CONTROLS.width]).toEqual([true, true]);
  });
});
