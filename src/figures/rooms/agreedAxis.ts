// When measures were agreed, on an axis of whole years. A date to the month stands in the middle of its month: the
// axis is drawn, not counted.
import { dayOf, stretchOf } from '../../atlas/dates';
import type { DateText } from '../../atlas/dates';
import type { NormsEntry, NormsOrigin } from './normsRoom';

export interface AgreedStop {
  readonly origin: NormsOrigin;
  /** How far along the axis, from 0 to 1. */
  readonly at: number;
  readonly entries: readonly NormsEntry[];
}

export interface AgreedAxis {
  readonly years: readonly { readonly year: number; readonly at: number }[];
  readonly stops: readonly AgreedStop[];
}

/** An axis from the first day of `from` to the last of `until`. */
export function layoutAgreed(entries: readonly NormsEntry[], from: number, until: number): AgreedAxis {
  const start = dayOf(from, 1, 1);
  const length = dayOf(until + 1, 1, 1) - start;
  const placeOf = (date: DateText) => {
    const stretch = stretchOf(date);
    return ((stretch.from + stretch.until) / 2 - start) / length;
  };
  const origins = new Map(
    entries.flatMap(({ origin }) => (origin ? [[origin.report.id, origin] as const] : [])),
  );
  return {
    years: Array.from({ length: until - from + 1 }, (_, index) => ({
      year: from + index,
      at: (dayOf(from + index, 1, 1) - start) / length,
    })),
    stops: [...origins.values()]
      .map((origin) => ({
        origin,
        at: placeOf(origin.date),
        entries: entries.filter((entry) => entry.origin?.report.id === origin.report.id),
      }))
      .sort((a, b) => a.at - b.at),
  };
}
