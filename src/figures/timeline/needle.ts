// The needle of the as-of date, and that of the date it is compared with: where it stands and what it snaps to.
import type { Day } from '../../atlas/dates';
import type { NegotiationEvent } from '../../atlas/model';
import { formatDayInWords } from '../../i18n/format';
import type { Interval } from './labelSpots';
import type { Measure } from './measure';
import { memoiseLast } from './memoiseLast';
import type { TimeScale } from './timeScale';

export interface Needle {
  readonly day: Day;
  readonly x: number;
  /** The day, with an arrow towards it when it is out of sight. */
  readonly label: string;
  /** The label's box in the axis; stays in the plot, also when the needle does not. */
  readonly head: Interval;
  /** Where the day lies: only `within` is a line drawn. */
  readonly side: 'before' | 'within' | 'after';
}

const HEAD_PADDING = 6;
const SNAP_REACH = 6;

function pointed(text: string, side: Needle['side']): string {
  switch (side) {
    case 'before':
      return `← ${text}`;
    case 'after':
      return `${text} →`;
    case 'within':
      return text;
    default:
      return side satisfies never;
  }
}

/** A gesture on the window asks for the same day at every step. */
const rememberDayText = memoiseLast((day: Day, lang: string) => formatDayInWords(day, lang, 'short-day'));

export function layoutNeedle(
  day: Day,
  scale: TimeScale,
  width: number,
  measure: Measure,
  lang: string,
): Needle {
  const x = scale.mid(day);
  const side = x < 0 ? 'before' : x > width ? 'after' : 'within';
  const label = pointed(rememberDayText(day, lang), side);
  const length = Math.min(measure(label, 'needle') + 2 * HEAD_PADDING, width);
  const from = Math.min(Math.max(x - length / 2, 0), width - length);
  return { day, x, label, head: { from, until: from + length }, side };
}

/** The days worth a stop, in order: the first of what lasted, the last of a date known to the month or year only. */
export function eventDays(events: readonly NegotiationEvent[]): readonly Day[] {
  const days = events.map(({ end, stretch }) => (end === null ? stretch.until : stretch.from));
  return [...new Set(days)].sort((a, b) => a - b);
}

/** The day under a pixel, or the nearest of `days` within reach of it; the earlier of two as near. */
export function snapDay(px: number, scale: TimeScale, days: readonly Day[], reach = SNAP_REACH): Day {
  let nearest: Day | null = null;
  let best = reach;
  for (const day of days) {
    const distance = Math.abs(scale.mid(day) - px);
    if (distance < best || (distance === best && nearest === null)) {
      nearest = day;
      best = distance;
    }
  }
  return nearest ?? scale.dayAt(px);
}
