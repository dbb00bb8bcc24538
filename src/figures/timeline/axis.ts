// Ticks at whole UTC units, as many as have room. The unit follows from the scale and the widths of its labels, not
// from the window, so that ticks stay while panning.
import { dateOf, formatDay } from '../../atlas/dates';
import type { Day, Stretch } from '../../atlas/dates';
import { formatRange } from '../../i18n/format';
import { chooseAxisStep, formatTick } from './axisStep';
import type { AxisStep, AxisUnit } from './axisStep';
import type { Interval } from './labelSpots';
import type { Measure } from './measure';
import { memoiseLast } from './memoiseLast';
import type { TimeScale } from './timeScale';

export interface AxisTick {
  /** The tick's day, `2019-01-01`. */
  readonly id: string;
  readonly x: number;
  /** Empty where a label has no room: at the plot's ends and under the needle's head. */
  readonly label: string;
  /** A year among quarters, months, weeks or days. */
  readonly isMajor: boolean;
  readonly isBeyond: boolean;
}

export interface TimelineAxis {
  readonly unit: AxisUnit;
  readonly ticks: readonly AxisTick[];
  /** The years in sight, `2019–2021`, when the ticks do not say them; else `null`. */
  readonly context: string | null;
}

export interface AxisOptions {
  readonly measure: Measure;
  readonly lang: string;
  readonly covers: Stretch;
  /** Pixels in which ticks stand; labels may reach out of them on the left by `overhang`. */
  readonly width: number;
  readonly overhang: number;
  /** Pixels that the heads of needles cover. */
  readonly covered: readonly Interval[];
}

export function layoutAxis(scale: TimeScale, options: AxisOptions): TimelineAxis {
  const step = chooseAxisStep(scale.pxPerDay, options);
  const from = scale.momentAt(0);
  const until = scale.momentAt(options.width);
  const days = step.calendar.range(Math.ceil(from) as Day, Math.ceil(until) as Day);
  const wordsOf = rememberTicks(step, options.lang);
  return {
    unit: step.unit,
    ticks: days.map((day) => createTick(wordsOf(day), scale, options)),
    context: step.unit === 'year' ? null : formatYears(scale, options.lang),
  };
}

interface TickWords {
  readonly day: Day;
  readonly id: string;
  readonly text: string;
  readonly isMajor: boolean;
}

/** What stands at the days of a step, each put into words once: `Intl` is slow for a frame. */
const rememberTicks = memoiseLast((step: AxisStep, lang: string) => {
  const known = new Map<Day, TickWords>();
  return (day: Day): TickWords => {
    const words = known.get(day) ?? wordsOfTick(day, step, lang);
    known.set(day, words);
    return words;
  };
});

function wordsOfTick(day: Day, step: AxisStep, lang: string): TickWords {
  const id = formatDay(day);
  const isMajor = step.unit !== 'year' && id.endsWith('-01-01');
  return { day, id, text: formatTick(day, isMajor ? { year: 'numeric' } : step.format, lang), isMajor };
}

function createTick({ day, id, text, isMajor }: TickWords, scale: TimeScale, options: AxisOptions): AxisTick {
  const x = scale.x(day);
  const label = hasRoom(x, options.measure(text, 'axis') / 2, options) ? text : '';
  return { id, x, label, isMajor, isBeyond: day > options.covers.until };
}

function hasRoom(x: number, half: number, { width, overhang, covered }: AxisOptions): boolean {
  if (x - half < -overhang || x + half > width) return false;
  return covered.every(({ from, until }) => x + half + 4 <= from || x - half - 4 >= until);
}

function formatYears(scale: TimeScale, lang: string): string {
  const first = dateOf(scale.dayAt(0));
  const last = dateOf((Math.ceil(scale.window.end) - 1) as Day);
  return formatRange(first, last, { year: 'numeric' }, lang);
}
