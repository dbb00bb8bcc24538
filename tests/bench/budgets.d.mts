import type { Samples } from './samples.mjs';

export interface Bytes {
  readonly total: number;
  readonly code: number;
  readonly core: number;
  readonly geometry: number;
}

export interface Budget {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: 'KB' | 'MB' | 'ms' | 'x' | 'points' | '';
  readonly how: string;
  /** The value is to be at least the limit, not at most. */
  readonly isLeast?: boolean;
}

export function byteBudgets(bytes: Bytes): Budget[];
export function speedBudgets(full: Samples, slow: Samples): Budget[];
export function manyBudgets(count: number, full: Samples, slow: Samples): Budget[];
export function scoreBudgets(scores: Readonly<Record<string, number>> | null): Budget[];

/** Whether a budget is kept; null of what was not measured. */
export function isMet(budget: Budget): boolean | null;
