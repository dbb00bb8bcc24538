// The labels of the marks in sight, in pixels of the plot.
import { fitLabels } from './labels';
import type { Interval, LabelSpot } from './labelSpots';
import { textStyleOf } from './labelTexts';
import type { Lane } from './lanes';
import { LINE_HEIGHT } from './measure';
import type { LaneMarks } from './scaleLayout';
import type { TimelineLabel, TimelineMark } from './timelineFigure';

export interface LabelPlot {
  /** Pixel of the scale on which the plot begins. */
  readonly origin: number;
  /** Pixels of the plot that labels keep to. */
  readonly width: number;
  readonly needle: number | null;
  readonly marks: readonly TimelineMark[];
}

export function placeTimelineLabels(lanes: readonly LaneMarks[], plot: LabelPlot): readonly TimelineLabel[] {
  const byId = new Map(plot.marks.map((mark) => [mark.id, mark]));
  const bounds: Interval = { from: plot.origin, until: plot.origin + plot.width };
  const needle = plot.needle === null ? null : plot.origin + plot.needle;
  return lanes.flatMap(({ lane, labelled, labelRows, places }) => {
    const fitted = fitLabels(places, labelled, { rows: labelRows, bounds, needle });
    return [...fitted].flatMap(([id, spot]) => placeLabel(byId.get(id), spot, lane));
  });
}

function placeLabel(mark: TimelineMark | undefined, spot: LabelSpot, lane: Lane): readonly TimelineLabel[] {
  const row = lane.rows[spot.row];
  if (!mark || !row) return [];
  const height = Math.min(LINE_HEIGHT, row.height);
  const y = row.y + row.height / 2;
  const x0 = mark.x + spot.dx;
  const x1 = x0 + spot.width;
  const box = { x0, x1, y0: y - height / 2, y1: y + height / 2 };
  return [
    {
      id: mark.id,
      lane: lane.id,
      text: spot.text,
      style: textStyleOf(mark),
      x: spot.anchor === 'start' ? x0 : x1,
      y,
      anchor: spot.anchor,
      ...box,
      leader: leaderOf(mark, spot, box),
      isFocused: mark.isFocused,
      isAhead: mark.isAhead,
    },
  ];
}

function leaderOf(
  mark: TimelineMark,
  { row }: LabelSpot,
  { y0, y1 }: { readonly y0: number; readonly y1: number },
) {
  if (row === 'marks') return null;
  const half = mark.size / 2;
  return row === 'above'
    ? { x: mark.x, y0: y1, y1: mark.y - half }
    : { x: mark.x, y0: mark.y + half, y1: y0 };
}
