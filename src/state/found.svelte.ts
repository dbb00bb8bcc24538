// What the search found: the timeline marks it until it is cleared. It is this person's moment: no link carries it.
import type { EventId } from '../atlas/brand';

class FoundEvents {
  text = $state('');
  events = $state.raw<readonly EventId[]>([]);
}

export const found = new FoundEvents();
