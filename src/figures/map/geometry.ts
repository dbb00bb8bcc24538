// The map's fixed shapes: the generated file, unpacked once into SVG paths. All coordinates are units of the map,
// 1920 to the equator, x to the right and y down from the northern edge. It knows no position, colour or zoom.
import { meshArcs } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  MultiLineString,
  MultiPolygon,
  Polygon,
} from 'topojson-specification';
import type { StateCode } from '../../atlas/brand';
import packedWorld from './world.topo.json';

export const AREA_KINDS = ['non-self-governing', 'territory', 'disputed'] as const;
export type AreaKind = (typeof AREA_KINDS)[number];

/** Keys of the standing notes on boundaries and status. */
export const AREA_NOTES = [
  'abyei',
  'chagos',
  'china-india',
  'egypt-sudan',
  'falklands',
  'golan',
  'ilemi',
  'jammu-kashmir',
  'taiwan',
  'western-sahara',
] as const;
export type AreaNote = (typeof AREA_NOTES)[number];

/** West, north, east and south edge. */
export type Bounds = readonly [x0: number, y0: number, x1: number, y1: number];

export interface StateShape {
  readonly id: StateCode;
  /** Closed rings for the `d` of a path; holes turn the other way than their exterior. */
  readonly path: string;
  readonly bounds: Bounds;
}

/** Never coloured by a position: no member state's own undisputed territory. */
export interface AreaShape extends Omit<StateShape, 'id'> {
  /** ISO 3166-1 alpha-3, or a code X.. of this atlas. */
  readonly id: string;
  readonly kind: AreaKind;
  readonly note: AreaNote | null;
}

export interface Place {
  /** Where the state's marker stands. */
  readonly x: number;
  readonly y: number;
  /** Square root of the state's area, in units of the map; 0 if it has no shape. */
  readonly size: number;
}

export interface WorldGeometry {
  readonly width: number;
  readonly height: number;
  /** Sorted by id; without the states too small for a shape. */
  readonly states: readonly StateShape[];
  readonly areas: readonly AreaShape[];
  /** Lines between two shapes, without coasts. */
  readonly borders: string;
  /** Lines to be drawn dashed, none of them among `borders`. */
  readonly disputedBorders: string;
  /** Outline of the shown part of the globe. */
  readonly sphere: string;
  /** Meridians and parallels every 30 degrees. */
  readonly graticule: string;
  /** The outer lines of some states taken together: their coasts, and borders with all others. */
  readonly outline: (isIn: (id: string) => boolean) => string;
  /** Land that bounds the Pacific's room for a legend: the west and south of Hawaii, the west of Peru. */
  readonly landmarks: Readonly<Record<'hawaii' | 'peru', Readonly<Point>>>;
  /** Every member state and observer state. */
  readonly places: ReadonlyMap<StateCode, Place>;
}

type Point = [x: number, y: number];

interface PackedWorld {
  readonly frame: { width: number; height: number };
  readonly landmarks: WorldGeometry['landmarks'];
  readonly places: Readonly<Record<string, readonly [x: number, y: number, size: number]>>;
  readonly transform: { scale: Point };
  readonly objects: Record<'states' | 'areas' | 'lines', GeometryCollection> & {
    sphere: Polygon;
    graticule: MultiLineString;
  };
  readonly arcs: string;
}

/** A line between two corners, from which rings and borders are put together; all in steps of the file's grid. */
interface Arc {
  /** x and y of the start, then of each step. */
  readonly numbers: readonly number[];
  readonly start: Point;
  readonly end: Point;
  readonly bounds: Bounds;
}

const {
  frame,
  landmarks,
  places,
  transform,
  objects,
  arcs: packedArcs,
} = packedWorld as unknown as PackedWorld;
const [grid] = transform.scale;

let geometry: WorldGeometry | null = null;

/** The map's shapes; made at the first call, then the same object. */
export function worldGeometry(): WorldGeometry {
  return (geometry ??= createGeometry(unpackArcs(packedArcs).map(createArc)));
}

function createGeometry(arcs: readonly Arc[]): WorldGeometry {
  const { states, areas, lines, sphere, graticule } = objects;
  const shapes = [...states.geometries, ...areas.geometries];
  const isShared = (a: GeometryObject, b: GeometryObject) => a !== b;
  return {
    ...frame,
    landmarks,
    states: states.geometries.map((state) => ({ id: state.id as StateCode, ...outline(arcs, state) })),
    areas: areas.geometries.map((area) => ({ ...areaProperties(area), ...outline(arcs, area) })),
    borders: meshPath(arcs, shapes, (a, b) => isShared(a, b) && !isDisputedBorder(a, b)),
    disputedBorders:
      meshPath(arcs, shapes, (a, b) => isShared(a, b) && isDisputedBorder(a, b)) +
      meshPath(arcs, lines.geometries, () => true),
    outline: (isIn) => {
      const isOf = ({ id }: GeometryObject) => isIn(id as string);
      return meshPath(arcs, shapes, (a, b) => isOf(a) !== (isShared(a, b) && isOf(b)));
    },
    sphere: outline(arcs, sphere).path,
    graticule: graticule.arcs.map((line) => joinArcs(arcs, line)).join(''),
    places: new Map(Object.entries(places).map(([id, [x, y, size]]) => [id as StateCode, { x, y, size }])),
  };
}

