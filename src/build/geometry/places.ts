// Where a state's marker stands: inside its largest piece of land, or at the capital of a scattered state.
import { polygonArea, polygonContains } from 'd3';
import type { MultiPolygon, Point } from './cut';

/** Below this share of the whole a state's largest piece does not stand for it. */
const MAIN_SHARE = 0.55;
/** Square root of the area from which on a scattered state's largest piece is large enough to hold the marker. */
const LARGE = 15;

/** The marker's point; `capital` and `shape` in units of the map. */
export function markerPoint(shape: MultiPolygon, capital: Point): Point {
  const sorted = shape.map((polygon) => ({ polygon, area: areaOf(polygon) })).sort((a, b) => b.area - a.area);
  const whole = sorted.reduce((sum, { area }) => sum + area, 0);
  const main = sorted[0];
  if (!main || whole === 0) return capital;
  return main.area / whole >= MAIN_SHARE || Math.sqrt(whole) >= LARGE
    ? innermostPoint(main.polygon)
    : capital;
}

function areaOf([exterior = [], ...holes]: Point[][]): number {
  return Math.abs(polygonArea(exterior)) - holes.reduce((sum, hole) => sum + Math.abs(polygonArea(hole)), 0);
}

/** The point of a polygon that is farthest from its edges, to a twentieth of a unit or better. */
function innermostPoint(polygon: Point[][]): Point {
  const [exterior = []] = polygon;
  const [xs, ys] = [exterior.map(([x]) => x), exterior.map(([, y]) => y)];
  let box = { x: Math.min(...xs), y: Math.min(...ys), w: Math.max(...xs), h: Math.max(...ys) };
  box = { ...box, w: box.w - box.x, h: box.h - box.y };
  let best: { point: Point; depth: number } = {
    point: [box.x + box.w / 2, box.y + box.h / 2],
    depth: -Infinity,
  };
  for (let round = 0; round < 4; round++) {
    for (const point of gridPoints(box)) {
      const depth = depthOf(point, polygon);
      if (depth > best.depth) best = { point, depth };
    }
    const [w, h] = [box.w / 8, box.h / 8];
    box = { x: best.point[0] - w / 2, y: best.point[1] - h / 2, w, h };
  }
  return best.point;
}

function gridPoints({ x, y, w, h }: { x: number; y: number; w: number; h: number }): Point[] {
  const steps = 24;
  return Array.from({ length: (steps + 1) ** 2 }, (_, i): Point => [
    x + (w * (i % (steps + 1))) / steps,
    y + (h * Math.floor(i / (steps + 1))) / steps,
  ]);
}

/** Distance to the nearest edge, negative outside. */
function depthOf(point: Point, polygon: Point[][]): number {
  const [exterior = [], ...holes] = polygon;
  const isInside = polygonContains(exterior, point) && !holes.some((hole) => polygonContains(hole, point));
  const nearest = Math.min(
    ...polygon.flatMap((ring) => ring.map((end, i) => distanceToSegment(point, ring.at(i - 1) ?? end, end))),
  );
  return isInside ? nearest : -nearest;
}

function distanceToSegment([x, y]: Point, [x0, y0]: Point, [x1, y1]: Point): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const along = ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(x - x0 - t * dx, y - y0 - t * dy);
}
