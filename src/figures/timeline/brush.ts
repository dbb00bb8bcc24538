// The window as a brush on the overview, and what drags and presses on it do.
import type { TimeScale } from './timeScale';
import type { TimeWindow } from './timeWindow';
import { centreOn, clampWindow, MIN_DAYS, ZOOM_LIMITS } from './zoom';

export interface Brush {
  readonly x0: number;
  readonly x1: number;
}

export const BRUSH_PARTS = ['whole', 'start', 'end'] as const;
export type BrushPart = (typeof BRUSH_PARTS)[number];

const MIN_BRUSH_WIDTH = 8;

/** The window on the strip, cut at its ends and never too narrow to take hold of. */
export function brushOf(window: TimeWindow, scale: TimeScale): Brush {
  const cut = (px: number): number => Math.min(Math.max(px, 0), scale.width);
  const x0 = cut(scale.x(window.start));
  const x1 = cut(scale.x(window.end));
  if (x1 - x0 >= MIN_BRUSH_WIDTH) return { x0, x1 };
  const start = Math.min(Math.max((x0 + x1 - MIN_BRUSH_WIDTH) / 2, 0), scale.width - MIN_BRUSH_WIDTH);
  return { x0: start, x1: start + MIN_BRUSH_WIDTH };
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
  return centreOn(window, scale.momentAt(px));
}
