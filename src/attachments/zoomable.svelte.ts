// Wheel, pinch, drag and double click on an element as one transform. It reports what a person did, and takes over what
// the application set. What does the work arrives after the first picture; a wheel that comes before is kept for it.
import type { Attachment } from 'svelte/attachments';
import type { ZoomBehaviour } from './zoomBehaviour';

export interface Transform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export interface ZoomableOptions {
  /** The transform that the application shows; read in an effect. */
  readonly transform: () => Transform;
  readonly scaleExtent: () => readonly [number, number];
  /** What may come into sight, in px at factor 1: `[[left, top], [right, bottom]]`. */
  readonly translateExtent?: () => readonly [readonly [number, number], readonly [number, number]];
  /** Size of the element in px. */
  readonly size: () => { readonly width: number; readonly height: number };
  /** At most once a frame, and before `onend`. */
  readonly onzoom: (transform: Transform) => void;
  /** Once a gesture, when it has come to rest: after a throw, when that is over or stopped. */
  readonly onend?: () => void;
  /** Where a double click or double tap leads: one step, for the application to glide. Else it is a gesture like others. */
  readonly onleap?: (transform: Transform) => void;
  /** Whether a single finger that goes up or down is left to the page; wants `touch-action: pan-y`. */
  readonly leavesVertical?: () => boolean;
  /** Whether a gesture may start; a plain wheel on the page is not always for the figure. */
  readonly accepts?: (event: Event) => boolean;
}

/** After the next frame is painted. */
const afterPaint = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

const MOST_KEPT = 20;

export function zoomable(options: ZoomableOptions): Attachment<SVGSVGElement> {
  return (element) => {
    let behaviour: ZoomBehaviour | undefined;
    let loading: Promise<void> | undefined;
    let isGone = false;
    let kept: WheelEvent[] = [];

    const bind = ({ bindZoom }: typeof import('./zoomBehaviour')): void => {
      if (isGone) return;
      stopWaiting();
      behaviour = bindZoom(element, options);
      // Made anew: an event that is over is not sent twice.
      for (const event of kept) element.dispatchEvent(new WheelEvent('wheel', event));
      kept = [];
    };
    const load = (): void => {
      loading ??= import('./zoomBehaviour').then(bind, () => {
        // The next gesture asks again.
        loading = undefined;
        kept = [];
      });
    };
    const keep = (event: WheelEvent): void => {
      load();
      if (!(options.accepts?.(event) ?? true)) return;
      event.preventDefault();
      if (kept.length < MOST_KEPT) kept.push(event);
    };
    const stopWaiting = (): void => {
      element.removeEventListener('wheel', keep);
      element.removeEventListener('pointerdown', load);
    };
    element.addEventListener('wheel', keep, { passive: false });
    element.addEventListener('pointerdown', load, { passive: true });
    void afterPaint().then(() => isGone || load());

    $effect(() => {
      const extents = [options.size(), options.scaleExtent(), options.translateExtent?.()] as const;
      behaviour?.limit(...extents);
    });
    $effect(() => {
      const transform = options.transform();
      behaviour?.take(transform);
    });
    return () => {
      isGone = true;
      stopWaiting();
      behaviour?.destroy();
    };
  };
}
