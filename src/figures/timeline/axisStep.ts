// The units of the axis, from days to twenty years, and which of them has room for its labels.
import { dateOf, dayOf } from '../../atlas/dates';
import type { Day } from '../../atlas/dates';
import { formatParts } from '../../i18n/format';
import { everyDays, everyMonths } from './calendar';
import type { Calendar } from './calendar';
import type { Measure } from './measure';
import { memoiseLast } from './memoiseLast';

export const AXIS_UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type AxisUnit = (typeof AXIS_UNITS)[number];

export interface AxisStep {
  readonly unit: AxisUnit;
  readonly days: number;
  readonly calendar: Calendar;
  readonly format: Intl.DateTimeFormatOptions;
}

const LABEL_GAP = 16;
const DAY_AND_MONTH = { day: 'numeric', month: 'short' } as const;
const MONTH = { month: 'short' } as const;
const YEAR = { year: 'numeric' } as const;
/** 1970-01-05. */
const MONDAY = 4;
/** Days whose labels are the widest. */
const MONTHS = Array.from({ length: 12 }, (_, index) => dayOf(2020, index + 1, 28));

const STEPS: readonly AxisStep[] = [
  { unit: 'day', days: 1, calendar: everyDays(1), format: DAY_AND_MONTH },
  { unit: 'week', days: 7, calendar: everyDays(7, MONDAY), format: DAY_AND_MONTH },
  { unit: 'month', days: 28, calendar: everyMonths(1), format: MONTH },
  { unit: 'quarter', days: 90, calendar: everyMonths(3), format: MONTH },
  ...[1, 2, 5, 10, 20].map(yearsAt),
];

function yearsAt(years: number): AxisStep {
  return {
    unit: 'year',
    days: years * 365,
    calendar: everyMonths(12 * years),
    format: YEAR,
  };
}

/** The closest unit whose labels keep apart at a scale. */
export function chooseAxisStep(
  pxPerDay: number,
  { measure, lang }: { readonly measure: Measure; readonly lang: string },
): AxisStep {
  const widths = rememberWidths(measure, lang);
  const index = STEPS.findIndex(({ days }, at) => days * pxPerDay >= (widths[at] ?? 0) + LABEL_GAP);
  const step = STEPS[index] ?? STEPS.at(-1);
  if (!step) throw new Error('An axis without units: STEPS is empty');
  return step;
}

/** The widest label of each step, px. */
const rememberWidths = memoiseLast((measure: Measure, lang: string): readonly number[] =>
  STEPS.map(({ format }) => {
    const labels = MONTHS.map((sample) => formatTick(sample, format, lang));
    return Math.max(...['2020', ...labels].map((label) => measure(label, 'axis')));
  }),
);

/** A tick's day in words. */
export function formatTick(day: Day, format: Intl.DateTimeFormatOptions, lang: string): string {
  return formatParts(dateOf(day), format, lang);
}
