// What the filters let through, and how much of it is in sight: "43 of 118 events in sight".
import type { ProcessId } from '../../atlas/brand';
import type { Atlas, NegotiationEvent } from '../../atlas/model';
import type { EventKind } from '../../atlas/vocabulary';
import { meets } from './timeWindow';
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

export function countInSight(events: readonly NegotiationEvent[], sight: TimeWindow): InSight {
  return { shown: events.filter((event) => meets(event.stretch, sight)).length, total: events.length };
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
