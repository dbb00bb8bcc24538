// Where a key leads from an event of a figure. Loaded when the keyboard comes.
import type { EventId } from '../../atlas/brand';
import type { Atlas } from '../../atlas/model';
import { neighbourOf, orderByLane } from './neighbours';
import type { Direction } from './neighbours';
import type { Way } from './thread';
import type { TimelineFigure } from './timelineFigure';

/** To a neighbour, or to the first event of what this one came from or led to. */
export type Walk = Direction | Way;

/** Among the events that pass the figure's filters, in sight or not; `null` where nothing follows. */
export function walkFrom(
  atlas: Atlas,
  { lanes, events }: Pick<TimelineFigure, 'lanes' | 'events'>,
  from: EventId,
  walk: Walk,
): EventId | null {
  return walk === 'cameFrom' || walk === 'ledTo'
    ? (atlas.events.get(from)?.[walk][0] ?? null)
    : neighbourOf(orderByLane(lanes, events), from, walk);
}
