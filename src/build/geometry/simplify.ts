// Leaves out what cannot be seen at the map's size: points that make flat triangles, and specks of land.
import { feature } from 'topojson-client';
import { filter, planarRingArea, presimplify } from 'topojson-simplify';
import type { MultiPolygon, Objects, Polygon, Topology } from 'topojson-specification';

type Shape = Polygon | MultiPolygon;
type Arc = Topology['arcs'][number];

/** Smallest triangle that a point must make with its neighbours, in square units of the map. */
const TRIANGLE = 0.45;
/** On an island, also this part of its area: a small island would turn into a triangle. */
const TRIANGLE_OF_ISLAND = 0.05;

/** Drops points by Visvalingam's rule, the same ones on both sides of a shared border. */
export function simplifyArcs<T extends Objects>(topology: Topology<T>): Topology<T> {
  const weighted = presimplify(topology);
  return { ...weighted, arcs: weighted.arcs.map(simplifyArc) };
}

function simplifyArc(arc: Arc): Arc {
  const threshold = Math.min(TRIANGLE, TRIANGLE_OF_ISLAND * islandArea(arc));
  return arc.filter(([, , weight = 0]) => weight >= threshold).map(([x = 0, y = 0]) => [x, y]);
}

/** Area within an arc that is a whole ring; infinite for any other arc. */
function islandArea(arc: Arc): number {
  return String(arc.at(0)?.slice(0, 2)) === String(arc.at(-1)?.slice(0, 2)) ? ringArea(arc) : Infinity;
}

/** Drops each ring smaller than the owner's limit, and with it the arcs that only it used. */
export function dropSpecks<T extends Objects>(
  topology: Topology<T>,
  shapes: readonly Shape[],
  minArea: (id: string, wholeArea: number) => number,
): Topology<T> {
  const dropped = new Set<unknown>();
  for (const shape of shapes) {
    const polygons = polygonsOf(shape);
    const limit = minArea(String(shape.id), shapeArea(topology, shape));
    for (const ring of polygons.flat()) {
      if (ringArea(ringPoints(topology, ring)) < limit) dropped.add(ring);
    }
  }
  return filter(topology, (ring) => !dropped.has(ring)) as Topology<T>;
}

export function shapeArea(topology: Topology, shape: Shape): number {
  return polygonsOf(shape).reduce((sum, [exterior = [], ...holes]) => {
    const [outer = 0, ...inner] = [exterior, ...holes].map((ring) => ringArea(ringPoints(topology, ring)));
    return sum + outer - inner.reduce((a, b) => a + b, 0);
  }, 0);
}

function polygonsOf(shape: Shape): number[][][] {
  return shape.type === 'Polygon' ? [shape.arcs] : shape.arcs;
}

function ringPoints(topology: Topology, ring: number[]): Arc {
  return feature(topology, { type: 'Polygon', arcs: [ring] }).geometry.coordinates[0] ?? [];
}

function ringArea(ring: Arc): number {
  return planarRingArea(ring as [number, number][]);
}
