// A passage from one picture to another, as what is shown at each share of it. Knows neither clocks nor frames.

export interface Glide<Shown> {
  /** ms. */
  readonly duration: number;
  /** What is shown at a share of the way, 0 to 1. */
  at(share: number): Shown;
}

const LEAST_MS = 150;
const MOST_MS = 400;
/** A change of 1 is a factor of two, or a whole picture aside. */
const MS_PER_CHANGE = 100;
const NO_CHANGE = 1e-6;

/** `null` where nothing would be seen to move. */
export function createGlide<Shown>(change: number, between: (share: number) => Shown): Glide<Shown> | null {
  if (!(change > NO_CHANGE)) return null;
  return { duration: Math.min(LEAST_MS + MS_PER_CHANGE * change, MOST_MS), at: between };
}

/** Quick at first, then slower: the share of the way at a share of the time. */
export function easeOut(time: number): number {
  return 1 - (1 - Math.min(Math.max(time, 0), 1)) ** 3;
}

/**
 * How far the edges have come when a span that becomes `ratio` times as long grows by the same factor at each step. What
 * has the same place in both pictures then keeps it on the way.
 */
export function shareOfZoom(ratio: number, share: number): number {
  return Math.abs(ratio - 1) < NO_CHANGE ? share : (ratio ** share - 1) / (ratio - 1);
}

export const mix = (from: number, to: number, share: number): number => from + (to - from) * share;
