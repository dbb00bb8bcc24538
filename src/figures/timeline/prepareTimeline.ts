// What a figure needs that does not follow the window: remembered between calls, so that a pan costs no more than
// the pan.
import type { EventId, ProcessId } from '../../atlas/brand';
import type { Day, Stretch } from '../../atlas/dates';
import type { Atlas, NegotiationEvent } from '../../atlas/model';
import type { EventKind } from '../../atlas/vocabulary';
import { concernOf } from './concern';
import { layoutFrame } from './frame';
import type { Size, TimelineFrame } from './frame';
import { createInSightCounter, filterEvents } from './inSight';
import type { InSight } from './inSight';
import { sortIntoLanes } from './laneEvents';
import type { LaneEvents } from './laneEvents';
import type { LaneId } from './laneOf';
import { layoutLanes } from './lanes';
import type { LaneLayout } from './lanes';
import type { Measure } from './measure';
import { memoiseLast, rememberSome } from './memoiseLast';
import { eventDays } from './needle';
import { layoutScale } from './scaleLayout';
import type { LaneMarks } from './scaleLayout';
import { scaleStepOf } from './scaleStep';
import { focusedEvents } from './timelineView';
import type { TimelineView } from './timelineView';
import type { TimelineWords } from './timelineWords';
import { createTimeScale } from './timeScale';
import type { TimeScale } from './timeScale';
import { asWindow } from './timeWindow';
import type { TimeWindow } from './timeWindow';

export interface PreparedTimeline {
  readonly frame: TimelineFrame;
  readonly scale: TimeScale;
  readonly layout: LaneLayout;
  readonly days: readonly Day[];
  readonly events: readonly NegotiationEvent[];
  count(sight: TimeWindow): InSight;
  /** Of the events that do not step back; `null` where none does. */
  readonly countConcern: ((sight: TimeWindow) => InSight) | null;
  /** Marks and labels at the step of a scale. */
  atScale(scale: TimeScale): readonly LaneMarks[];
}

const rememberFrame = memoiseLast(
  (width: number, height: number, covers: Stretch, measure: Measure, words: TimelineWords) =>
    layoutFrame({ width, height }, covers, measure, words),
);
const rememberLanes = memoiseLast(
  (atlas: Atlas, height: number, isShort: boolean, words: TimelineWords, folded: readonly LaneId[]) =>
    layoutLanes(
      atlas,
      height,
      isShort ? { lanes: words.shortLanes, sharedLane: words.shortSharedLane } : words,
      folded,
    ),
);
const NONE_FOLDED: readonly LaneId[] = [];
/** Days leave this height, px, under the lanes: a row for what was said on them. */
const STATEMENT_ROW = 19;
const rememberEvents = memoiseLast(
  (atlas: Atlas, kinds: readonly EventKind[], processes: readonly ProcessId[], find: string) => {
    const events = filterEvents(atlas, { kinds, processes, find });
    return { events, days: eventDays(events), count: createInSightCounter(events) };
  },
);
const rememberConcern = memoiseLast(
  (events: readonly NegotiationEvent[], concern: ReadonlySet<EventId> | null) =>
    concern && createInSightCounter(events.filter(({ id }) => concern.has(id))),
);
const rememberSorted = memoiseLast(sortIntoLanes);
const rememberScales = memoiseLast(
  (
    atlas: Atlas,
    lanes: readonly LaneEvents[],
    focused: readonly EventId[],
    measure: Measure,
    words: TimelineWords,
  ) => rememberSome((scale: number) => layoutScale(atlas, lanes, scale, focused, measure, words)),
);

export function prepareTimeline(
  atlas: Atlas,
  view: TimelineView,
  { width, height }: Size,
  measure: Measure,
  words: TimelineWords,
): PreparedTimeline {
  const { covers } = atlas.about;
  const frame = rememberFrame(width, height, covers, measure, words);
  const scale = createTimeScale(asWindow(view.window), frame.plot.width);
  const layout = rememberLanes(
    atlas,
    Math.max(0, frame.plot.height - (scale.level === 'days' ? STATEMENT_ROW : 0)),
    frame.usesShortNames,
    words,
    view.folded ?? NONE_FOLDED,
  );
  const { events, days, count } = rememberEvents(atlas, view.kinds, view.processes, view.find);
  const lanes = rememberSorted(layout, events);
  const scales = rememberScales(atlas, lanes, focusedEvents(atlas, view.focus), measure, words);
  return {
    frame,
    scale,
    layout,
    days,
    count,
    countConcern: rememberConcern(events, concernOf(atlas, view.focus)),
    events,
    atScale: ({ pxPerDay }) => scales(scaleStepOf(pxPerDay)),
  };
}
