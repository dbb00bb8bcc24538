// What the arrow keys need of a figure: the order of its events, and whether one is in sight.
import type { EventId } from '../../atlas/brand';
import type { Atlas, NegotiationEvent } from '../../atlas/model';
import { filterEvents } from './inSight';
import type { EventFilters } from './inSight';
import { layoutLanes } from './lanes';
import { anchorOf } from './marks';
import { neighbourOf, orderByLane } from './neighbours';
import type { Direction } from './neighbours';
import type { Way } from './thread';
import type { TimelineFigure } from './timelineFigure';
import { englishTimelineWords } from './timelineWords';

/** Where a key leads: to a neighbour, or to the first event of what this one came from or led to. */
export type Walk = Direction | Way;

export interface TimelineKeys {
  neighbour(from: EventId, walk: Walk): EventId | null;
  /** Whether the event's own place is in the plot. */
  isInSight(event: NegotiationEvent): boolean;
}

export function createTimelineKeys(
  atlas: Atlas,
  figure: TimelineFigure,
  filters: EventFilters,
): TimelineKeys {
  const folded = figure.lanes.filter(({ isFolded }) => isFolded).map(({ id }) => id);
  // Only when an arrow is pressed: a figure is made at every step of a zoom.
  const order = () =>
    orderByLane(
      layoutLanes(atlas, figure.frame.plot.height, englishTimelineWords, folded),
      filterEvents(atlas, filters),
    );
  return {
    neighbour: (from, walk) =>
      walk === 'cameFrom' || walk === 'ledTo'
        ? (atlas.events.get(from)?.[walk][0] ?? null)
        : neighbourOf(order(), from, walk),
    isInSight: (event) => {
      const x = figure.scale.x(anchorOf(event));
      return x >= 0 && x <= figure.drawnWidth;
    },
  };
}
