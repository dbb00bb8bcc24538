// From marks at a scale to marks on the plot: what is in sight, in pixels of the window.
import type { EventId } from '../../atlas/brand';
import type { Day } from '../../atlas/dates';
import type { Atlas, NegotiationEvent } from '../../atlas/model';
import type { Cluster } from './laneRow';
import type { Lane } from './lanes';
import { markShapeOf } from './marks';
import type { LaneMarks } from './scaleLayout';
import { createKeeper } from './keepEqual';
import type { MarkLook, TimelineMark } from './timelineFigure';
import type { TimeScale } from './timeScale';
import type { TimeWindow } from './timeWindow';

export interface MarkContext {
  readonly atlas: Atlas;
  readonly scale: TimeScale;
  readonly sight: TimeWindow;
  readonly asOf: Day;
  /** The events that do not step back; `null`: none does. */
  readonly concern: ReadonlySet<EventId> | null;
}

/** What follows from the event alone is not compared. */
const keepLook = createKeeper<MarkLook>(
  (a, b) =>
    a.form === b.form &&
    a.lane === b.lane &&
    a.y === b.y &&
    a.size === b.size &&
    a.isFocused === b.isFocused &&
    a.isAhead === b.isAhead &&
    a.isAside === b.isAside &&
    a.isBeyond === b.isBeyond &&
    a.shape === b.shape &&
    a.process === b.process &&
    a.count === b.count &&
    (a.members === b.members || a.members.every((id, index) => id === b.members[index])),
);

export function placeMarks(lanes: readonly LaneMarks[], context: MarkContext): readonly TimelineMark[] {
  return lanes.flatMap((lane) => [
    ...lane.ticks.within(context.sight).map((tick) => placeMark(tick, 'tick', lane, context)),
    ...lane.marks.within(context.sight).map((mark) => placeMark(mark, 'mark', lane, context)),
  ]);
}

function placeMark(
  cluster: Cluster,
  form: TimelineMark['form'],
  { lane, isFocused }: LaneMarks,
  { atlas, scale, asOf, concern }: MarkContext,
): TimelineMark {
  const { event, size, members, count } = cluster;
  const row = form === 'tick' ? lane.rows.ticks : lane.rows.marks;
  const look = keepLook({
    id: event.id,
    lane: lane.id,
    process: event.process,
    form,
    shape: markShapeOf(atlas, event),
    importance: event.importance,
    y: row.y + row.height / 2,
    size: form === 'tick' ? row.height : size,
    members,
    count,
    isFocused: isFocused(cluster),
    isAhead: event.stretch.from > asOf,
    isAside: concern !== null && !members.some((id) => concern.has(id)),
    isBeyond: event.stretch.from > atlas.about.covers.until,
  });
  const x = scale.x(cluster.anchor);
  return { ...look, look, x, extent: form === 'tick' ? null : extentOf(event, size, lane, scale) };
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
