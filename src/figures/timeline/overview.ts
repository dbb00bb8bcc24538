// The strip below the timeline: all years with the density of events, and the window as a brush upon them.
import { addDays, lastDay, formatDay } from '../../atlas/dates';
import type { Day, Stretch } from '../../atlas/dates';
import type { NegotiationEvent } from '../../atlas/model';
import type { LaneId } from './laneOf';
import type { Lane } from './lanes';
import { anchorOf } from './marks';
import { memoiseLast } from './memoiseLast';
import { createTimeScale } from './timeScale';
import type { TimeScale } from './timeScale';
import type { TimelineFigure } from './timelineFigure';
import { windowOf } from './timeWindow';

export interface OverviewTick {
  /** Lane and pixel. */
  readonly id: string;
  readonly lane: LaneId;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly count: number;
  readonly importance: NegotiationEvent['importance'];
  readonly isBeyond: boolean;
}

export interface TimelineOverview {
  /** Over all that the strip shows: the covered years and the one after. */
  readonly scale: TimeScale;
  readonly ticks: readonly OverviewTick[];
  /** Where the time after the covered years begins. */
  readonly beyondFrom: number;
  readonly needle: number;
  /** Of the date that the as-of date is compared with; of the as-of date itself where it is not. */
  readonly since: number;
}

/** The scale of the strip, from the first covered day to the end of the year after the last. */
export function createOverviewScale(covers: Stretch, width: number): TimeScale {
  const until = lastDay(formatDay(addDays(covers.until, 1)).slice(0, 4));
  return createTimeScale(windowOf({ from: covers.from, until }), width);
}

/** What the strip is laid out from; of the needles their days alone. */
export interface OverviewSource extends Pick<TimelineFigure, 'events' | 'lanes' | 'frame'> {
  readonly needle: { readonly day: Day };
  readonly since: { readonly day: Day } | null;
}

const rememberScale = memoiseLast(createOverviewScale);
const rememberDensity = memoiseLast(layoutDensity);

/** The strip of a figure, in px of its own rectangle, `frame.overview`; a pan asks only for the needle anew. */
export function layoutOverview(
  { events, lanes, frame, needle, since }: OverviewSource,
  covers: Stretch,
): TimelineOverview {
  const scale = rememberScale(covers, frame.overview.width);
  return {
    scale,
    ticks: rememberDensity(events, lanes, scale, frame.overview.height, covers),
    beyondFrom: scale.x(covers.until + 1),
    needle: scale.mid(needle.day),
    since: scale.mid((since ?? needle).day),
  };
}

/** A tick a lane and pixel, each lane in its own row; the counts add up to the events. */
function layoutDensity(
  events: readonly NegotiationEvent[],
  lanes: readonly Lane[],
  scale: TimeScale,
  height: number,
  covers: Stretch,
): readonly OverviewTick[] {
  const ticks = new Map<string, OverviewTick>();
  const rowOf = new Map(lanes.flatMap(({ processes }, row) => processes.map((process) => [process, row])));
  const rowHeight = height / lanes.length;
  for (const event of events) {
    const row = rowOf.get(event.process) ?? lanes.length - 1;
    const lane = lanes[row];
    if (!lane) continue;
    const x = Math.round(Math.min(Math.max(scale.x(anchorOf(event)), 0), scale.width));
    const id = `${lane.id}:${x}`;
    const known = ticks.get(id);
    ticks.set(id, {
      id,
      lane: lane.id,
      x,
      y: row * rowHeight,
      height: rowHeight,
      count: (known?.count ?? 0) + 1,
      importance: known && known.importance < event.importance ? known.importance : event.importance,
      isBeyond: event.stretch.from > covers.until,
    });
  }
  return [...ticks.values()];
}
