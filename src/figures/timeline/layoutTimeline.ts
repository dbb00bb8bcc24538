// The whole figure: (atlas, view, size, words) -> what is drawn. What depends on the record, the filters or the scale
// only is remembered between calls, so that a pan costs no more than the pan.
import type { EventId, ProcessId } from '../../atlas/brand';
import type { Day, Stretch } from '../../atlas/dates';
import type { Atlas } from '../../atlas/model';
import type { EventKind } from '../../atlas/vocabulary';
import type { Focus } from '../../view/view';
import { layoutAxis } from './axis';
import { layoutFrame } from './frame';
import type { Size, TimelineFrame } from './frame';
import { countInSight, filterEvents } from './inSight';
import { layoutLanes } from './lanes';
import { cachedMeasure } from './measure';
import type { Measure } from './measure';
import { memoiseLast } from './memoiseLast';
import { eventDays, layoutNeedle } from './needle';
import { brushOf, createOverviewScale, layoutDensity } from './overview';
import { placeMarks } from './placeMarks';
import { placeTimelineLabels } from './placeTimelineLabels';
import { layoutScale } from './scaleLayout';
import { placeBands, placeSessions } from './spans';
import type { TimelineFigure, TimelineMark } from './timelineFigure';
import { englishTimelineWords } from './timelineWords';
import type { TimelineWords } from './timelineWords';
import { createTimeScale } from './timeScale';
import type { TimeScale } from './timeScale';
import { asWindow, meets } from './timeWindow';
import type { TimeWindow } from './timeWindow';

/** What of a View the timeline shows, its dates read. A gesture passes its window in fractional days. */
export interface TimelineView {
  readonly window: TimeWindow | Stretch;
  readonly asOf: Day;
  readonly kinds: readonly EventKind[];
  readonly processes: readonly ProcessId[];
  readonly find: string;
  readonly focus: Focus | null;
}

export interface TimelineOptions {
  readonly measure: Measure;
  readonly lang: string;
  readonly words?: TimelineWords;
}

const AXIS_OVERHANG = 16;

const rememberFrame = memoiseLast(
  (width: number, height: number, atlas: Atlas, measure: Measure, words: TimelineWords) =>
    layoutFrame({ width, height }, atlas.about.covers, measure, words),
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

export function layoutTimeline(
  atlas: Atlas,
  view: TimelineView,
  size: Size,
  options: TimelineOptions,
): TimelineFigure {
  const { lang, words = englishTimelineWords } = options;
  const { covers } = atlas.about;
  const measure = cachedMeasure(options.measure);
  const frame = rememberFrame(size.width, size.height, atlas, measure, words);
  const layout = rememberLanes(atlas, frame.plot.height, frame.usesShortNames, words);
  const { events, days } = rememberEvents(atlas, view.kinds, view.processes, view.find);
  const focused = focusedEvent(atlas, view.focus);

  const scale = createTimeScale(asWindow(view.window), frame.plot.width);
  const { sight, drawnWidth } = sightOf(scale, frame, covers);
  const needle = layoutNeedle(view.asOf, scale, drawnWidth, measure, lang);
  // Rounded, so that windows of one length share a layout whatever the last bit of their bounds.
  const pxPerDay = Number(scale.pxPerDay.toPrecision(9));
  const laneMarks = rememberScale(atlas, layout, events, pxPerDay, focused, measure, words);
  const marks = placeMarks(laneMarks, { atlas, scale, sight, asOf: view.asOf, focused });
  const bounds = { from: 0, until: drawnWidth };
  const focus = focused ?? (view.focus?.kind === 'process' ? view.focus.id : null);
  const spans = { atlas, layout, scale, bounds, measure, processes: view.processes, focus };
  const overviewScale = rememberOverviewScale(covers, frame.overview.width);

  return {
    frame,
    scale,
    level: scale.level,
    sight,
    drawnWidth,
    axis: layoutAxis(scale, {
      measure,
      lang,
      covers,
      width: drawnWidth,
      overhang: AXIS_OVERHANG,
      covered: needle.head,
    }),
    lanes: layout.lanes,
    bands: placeBands(spans),
    sessions: placeSessions(events, spans),
    marks,
    labels: placeTimelineLabels(laneMarks, {
      origin: scale.window.start * pxPerDay,
      width: drawnWidth,
      needle: needle.side === 'within' ? needle.x : null,
      marks,
    }),
    needle,
    uncovered: uncoveredOf(scale, drawnWidth, covers),
    inSight: { ...countInSight(events, sight), drawn: countDrawn(atlas, marks, sight) },
    overview: {
      window: overviewScale.window,
      ticks: rememberDensity(events, layout, overviewScale, frame.overview.height, covers),
      brush: brushOf(scale.window, overviewScale),
      beyondFrom: overviewScale.x(covers.until + 1),
      needle: overviewScale.mid(view.asOf),
    },
    days,
  };
}

/** The event that the reader shows, or in which what it shows was decided. */
function focusedEvent(atlas: Atlas, focus: Focus | null): EventId | null {
  if (focus?.kind === 'event') return focus.id;
  return focus?.kind === 'vote' ? (atlas.votes.get(focus.id)?.event ?? null) : null;
}

/** The margin shows what comes after the covered years, hence only when the window reaches their end. */
function sightOf(scale: TimeScale, frame: TimelineFrame, { until }: Stretch) {
  const { window, width } = scale;
  if (window.end < until + 1) return { sight: window, drawnWidth: width };
  const drawnWidth = width + frame.margin.width;
  return { sight: { start: window.start, end: scale.momentAt(drawnWidth) }, drawnWidth };
}

function uncoveredOf(scale: TimeScale, width: number, { from, until }: Stretch): TimelineFigure['uncovered'] {
  const start = scale.x(from);
  const end = scale.x(until + 1);
  return {
    before: start > 0 ? { from: 0, until: Math.min(start, width) } : null,
    after: end < width ? { from: Math.max(end, 0), until: width } : null,
  };
}

function countDrawn(atlas: Atlas, marks: readonly TimelineMark[], sight: TimeWindow): number {
  const drawn = marks.flatMap((mark) => mark.members);
  return drawn.filter((id) => {
    const event = atlas.events.get(id);
    return event !== undefined && meets(event.stretch, sight);
  }).length;
}
