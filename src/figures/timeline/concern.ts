// The events that what the reader shows has to do with; on the timeline the others step back.
import type { EventId } from '../../atlas/brand';
import type { Atlas, NegotiationEvent } from '../../atlas/model';
import type { Focus, FocusIds } from '../../view/view';
import { memoiseLast } from './memoiseLast';
import { threadOf } from './thread';
import { focusedEvents } from './timelineView';

/** `null`: no event steps back. Looked up once a focus. */
export const concernOf: (atlas: Atlas, focus: Focus | null) => ReadonlySet<EventId> | null = memoiseLast(
  (atlas, focus) => {
    const found = new Set(findConcern(atlas, focus));
    return found.size > 0 ? found : null;
  },
);

/** The event whose thread is drawn. */
export function threadedEvent(atlas: Atlas, focus: Focus | null): EventId | null {
  const isOne = focus?.kind === 'event' || focus?.kind === 'vote';
  return isOne ? (focusedEvents(atlas, focus)[0] ?? null) : null;
}

function findConcern(atlas: Atlas, focus: Focus | null): readonly EventId[] {
  const event = threadedEvent(atlas, focus);
  if (event !== null) return threadOf(atlas, event).flatMap(({ from, to }) => [from, to]);
  if (focus?.kind !== 'state' && focus?.kind !== 'group') return focusedEvents(atlas, focus);
  const stated = [...atlas.positions.values()].filter(
    ({ actor, isConfirmed }) => actor.kind === focus.kind && actor.id === focus.id && isConfirmed,
  );
  const events = new Set(stated.map((position) => position.event));
  const documents = new Set(stated.map((position) => position.event === null && position.document));
  const took = focus.kind === 'state' ? takesPart(atlas, focus.id) : () => false;
  return [...atlas.events.values()]
    .filter((each) => events.has(each.id) || each.documents.some((id) => documents.has(id)) || took(each))
    .map(({ id }) => id);
}

/** Whether a state voted there, or sat in the group that met or reported. Being absent is no vote. */
function takesPart(atlas: Atlas, state: FocusIds['state']): (event: NegotiationEvent) => boolean {
  const rooms = new Set(
    atlas.seats.filter((seat) => seat.state === state && seat.isConfirmed).map(({ process }) => process),
  );
  const voted = (id: NegotiationEvent['votes'][number]): boolean =>
    (atlas.votes.get(id)?.roll?.get(state) ?? 'absent') !== 'absent';
  return ({ kind, process, votes }) =>
    votes.some(voted) || ((kind === 'session' || kind === 'report') && rooms.has(process));
}
