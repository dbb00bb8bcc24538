// A band says its name at its start; where a count of statements stands there, behind that.
import type { BandLabel, ProcessBand } from './bands';
import type { Measure } from './measure';

interface Obstacle {
  readonly lane: string | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const GAP = 4;

/** The names of bands with the first place where they are clear; a name without any is left out. */
export function clearNames(
  bands: readonly ProcessBand[],
  obstacles: readonly Obstacle[],
  measure: Measure,
): readonly (BandLabel & { readonly id: string })[] {
  return bands.flatMap((band) => {
    if (!band.label) return [];
    const { text, y } = band.label;
    const width = measure(text, 'band');
    const inRow = obstacles
      .filter((one) => one.lane === band.lane && one.y >= band.y && one.y <= band.y + band.height)
      .map((one) => ({ from: one.x - one.width / 2 - GAP, until: one.x + one.width / 2 + GAP }));
    const isFree = (x: number): boolean => inRow.every(({ from, until }) => x + width <= from || x >= until);
    const places = [band.label.x, ...inRow.map(({ until }) => until)];
    const x = places.find((place) => isFree(place) && (place === places[0] || place + width <= band.x1));
    return x === undefined ? [] : [{ id: band.id, text, x, y }];
  });
}
