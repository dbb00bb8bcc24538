// The way between map and seats: each state goes from where it lies in the world to its seat, and back over the map.
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { StateCode } from '../../atlas/brand';
import type { MapView } from '../../figures/map/mapView';

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Passage {
  readonly seats: () => ReadonlyMap<StateCode, Point>;
  readonly places: () => ReadonlyMap<StateCode, Point>;
  /** How the world lies on the figure; `null` when there is no map to come from or to go to. */
  readonly world: () => MapView | null;
  /** Where the drawing begins on the figure. */
  readonly origin: () => Point;
}

const DURATION = 380;

export function passage(ways: Passage): Attachment<SVGSVGElement> {
  return (svg) => {
    const figure = svg.closest('.figure');
    untrack(() => travel(svg, ways, originOf(svg), 'normal'));
    return () => {
      const { x, y } = ways.origin();
      const way = travel(svg, ways, { x, y }, 'reverse');
      if (!way || !figure) return;
      // By now the drawing is taken away: it comes back for as long as the way takes, and is nothing but a picture.
      const picture = document.createElement('div');
      picture.inert = true;
      Object.assign(picture.style, { position: 'absolute', zIndex: '1', left: `${x}px`, top: `${y}px` });
      picture.append(svg);
      figure.append(picture);
      way.onfinish = () => picture.remove();
    };
  };
}

/** Starts all states on their way; what is returned ends with the last of them. */
function travel(svg: SVGSVGElement, ways: Passage, origin: Point, direction: 'normal' | 'reverse') {
  const view = ways.world();
  if (!view || matchMedia('(prefers-reduced-motion: reduce)').matches) return null;
  // On arrival the seats' own places hold again; who leaves stays gone until the drawing is taken away.
  const fill = direction === 'reverse' ? 'both' : 'backwards';
  const timing: KeyframeAnimationOptions = { duration: DURATION, easing: 'ease-in-out', fill, direction };
  for (const element of svg.querySelectorAll<SVGElement>('[data-state]')) {
    const state = element.getAttribute('data-state') as StateCode;
    const [seat, place] = [ways.seats().get(state), ways.places().get(state)];
    if (!seat || !place) continue;
    const x = place.x * view.scale + view.x - origin.x;
    const y = place.y * view.scale + view.y - origin.y;
    element.animate([{ transform: translate(x, y) }, { transform: translate(seat.x, seat.y) }], timing);
  }
  return svg.animate([{ opacity: 0 }, { opacity: 1, offset: 0.35 }, { opacity: 1 }], timing);
}

/** The upper left corner of the drawing on the figure about it. */
export function originOf(svg: SVGSVGElement): Point {
  const own = svg.getBoundingClientRect();
  const figure = (svg.closest('.figure') ?? svg).getBoundingClientRect();
  return { x: own.left - figure.left, y: own.top - figure.top };
}

export function translate(x: number, y: number): string {
  return `translate(${x.toFixed(2)}px, ${y.toFixed(2)}px)`;
}
