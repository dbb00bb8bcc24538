// What the filters let through, and how much of it is in sight: "43 of 118 events in sight".
import type { ProcessId } from '../../atlas/brand';
import type { Atlas, NegotiationEvent } from '../../atlas/model';
import type { EventKind } from '../../atlas/vocabulary';
import { lowerBound, upperBound } from './search';
import type { TimeWindow } from './timeWindow';

export interface EventFilters {
  /** An empty list filters nothing. */
  readonly kinds: readonly EventKind[];
  readonly processes: readonly ProcessId[];
  readonly find: string;
}

/** Filters make the total smaller, the window makes the part of it that is shown smaller. */
export interface InSight {
  /** Of `total`, those with at least a day in sight. */
  readonly shown: number;
  /** Events that pass the filters. */
  readonly total: number;
}

/** The events that pass, in the atlas's order. */
export function filterEvents(
  atlas: Atlas,
  { kinds, processes, find }: EventFilters,
): readonly NegotiationEvent[] {
  const words = fold(find).split(/\s+/).filter(Boolean);
  return [...atlas.events.values()].filter(
    (event) =>
      (kinds.length === 0 || kinds.includes(event.kind)) &&
      (processes.length === 0 || processes.includes(event.process)) &&
      matches(event, words),
  );
}

/** A counter of the events in sight that looks at none of them: ends are sorted once, then each window is two searches. */
export function createInSightCounter(events: readonly NegotiationEvent[]): (sight: TimeWindow) => InSight {
  const starts = Float64Array.from(events, ({ stretch }) => stretch.from).sort();
  const ends = Float64Array.from(events, ({ stretch }) => stretch.until + 1).sort();
  return ({ start, end }) => ({
    // Begun before the window ends, less those that had ended when it begins.
    shown: lowerBound(starts, end) - upperBound(ends, start),
    total: events.length,
  });
}

/** Whether each word stands in the title or the symbol, whatever its case and accents. */
function matches({ title, symbol }: NegotiationEvent, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = fold(`${title} ${symbol ?? ''}`);
  return words.every((word) => text.includes(word));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
