// Where the arrow keys lead: left and right in time within a lane, up and down to the nearest event of the next lane
// that has any. Works on events, not on marks: one that is drawn within a cluster is reached too.
import type { EventId } from '../../atlas/brand';
import type { NegotiationEvent } from '../../atlas/model';
import type { Lane } from './lanes';
import { anchorOf } from './marks';

export const DIRECTIONS = ['next', 'previous', 'above', 'below', 'first', 'last'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The events of each lane in order of the place where they stand; lanes without any are left out. */
export type LaneOrder = readonly (readonly NegotiationEvent[])[];

export function orderByLane(
  lanes: readonly Pick<Lane, 'processes'>[],
  events: readonly NegotiationEvent[],
): LaneOrder {
  return lanes
    .map(({ processes }) => events.filter(({ process }) => processes.includes(process)).toSorted(byAnchor))
    .filter((lane) => lane.length > 0);
}

/** The neighbour of an event; `null` at an end, or when the event is none of these. */
export function neighbourOf(order: LaneOrder, id: EventId, direction: Direction): EventId | null {
  const laneIndex = order.findIndex((lane) => lane.some((event) => event.id === id));
  const lane = order[laneIndex] ?? [];
  const index = lane.findIndex((event) => event.id === id);
  const event = lane[index];
  if (!event) return null;
  switch (direction) {
    case 'next':
      return lane[index + 1]?.id ?? null;
    case 'previous':
      return lane[index - 1]?.id ?? null;
    case 'above':
      return nearestTo(event, order[laneIndex - 1])?.id ?? null;
    case 'below':
      return nearestTo(event, order[laneIndex + 1])?.id ?? null;
    case 'first':
      return lane[0]?.id ?? null;
    case 'last':
      return lane.at(-1)?.id ?? null;
    default:
      return direction satisfies never;
  }
}

function nearestTo(event: NegotiationEvent, lane: readonly NegotiationEvent[] = []): NegotiationEvent | null {
  const distance = (other: NegotiationEvent): number => Math.abs(anchorOf(other) - anchorOf(event));
  return lane.reduce<NegotiationEvent | null>(
    (best, other) => (best === null || distance(other) < distance(best) ? other : best),
    null,
  );
}

function byAnchor(a: NegotiationEvent, b: NegotiationEvent): number {
  return anchorOf(a) - anchorOf(b) || a.importance - b.importance || (a.id < b.id ? -1 : 1);
}
