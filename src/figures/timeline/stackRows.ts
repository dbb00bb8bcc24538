import type { LaneDensity } from './laneDensity';

export interface LaneRow {
  readonly y: number;
  readonly height: number;
}

/** The rows of a lane: marks in the middle of their labels, the bands below, a rug of ticks at the foot. */
export interface LaneRows {
  readonly above: LaneRow | null;
  readonly marks: LaneRow;
  readonly below: LaneRow | null;
  readonly bands: readonly LaneRow[];
  readonly ticks: LaneRow;
  readonly bottom: number;
}

/** Stacks the rows of a lane from `top` on; `spare` is laid half above them, half above the ticks. */
export function stackRows(
  bandRows: number,
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
  const below = labelRows > 2 ? take(density.label) : null;
  const bands = Array.from({ length: bandRows }, () => (density.band > 0 ? take(density.band) : marks));
  y += density.padding / 2 + spare / 2;
  const ticks = take(density.tick);
  return { above, marks, below, bands, ticks, bottom: y };
}
