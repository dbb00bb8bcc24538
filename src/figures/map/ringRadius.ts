// How the selected state stands out: by its outline, or by a ring where an outline would leave nothing of its colour.
import type { StateCode } from '../../atlas/brand';
import type { Place } from './geometry';
import type { MapView } from './mapView';

/** Px across below which a ring stands about a state. */
const SMALL = 30;
/** Px between a state and its ring, and the least radius of one. */
const GAP = 5;
const LEAST_RADIUS = 9;

/** The radius of its ring, px; `null` where the state takes an outline. */
export function ringRadius(
  places: ReadonlyMap<StateCode, Place>,
  state: StateCode,
  view: MapView,
): number | null {
  const size = (places.get(state)?.size ?? 0) * view.scale;
  return size < SMALL ? Math.max(size / 2 + GAP, LEAST_RADIUS) : null;
}
