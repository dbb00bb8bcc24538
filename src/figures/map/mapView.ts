// How the world lies on the stage: fitted to a size, zoomed and shifted, with markers for what is too small to see.
import type { StateCode } from '../../atlas/brand';
import type { Place, WorldGeometry } from './geometry';

/** From units of the geometry to px of the stage: `px = unit * scale + offset`. */
export interface MapView {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** A zoom on top of the fitted view, as d3-zoom counts it: factor and shift in px. */
export interface MapZoom {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export const NO_ZOOM: MapZoom = { k: 1, x: 0, y: 0 };
export function isSameZoom(a: MapZoom, b: MapZoom): boolean {
  return a.k === b.k && a.x === b.x && a.y === b.y;
}

export const ZOOM_RANGE: readonly [number, number] = [1, 24];

interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Where the world lies when the stage is wider: in the middle, or at the end to make room for a legend. */
export type Alignment = 'middle' | 'end';

/** Units above the northernmost land, so that no edge seems to cut it. */
export const HEADROOM = 12;

export function fitWorld(world: Frame, stage: Frame, alignment: Alignment = 'middle'): MapView {
  const height = world.height + HEADROOM;
  const scale = Math.min(stage.width / world.width, stage.height / height);
  const slack = stage.width - world.width * scale;
  return {
    scale,
    x: alignment === 'end' ? slack : slack / 2,
    y: (stage.height - height * scale) / 2 + HEADROOM * scale,
  };
}

const GAP = 8;

/** Whether a legend, in px, fits on the ocean at the lower left without covering any land. */
export function hasRoomOnOcean(
  world: Frame & Pick<WorldGeometry, 'landmarks'>,
  stage: Frame,
  legend: Frame,
): boolean {
  const { scale, x, y } = fitWorld(world, stage, 'end');
  const { hawaii, peru } = world.landmarks;
  const [west, south] = hawaii;
  const isClearOfHawaii =
    x + west * scale >= legend.width + GAP || y + south * scale <= stage.height - legend.height - GAP;
  return isClearOfHawaii && x + peru[0] * scale >= legend.width + GAP;
}

export function zoomView(fitted: MapView, zoom: MapZoom): MapView {
  return {
    scale: fitted.scale * zoom.k,
    x: fitted.x * zoom.k + zoom.x,
    y: fitted.y * zoom.k + zoom.y,
  };
}

export interface Marker {
  readonly id: StateCode;
  /** Centre in px of the stage. */
  readonly x: number;
  readonly y: number;
}

/** A shape narrower than this on the stage, in px, gets a marker; on a small stage as many do as on a large one. */
const TOO_SMALL = 4;
export const TOO_SMALL_ON_EARTH = 7.7;

export function layoutMarkers(places: ReadonlyMap<StateCode, Place>, view: MapView): readonly Marker[] {
  const least = Math.min(TOO_SMALL / view.scale, TOO_SMALL_ON_EARTH);
  const markers: Marker[] = [];
  for (const [id, place] of places) {
    if (place.size >= least) continue;
    markers.push({ id, x: place.x * view.scale + view.x, y: place.y * view.scale + view.y });
  }
  return markers;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** One step closer or farther; a point of the stage stays where it is, unless that leads to the whole world. */
export function zoomAbout(zoom: MapZoom, factor: number, { x, y }: Point): MapZoom {
  const k = Math.min(Math.max(zoom.k * factor, ZOOM_RANGE[0]), ZOOM_RANGE[1]);
  if (k === 1) return NO_ZOOM;
  const ratio = k / zoom.k;
  return { k, x: x - (x - zoom.x) * ratio, y: y - (y - zoom.y) * ratio };
}

/** The zoom that brings a place to the middle of the stage at a factor `k`. */
export function zoomToPlace(place: Point, fitted: MapView, stage: Frame, k: number): MapZoom {
  const x = (place.x * fitted.scale + fitted.x) * k;
  const y = (place.y * fitted.scale + fitted.y) * k;
  return { k, x: stage.width / 2 - x, y: stage.height / 2 - y };
}
