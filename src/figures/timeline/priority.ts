import type { EventId } from '../../atlas/brand';
import type { NegotiationEvent } from '../../atlas/model';
import type { EventKind } from '../../atlas/vocabulary';

/** That they met matters less than what came of it. */
const MEETINGS: readonly EventKind[] = ['session', 'intersessional', 'roundtable', 'election'];
const AFTER_EQUALS = 0.5;

export function isMeeting({ kind }: Pick<NegotiationEvent, 'kind'>): boolean {
  return MEETINGS.includes(kind);
}

/** 0 for the event in focus, then by importance, meetings after what is as important. */
export function rankOf(event: NegotiationEvent, focused: EventId | null): number {
  if (event.id === focused) return 0;
  return isMeeting(event) ? event.importance + AFTER_EQUALS : event.importance;
}

/** The order in which events claim room: the focus, importance, date, id. Total, hence deterministic. */
export function byPriority(focused: EventId | null): (a: NegotiationEvent, b: NegotiationEvent) => number {
  return (a, b) =>
    rankOf(a, focused) - rankOf(b, focused) ||
    a.stretch.from - b.stretch.from ||
    (a.id < b.id ? -1 : Number(a.id > b.id));
}
