import type { LaneDensity } from './laneDensity';
import type { LaneContent } from './lanes';

export interface LaneRow {
  readonly y: number;
  readonly height: number;
}

/** The rows of a lane: marks in the middle of their labels, bars of votes under them, the bands below, a rug of ticks at
    the foot. */
export interface LaneRows {
  readonly above: LaneRow | null;
  readonly marks: LaneRow;
  /** Under the marks; `null` where nothing was voted on. */
  readonly votes: LaneRow | null;
  readonly below: LaneRow | null;
  readonly bands: readonly LaneRow[];
  readonly ticks: LaneRow;
  readonly bottom: number;
}

/** Stacks the rows of a lane from `top` on; `spare` is laid half above them, half above the ticks. */
export function stackRows(
  { bandRows, hasVotes }: Pick<LaneContent, 'bandRows' | 'hasVotes'>,
  labelRows: number,
  density: LaneDensity,
  top: number,
  spare: number,
): LaneRows {
  let y = top + density.padding / 2 + spare / 2;
  const take = (height: number): LaneRow => {
    const row = { y, height };
    y += height;
    return row;
  };
  const above = labelRows > 1 ? take(density.label) : null;
  const marks = take(density.mark);
  const votes = hasVotes ? take(density.vote) : null;
  const below = labelRows > 2 ? take(density.label) : null;
  const bands = Array.from({ length: bandRows }, () => (density.band > 0 ? take(density.band) : marks));
  y += density.padding / 2 + spare / 2;
  const ticks = take(density.tick);
  return { above, marks, votes, below, bands, ticks, bottom: y };
}

/** Padding above and below the ticks of a folded lane. */
const FOLD_PADDING = 3;

/** A folded lane keeps its ticks alone, as high as it is. */
export function foldRows(top: number, height: number): LaneRows {
  const padding = Math.min(FOLD_PADDING, height / 4);
  const ticks = { y: top + padding, height: height - 2 * padding };
  const marks = { y: top, height: 0 };
  return { above: null, marks, votes: null, below: null, bands: [], ticks, bottom: top + height };
}
