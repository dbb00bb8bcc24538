// The passage from one zoom of the map to another: the factor grows evenly, and what has the same place in both stays.
import { createGlide, mix, shareOfZoom } from '../glide';
import type { Glide } from '../glide';
import { isSameZoom } from './mapView';
import type { MapZoom } from './mapView';

/** `stage`: px of the map. */
export function glideZoom(
  from: MapZoom,
  to: MapZoom,
  stage: { readonly width: number; readonly height: number },
): Glide<MapZoom> | null {
  if (isSameZoom(from, to)) return null;
  const { width, height } = stage;
  const ratio = from.k / to.k;
  // The stage's middle, in px of the unzoomed map; seen at the lesser factor, how many stages it moves.
  const middle = (zoom: MapZoom): readonly [number, number] => [
    (width / 2 - zoom.x) / zoom.k,
    (height / 2 - zoom.y) / zoom.k,
  ];
  const [[x0, y0], [x1, y1]] = [middle(from), middle(to)];
  const moved = (Math.hypot(x1 - x0, y1 - y0) * Math.min(from.k, to.k)) / Math.max(width, height, 1);
  return createGlide(Math.abs(Math.log2(ratio)) + moved, (share) => {
    if (share >= 1) return to;
    const way = shareOfZoom(ratio, share);
    const k = from.k / ratio ** share;
    return {
      k,
      x: -mix(-from.x / from.k, -to.x / to.k, way) * k,
      y: -mix(-from.y / from.k, -to.y / to.k, way) * k,
    };
  });
}
