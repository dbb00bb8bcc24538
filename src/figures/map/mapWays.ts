// How hands and keys find a state on the map. Nothing of it is drawn: it comes after the first picture.
import type { StateCode } from '../../atlas/brand';
import type { Place } from './geometry';
import type { MapView, Marker } from './mapView';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Px from which a press still means a marker, or the state that it lies on; any other place; and, on the sea, the nearest. */
const OWN_REACH = 14;
const PLACE_REACH = 5;
const SEA_REACH = 48;

/**
 * The state that a press means: of the places close by the nearest, where a marker reaches farther than the middle of
 * another state, since a small state lies on a large one's ground; then the state under the pointer; then the nearest
 * place. `null` far out at sea.
 */
export function hitState(
  point: Point,
  under: StateCode | null,
  markers: readonly Marker[],
  places: ReadonlyMap<StateCode, Place>,
  view: MapView,
): StateCode | null {
  const marked = new Set(markers.map(({ id }) => id));
  const spots = [...places].map(([id, { x, y }]) => ({
    id,
    distance: Math.hypot(x * view.scale + view.x - point.x, y * view.scale + view.y - point.y),
  }));
  const close = spots.filter(
    ({ id, distance }) => distance <= (id === under || marked.has(id) ? OWN_REACH : PLACE_REACH),
  );
  return nearest(close) ?? under ?? nearest(spots.filter(({ distance }) => distance <= SEA_REACH));
}

function nearest(spots: readonly { readonly id: StateCode; readonly distance: number }[]): StateCode | null {
  let found: StateCode | null = null;
  let least = Infinity;
  for (const { id, distance } of spots) {
    if (distance >= least) continue;
    least = distance;
    found = id;
  }
  return found;
}

export const DIRECTIONS = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
} as const;
export type Direction = keyof typeof DIRECTIONS;

/** The next state in a direction: near, and more ahead than aside. Stays where it is at the edge of the world. */
export function neighbourOf(
  places: ReadonlyMap<StateCode, Place>,
  from: StateCode,
  direction: Direction,
): StateCode {
  const start = places.get(from);
  if (!start) return from;
  const [dx, dy] = DIRECTIONS[direction];
  let found = from;
  let least = Infinity;
  for (const [id, place] of places) {
    const ahead = (place.x - start.x) * dx + (place.y - start.y) * dy;
    const aside = Math.abs((place.x - start.x) * dy) + Math.abs((place.y - start.y) * dx);
    if (ahead <= 0 || aside > ahead * 2) continue;
    const cost = ahead + aside * 2;
    if (cost < least) {
      least = cost;
      found = id;
    }
  }
  return found;
}
