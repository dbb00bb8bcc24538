// From marks at a scale to marks on the plot: what is in sight, in pixels of the window.
import type { EventId } from '../../atlas/brand';
import type { Day } from '../../atlas/dates';
import type { Atlas, NegotiationEvent } from '../../atlas/model';
import type { Cluster } from './clusters';
import type { Lane } from './lanes';
import { anchorOf, markShapeOf } from './marks';
import type { LaneMarks } from './scaleLayout';
import type { TimelineMark } from './timelineFigure';
import type { TimeScale } from './timeScale';
import type { TimeWindow } from './timeWindow';

export interface MarkContext {
  readonly atlas: Atlas;
  readonly scale: TimeScale;
  readonly sight: TimeWindow;
  readonly asOf: Day;
  readonly focused: readonly EventId[];
}

export function placeMarks(lanes: readonly LaneMarks[], context: MarkContext): readonly TimelineMark[] {
  return lanes.flatMap(({ lane, marks, ticks }) => [
    ...ticks.filter((tick) => isInSight(tick, context)).map((tick) => placeMark(tick, 'tick', lane, context)),
    ...marks.filter((mark) => isInSight(mark, context)).map((mark) => placeMark(mark, 'mark', lane, context)),
  ]);
}

function isInSight({ item }: Cluster<NegotiationEvent>, { sight }: MarkContext): boolean {
  const anchor = anchorOf(item);
  return anchor >= sight.start && anchor < sight.end;
}

function placeMark(
  { item: event, size, others }: Cluster<NegotiationEvent>,
  form: TimelineMark['form'],
  lane: Lane,
  { atlas, scale, asOf, focused }: MarkContext,
): TimelineMark {
  const row = form === 'tick' ? lane.rows.ticks : lane.rows.marks;
  const members = [event.id, ...others.map((other) => other.id)];
  return {
    id: event.id,
    lane: lane.id,
    process: event.process,
    form,
    shape: markShapeOf(atlas, event),
    importance: event.importance,
    x: scale.x(anchorOf(event)),
    y: row.y + row.height / 2,
    size: form === 'tick' ? row.height : size,
    members,
    count: others.length + 1,
    extent: form === 'tick' ? null : extentOf(event, size, lane, scale),
    isFocused: members.some((id) => focused.includes(id)),
    isAhead: event.stretch.from > asOf,
    isBeyond: event.stretch.from > atlas.about.covers.until,
  };
}

/** Sessions have bars of their own where their lane has bands. */
function extentOf({ stretch, end }: NegotiationEvent, size: number, { rows }: Lane, scale: TimeScale) {
  if (end !== null && rows.bands.length > 0) return null;
  const from = scale.x(stretch.from);
  const until = scale.x(stretch.until + 1);
  return until - from > Math.max(size, scale.pxPerDay)
    ? { from, until, y: rows.marks.y + rows.marks.height - 1 }
    : null;
}