function areaProperties({ id, properties }: GeometryObject): Pick<AreaShape, 'id' | 'kind' | 'note'> {
  const { kind, note = null } = properties as { kind: AreaKind; note?: AreaNote };
  return { id: String(id), kind, note };
}

/** Not settled: around a disputed area, around Western Sahara, and between the Sudan and South Sudan. */
function isDisputedBorder(a: GeometryObject, b: GeometryObject): boolean {
  const isUnsettled = (shape: GeometryObject) =>
    shape.id === 'ESH' || (shape.properties as { kind?: AreaKind } | undefined)?.kind === 'disputed';
  return isUnsettled(a) || isUnsettled(b) || [a.id, b.id].sort().join() === 'SDN,SSD';
}

/** Reads what `packArcs` in src/build/geometry/pack.ts wrote: by arc x and y of its start, then of each step. */
export function unpackArcs(text: string): number[][] {
  return text.split(' ').map(unpackNumbers);
}

function unpackNumbers(text: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let unit = 1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 93) {
      value += (code - 35) * unit;
      numbers.push(value % 2 ? -(value + 1) / 2 : value / 2);
      value = 0;
      unit = 1;
    } else {
      value += (code - 93) * unit;
      unit *= 34;
    }
  }
  return numbers;
}

// Plain loops: this runs cold, before the first picture.
function createArc(numbers: readonly number[]): Arc {
  let x = 0;
  let y = 0;
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < numbers.length; i += 2) {
    x += numbers[i] ?? 0;
    y += numbers[i + 1] ?? 0;
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
  }
  return { numbers, start: [numbers[0] ?? 0, numbers[1] ?? 0], end: [x, y], bounds: [x0, y0, x1, y1] };
}

function writeSteps(numbers: readonly number[], isBackward: boolean): string {
  const texts: string[] = [];
  const sign = isBackward ? -1 : 1;
  for (let i = 2; i < numbers.length; i += 2) {
    const at = isBackward ? numbers.length - i : i;
    texts.push('l', unitText(sign * (numbers[at] ?? 0)), ',', unitText(sign * (numbers[at + 1] ?? 0)));
  }
  return texts.join('');
}

const unitTexts = new Map<number, string>();

/** Steps of the grid as units of the map; most steps are short and come again and again. */
function unitText(steps: number): string {
  let text = unitTexts.get(steps);
  if (text === undefined) unitTexts.set(steps, (text = String(toUnits(steps))));
  return text;
}

function toUnits(steps: number): number {
  return Math.round(steps * grid * 10) / 10;
}

function outline(arcs: readonly Arc[], shape: GeometryObject): Pick<StateShape, 'path' | 'bounds'> {
  const { type, arcs: parts } = shape as Polygon | MultiPolygon;
  const rings = type === 'Polygon' ? parts : parts.flat();
  const parted = rings.flat().map((index) => arcAt(arcs, index).bounds);
  const edge = (side: 0 | 1 | 2 | 3) => parted.map((bounds) => toUnits(bounds[side]));
  return {
    path: rings.map((ring) => `${joinArcs(arcs, ring)}z`).join(''),
    bounds: [Math.min(...edge(0)), Math.min(...edge(1)), Math.max(...edge(2)), Math.max(...edge(3))],
  };
}

function meshPath(
  arcs: readonly Arc[],
  shapes: GeometryObject[],
  isDrawn: (a: GeometryObject, b: GeometryObject) => boolean,
): string {
  const ends = { type: 'Topology' as const, objects: {}, arcs: arcs.map(({ start, end }) => [start, end]) };
  const mesh = meshArcs(ends, { type: 'GeometryCollection', geometries: shapes }, isDrawn);
  return mesh.arcs.map((line) => joinArcs(arcs, line)).join('');
}

/** Path along arcs of which each begins where the one before ends. */
function joinArcs(arcs: readonly Arc[], indexes: readonly number[]): string {
  const [first = 0] = indexes;
  const [x, y] = arcAt(arcs, first)[first < 0 ? 'end' : 'start'];
  const steps = indexes.map((index) => writeSteps(arcAt(arcs, index).numbers, index < 0));
  return `M${unitText(x)},${unitText(y)}${steps.join('')}`;
}

/** By TopoJSON's index: `~i` is arc `i` backwards. */
function arcAt(arcs: readonly Arc[], index: number): Arc {
  const arc = arcs[index < 0 ? ~index : index];
  if (!arc)
    throw new Error(`world.topo.json has no arc ${index}: make it again with src/build/world.topo.json.ts`);
  return arc;
}
