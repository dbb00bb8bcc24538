import type { Stretch } from '../../atlas/dates';
import type { Atlas } from '../../atlas/model';
import type { Interval } from './labelSpots';
import type { LaneId } from './laneOf';
import type { LaneLayout } from './lanes';
import type { TimeScale } from './timeScale';

export interface SpanContext {
  readonly atlas: Atlas;
  readonly layout: LaneLayout;
  readonly scale: TimeScale;
  /** Pixels that are drawn. */
  readonly bounds: Interval;
}

/** What of a span lies within the drawing. */
export interface SpanPart {
  readonly x0: number;
  readonly x1: number;
  readonly startsBefore: boolean;
  readonly endsAfter: boolean;
}

export interface PlacedSpan extends SpanPart {
  readonly lane: LaneId;
  readonly y: number;
  readonly height: number;
}

/** Height of a band in a row: a little less, so that bands of two rows do not touch. */
export function bandHeight(row: { readonly height: number }): number {
  return Math.max(1, row.height - 2);
}

/** The part of a stretch that is drawn, at least `minWidth` wide before it is cut; `null` when it is out of sight. */
export function placeSpan(
  { from, until }: Stretch,
  { scale, bounds }: Pick<SpanContext, 'scale' | 'bounds'>,
  minWidth = 1,
): SpanPart | null {
  const start = scale.x(from);
  const end = Math.max(scale.x(until + 1), start + minWidth);
  if (end <= bounds.from || start >= bounds.until) return null;
  return {
    x0: Math.max(start, bounds.from),
    x1: Math.min(end, bounds.until),
    startsBefore: start < bounds.from,
    endsAfter: end > bounds.until,
  };
}
