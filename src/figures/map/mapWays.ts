// How hands and keys find a state on the map. Nothing of it is drawn: it comes after the first picture.
import type { StateCode } from '../../atlas/brand';
import type { Place } from './geometry';
import type { MapView, Marker } from './mapView';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far from a marker a press still means it, and how far from any state a press on the sea means the nearest. */
const MARKER_REACH = 14;
const SEA_REACH = 48;

/**
 * The state that a press means: a marker within reach first, since a small state lies on a large one's ground; then
 * the state under the pointer; then the nearest place. `null` far out at sea.
 */
export function hitState(
  point: Point,
  under: StateCode | null,
  markers: readonly Marker[],
  places: ReadonlyMap<StateCode, Place>,
  view: MapView,
): StateCode | null {
  const marker = nearest(point, markers, MARKER_REACH);
  if (marker || under) return marker ?? under;
  const all = [...places].map(([id, { x, y }]) => ({
    id,
    x: x * view.scale + view.x,
    y: y * view.scale + view.y,
  }));
  return nearest(point, all, SEA_REACH);
}

function nearest(point: Point, marks: readonly Marker[], reach: number): StateCode | null {
  let found: StateCode | null = null;
  let least = reach;
  for (const { id, x, y } of marks) {
    const distance = Math.hypot(x - point.x, y - point.y);
    if (distance > least) continue;
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
