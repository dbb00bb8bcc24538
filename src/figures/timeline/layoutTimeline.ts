// The whole figure: (atlas, view, size, words) -> what is drawn.
import type { Day } from '../../atlas/dates';
import type { Atlas } from '../../atlas/model';
import { layoutAxis } from './axis';
import { placeBands } from './bands';
import type { Size } from './frame';
import { cachedMeasure } from './measure';
import type { Measure } from './measure';
import { concernOf, threadedEvent } from './concern';
import { layoutNeedle } from './needle';
import { placeMarks } from './placeMarks';
import { placeTimelineLabels } from './placeTimelineLabels';
import { prepareTimeline } from './prepareTimeline';
import { sightOf, uncoveredOf } from './sight';
import type { TimelineFigure } from './timelineFigure';
import { focusedProcess } from './timelineView';
import type { TimelineView } from './timelineView';
import { englishTimelineWords } from './timelineWords';
import type { TimelineWords } from './timelineWords';

export interface TimelineOptions {
  readonly measure: Measure;
  readonly lang: string;
  readonly words?: TimelineWords;
}

const AXIS_OVERHANG = 16;

export function layoutTimeline(
  atlas: Atlas,
  view: TimelineView,
  size: Size,
  { lang, measure: slowMeasure, words = englishTimelineWords }: TimelineOptions,
): TimelineFigure {
  const { covers } = atlas.about;
  const measure = cachedMeasure(slowMeasure);
  const prepared = prepareTimeline(atlas, view, size, measure, words);
  const { frame, scale, layout, days } = prepared;
  const { sight, drawnWidth } = sightOf(scale, frame, covers);
  const needleAt = (day: Day) => layoutNeedle(day, scale, drawnWidth, measure, lang);
  const needle = needleAt(view.asOf);
  const since = typeof view.since === 'number' ? needleAt(view.since) : null;
  const laneMarks = prepared.atScale(scale);
  const origin = scale.window.start * scale.pxPerDay;
  const concern = concernOf(atlas, view.focus);
  const marks = placeMarks(laneMarks, { atlas, scale, sight, asOf: view.asOf, concern });
  const bounds = { from: 0, until: drawnWidth };
  const needleX = needle.side === 'within' ? needle.x : null;
  const spans = { atlas, layout, scale, bounds };
  const axis = {
    measure,
    lang,
    covers,
    width: drawnWidth,
    overhang: AXIS_OVERHANG,
    covered: since ? [needle.head, since.head] : [needle.head],
  };
  return {
    frame,
    scale,
    level: scale.level,
    sight,
    drawnWidth,
    axis: layoutAxis(scale, axis),
    lanes: layout.lanes,
    bands: placeBands({
      ...spans,
      measure,
      processes: view.processes,
      focused: focusedProcess(view.focus),
      needle: needleX,
    }),
    marks,
    threaded: threadedEvent(atlas, view.focus),
    labels: placeTimelineLabels(laneMarks, {
      sight,
      pxPerDay: scale.pxPerDay,
      origin,
      width: drawnWidth,
      needle: needleX,
      marks,
    }),
    needle,
    since,
    uncovered: uncoveredOf(scale, drawnWidth, covers),
    inSight: prepared.count(sight),
    concern: prepared.countConcern?.(sight) ?? null,
    events: prepared.events,
    days,
  };
}
