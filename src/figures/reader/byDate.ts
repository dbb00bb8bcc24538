// What was there by the as-of date, and what came after it: the reader shows both, and never mixes them.
import type { Day } from '../../atlas/dates';

export interface ByDate<Item> {
  readonly until: readonly Item[];
  readonly after: readonly Item[];
}

export function splitByDate<Item>(items: readonly Item[], dayOf: (item: Item) => Day, on: Day): ByDate<Item> {
  return {
    until: items.filter((item) => dayOf(item) <= on),
    after: items.filter((item) => dayOf(item) > on),
  };
}

/** Each side made into something else. */
export function mapByDate<From, To>(
  { until, after }: ByDate<From>,
  describe: (items: readonly From[]) => readonly To[],
): ByDate<To> {
  return { until: describe(until), after: describe(after) };
}

export function countOf<Item>({ until, after }: ByDate<Item>): number {
  return until.length + after.length;
}
