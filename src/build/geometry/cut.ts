// Cuts pieces out of shapes in the plane so that all neighbours still share every point of their borders:
// a topology finds a shared border only by equal points.
import polygonClipping from 'polygon-clipping';

export type Point = [x: number, y: number];
export type MultiPolygon = Point[][][];

export interface PlanarCut {
  readonly piece: string;
  readonly owner: string;
  readonly outline: Point[];
}

/** Points nearer than this are one point: a thousandth of a unit, far below what can be seen. */
const GRID = 1e-3;

/** The shapes, with each owner reduced by its piece and each piece as a shape of its own. */
export function cutPieces(
  shapes: ReadonlyMap<string, MultiPolygon>,
  cuts: readonly PlanarCut[],
): Map<string, MultiPolygon> {
  const result = new Map([...shapes].map(([id, shape]) => [id, roundShape(shape)]));
  const known = new Set(points(result).map(String));
  for (const { piece, owner, outline } of cuts) {
    const whole = result.get(owner);
    if (!whole) throw new Error(`Nothing to cut ${piece} from: no shape ${owner} in the base geometry`);
    const blade = roundShape([[outline]]);
    const inside = roundShape(polygonClipping.intersection(whole, blade));
    if (inside.length === 0) throw new Error(`The outline of ${piece} does not meet ${owner}`);
    result.set(piece, inside);
    result.set(owner, roundShape(polygonClipping.difference(whole, blade)));
  }
  const added = new Map(points(result).map((point) => [String(point), point]));
  for (const key of known) added.delete(key);
  return insertPoints(result, [...added.values()]);
}

/** Gives every segment that runs through one of the points that point as a vertex. */
function insertPoints(
  shapes: ReadonlyMap<string, MultiPolygon>,
  added: readonly Point[],
): Map<string, MultiPolygon> {
  const split = (ring: Point[]): Point[] =>
    ring.flatMap((end, i) => {
      const start = ring[i - 1];
      if (!start) return [end];
      const between = added.filter((point) => isOnSegment(point, start, end));
      return [...between.sort((a, b) => distance(start, a) - distance(start, b)), end];
    });
  return new Map([...shapes].map(([id, shape]) => [id, shape.map((polygon) => polygon.map(split))]));
}

function isOnSegment(point: Point, start: Point, end: Point): boolean {
  const length = distance(start, end);
  const [toStart, toEnd] = [distance(start, point), distance(point, end)];
  if (toStart < GRID / 2 || toEnd < GRID / 2) return false;
  const cross = (end[0] - start[0]) * (point[1] - start[1]) - (end[1] - start[1]) * (point[0] - start[0]);
  return Math.abs(cross) / length < 1.5 * GRID && toStart < length && toEnd < length;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function points(shapes: ReadonlyMap<string, MultiPolygon>): Point[] {
  return [...shapes.values()].flat(3);
}

function roundShape(shape: MultiPolygon): MultiPolygon {
  return shape
    .map((polygon) => polygon.map(roundRing))
    .filter(([exterior]) => exterior && exterior.length > 3)
    .map((polygon) => polygon.filter((ring) => ring.length > 3));
}

function roundRing(ring: Point[]): Point[] {
  const rounded = ring.map(([x, y]): Point => [round(x), round(y)]);
  return rounded.filter((point, i) => i === 0 || String(point) !== String(rounded[i - 1]));
}

function round(value: number): number {
  return Math.round(value / GRID) * GRID;
}
