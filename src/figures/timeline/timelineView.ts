import type { EventId, ProcessId } from '../../atlas/brand';
import type { Day, Stretch } from '../../atlas/dates';
import type { Atlas } from '../../atlas/model';
import type { Focus } from '../../view/view';
import type { EventFilters } from './inSight';
import type { LaneId } from './laneOf';
import { memoiseLast } from './memoiseLast';
import type { TimeWindow } from './timeWindow';

/** What of a View the timeline shows, its dates read. A gesture passes its window in fractional days. */
export interface TimelineView extends EventFilters {
  readonly window: TimeWindow | Stretch;
  readonly asOf: Day;
  /** The date that it is compared with. */
  readonly since?: Day | null;
  readonly focus: Focus | null;
  /** Lanes that this person has folded. */
  readonly folded?: readonly LaneId[];
}

const NONE: readonly EventId[] = [];

/** The events that what the reader shows is about, in order of time; the first leads. Looked up once a focus. */
export const focusedEvents: (atlas: Atlas, focus: Focus | null) => readonly EventId[] =
  memoiseLast(findFocused);

function findFocused(atlas: Atlas, focus: Focus | null): readonly EventId[] {
  const events = [...atlas.events.values()];
  switch (focus?.kind) {
    case 'event':
      return [focus.id];
    case 'vote': {
      const event = atlas.votes.get(focus.id)?.event ?? null;
      return event === null ? NONE : [event];
    }
    case 'document':
      return events.filter(({ documents }) => documents.includes(focus.id)).map(({ id }) => id);
    case 'question':
      return events.filter(({ questions }) => questions.includes(focus.id)).map(({ id }) => id);
    case 'norm':
      return events.filter(({ norms }) => norms.includes(focus.id)).map(({ id }) => id);
    default:
      return NONE;
  }
}

export function focusedProcess(focus: Focus | null): ProcessId | null {
  return focus?.kind === 'process' ? focus.id : null;
}
