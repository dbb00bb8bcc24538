// Where events stand in the thread of another, for rows that name it in words.
import type { EventId } from '../../atlas/brand';
import type { Atlas } from '../../atlas/model';
import { memoiseLast } from './memoiseLast';
import { threadOf } from './thread';
import type { Way } from './thread';

/** Of an event in the thread of another: that itself, or on which side, and whether the two are related directly. */
export type ThreadPlace = 'self' | { readonly way: Way; readonly isDirect: boolean };

const NO_THREAD: ReadonlyMap<EventId, ThreadPlace> = new Map();

/** The events of a thread, each with its place in it. Looked up once an event. */
export const placeInThread: (atlas: Atlas, id: EventId | null) => ReadonlyMap<EventId, ThreadPlace> =
  memoiseLast((atlas, id) => {
    if (id === null) return NO_THREAD;
    const places = new Map<EventId, ThreadPlace>([[id, 'self']]);
    for (const { from, to, way, isDirect } of threadOf(atlas, id)) {
      const other = way === 'ledTo' ? to : from;
      if (isDirect || !places.has(other)) places.set(other, { way, isDirect });
    }
    return places.size > 1 ? places : NO_THREAD;
  });
