// Where the name of the selected state stands: over its place, in two lines where one is too long, never out of the map
// and never under the controls in its corners.

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface PlacedName {
  readonly lines: readonly string[];
  /** The middle of the lines, and the baseline of the first. */
  readonly x: number;
  readonly y: number;
}

/** Px between two baselines. */
export const NAME_LEADING = 15;
const ABOVE = 16;
const BELOW = 28;
const EDGE = 6;
/** Letters over a baseline. */
const ASCENT = 12;
/** The share of the map that one line may take. */
const MOST = 0.6;
/** What the buttons in the upper corner at the end of the line take, px. */
export const CONTROLS: Size = { width: 108, height: 136 };
/** What the menu in the lower corner at the start takes, where no legend stands there, px. */
export const MENU: Size = { width: 84, height: 44 };

export function placeName(
  name: string,
  at: Point,
  stage: Size,
  measure: (text: string) => number,
): PlacedName {
  const lines = measure(name) > stage.width * MOST ? breakInTwo(name, measure) : [name];
  const half = Math.max(...lines.map(measure)) / 2;
  const above = at.y - ABOVE - (lines.length - 1) * NAME_LEADING;
  const y = above < ASCENT + EDGE ? at.y + BELOW : above;
  const end = stage.width - EDGE - (y - ASCENT < CONTROLS.height ? CONTROLS.width : 0);
  const last = y + (lines.length - 1) * NAME_LEADING;
  const start = EDGE + (last > stage.height - MENU.height ? MENU.width : 0);
  return { lines, x: Math.max(start + half, Math.min(at.x, end - half)), y };
}

/** At the space that leaves the longer half shortest. */
function breakInTwo(name: string, measure: (text: string) => number): readonly string[] {
  const words = name.split(' ');
  const breaks = words.slice(1).map((_, index) => {
    const lines = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
    return { lines, width: Math.max(...lines.map(measure)) };
  });
  const [first, ...others] = breaks;
  if (!first) return [name];
  return others.reduce((best, next) => (next.width < best.width ? next : best), first).lines;
}
