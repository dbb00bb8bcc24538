// Marks, clusters and labels at one step of scales. Nothing here knows the window, but only what is in some window is
// made: the cost of a frame follows what is in sight, not what is in the record.
import type { EventId } from '../../atlas/brand';
import type { Atlas, NegotiationEvent } from '../../atlas/model';
import { createLabelTiles } from './labelTiles';
import type { LabelTiles } from './labelTiles';
import { LABEL_ROWS } from './labelSpots';
import type { LabelRow } from './labelSpots';
import { withFirst } from './laneEvents';
import type { LaneEvents } from './laneEvents';
import { createLaneRow } from './laneRow';
import type { Cluster, LaneRow } from './laneRow';
import type { Lane } from './lanes';
import { isMarkAt, markSizeOf, TICK_WIDTH } from './marks';
import type { Measure } from './measure';
import type { TimelineWords } from './timelineWords';
import { zoomLevelOf } from './zoomLevel';

export interface LaneMarks {
  readonly lane: Lane;
  readonly marks: LaneRow;
  readonly ticks: LaneRow;
  readonly labelRows: readonly LabelRow[];
  readonly labels: LabelTiles;
  isFocused(cluster: Cluster): boolean;
}

/** Below this height of a row there is no room for text. */
const MIN_TEXT_ROW = 14;
const GAP = 1;
/** In a crowded lane marks stand further apart, so that counts of three digits have room. */
const CROWDED_GAP = 14;
const CROWDED = 400;

export function layoutScale(
  atlas: Atlas,
  lanes: readonly LaneEvents[],
  scale: number,
  focused: readonly EventId[],
  measure: Measure,
  words: TimelineWords,
): readonly LaneMarks[] {
  const level = zoomLevelOf(scale);
  const first = focused[0] ?? null;
  const among = new Set(focused);
  const isFocused = ({ members }: Cluster): boolean =>
    among.size > 0 && members.some((member) => among.has(member));
  return lanes.map((own) => {
    const { lane, events, ...rest } = withFirst(own, first);
    const isMark = (event: NegotiationEvent): boolean =>
      !lane.isFolded && (event.id === first || isMarkAt(level, event.importance));
    const { height } = lane.rows.marks;
    const gap = events.length > CROWDED ? CROWDED_GAP : GAP;
    const row = (sizeOf: (event: NegotiationEvent) => number): LaneRow =>
      createLaneRow({ lane, events, ...rest }, { scale, gap, sizeOf });
    const marks = row((event) => (isMark(event) ? Math.min(markSizeOf(event.importance), height) : 0));
    const labelRows = LABEL_ROWS.filter((name) => (lane.rows[name]?.height ?? 0) >= MIN_TEXT_ROW);
    const context = { atlas, words, measure, level, focused: first, scale, rows: labelRows, isFocused };
    return {
      lane,
      marks,
      ticks: row((event) => (isMark(event) ? 0 : TICK_WIDTH)),
      labelRows,
      labels: createLabelTiles(marks, context),
      isFocused,
    };
  });
}
