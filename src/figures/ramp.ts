// Fills of ordered classes: from pale to strong in one hue, and every second one dotted, so that neighbours are told
// apart in grey print as well. The hue is none of those of stances: to sit or to agree is no support.
import type { Texture } from './colouring';

/** Parts of the strong end in the paper, weakest first: in every theme ten or more of L* apart. */
export const RAMPS = {
  5: [20, 40, 60, 80, 100],
  6: [16, 32, 49, 66, 83, 100],
} as const;

const PAPER = 'var(--paper)';
const DOT = 'M2,2H3.5V3.5H2Z';
const CHECK = 'M0,0H3V3H0ZM3,3H6V6H3Z';

/** The strong end: deeper than the hue of a process, so that there is room for six steps. */
export function deepen(hue: string): string {
  return `color-mix(in srgb, var(--ink) 40%, var(${hue}))`;
}

export function rampTextures(hue: string, steps: keyof typeof RAMPS): readonly Texture[] {
  const strong = deepen(hue);
  return RAMPS[steps].map((part, index): Texture => {
    const ground = part === 100 ? strong : `color-mix(in srgb, ${strong} ${part}%, ${PAPER})`;
    if ((steps - index) % 2 === 1) return [ground];
    return [ground, DOT, `color-mix(in srgb, ${ground} 35%, ${part > 50 ? PAPER : strong})`];
  });
}

/** What is on record and not confirmed: half of it is paper. */
export function unsureTexture(hue: string): Texture {
  return [PAPER, CHECK, deepen(hue)];
}

/** Nothing on record, as under every lens. */
export const SILENT: Texture = ['var(--silent)', 'M0,0H1V6H0Z', 'var(--silent-line)'];
