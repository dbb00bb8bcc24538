// What was read in this visit, the newest first. It is this person's moment: no link carries it, nothing stores it.
import { formatReference } from '../../../view/formatReference';
import type { Focus } from '../../../view/view';

/** How many are shown. */
export const MOST_SEEN = 8;

/** `seen` after a page was opened; one more than is shown, since the present one is left out. */
export function visit(seen: readonly Focus[], focus: Focus): readonly Focus[] {
  const [newest] = seen;
  if (newest && isSame(newest, focus)) return seen;
  return [focus, ...seen.filter((other) => !isSame(other, focus))].slice(0, MOST_SEEN + 1);
}

/** What was read before the page that is open; of no page, all that was. */
export function seenBefore(seen: readonly Focus[], present: Focus | null): readonly Focus[] {
  return seen.filter((other) => present === null || !isSame(other, present)).slice(0, MOST_SEEN);
}

function isSame(one: Focus, other: Focus): boolean {
  return formatReference(one) === formatReference(other);
}
