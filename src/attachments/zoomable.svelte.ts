// Wheel, pinch, drag and double click on an element as one transform. The only place where d3 touches the DOM: it
// reports what a person did, and takes over what the application set.
import { select, zoom, ZoomTransform, zoomIdentity } from 'd3';
import type { D3ZoomEvent } from 'd3';
import type { Attachment } from 'svelte/attachments';

export interface Transform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export interface ZoomableOptions {
  /** The transform that the application holds; read in an effect. */
  readonly transform: () => Transform;
  readonly scaleExtent: () => readonly [number, number];
  /** What may come into sight, in px at factor 1: `[[left, top], [right, bottom]]`. */
  readonly translateExtent?: () => readonly [readonly [number, number], readonly [number, number]];
  /** Size of the element in px. */
  readonly size: () => { readonly width: number; readonly height: number };
  /** At most once a frame, and before `onend`. */
  readonly onzoom: (transform: Transform) => void;
  readonly onend?: () => void;
  /** Whether a single finger that goes up or down is left to the page; wants `touch-action: pan-y`. */
  readonly leavesVertical?: () => boolean;
  /** Whether a gesture may start; a plain wheel on the page is not always for the figure. */
  readonly accepts?: (event: Event) => boolean;
}

const WHEEL_LINE_PX = 16;
const WHEEL_STEP = 0.002;

/** The factor's exponent for a wheel event, for mice that count in px, lines or pages; pinches come with ctrl. */
function wheelDelta(event: WheelEvent): number {
  const unit = event.deltaMode === 1 ? WHEEL_LINE_PX : event.deltaMode === 2 ? 400 : 1;
  return -event.deltaY * unit * WHEEL_STEP * (event.ctrlKey ? 5 : 1);
}

export function zoomable(options: ZoomableOptions): Attachment<SVGSVGElement> {
  return (element) => {
    // Wheels and fingers report more often than the screen is drawn: one change a frame is enough.
    let latest: Transform | null = null;
    let frame = 0;
    const flush = (): void => {
      cancelAnimationFrame(frame);
      frame = 0;
      if (latest) options.onzoom(latest);
      latest = null;
    };
    const report = (transform: Transform): void => {
      latest = transform;
      if (frame === 0) frame = requestAnimationFrame(flush);
    };
    const behaviour = zoom<SVGSVGElement, unknown>()
      .wheelDelta(wheelDelta)
      .clickDistance(4)
      .filter((event: Event) => isPrimary(event) && (options.accepts?.(event) ?? true))
      .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
        const { k, x, y } = event.transform;
        // Without a source event the application itself set the transform.
        if (event.sourceEvent) report({ k, x, y });
      })
      .on('end', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
        if (!event.sourceEvent) return;
        flush();
        options.onend?.();
      });
    const stopWatching = watchFinger(element, () => options.leavesVertical?.() ?? false);
    const selection = select(element).call(behaviour);

    $effect(() => {
      const { width, height } = options.size();
      behaviour.extent([
        [0, 0],
        [width, height],
      ]);
      behaviour.scaleExtent([...options.scaleExtent()]);
      const [from, to] = options.translateExtent?.() ?? [
        [0, 0],
        [width, height],
      ];
      behaviour.translateExtent([
        [from[0], from[1]],
        [to[0], to[1]],
      ]);
    });
    $effect(() => {
      const { k, x, y } = options.transform();
      // Written directly: `behaviour.transform` would fire events and stop the gesture under way.
      Object.assign(element, {
        __zoom: k === 1 && x === 0 && y === 0 ? zoomIdentity : new ZoomTransform(k, x, y),
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      stopWatching();
      selection.on('.zoom', null);
    };
  };
}

function isPrimary(event: Event): boolean {
  if (event.type === 'wheel') return true;
  return !('button' in event && event.button !== 0) && !('ctrlKey' in event && event.ctrlKey === true);
}

/** Px that a finger moves before it is clear where it goes. */
const UNDECIDED = 8;

/**
 * Keeps d3 from the moves of a single finger that goes up or down: it would hold them, and the page could not scroll.
 * Returns how to stop.
 */
function watchFinger(element: Element, leavesVertical: () => boolean): () => void {
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
