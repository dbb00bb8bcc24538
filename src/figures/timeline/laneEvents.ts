// The events of each lane in order of place and of priority, made once for a set of events: what a scale adds is then
// linear in their number.
import type { EventId } from '../../atlas/brand';
import type { NegotiationEvent } from '../../atlas/model';
import type { Lane, LaneLayout } from './lanes';
import { anchorOf } from './marks';
import { byPriority } from './priority';

export interface LaneEvents {
  readonly lane: Lane;
  /** By place. */
  readonly events: readonly NegotiationEvent[];
  /** Places in days, ascending. */
  readonly anchors: Float64Array;
  /** Indices by priority. */
  readonly order: Int32Array;
  /** Place of each index in `order`. */
  readonly ranks: Int32Array;
}

export function sortIntoLanes(
  { lanes, laneOf }: LaneLayout,
  events: readonly NegotiationEvent[],
): readonly LaneEvents[] {
  const own = new Map<Lane, NegotiationEvent[]>(lanes.map((lane) => [lane, []]));
  for (const event of events) own.get(laneOf(event.process))?.push(event);
  return lanes.map((lane) => sortLane(lane, own.get(lane) ?? []));
}

function sortLane(lane: Lane, own: readonly NegotiationEvent[]): LaneEvents {
  const events = own.toSorted((a, b) => anchorOf(a) - anchorOf(b));
  const compare = byPriority(null);
  const indices = events.map((event, index) => ({ event, index }));
  const order = Int32Array.from(
    indices.sort((a, b) => compare(a.event, b.event)),
    ({ index }) => index,
  );
  const ranks = new Int32Array(order.length);
  order.forEach((index, rank) => (ranks[index] = rank));
  return { lane, events, anchors: Float64Array.from(events, anchorOf), order, ranks };
}

/** The same with one event before all others: what is in focus claims room first. */
export function withFirst(lane: LaneEvents, first: EventId | null): LaneEvents {
  const index = first === null ? -1 : lane.events.findIndex(({ id }) => id === first);
  if (index === -1) return lane;
  const order = Int32Array.from([index, ...lane.order.filter((other) => other !== index)]);
  const ranks = lane.ranks.map((rank) => rank + 1);
  ranks[index] = 0;
  return { ...lane, order, ranks };
}
