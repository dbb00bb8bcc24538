// The strip below the timeline: all years with the density of events, and the window as a brush upon them.
import { addDays, lastDay, formatDay } from '../../atlas/dates';
import type { Stretch } from '../../atlas/dates';
import type { NegotiationEvent } from '../../atlas/model';
import type { LaneId } from './laneOf';
import type { LaneLayout } from './lanes';
import type { Brush } from './brush';
import { anchorOf } from './marks';
import { createTimeScale } from './timeScale';
import type { TimeScale } from './timeScale';
import { windowOf } from './timeWindow';
import type { TimeWindow } from './timeWindow';

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
  /** All that the strip shows: the covered years and the one after. */
  readonly window: TimeWindow;
  readonly scale: TimeScale;
  readonly ticks: readonly OverviewTick[];
  readonly brush: Brush;
  /** Where the time after the covered years begins. */
  readonly beyondFrom: number;
  readonly needle: number;
}

/** The scale of the strip, from the first covered day to the end of the year after the last. */
export function createOverviewScale(covers: Stretch, width: number): TimeScale {
  const until = lastDay(formatDay(addDays(covers.until, 1)).slice(0, 4));
  return createTimeScale(windowOf({ from: covers.from, until }), width);
}

/** A tick a lane and pixel, each lane in its own row; the counts add up to the events. */
export function layoutDensity(
  events: readonly NegotiationEvent[],
  layout: LaneLayout,
  scale: TimeScale,
  height: number,
  covers: Stretch,
): readonly OverviewTick[] {
  const ticks = new Map<string, OverviewTick>();
  const rowHeight = height / layout.lanes.length;
  for (const event of events) {
    const lane = layout.laneOf(event.process);
    const x = Math.round(Math.min(Math.max(scale.x(anchorOf(event)), 0), scale.width));
    const id = `${lane.id}:${x}`;
    const known = ticks.get(id);
    ticks.set(id, {
      id,
      lane: lane.id,
      x,
      y: layout.lanes.indexOf(lane) * rowHeight,
      height: rowHeight,
      count: (known?.count ?? 0) + 1,
      importance: known && known.importance < event.importance ? known.importance : event.importance,
      isBeyond: event.stretch.from > covers.until,
    });
  }
  return [...ticks.values()];
}
