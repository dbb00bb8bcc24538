// The labels of the marks in sight, in pixels of the plot.
import { fitLabels } from './labels';
import type { Interval, LabelSpot } from './labelSpots';
import { textStyleOf } from './labelTexts';
import type { Lane } from './lanes';
import { LINE_HEIGHT } from './measure';
import type { LaneMarks } from './scaleLayout';
import { createKeeper } from './keepEqual';
import type { LabelLook, TimelineLabel, TimelineMark } from './timelineFigure';
import type { TimeWindow } from './timeWindow';

export interface LabelPlot {
  readonly sight: TimeWindow;
  readonly pxPerDay: number;
  /** Pixel of the scale on which the plot begins. */
  readonly origin: number;
  /** Pixels of the plot that labels keep to. */
  readonly width: number;
  readonly needle: number | null;
  readonly marks: readonly TimelineMark[];
}

const keepLook = createKeeper<LabelLook>(
  (a, b) =>
    a.text === b.text &&
    a.lane === b.lane &&
    a.dx === b.dx &&
    a.anchor === b.anchor &&
    a.style === b.style &&
    a.leader?.from === b.leader?.from &&
    a.leader?.until === b.leader?.until &&
    a.isFocused === b.isFocused &&
    a.isAhead === b.isAhead &&
    a.isAside === b.isAside,
);

export function placeTimelineLabels(lanes: readonly LaneMarks[], plot: LabelPlot): readonly TimelineLabel[] {
  const byId = new Map(plot.marks.map((mark) => [mark.id, mark]));
  const bounds: Interval = { from: plot.origin, until: plot.origin + plot.width };
  const needle = plot.needle === null ? null : plot.origin + plot.needle;
  return lanes.flatMap(({ lane, marks, labels, labelRows }) => {
    const sight = { rows: labelRows, bounds, needle };
    const seen = marks.within(plot.sight).toSorted((a, b) => a.rank - b.rank);
    const placed = seen.map((cluster) => ({
      mark: labels.labelled(cluster, cluster.anchor * plot.pxPerDay),
      spot: labels.spotOf(cluster),
    }));
    return [...fitLabels(placed, sight)].flatMap(([id, spot]) => placeLabel(byId.get(id), spot, lane));
  });
}

function placeLabel(mark: TimelineMark | undefined, spot: LabelSpot, lane: Lane): readonly TimelineLabel[] {
  const row = lane.rows[spot.row];
  if (!mark || !row) return [];
  const height = Math.min(LINE_HEIGHT, row.height);
  const y = row.y + row.height / 2;
  const x0 = mark.x + spot.dx;
  const look = keepLook({
    id: mark.id,
    lane: lane.id,
    text: spot.text,
    style: textStyleOf(mark),
    dx: spot.anchor === 'start' ? spot.dx : spot.dx + spot.width,
    anchor: spot.anchor,
    leader: leaderOf(mark, spot, y, height / 2),
    isFocused: mark.isFocused,
    isAhead: mark.isAhead,
    isAside: mark.isAside,
  });
  const box = { x0, x1: x0 + spot.width, y0: y - height / 2, y1: y + height / 2 };
  return [{ ...look, look, x: mark.x, y, ...box }];
}

/** From the line's edge to the mark's. */
function leaderOf(mark: TimelineMark, { row }: LabelSpot, y: number, half: number): Interval | null {
  if (row === 'marks') return null;
  const rim = mark.size / 2;
  return row === 'above' ? { from: half, until: mark.y - rim - y } : { from: mark.y + rim - y, until: -half };
}
