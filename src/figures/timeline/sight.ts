// What of the time is in sight, and what of that the atlas does not cover.
import type { Stretch } from '../../atlas/dates';
import type { NegotiationEvent } from '../../atlas/model';
import type { TimelineFrame } from './frame';
import type { Interval } from './labelSpots';
import { anchorOf } from './marks';
import type { TimelineFigure } from './timelineFigure';
import type { TimeScale } from './timeScale';
import type { TimeWindow } from './timeWindow';

export interface Sight {
  readonly sight: TimeWindow;
  /** Pixels of the plot that are drawn in. */
  readonly drawnWidth: number;
}

export interface Uncovered {
  readonly before: Interval | null;
  readonly after: Interval | null;
}

/** The margin shows what comes after the covered years, hence only when the window reaches their end. */
export function sightOf(
  { window, width, momentAt }: TimeScale,
  frame: TimelineFrame,
  { until }: Stretch,
): Sight {
  if (window.end < until + 1) return { sight: window, drawnWidth: width };
  const drawnWidth = width + frame.margin.width;
  return { sight: { start: window.start, end: momentAt(drawnWidth) }, drawnWidth };
}

/** Whether the event's own place is in the plot. */
export function isInSight(
  { scale, drawnWidth }: Pick<TimelineFigure, 'scale' | 'drawnWidth'>,
  event: NegotiationEvent,
): boolean {
  const x = scale.x(anchorOf(event));
  return x >= 0 && x <= drawnWidth;
}

export function uncoveredOf(scale: TimeScale, width: number, { from, until }: Stretch): Uncovered {
  const start = scale.x(from);
  const end = scale.x(until + 1);
  return {
    before: start > 0 ? { from: 0, until: Math.min(start, width) } : null,
    after: end < width ? { from: Math.max(end, 0), until: width } : null,
  };
}
