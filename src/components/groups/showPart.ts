// To a part of a page that has yet to be drawn.
import { afterPaint } from '../../state/afterPaint';

const MOST_FRAMES = 120;

/** Brings the part of this id to the top of what scrolls, and gives it the focus: reading goes on there. */
export async function showPart(id: string): Promise<void> {
  for (let frame = 0; frame < MOST_FRAMES; frame++) {
    // The page that a link leads to takes the focus to its title first.
    await afterPaint();
    const part = document.getElementById(id);
    if (!part) continue;
    part.focus({ preventScroll: true });
    part.scrollIntoView({ block: 'start' });
    return;
  }
}
