// A window in time as a zoom transform and back: gestures are counted by d3-zoom, the View holds dates. At factor 1
// the plot shows all that gestures may reach.
import { spanOf } from './timeWindow';
import type { TimeWindow } from './timeWindow';
import { MIN_DAYS, ZOOM_LIMITS } from './zoom';

export interface TimeTransform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export const ZOOM_EXTENT: readonly [number, number] = [1, spanOf(ZOOM_LIMITS) / MIN_DAYS];

/** `width`: px of the plot. */
export function transformOfWindow(window: TimeWindow, width: number): TimeTransform {
  const k = spanOf(ZOOM_LIMITS) / spanOf(window);
  return { k, x: ((ZOOM_LIMITS.start - window.start) / spanOf(window)) * width, y: 0 };
}

export function windowOfTransform({ k, x }: TimeTransform, width: number): TimeWindow {
  const span = spanOf(ZOOM_LIMITS) / k;
  const start = ZOOM_LIMITS.start - (x / width) * span;
  return { start, end: start + span };
}
