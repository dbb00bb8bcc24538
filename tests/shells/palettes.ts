// The palettes of the themes, read from the style sheets.
import { readFileSync } from 'node:fs';

export type Palette = Readonly<Record<string, string>>;

const read = (name: string) => readFileSync(new URL(`../../src/shells/${name}`, import.meta.url), 'utf8');

/** The custom properties of the first rule whose selector ends in `selector`, after `from`. */
function rule(css: string, selector: string, from = ''): Palette {
  const start = css.indexOf(`${selector} {`, css.indexOf(from));
  if (start < 0) throw new Error(`no rule for ${selector}`);
  const body = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  );
}

const theme = read('theme.css');
const forced = read('forced-colours.css');
export const light = rule(theme, ':root');
const named = (name: string): Palette => ({ ...light, ...rule(theme, `:root[data-theme='${name}']`) });
export const THEMES: readonly (readonly [string, Palette])[] = [
  ['light', light],
  ['dark', named('dark')],
  ['contrast', named('contrast')],
  ['projector', named('projector')],
];
/** The system's own grounds, of which the page learns only whether they are light or dark. */
export const FORCED: readonly (readonly [string, Palette])[] = [
  ['forced colours, white', { ...rule(forced, ':root:root'), '--paper': '#fff' }],
  ['forced colours, Desert', { ...rule(forced, ':root:root'), '--paper': '#fffaef' }],
  ['forced colours, black', { ...rule(forced, ':root:root', 'scheme: dark'), '--paper': '#000' }],
  ['forced colours, Aquatic', { ...rule(forced, ':root:root', 'scheme: dark'), '--paper': '#202020' }],
  ['forced colours, Dusk', { ...rule(forced, ':root:root', 'scheme: dark'), '--paper': '#2d3236' }],
];
