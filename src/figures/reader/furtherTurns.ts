// Where a thread of events leads, past what the event itself is related to.
import type { EventId } from '../../atlas/brand';
import type { Atlas } from '../../atlas/model';
import { threadOf, TURN } from '../timeline/thread';
import type { Way } from '../timeline/thread';

/** The turns of a thread on one side beyond the event's own relations, earliest first. */
export function furtherTurns(atlas: Atlas, id: EventId, way: Way): readonly EventId[] {
  const own = atlas.events.get(id)?.[way] ?? [];
  const turns = threadOf(atlas, id).flatMap((relation) => {
    const other = way === 'ledTo' ? relation.to : relation.from;
    const isTurn = (atlas.events.get(other)?.importance ?? Infinity) <= TURN;
    return relation.way === way && isTurn && !own.includes(other) ? other : [];
  });
  const dayOf = (turn: EventId) => atlas.events.get(turn)?.stretch.from ?? 0;
  return turns.sort((one, other) => dayOf(one) - dayOf(other));
}
