// Ticks at whole UTC units, as many as have room. The unit follows from the scale and the widths of its labels, not
// from the window, so that ticks stay while panning.
import { utcDay, utcMonday, utcMonth, utcYear } from 'd3';
import type { TimeInterval } from 'd3';
import { dateOf, dayOfDate } from '../../atlas/dates';
import type { Day, Stretch } from '../../atlas/dates';
import { britishIfEnglish, utcFormat } from './dateText';
import type { Interval } from './labelSpots';
import type { Measure } from './measure';
import type { TimeScale } from './timeScale';

export const AXIS_UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type AxisUnit = (typeof AXIS_UNITS)[number];

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
  /** Pixels that the needle's head covers. */
  readonly covered: Interval | null;
}

interface Step {
  readonly unit: AxisUnit;
  readonly days: number;
  readonly interval: TimeInterval;
  readonly format: Intl.DateTimeFormatOptions;
  /** Days whose labels are the widest of the unit. */
  readonly samples: readonly string[];
}

const LABEL_GAP = 16;
const DAY_AND_MONTH = { day: 'numeric', month: 'short' } as const;
const MONTHS = Array.from({ length: 12 }, (_, index) => `2020-${String(index + 1).padStart(2, '0')}-28`);

const STEPS: readonly Step[] = [
  { unit: 'day', days: 1, interval: utcDay, format: DAY_AND_MONTH, samples: MONTHS },
  { unit: 'week', days: 7, interval: utcMonday, format: DAY_AND_MONTH, samples: MONTHS },
  { unit: 'month', days: 28, interval: utcMonth, format: { month: 'short' }, samples: MONTHS },
  ...steps('quarter', 90, utcMonth.every(3), { month: 'short' }),
  ...[1, 2, 5, 10, 20].flatMap((years) =>
    steps('year', years * 365, utcYear.every(years), { year: 'numeric' }),
  ),
];

function steps(
  unit: AxisUnit,
  days: number,
  interval: TimeInterval | null,
  format: Intl.DateTimeFormatOptions,
): readonly Step[] {
  return interval ? [{ unit, days, interval, format, samples: MONTHS }] : [];
}

export function layoutAxis(scale: TimeScale, options: AxisOptions): TimelineAxis {
  const step = chooseStep(scale.pxPerDay, options);
  const from = scale.momentAt(0);
  const until = scale.momentAt(options.width);
  const dates = step.interval.range(
    step.interval.ceil(dateOf(Math.ceil(from) as Day)),
    dateOf(Math.ceil(until) as Day),
  );
  return {
    unit: step.unit,
    ticks: dates.map((date) => createTick(date, step, scale, options)),
    context: step.unit === 'year' ? null : formatYears(scale, options.lang),
  };
}

function chooseStep(pxPerDay: number, { measure, lang }: AxisOptions): Step {
  const last = STEPS.at(-1);
  const found = STEPS.find(({ days, format, samples }) => {
    const labels = samples.map((sample) => formatLabel(new Date(sample), format, lang));
    const widest = Math.max(measure('2020', 'axis'), ...labels.map((label) => measure(label, 'axis')));
    return days * pxPerDay >= widest + LABEL_GAP;
  });
  const step = found ?? last;
  if (!step) throw new Error('An axis without units: STEPS is empty');
  return step;
}

function createTick(date: Date, step: Step, scale: TimeScale, options: AxisOptions): AxisTick {
  const day = dayOfDate(date);
  const x = scale.x(day);
  const isYear = date.getUTCMonth() === 0 && date.getUTCDate() === 1;
  const isMajor = isYear && step.unit !== 'year';
  const format: Intl.DateTimeFormatOptions = isMajor ? { year: 'numeric' } : step.format;
  const text = formatLabel(date, format, options.lang);
  return {
    id: date.toISOString().slice(0, 10),
    x,
    label: hasRoom(x, options.measure(text, 'axis') / 2, options) ? text : '',
    isMajor,
    isBeyond: day > options.covers.until,
  };
}

function hasRoom(x: number, half: number, { width, overhang, covered }: AxisOptions): boolean {
  if (x - half < -overhang || x + half > width) return false;
  return covered === null || x + half + 4 <= covered.from || x - half - 4 >= covered.until;
}

function formatLabel(date: Date, format: Intl.DateTimeFormatOptions, lang: string): string {
  return utcFormat(britishIfEnglish(lang), format).format(date);
}

function formatYears(scale: TimeScale, lang: string): string {
  const format = utcFormat(britishIfEnglish(lang), { year: 'numeric' });
  const first = dateOf(scale.dayAt(0));
  const last = dateOf((Math.ceil(scale.window.end) - 1) as Day);
  return format.formatRange(first, last);
}
