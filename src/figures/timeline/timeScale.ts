// Days to pixels and back. The plot shows the window and nothing else: pixel 0 is its first moment, `width` the
// moment after its last. Values outside are continued, not cut. Days are numbers of equal length, UTC without leap
// seconds, so the scale is plain arithmetic: a zoom asks it hundreds of times a frame.
import type { Day } from '../../atlas/dates';
import { scaleStepOf } from './scaleStep';
import { spanOf } from './timeWindow';
import type { TimeWindow } from './timeWindow';
import { zoomLevelOf } from './zoomLevel';
import type { ZoomLevel } from './zoomLevel';

export interface TimeScale {
  readonly window: TimeWindow;
  readonly width: number;
  readonly pxPerDay: number;
  readonly level: ZoomLevel;
  /** Pixel of a moment; of a whole day, its start. */
  x(day: number): number;
  /** Pixel of a day's noon, where what belongs to the whole day stands. */
  mid(day: Day): number;
  /** Fractional day at a pixel. */
  momentAt(px: number): number;
  dayAt(px: number): Day;
}

export function createTimeScale(window: TimeWindow, width: number): TimeScale {
  const days = spanOf(window);
  if (!(days > 0)) throw new RangeError(`A window of ${days} days has no scale: clamp it with clampWindow`);
  // Divided before multiplied: exact at both ends.
  const x = (day: number): number => ((day - window.start) / days) * width;
  const momentAt = (px: number): number => window.start + (px / width) * days;
  const pxPerDay = width / days;
  return {
    window,
    width,
    pxPerDay,
    // Of the step, as marks and labels are.
    level: zoomLevelOf(scaleStepOf(pxPerDay)),
    x,
    mid: (day) => x(day + 0.5),
    momentAt,
    dayAt: (px) => Math.floor(momentAt(px)) as Day,
  };
}
