// What left a cluster from one picture to the next, and how far it stands from where the cluster stands now.
import type { EventId } from '../../atlas/brand';
import type { TimelineMark } from './timelineFigure';

export interface PartedMark {
  readonly id: EventId;
  /** From its own place to that of the cluster, px. */
  readonly dx: number;
  readonly dy: number;
}

/** Marks whose event was counted by another mark before. */
export function partedMarks(
  before: readonly TimelineMark[],
  now: readonly TimelineMark[],
): readonly PartedMark[] {
  const known = new Set(before.map(({ id }) => id));
  const fresh = now.filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return [];
  const headOf = new Map<EventId, TimelineMark>();
  for (const mark of before) if (mark.count > 1) for (const id of mark.members) headOf.set(id, mark);
  const places = new Map(now.map((mark) => [mark.id, mark]));
  return fresh.flatMap(({ id, x, y }) => {
    const head = headOf.get(id);
    // The cluster has moved on with the window since; its own mark, if it is still there, says where to.
    const from = head && (places.get(head.id) ?? head);
    return from ? [{ id, dx: from.x - x, dy: from.y - y }] : [];
  });
}
