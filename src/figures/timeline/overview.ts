// The strip below the timeline: all years with the density of events, and the window as a brush upon them.
import { addDays, lastDay, formatDay } from '../../atlas/dates';
import type { Stretch } from '../../atlas/dates';
import type { NegotiationEvent } from '../../atlas/model';
import type { LaneId } from './laneOf';
import type { LaneLayout } from './lanes';
import { anchorOf } from './marks';
import { createTimeScale } from './timeScale';
import type { TimeScale } from './timeScale';
import { spanOf, windowOf } from './timeWindow';
import type { TimeWindow } from './timeWindow';
import { clampWindow, MIN_DAYS, ZOOM_LIMITS } from './zoom';

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

export interface Brush {
  readonly x0: number;
  readonly x1: number;
}

export interface TimelineOverview {
  /** All that the strip shows: the covered years and the one after. */
  readonly window: TimeWindow;
  readonly ticks: readonly OverviewTick[];
  readonly brush: Brush;
  /** Where the time after the covered years begins. */
  readonly beyondFrom: number;
  readonly needle: number;
}

export const BRUSH_PARTS = ['whole', 'start', 'end'] as const;
export type BrushPart = (typeof BRUSH_PARTS)[number];

const MIN_BRUSH_WIDTH = 8;

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

/** The window on the strip, cut at its ends and never too narrow to take hold of. */
export function brushOf(window: TimeWindow, scale: TimeScale): Brush {
  const cut = (px: number): number => Math.min(Math.max(px, 0), scale.width);
  const x0 = cut(scale.x(window.start));
  const x1 = cut(scale.x(window.end));
  if (x1 - x0 >= MIN_BRUSH_WIDTH) return { x0, x1 };
  const start = Math.min(Math.max((x0 + x1 - MIN_BRUSH_WIDTH) / 2, 0), scale.width - MIN_BRUSH_WIDTH);
  return { x0: start, x1: start + MIN_BRUSH_WIDTH };
}

/** The window that a brush drawn from one pixel to another selects. */
export function windowOfBrush(from: number, to: number, scale: TimeScale): TimeWindow {
  const [start, end] = [scale.momentAt(Math.min(from, to)), scale.momentAt(Math.max(from, to))];
  return clampWindow({ start, end });
}

/** `window` of the start of a drag, its whole or one of its edges moved by `px` of the strip. */
export function dragBrush(window: TimeWindow, part: BrushPart, px: number, scale: TimeScale): TimeWindow {
  const days = px / scale.pxPerDay;
  switch (part) {
    case 'whole':
      return clampWindow({ start: window.start + days, end: window.end + days });
    case 'start': {
      const start = Math.min(window.start + days, window.end - MIN_DAYS);
      return { start: Math.max(start, ZOOM_LIMITS.start), end: window.end };
    }
    case 'end': {
      const end = Math.max(window.end + days, window.start + MIN_DAYS);
      return { start: window.start, end: Math.min(end, ZOOM_LIMITS.end) };
    }
    default:
      return part satisfies never;
  }
}

/** `window` moved so that its middle lies at a pixel of the strip. */
export function centreWindow(window: TimeWindow, px: number, scale: TimeScale): TimeWindow {
  const half = spanOf(window) / 2;
  const middle = scale.momentAt(px);
  return clampWindow({ start: middle - half, end: middle + half });
}
