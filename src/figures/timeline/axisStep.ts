// The units of the axis, from days to twenty years, and which of them has room for its labels.
import { utcDay, utcMonday, utcMonth, utcYear } from 'd3';
import type { TimeInterval } from 'd3';
import { britishIfEnglish, utcFormat } from './dateText';
import type { Measure } from './measure';
import { memoiseLast } from './memoiseLast';

export const AXIS_UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type AxisUnit = (typeof AXIS_UNITS)[number];

export interface AxisStep {
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

const STEPS: readonly AxisStep[] = [
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
): readonly AxisStep[] {
  return interval ? [{ unit, days, interval, format, samples: MONTHS }] : [];
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
  STEPS.map(({ format, samples }) => {
    const labels = samples.map((sample) => formatTick(new Date(sample), format, lang));
    return Math.max(...['2020', ...labels].map((label) => measure(label, 'axis')));
  }),
);

/** A tick's date in words, in UTC. */
export function formatTick(date: Date, format: Intl.DateTimeFormatOptions, lang: string): string {
  return utcFormat(britishIfEnglish(lang), format).format(date);
}
