// What an event came from and led to, as the record relates events: on each side past the meetings on the way to the
// next turn of the story, and on to the one after it.
import type { EventId } from '../../atlas/brand';
import type { Atlas } from '../../atlas/model';

export const WAYS = ['cameFrom', 'ledTo'] as const;
export type Way = (typeof WAYS)[number];

/** `from` came before and led to `to`. */
export interface Relation {
  readonly from: EventId;
  readonly to: EventId;
  readonly way: Way;
  /** The event itself is one of the two. */
  readonly isDirect: boolean;
}

const TURNS = 2;
/** Of this importance or more, an event is a turn and not only on the way to one. */
export const TURN = 2;

export function threadOf(atlas: Atlas, id: EventId): readonly Relation[] {
  return WAYS.flatMap((way) => {
    const relations: Relation[] = [];
    const seen = new Set([id]);
    const walk = (at: EventId, turns: number): void => {
      for (const other of atlas.events.get(at)?.[way] ?? []) {
        const ends = way === 'ledTo' ? { from: at, to: other } : { from: other, to: at };
        relations.push({ ...ends, way, isDirect: at === id });
        const event = atlas.events.get(other);
        if (!event || seen.has(other)) continue;
        seen.add(other);
        const left = event.importance <= TURN ? turns - 1 : turns;
        if (left > 0) walk(other, left);
      }
    };
    walk(id, TURNS);
    return relations;
  });
}
