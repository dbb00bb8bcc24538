// The lines of the globe itself, in units of the map: the outline of what is shown of it, and a net every 30 degrees.
import { range } from 'd3';
import { meridian, north, project, south } from './projection';

type Line = [number, number][];

const NET = 30;
const STEPS = 48;
/** So near the cut that no width is lost, and yet on one side of it. */
const [WEST, EAST] = [meridian - 180 + 1e-6, meridian + 180 - 1e-6];

const latitudes = range(STEPS + 1).map((step) => north + ((south - north) * step) / STEPS);
const along = (longitude: number): Line => latitudes.map((latitude) => project([longitude, latitude]));

/** A closed ring along both sides of the cut. */
export function sphereRing(): Line {
  const east = along(EAST);
  return [...east, ...along(WEST).reverse(), ...east.slice(0, 1)];
}

/** Meridians, then parallels: straight from side to side in this projection. */
export function graticuleLines(): Line[] {
  const parallels = range(Math.ceil(south / NET) * NET, north, NET);
  return [
    ...range(-150, 181, NET).map(along),
    ...parallels.map((latitude): Line => [project([WEST, latitude]), project([EAST, latitude])]),
  ];
}

/** Where a legend must not reach over the Pacific: the west and south of Hawaii, the west of Peru. */
export const landmarks = {
  hawaii: project([-160.3, 18.9]),
  peru: project([-81.4, -4.7]),
};
