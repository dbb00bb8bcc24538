// Marks, clusters and labels of the whole record at one scale. Nothing here knows the window: that is what keeps
// marks and labels in place while panning.
import type { EventId } from '../../atlas/brand';
import type { NegotiationEvent } from '../../atlas/model';
import { clusterPoints } from './clusters';
import type { Cluster } from './clusters';
import { placeLabels } from './labels';
import type { LabelledMark, LabelPlaces } from './labels';
import { LABEL_ROWS } from './labelSpots';
import type { LabelRow } from './labelSpots';
import { labelTexts } from './labelTexts';
import type { LabelContext } from './labelTexts';
import type { Lane, LaneLayout } from './lanes';
import { anchorOf, drawnSizeOf, isMarkAt, markSizeOf, TICK_WIDTH } from './marks';
import type { Measure } from './measure';
import { byPriority } from './priority';
import type { Atlas } from '../../atlas/model';
import type { TimelineWords } from './timelineWords';
import { zoomLevelOf } from './zoomLevel';

export interface LaneMarks {
  readonly lane: Lane;
  /** In order of priority; `x` in pixels of the scale, day 0 at 0. */
  readonly marks: readonly Cluster<NegotiationEvent>[];
  readonly ticks: readonly Cluster<NegotiationEvent>[];
  readonly labelled: readonly LabelledMark[];
  readonly labelRows: readonly LabelRow[];
  readonly places: LabelPlaces;
}

/** Below this height of a row there is no room for text. */
const MIN_TEXT_ROW = 14;

export function layoutScale(
  atlas: Atlas,
  layout: LaneLayout,
  events: readonly NegotiationEvent[],
  pxPerDay: number,
  focusedEvents: readonly EventId[],
  measure: Measure,
  words: TimelineWords,
): readonly LaneMarks[] {
  const level = zoomLevelOf(pxPerDay);
  const focused = focusedEvents[0] ?? null;
  const context: LabelContext = { atlas, words, measure, level, focused };
  const sorted = events.toSorted(byPriority(focused));
  return layout.lanes.map((lane) => {
    const own = sorted.filter((event) => layout.laneOf(event.process) === lane);
    return layoutLaneMarks(lane, own, pxPerDay, context, focusedEvents);
  });
}

function layoutLaneMarks(
  lane: Lane,
  events: readonly NegotiationEvent[],
  pxPerDay: number,
  context: LabelContext,
  focusedEvents: readonly EventId[],
): LaneMarks {
  const { level, focused } = context;
  const isMark = (event: NegotiationEvent): boolean =>
    event.id === focused || isMarkAt(level, event.importance);
  const pointOf = (item: NegotiationEvent, size: number) => ({ item, x: anchorOf(item) * pxPerDay, size });
  const marks = clusterPoints(
    events
      .filter(isMark)
      .map((event) => pointOf(event, Math.min(markSizeOf(event.importance), lane.rows.marks.height))),
  );
  const rest = events.filter((event) => !isMark(event));
  const labelled = marks.map((mark) => ({
    id: mark.item.id,
    x: mark.x,
    size: drawnSize(mark, focusedEvents),
    ...labelTexts(mark, context),
  }));
  const labelRows = labelRowsOf(lane);
  return {
    lane,
    marks,
    ticks: clusterPoints(rest.map((event) => pointOf(event, TICK_WIDTH))),
    labelled,
    labelRows,
    places: placeLabels(labelled, labelRows),
  };
}

/** What labels keep clear of: the mark with its ring. */
function drawnSize({ item, size, others }: Cluster<NegotiationEvent>, focused: readonly EventId[]): number {
  const isFocused = [item, ...others].some(({ id }) => focused.includes(id));
  return drawnSizeOf({ size, count: others.length + 1, isFocused });
}

function labelRowsOf({ rows }: Lane): readonly LabelRow[] {
  return LABEL_ROWS.filter((name) => (rows[name]?.height ?? 0) >= MIN_TEXT_ROW);
}
