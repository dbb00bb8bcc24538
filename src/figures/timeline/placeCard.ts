// Where a card stands that belongs to a mark: beside it above, else below, never over the edge of its bounds.
import type { Size } from './frame';

export interface CardBounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PlacedCard {
  readonly left: number;
  readonly top: number;
  /** What it may take; a longer card scrolls. */
  readonly maxHeight: number;
}

const ASIDE = 14;
const AWAY = 12;

/** All in px of one box; `at` is the middle of the mark. */
export function placeCard(
  at: { readonly x: number; readonly y: number },
  { width, height: wanted }: Size,
  bounds: CardBounds,
): PlacedCard {
  const maxHeight = Math.max(bounds.bottom - bounds.top, 0);
  const height = Math.min(wanted, maxHeight);
  const isInFirstHalf = at.x <= (bounds.left + bounds.right) / 2;
  const left = isInFirstHalf ? at.x + ASIDE : at.x - ASIDE - width;
  const above = at.y - AWAY - height;
  return {
    left: clamp(left, bounds.left, bounds.right - width),
    top: clamp(above >= bounds.top ? above : at.y + AWAY, bounds.top, bounds.bottom - height),
    maxHeight,
  };
}

/** `least` wins where there is no room. */
function clamp(value: number, least: number, most: number): number {
  return Math.max(Math.min(value, most), least);
}
