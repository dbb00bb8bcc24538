// The needle of the date that the as-of date is compared with. It comes with the comparison.
import type { Interval } from './labelSpots';
import type { Needle } from './needle';

const HEAD_GAP = 4;

/** The label of a second needle keeps clear of the first one's: before it, or after it where there is no room. */
export function clearOf(needle: Needle, { from, until }: Interval): Needle {
  const { head } = needle;
  if (head.until + HEAD_GAP <= from || head.from >= until + HEAD_GAP) return needle;
  const length = head.until - head.from;
  const before = from - HEAD_GAP - length;
  const start = before >= 0 ? before : until + HEAD_GAP;
  return { ...needle, head: { from: start, until: start + length } };
}
