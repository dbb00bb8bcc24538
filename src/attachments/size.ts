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
    // At once, so that the first picture need not wait for the observer's turn.
    report(contentSizeOf(element));
    observer.observe(element);
    return () => observer.disconnect();
  };
}

function contentSizeOf(element: Element): Size {
  const style = getComputedStyle(element);
  const sum = (...sides: readonly string[]): number =>
    sides.reduce((total, side) => total + (Number.parseFloat(style.getPropertyValue(side)) || 0), 0);
  return {
    width: Math.max(0, element.clientWidth - sum('padding-left', 'padding-right')),
    height: Math.max(0, element.clientHeight - sum('padding-top', 'padding-bottom')),
  };
}
