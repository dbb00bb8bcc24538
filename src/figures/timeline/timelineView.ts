import type { EventId, ProcessId } from '../../atlas/brand';
import type { Day, Stretch } from '../../atlas/dates';
import type { Atlas } from '../../atlas/model';
import type { Focus } from '../../view/view';
import type { EventFilters } from './inSight';
import type { TimeWindow } from './timeWindow';

/** What of a View the timeline shows, its dates read. A gesture passes its window in fractional days. */
export interface TimelineView extends EventFilters {
  readonly window: TimeWindow | Stretch;
  readonly asOf: Day;
  readonly focus: Focus | null;
}

/** The event that the reader shows, or in which the vote that it shows was taken. */
export function focusedEvent(atlas: Atlas, focus: Focus | null): EventId | null {
  if (focus?.kind === 'event') return focus.id;
  return focus?.kind === 'vote' ? (atlas.votes.get(focus.id)?.event ?? null) : null;
}

export function focusedProcess(focus: Focus | null): ProcessId | null {
  return focus?.kind === 'process' ? focus.id : null;
}
