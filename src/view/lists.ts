// The one order of each list of a View: where order has no meaning, equal sets are equal lists.
import type { Actor } from '../atlas/model';
import { EVENT_KINDS } from '../atlas/vocabulary';
import type { EventKind } from '../atlas/vocabulary';
import { formatReference } from './formatReference';
import { MAX_COMPARE, MAX_LIST } from './limits';

export function arrangeKinds(kinds: readonly EventKind[]): readonly EventKind[] {
  return EVENT_KINDS.filter((kind) => kinds.includes(kind));
}

export function arrangeIds<Id extends string>(ids: readonly Id[]): readonly Id[] {
  return [...new Set(ids)].sort().slice(0, MAX_LIST);
}

/** Compared actors stay in the order in which they were chosen. */
export function arrangeCompare(actors: readonly Actor[]): readonly Actor[] {
  const byReference = new Map(actors.map((actor) => [formatReference(actor), actor]));
  return [...byReference.values()].slice(0, MAX_COMPARE);
}
