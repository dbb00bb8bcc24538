// The code that shows a View in another page: a frame that asks for nothing until it is near, and may fill the screen.
import { addressOf } from '../citation';
import type { Show, View, ViewTheme } from '../../view/view';

export const EMBED_SHOWS = ['both', 'map', 'timeline'] as const satisfies readonly Show[];
export type EmbedShow = (typeof EMBED_SHOWS)[number];

export interface EmbedChoice {
  readonly show: EmbedShow;
  readonly theme: ViewTheme;
  /** As wide as the page lets it, or of the width in px. */
  readonly isResponsive: boolean;
  readonly width: number;
  readonly height: number;
}

/** Px between which a frame makes sense. */
export const EMBED_SIZES = { width: [280, 3000], height: [240, 3000] } as const;

/** The address of a View as it is embedded. */
export function embedAddress(here: string, view: View, { show, theme }: EmbedChoice): string {
  return addressOf(here, { ...view, layout: 'embed', show, theme });
}

/** `title` names the frame for those who hear the page. */
export function formatEmbed(address: string, title: string, choice: EmbedChoice): string {
  const width = within(choice.width, EMBED_SIZES.width);
  const height = within(choice.height, EMBED_SIZES.height);
  const style = [
    'display:block',
    choice.isResponsive ? 'width:100%' : `width:${width}px`,
    'max-width:100%',
    // Never higher than the screen, so that the page around it can still be scrolled.
    `height:min(${height}px,100vh)`,
    'border:0',
  ].join(';');
  const attributes: readonly (readonly [string, string])[] = [
    ['src', address],
    ['title', title],
    ['style', style],
    ['loading', 'lazy'],
    ['referrerpolicy', 'no-referrer'],
  ];
  const written = attributes.map(([name, value]) => `${name}="${escapeAttribute(value)}"`).join(' ');
  return `<iframe ${written} allowfullscreen></iframe>`;
}

/** A whole number of px; what is none becomes the least. */
function within(value: number, [least, most]: readonly [number, number]): number {
  return Number.isFinite(value) ? Math.round(Math.min(Math.max(value, least), most)) : least;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
};

const escapeAttribute = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[&"<>]/g, (sign) => ENTITIES[sign] ?? sign);
