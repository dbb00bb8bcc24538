import type { Budget } from './budgets.mjs';
import type { Samples } from './samples.mjs';

export function formatValue(value: number, unit: string): string;
export function formatBudget(budget: Budget): string;

/** The medians of all pages and the atlas's ratio to vis-timeline. */
export function formatSamples(title: string, samples: Samples): string;

/** What a step of a zoom costs as the record grows. */
export function formatCurve(
  events: number,
  real: Samples,
  large: readonly { readonly count: number; readonly full: Samples; readonly slow: Samples }[],
): string;

/** How often the budgets are kept. */
export function formatTotal(budgets: readonly Budget[]): string;
