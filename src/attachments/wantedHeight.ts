// The height that a frame's content wants, where that is not the height it has been given.
import type { Attachment } from 'svelte/attachments';

/** A longer list scrolls in its frame rather than taking over the host page, px. */
export const MOST_WANTED = 1200;

/** Reports whole px, at first and when they change; nothing as long as the frame has no size. */
export function wantedHeight(report: (height: number) => void): Attachment<HTMLElement> {
  return (element) => {
    let last = 0;
    const read = (): void => {
      if (element.offsetWidth === 0) return;
      const style = getComputedStyle(element);
      // Laid out as a block it is as high as its content; else it fills the frame, down to its least height.
      const height =
        style.display === 'block' ? element.offsetHeight : Number.parseFloat(style.minHeight) || 0;
      const wanted = Math.min(Math.ceil(height), MOST_WANTED);
      if (wanted === last) return;
      last = wanted;
      report(wanted);
    };
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  };
}
