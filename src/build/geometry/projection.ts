// The one projection of the map, as the loader uses it: Equal Earth, so that areas compare, cut in the Pacific
// between Alaska and Saint Lawrence Island, so that Chukotka stays whole and Samoa and Tonga lie beside Fiji.
import { geoEqualEarth } from 'd3';

const width = 1920;
/** Longitude of the middle, in degrees east; the cut is on the far side. */
export const meridian = 11.6;
/** Shown latitudes, in degrees: Antarctica has no government to colour. */
export const [north, south] = [84, -58];

// Without resampling: neighbours must keep exactly the same points.
export const projection = geoEqualEarth()
  .rotate([-meridian, 0])
  .precision(0)
  .fitWidth(width, { type: 'Sphere' });

const [left, middle] = projection.translate();
projection.translate([left, middle - projectLatitude(north)]);

/** Width of the equator and height of the shown latitudes, in units of the map. */
export const frame = { width, height: Math.ceil(projectLatitude(south)) };

/** Longitude and latitude in degrees to units of the map. */
export function project(lonlat: readonly [number, number]): [number, number] {
  const point = projection([...lonlat]);
  if (!point) throw new Error(`No place on the map for ${lonlat.join(', ')}`);
  return point;
}

function projectLatitude(latitude: number): number {
  return project([meridian, latitude])[1];
}
