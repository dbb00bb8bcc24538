// What a figure needs that does not follow the window: remembered between calls, so that a pan costs no more than
// the pan.
import type { ProcessId } from '../../atlas/brand';
import type { Day, Stretch } from '../../atlas/dates';
import type { Atlas, NegotiationEvent } from '../../atlas/model';
import type { EventKind } from '../../atlas/vocabulary';
import { layoutFrame } from './frame';
import type { Size, TimelineFrame } from './frame';
import { filterEvents } from './inSight';
import { layoutLanes } from './lanes';
import type { LaneLayout } from './lanes';
import type { Measure } from './measure';
import { memoiseLast } from './memoiseLast';
import { eventDays } from './needle';
import { createOverviewScale, layoutDensity } from './overview';
import type { OverviewTick } from './overview';
import { layoutScale } from './scaleLayout';
import type { LaneMarks } from './scaleLayout';
import { focusedEvents } from './timelineView';
import type { TimelineView } from './timelineView';
import type { TimelineWords } from './timelineWords';
import type { TimeScale } from './timeScale';

export interface PreparedTimeline {
  readonly frame: TimelineFrame;
  readonly layout: LaneLayout;
  readonly events: readonly NegotiationEvent[];
  readonly days: readonly Day[];
  readonly covers: Stretch;
  readonly overviewScale: TimeScale;
  readonly density: readonly OverviewTick[];
  /** Marks and labels at a scale, and the pixel of it on which its window begins. */
  atScale(scale: TimeScale): { readonly laneMarks: readonly LaneMarks[]; readonly origin: number };
}

const rememberFrame = memoiseLast(
  (width: number, height: number, covers: Stretch, measure: Measure, words: TimelineWords) =>
    layoutFrame({ width, height }, covers, measure, words),
);
const rememberLanes = memoiseLast((atlas: Atlas, height: number, isShort: boolean, words: TimelineWords) =>
  layoutLanes(
    atlas,
    height,
    isShort ? { lanes: words.shortLanes, sharedLane: words.shortSharedLane } : words,
  ),
);
const rememberEvents = memoiseLast(
  (atlas: Atlas, kinds: readonly EventKind[], processes: readonly ProcessId[], find: string) => {
    const events = filterEvents(atlas, { kinds, processes, find });
    return { events, days: eventDays(events) };
  },
);
const rememberScale = memoiseLast(layoutScale);
const rememberDensity = memoiseLast(layoutDensity);
const rememberOverviewScale = memoiseLast(createOverviewScale);

export function prepareTimeline(
  atlas: Atlas,
  view: TimelineView,
  { width, height }: Size,
  measure: Measure,
  words: TimelineWords,
): PreparedTimeline {
  const { covers } = atlas.about;
  const frame = rememberFrame(width, height, covers, measure, words);
  const layout = rememberLanes(atlas, frame.plot.height, frame.usesShortNames, words);
  const { events, days } = rememberEvents(atlas, view.kinds, view.processes, view.find);
  const overviewScale = rememberOverviewScale(covers, frame.overview.width);
  const density = rememberDensity(events, layout, overviewScale, frame.overview.height, covers);
  const atScale = ({ window, pxPerDay }: TimeScale) => {
    // Rounded, so that windows of one length share a layout whatever the last bit of their bounds.
    const px = Number(pxPerDay.toPrecision(9));
    const focused = focusedEvents(atlas, view.focus);
    return {
      laneMarks: rememberScale(atlas, layout, events, px, focused, measure, words),
      origin: window.start * px,
    };
  };
  return { frame, layout, events, days, covers, overviewScale, density, atScale };
}
