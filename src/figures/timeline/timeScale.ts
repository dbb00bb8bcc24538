// Days to pixels and back. The plot shows the window and nothing else: pixel 0 is its first moment, `width` the
// moment after its last. Values outside are continued, not cut.
import { scaleUtc } from 'd3-scale';
import { dateOf } from '../../atlas/dates';
import type { Day } from '../../atlas/dates';
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

const MS_PER_DAY = 86_400_000;

export function createTimeScale(window: TimeWindow, width: number): TimeScale {
  const days = spanOf(window);
  if (!(days > 0)) throw new RangeError(`A window of ${days} days has no scale: clamp it with clampWindow`);
  const utc = scaleUtc([dateOf(window.start as Day), dateOf(window.end as Day)], [0, width]);
  const momentAt = (px: number): number => +utc.invert(px) / MS_PER_DAY;
  const pxPerDay = width / days;
  return {
    window,
    width,
    pxPerDay,
    level: zoomLevelOf(pxPerDay),
    x: (day) => utc(day * MS_PER_DAY),
    mid: (day) => utc((day + 0.5) * MS_PER_DAY),
    momentAt,
    dayAt: (px) => Math.floor(momentAt(px)) as Day,
  };
}
