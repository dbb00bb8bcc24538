import { describe, expect, it } from 'vitest';
import { RAMPS, rampTextures, unsureTexture } from '../../src/figures/ramp';
import { EYES, difference, lightness } from '../shells/colourVision';
import { FORCED, THEMES } from '../shells/palettes';
import type { Palette } from '../shells/palettes';

const HUES = ['--process-gge', '--process-oewg', '--process-unga'];
/** What the names of the system's colours stand for, on a light and on a dark ground. */
const SYSTEM = (isDark: boolean): Readonly<Record<string, string>> => ({
  CanvasText: isDark ? '#fff' : '#000',
  GrayText: '#767676',
});

const channels = (colour: string): number[] => {
  const long = colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour;
  return [1, 3, 5].map((at) => parseInt(long.slice(at, at + 2), 16));
};
const hex = (values: readonly number[]) =>
  `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

/** A colour of a texture as a browser would work it out: names, and mixtures in sRGB. */
function resolve(colour: string, palette: Palette): string {
  const name = /^var\((--[\w-]+)\)$/.exec(colour)?.[1];
  if (name) {
    const isDark = lightness(palette['--paper'] ?? '') < 50;
    // On a dark ground the system's colours are named by the rule for all grounds.
    const value = palette[name] ?? FORCED[0]?.[1][name] ?? '';
    return SYSTEM(isDark)[value] ?? value;
  }
  const [, one, part, other] =
    /^color-mix\(in srgb, (.+) (\d+)%, (var\([\w-]+\)|color-mix\(.+\))\)$/.exec(colour) ?? [];
  if (one === undefined || part === undefined || other === undefined) return colour;
  const [a, b] = [one, other].map((text) => channels(resolve(text, palette)));
  return hex(
    (a ?? []).map((value, index) => (value * Number(part) + (b?.[index] ?? 0) * (100 - Number(part))) / 100),
  );
}

describe.each([...THEMES, ...FORCED])('in %s', (_, palette) => {
  const steps = HUES.flatMap((hue) =>
    ([5, 6] as const).map((count) => ({
      hue,
      count,
      grounds: rampTextures(hue, count).map(([ground]) => resolve(ground, palette)),
    })),
  );

  it.each(steps)('$count steps of $hue grow away from the paper', ({ count, grounds }) => {
    const paper = lightness(palette['--paper'] ?? '');
    const far = grounds.map((ground) => Math.abs(lightness(ground) - paper));
    expect(far).toHaveLength(RAMPS[count].length);
    expect(far).toEqual([...far].sort((a, b) => a - b));
  });

  it.each(steps)(
    'neighbours among $count steps of $hue are apart for all eyes and in grey',
    ({ grounds }) => {
      grounds.slice(1).forEach((ground, index) => {
        const before = grounds[index] ?? '';
        expect(Math.abs(lightness(ground) - lightness(before))).toBeGreaterThanOrEqual(9.5);
        for (const eyes of EYES) expect(difference(ground, before, eyes), eyes).toBeGreaterThanOrEqual(9.5);
      });
    },
  );
});

it('neighbours differ in texture too, and none looks like what is not confirmed', () => {
  for (const steps of [5, 6] as const) {
    const dotted = rampTextures('--process-gge', steps).map(([, figure]) => figure !== undefined);
    dotted.slice(1).forEach((is, index) => expect(is).toBe(!dotted[index]));
    const [, check] = unsureTexture('--process-gge');
    expect(rampTextures('--process-gge', steps).map(([, figure]) => figure)).not.toContain(check);
  }
});
