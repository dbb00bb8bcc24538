// The palettes of the themes, measured: who cannot tell hues apart, or prints in grey, reads the same map.
import { describe, expect, it, test } from 'vitest';
import { EYES, contrast, difference, lightness } from './colourVision';
import { FORCED, THEMES, light } from './palettes';
import type { Palette } from './palettes';

const STANCES = ['--support', '--qualified', '--oppose'] as const;
const PAIRS = [
  ['--support', '--qualified'],
  ['--support', '--oppose'],
  ['--qualified', '--oppose'],
] as const;
const of = (palette: Palette, name: string): string => palette[name] ?? `${name} is missing`;

describe.each([...THEMES, ...FORCED])('in %s', (_, palette) => {
  it.each(PAIRS)('%s and %s are 10 apart in lightness, so that grey print tells them apart', (one, other) => {
    const [a, b] = [lightness(of(palette, one)), lightness(of(palette, other))];
    expect(Math.abs(a - b)).toBeGreaterThanOrEqual(10);
  });

  it.each(PAIRS.flatMap(([one, other]) => EYES.map((eyes) => [one, other, eyes] as const)))(
    '%s and %s differ for eyes with %s',
    (one, other, eyes) => {
      expect(difference(of(palette, one), of(palette, other), eyes)).toBeGreaterThanOrEqual(20);
    },
  );

  it.each(STANCES)('%s stands out from the ground', (stance) => {
    expect(contrast(of(palette, stance), of(palette, '--paper'))).toBeGreaterThanOrEqual(3);
  });
});

const GROUNDS = ['--paper', '--paper-raised', '--paper-sunk'];
const TEXTS = ['--ink', '--ink-soft', '--ink-faint', '--link', '--accent'];
const PROCESSES = ['--process-unga', '--process-gge', '--process-oewg', '--process-poa', '--process-context'];

describe.each(THEMES)('in the theme %s', (_, palette) => {
  const onAll = (names: readonly string[]) =>
    names.flatMap((name) => GROUNDS.map((on) => [name, on] as const));

  it.each(onAll(TEXTS))('%s can be read on %s', (text, ground) => {
    expect(contrast(of(palette, text), of(palette, ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('the sign of an event that steps back can be made out, and steps back', () => {
    const aside = contrast(of(palette, '--aside'), of(palette, '--paper'));
    expect(aside).toBeGreaterThanOrEqual(3);
    for (const process of PROCESSES)
      expect(aside).toBeLessThan(contrast(of(palette, process), of(palette, '--paper')));
  });

  it.each(PROCESSES)('a count in the colour of the paper can be read on %s', (process) => {
    expect(contrast(of(palette, process), of(palette, '--paper'))).toBeGreaterThanOrEqual(4.5);
  });

  it('the date on the needle can be read', () => {
    expect(contrast(of(palette, '--accent-ink'), of(palette, '--accent'))).toBeGreaterThanOrEqual(4.5);
  });

  it('the outlines of controls, and of a state without a stance, stand out from the ground', () => {
    expect(contrast(of(palette, '--outline'), of(palette, '--paper'))).toBeGreaterThanOrEqual(3);
  });

  it('silence is no stance: it is nearer to the ground than any', () => {
    const ground = of(palette, '--paper');
    const far = (name: string) => Math.abs(lightness(of(palette, name)) - lightness(ground));
    for (const stance of STANCES) expect(far(stance) - far('--silent'), stance).toBeGreaterThanOrEqual(20);
  });
});

test('black and white are the ends of lightness and of contrast', () => {
  expect([lightness('#000'), lightness('#fff')].map(Math.round)).toEqual([0, 100]);
  expect(Math.round(contrast('#000', '#ffffff'))).toBe(21);
});

test('the simulation confuses what those eyes confuse', () => {
  expect(difference('#7a7a00', '#b45a00', 'all cones')).toBeGreaterThan(40);
  expect(difference('#7a7a00', '#b45a00', 'deuteranopia')).toBeLessThan(15);
});

test('a theme sets no name that the light theme does not know', () => {
  for (const [name, palette] of THEMES) {
    expect(
      Object.keys(palette).filter((key) => !(key in light)),
      name,
    ).toEqual([]);
  }
});
