// One row of marks of a lane at a step of scales: clustered as a whole, made into objects only where it is looked at.
import type { EventId } from '../../atlas/brand';
import type { NegotiationEvent } from '../../atlas/model';
import { clusterPoints } from './clusters';
import type { LaneEvents } from './laneEvents';
import { lowerBound } from './search';
import type { TimeWindow } from './timeWindow';

/** A mark before it has a place on the plot. */
export interface Cluster {
  readonly event: NegotiationEvent;
  /** Where it stands, in days. */
  readonly anchor: number;
  readonly size: number;
  /** Place among the marks of its lane, the most important first. */
  readonly rank: number;
  readonly count: number;
  /** Its own event first, the others by priority. */
  readonly members: readonly EventId[];
  readonly others: readonly NegotiationEvent[];
}

export interface LaneRow {
  /** The clusters that stand in a window, by place. */
  within(window: TimeWindow): readonly Cluster[];
}

export interface RowOptions {
  /** Px per day. */
  readonly scale: number;
  /** Px that two marks keep apart. */
  readonly gap: number;
  /** Diameter of an event's mark in this row, px; 0 for an event that stands in another. */
  sizeOf(event: NegotiationEvent): number;
}

export function createLaneRow(
  { events, anchors, order, ranks }: LaneEvents,
  { scale, gap, sizeOf }: RowOptions,
): LaneRow {
  const sizes = Uint8Array.from(events, sizeOf);
  const clusters = clusterPoints({ xs: anchors.map((anchor) => anchor * scale), sizes, order }, gap);
  const { heads } = clusters;
  const places = Float64Array.from(heads, (head) => anchors[head] ?? 0);
  const made = new Map<number, Cluster>();
  const make = (head: number): readonly Cluster[] => {
    const known = made.get(head);
    if (known) return [known];
    const event = events[head];
    if (!event) return [];
    const others = clusters.membersOf(head).flatMap((index) => events[index] ?? []);
    const cluster: Cluster = {
      event,
      anchor: anchors[head] ?? 0,
      size: sizes[head] ?? 0,
      rank: ranks[head] ?? 0,
      count: others.length + 1,
      members: [event.id, ...others.map(({ id }) => id)],
      others,
    };
    made.set(head, cluster);
    return [cluster];
  };
  return {
    within: ({ start, end }) =>
      [...heads.subarray(lowerBound(places, start), lowerBound(places, end))].flatMap(make),
  };
}
