// Parts of the map that are too crowded to be read with the whole world in sight. One step leads to each; there the
// places of all its states lie apart, also on the smallest stage beside a reader.
import type { StateCode } from '../../atlas/brand';
import type { Place } from './geometry';
import { ZOOM_RANGE } from './mapView';
import type { MapView, MapZoom } from './mapView';

/** By ISO code: the states on the edge of each part, hence all between them; geography, not membership of anything. */
const CORNERS = {
  europe: ['ISL', 'PRT', 'FIN', 'MLT', 'CYP', 'MDA'],
  'western-europe': ['NLD', 'LUX', 'MCO', 'CZE', 'SVN', 'ITA'],
  'south-eastern-europe': ['SVN', 'SVK', 'MDA', 'GRC'],
  'baltic-states': ['EST', 'LTU', 'LVA', 'FIN', 'POL'],
  caribbean: ['BHS', 'JAM', 'TTO', 'BRB', 'KNA'],
  'central-america': ['GTM', 'PAN', 'BLZ', 'CRI'],
  caucasus: ['GEO', 'ARM', 'AZE', 'TUR'],
  'gulf-levant': ['CYP', 'JOR', 'QAT', 'ARE', 'IRQ'],
  'west-africa': ['CPV', 'NER', 'LBR', 'BEN', 'STP'],
  'central-africa': ['COG', 'UGA', 'BDI', 'GNQ', 'KEN'],
  'southern-africa': ['ZMB', 'MWI', 'MOZ', 'LSO', 'BWA'],
  'south-asia': ['NPL', 'BTN', 'LKA', 'MDV'],
  pacific: ['PLW', 'FSM', 'KIR', 'WSM', 'TON', 'VUT'],
} as const;

export type MapRegion = keyof typeof CORNERS;
export const MAP_REGIONS = Object.keys(CORNERS) as readonly MapRegion[];

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Px between the outermost places and the edge of the stage. */
const MARGIN = 24;

/**
 * The zoom that shows a part as large as the stage has room for.
 *
 * @param fitted how the whole world lies on the stage
 * @param stage px
 */
export function zoomToRegion(
  region: MapRegion,
  places: ReadonlyMap<StateCode, Place>,
  fitted: MapView,
  stage: Size,
): MapZoom {
  const found = CORNERS[region].flatMap((code) => places.get(code as StateCode) ?? []);
  const [xs, ys] = [found.map(({ x }) => x), found.map(({ y }) => y)];
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  const room = (px: number) => Math.max(px - 2 * MARGIN, px / 2);
  const scale = Math.min(room(stage.width) / (east - west), room(stage.height) / (south - north));
  const k = Math.min(Math.max(scale / fitted.scale, ZOOM_RANGE[0]), ZOOM_RANGE[1]);
  return {
    k,
    x: stage.width / 2 - (((west + east) / 2) * fitted.scale + fitted.x) * k,
    y: stage.height / 2 - (((north + south) / 2) * fitted.scale + fitted.y) * k,
  };
}
