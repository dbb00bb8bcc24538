// What a press on the plot means: the nearest mark of the lane under it. One test for the whole plot, so that no mark's
// reach lies over another's, however close they stand.
import type { Interval } from './labelSpots';
import type { TimelineLabel, TimelineMark } from './timelineFigure';

/** A place in px of the plot, whose top is that of the first lane. */
export interface PlotPoint {
  readonly x: number;
  readonly y: number;
}

interface LaneBox {
  readonly id: string;
  readonly y: number;
  readonly height: number;
}

interface BandBox {
  readonly lane: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly height: number;
}

export interface Hittable {
  readonly lanes: readonly LaneBox[];
  readonly marks: readonly TimelineMark[];
  readonly labels: readonly TimelineLabel[];
  readonly bands: readonly BandBox[];
}

/** How far from the outline of a mark a press still means it: some 16 px from its middle. */
const REACH = 10;
const TICK_REACH = 8;
/** On a band above or below the mark, which is a thing to press itself. */
const REACH_ON_BAND = 4;

/** The mark on which the point lies or whose label it is on, else the nearest in reach; `null` where there is none. */
export function hitMark(point: PlotPoint, { lanes, marks, labels, bands }: Hittable): TimelineMark | null {
  const lane = lanes.find(({ y, height }) => point.y >= y && point.y < y + height);
  if (!lane) return null;
  const named = labels.find((label) => label.lane === lane.id && isOn(point, label))?.id;
  const band = bands.find((one) => one.lane === lane.id && isOn(point, boxOf(one)));
  let nearest: TimelineMark | null = null;
  let least = Infinity;
  for (const mark of marks) {
    if (mark.lane !== lane.id) continue;
    const outline = distanceTo(mark, point);
    const distance = mark.id === named ? Math.min(outline, 0) : outline;
    if (distance >= least || distance > reachOf(mark, band)) continue;
    nearest = mark;
    least = distance;
  }
  return nearest;
}

function reachOf({ form, y }: TimelineMark, band: BandBox | undefined): number {
  if (band && (y < band.y || y > band.y + band.height)) return REACH_ON_BAND;
  return form === 'tick' ? TICK_REACH : REACH;
}

function boxOf({ x0, x1, y, height }: BandBox) {
  return { x0, x1, y0: y, y1: y + height };
}

/** From the outline of a mark, below 0 within it; from the stroke of a tick. */
function distanceTo({ form, x, y, size }: TimelineMark, point: PlotPoint): number {
  if (form === 'mark') return Math.hypot(point.x - x, point.y - y) - size / 2;
  return Math.hypot(point.x - x, outside(point.y, { from: y - size / 2, until: y + size / 2 }));
}

function outside(value: number, { from, until }: Interval): number {
  return Math.max(from - value, 0, value - until);
}

type Box = Pick<TimelineLabel, 'x0' | 'x1' | 'y0' | 'y1'>;

function isOn({ x, y }: PlotPoint, { x0, x1, y0, y1 }: Box): boolean {
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}
