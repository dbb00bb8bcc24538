import type { Budget } from './budgets.mjs';
import type { Samples } from './samples.mjs';

export function formatValue(value: number, unit: string): string;
export function formatBudget(budget: Budget): string;

/** The medians of all pages and the atlas's ratio to vis-timeline. */
export function formatSamples(title: string, samples: Samples): string;

/** How often the budgets are kept. */
export function formatTotal(budgets: readonly Budget[]): string;
