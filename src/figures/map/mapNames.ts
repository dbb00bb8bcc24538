// The names of states on a map that is zoomed in: each where it has room, beside a marker or on its state, never over
// another name, a marker or the controls. The same zoom gives the same names.
import type { StateCode } from '../../atlas/brand';
import type { Place } from './geometry';
import { TOO_SMALL_ON_EARTH } from './mapView';
import type { MapView, Marker } from './mapView';

export interface MapName {
  readonly id: StateCode;
  readonly text: string;
  /** Its middle on the line, px of the stage. */
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface NamesStage {
  readonly width: number;
  readonly height: number;
  readonly view: MapView;
  readonly places: ReadonlyMap<StateCode, Place>;
  readonly markers: readonly Marker[];
  readonly nameOf: (state: StateCode) => string;
  /** Width of a name, px. */
  readonly measure: (text: string) => number;
  /** Px of a line. */
  readonly lineHeight: number;
  /** What names keep clear of: the controls, the name of the selected state. */
  readonly taken: readonly Box[];
  /** Named by someone else. */
  readonly selected: StateCode | null;
}

/** Px from a state to a name beside it, and from a marker's middle to its rim. */
const GAP = 2;
const MARKER = 6;
const EDGE = 2;
/** A name may reach over the state's own ground by this much; 1 = as wide as a square of its area. */
const OVERHANG = 1.25;

/** Names of the states in sight, those of markers first, then by size. */
export function placeNames(stage: NamesStage): readonly MapName[] {
  const { markers, view, measure, lineHeight, nameOf } = stage;
  const marked = new Set(markers.map(({ id }) => id));
  const taken: Box[] = [
    ...stage.taken,
    ...markers.map(({ x, y }) => ({ x0: x - MARKER, x1: x + MARKER, y0: y - MARKER, y1: y + MARKER })),
  ];
  const names: MapName[] = [];
  const put = (id: StateCode, spots: readonly Point[]): void => {
    if (id === stage.selected) return;
    const text = nameOf(id);
    const half = measure(text) / 2;
    for (const { x, y } of spots) {
      const box = { x0: x - half, x1: x + half, y0: y - lineHeight / 2, y1: y + lineHeight / 2 };
      if (!isWithin(box, stage) || taken.some((other) => overlaps(box, other))) continue;
      taken.push(box);
      names.push({ id, text, x, y });
      return;
    }
  };
  for (const { id, x, y } of markers) put(id, spotsBeside(id, { x, y }, MARKER, stage));
  const shapes = [...stage.places]
    .filter(([id]) => !marked.has(id))
    .sort(([a, one], [b, two]) => two.size - one.size || (a < b ? -1 : 1));
  for (const [id, place] of shapes) {
    const at = { x: place.x * view.scale + view.x, y: place.y * view.scale + view.y };
    const size = place.size * view.scale;
    if (measure(nameOf(id)) <= size * OVERHANG) put(id, [at]);
    else if (place.size < TOO_SMALL_ON_EARTH) put(id, spotsBeside(id, at, size / 2, stage));
  }
  return names;
}

/** To the right of what reaches `rim` px from its middle, to the left, above, below. */
function spotsBeside(
  id: StateCode,
  { x, y }: Point,
  rim: number,
  { measure, nameOf, lineHeight }: NamesStage,
): readonly Point[] {
  const aside = rim + GAP + measure(nameOf(id)) / 2;
  const above = rim + lineHeight / 2;
  return [
    { x: x + aside, y },
    { x: x - aside, y },
    { x, y: y - above },
    { x, y: y + above },
  ];
}

function isWithin({ x0, x1, y0, y1 }: Box, { width, height }: NamesStage): boolean {
  return x0 >= EDGE && y0 >= EDGE && x1 <= width - EDGE && y1 <= height - EDGE;
}

function overlaps(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}
