// d3's zoom on an element, and what goes on after a throw. The only place where d3 touches the DOM; loaded after the
// first picture.
import { select, zoom, ZoomTransform, zoomIdentity } from 'd3';
import type { D3ZoomEvent, ZoomBehavior } from 'd3';
import { coast, coastTime, MEMORY_MS, velocityAt } from './momentum';
import type { Sample, Vector } from './momentum';
import { watchFinger } from './watchFinger';
import { wheelPower } from './wheel';
import type { Transform, ZoomableOptions } from './zoomable.svelte';

type Size = ReturnType<ZoomableOptions['size']>;
type Extent = ReturnType<NonNullable<ZoomableOptions['translateExtent']>>;

export interface ZoomBehaviour {
  limit(size: Size, scale: readonly [number, number], extent?: Extent): void;
  take(transform: Transform): void;
  destroy(): void;
}

type Zoom = ZoomBehavior<SVGSVGElement, unknown>;
type ZoomEvent = D3ZoomEvent<SVGSVGElement, unknown>;

/** What of a person's input stops a throw. */
const STOPS = ['pointerdown', 'wheel', 'keydown'] as const;

export function bindZoom(element: SVGSVGElement, options: ZoomableOptions): ZoomBehaviour {
  // Wheels and fingers report more often than the screen is drawn: one change a frame is enough.
  let latest: Transform | null = null;
  let frame = 0;
  let samples: Sample[] = [];
  let factor = 1;

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
  const end = (): void => {
    flush();
    options.onend?.();
  };
  const remember = ({ k, x, y }: Transform, { type, timeStamp: time }: Event): void => {
    // Two fingers that come apart throw nothing.
    if (k !== factor || !/^(mouse|touch)move$/.test(type)) samples = [];
    else samples = [...samples.filter((sample) => time - sample.time <= MEMORY_MS), { time, x, y }];
    factor = k;
  };

  const behaviour: Zoom = zoom<SVGSVGElement, unknown>()
    .wheelDelta(wheelPower)
    .clickDistance(4)
    // What a double click does is a leap: the application glides there, if at all.
    .duration(0)
    .filter((event: Event) => isPrimary(event) && (options.accepts?.(event) ?? true))
    .on('start', () => (samples = []))
    .on('zoom', ({ transform: { k, x, y }, sourceEvent }: ZoomEvent) => {
      // Without a source event the application itself set the transform.
      if (!(sourceEvent instanceof Event)) return;
      if (isLeap(sourceEvent) && options.onleap) {
        options.onleap({ k, x, y });
        return;
      }
      remember({ k, x, y }, sourceEvent);
      report({ k, x, y });
    })
    .on('end', ({ transform, sourceEvent }: ZoomEvent) => {
      if (!(sourceEvent instanceof Event)) return;
      const velocity = /^(mouseup|touchend)$/.test(sourceEvent.type)
        ? velocityAt(sourceEvent.timeStamp, samples)
        : { x: 0, y: 0 };
      throwOn(transform, options.leavesVertical?.() ? { x: velocity.x, y: 0 } : velocity);
    });

  let stop = (_isHeard: boolean): void => undefined;

  /** Lets the picture go on at a speed, and ends the gesture when it rests. */
  function throwOn(from: ZoomTransform, velocity: Vector): void {
    const time = prefersStillness() ? 0 : coastTime(velocity);
    flush();
    if (time === 0) {
      end();
      return;
    }
    const begin = performance.now();
    const interrupt = (): void => stop(true);
    const abandon = (): void => stop(false);
    let last: Transform = from;
    let step = 0;
    const move = (now: number): void => {
      const elapsed = now - begin;
      const by = coast(velocity, elapsed);
      const next = constrain(behaviour, element, new ZoomTransform(from.k, from.x + by.x, from.y + by.y));
      const isStuck = elapsed > 0 && next.x === last.x && next.y === last.y;
      last = next;
      options.onzoom({ k: next.k, x: next.x, y: next.y });
      if (isStuck || elapsed >= time) stop(true);
      else step = requestAnimationFrame(move);
    };
    stop = (isHeard) => {
      stop = () => undefined;
      cancelAnimationFrame(step);
      for (const type of STOPS) removeEventListener(type, interrupt, { capture: true });
      removeEventListener('popstate', abandon);
      if (isHeard) end();
    };
    for (const type of STOPS) addEventListener(type, interrupt, { capture: true, passive: true });
    // Back and Forward show what they promise.
    addEventListener('popstate', abandon);
    step = requestAnimationFrame(move);
  }

  const bound: ZoomBehaviour = {
    limit: ({ width, height }, scale, extent) => {
      const whole: [[number, number], [number, number]] = [
        [0, 0],
        [width, height],
      ];
      const [from, to] = extent ?? whole;
      behaviour
        .extent(whole)
        .scaleExtent([...scale])
        .translateExtent([
          [from[0], from[1]],
          [to[0], to[1]],
        ]);
    },
    // Written directly: `behaviour.transform` would fire events and stop the gesture under way.
    take: ({ k, x, y }) => {
      // What the hand did since the last frame is yet to be told.
      if (latest) return;
      const isWhole = k === 1 && x === 0 && y === 0;
      Object.assign(element, { __zoom: isWhole ? zoomIdentity : new ZoomTransform(k, x, y) });
    },
    destroy: () => {
      cancelAnimationFrame(frame);
      stop(false);
      stopWatching();
      selection.on('.zoom', null);
    },
  };
  const stopWatching = watchFinger(element, () => options.leavesVertical?.() ?? false);
  bound.limit(options.size(), options.scaleExtent(), options.translateExtent?.());
  bound.take(options.transform());
  const selection = select(element).call(behaviour);
  return bound;
}

function constrain(behaviour: Zoom, element: SVGSVGElement, transform: ZoomTransform): ZoomTransform {
  const extent = behaviour.extent().call(element, undefined);
  return behaviour.constrain()(transform, extent, behaviour.translateExtent());
}

/** A finger zooms while it moves; at its end only a double tap does. */
function isLeap({ type }: Event): boolean {
  return type === 'dblclick' || type === 'touchend';
}

function isPrimary(event: Event): boolean {
  if (event.type === 'wheel') return true;
  return !('button' in event && event.button !== 0) && !('ctrlKey' in event && event.ctrlKey === true);
}

function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
