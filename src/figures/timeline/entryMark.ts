import type { EventId } from '../../atlas/brand';
import type { TimelineMark } from './timelineFigure';

/** Where the keyboard enters: the event it was on last, what has the focus of the View, else the earliest of the most important. */
export function entryMark(marks: readonly TimelineMark[], active: EventId | null): TimelineMark | null {
  const last = active === null ? undefined : marks.find(({ members }) => members.includes(active));
  const focused = marks.find(({ isFocused }) => isFocused);
  const [first] = marks.toSorted((a, b) => a.importance - b.importance || a.x - b.x);
  return last ?? focused ?? first ?? null;
}
