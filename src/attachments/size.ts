import type { Attachment } from 'svelte/attachments';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Reports the content box of an element, in CSS pixels, at first and whenever it changes. */
export function size(report: (size: Size) => void): Attachment<Element> {
  return (element) => {
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      report({ width, height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  };
}
