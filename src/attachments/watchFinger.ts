/** Px that a finger moves before it is clear where it goes. */
const UNDECIDED = 8;

/**
 * Keeps d3 from the moves of a single finger that goes up or down: it would hold them, and the page could not scroll.
 * Returns how to stop.
 */
export function watchFinger(element: Element, leavesVertical: () => boolean): () => void {
  let start: { readonly x: number; readonly y: number } | null = null;
  let isForPage: boolean | null = null;
  const begin = (event: Event): void => {
    const [touch, second] = (event as TouchEvent).touches;
    start = touch && !second ? { x: touch.clientX, y: touch.clientY } : null;
    isForPage = null;
  };
  const move = (event: Event): void => {
    const [touch] = (event as TouchEvent).touches;
    if (!start || !touch || !leavesVertical()) return;
    const [dx, dy] = [Math.abs(touch.clientX - start.x), Math.abs(touch.clientY - start.y)];
    if (isForPage === null && Math.hypot(dx, dy) >= UNDECIDED) isForPage = dy > dx;
    if (isForPage !== false) event.stopImmediatePropagation();
  };
  element.addEventListener('touchstart', begin, { capture: true, passive: true });
  element.addEventListener('touchmove', move, { capture: true, passive: true });
  return () => {
    element.removeEventListener('touchstart', begin, { capture: true });
    element.removeEventListener('touchmove', move, { capture: true });
  };
}
