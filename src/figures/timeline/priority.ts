import type { EventId } from '../../atlas/brand';
import type { NegotiationEvent } from '../../atlas/model';

/** 0 for the event in focus, then by importance. */
export function rankOf(event: NegotiationEvent, focused: EventId | null): number {
  return event.id === focused ? 0 : event.importance;
}

/** The order in which events claim room: the focus, importance, date, id. Total, hence deterministic. */
export function byPriority(focused: EventId | null): (a: NegotiationEvent, b: NegotiationEvent) => number {
  return (a, b) =>
    rankOf(a, focused) - rankOf(b, focused) ||
    a.stretch.from - b.stretch.from ||
    (a.id < b.id ? -1 : Number(a.id > b.id));
}
