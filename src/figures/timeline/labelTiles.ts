// Labels at a step of scales, placed piece by piece: each tile of the time once, with the marks beside it, whatever the
// window. So a label keeps its place while panning, and only what is looked at is laid out.
import type { EventId } from '../../atlas/brand';
import type { LabelContext } from './labelTexts';
import { labelTexts } from './labelTexts';
import { placeLabels } from './labels';
import type { LabelledMark } from './labels';
import type { LabelRow, LabelSpot } from './labelSpots';
import type { Cluster, LaneRow } from './laneRow';
import { drawnSizeOf } from './marks';

export interface LabelTiles {
  /** A mark with its texts, at a place in px of any scale of the step. */
  labelled(cluster: Cluster, x: number): LabelledMark;
  /** Where its label stands; `null` when there was no room. */
  spotOf(cluster: Cluster): LabelSpot | null;
}

export interface TileOptions extends LabelContext {
  /** Px per day. */
  readonly scale: number;
  readonly rows: readonly LabelRow[];
  isFocused(cluster: Cluster): boolean;
}

const TILE_WIDTH = 1024;
/** Longer than any label: what stands further off takes no room from a tile's own. */
const REACH = 768;

export function createLabelTiles(row: LaneRow, options: TileOptions): LabelTiles {
  const { scale, rows, isFocused } = options;
  const texts = new Map<Cluster, ReturnType<typeof labelTexts>>();
  const textsOf = (cluster: Cluster) => {
    const known = texts.get(cluster) ?? labelTexts(cluster, options);
    texts.set(cluster, known);
    return known;
  };
  const labelled = (cluster: Cluster, x: number): LabelledMark => ({
    id: cluster.event.id,
    x,
    // What labels keep clear of: the mark with its ring.
    size: drawnSizeOf({ size: cluster.size, count: cluster.count, isFocused: isFocused(cluster) }),
    get short() {
      return textsOf(cluster).short;
    },
    get long() {
      return textsOf(cluster).long;
    },
  });
  const tiles = new Map<number, ReadonlyMap<EventId, LabelSpot>>();
  const layoutTile = (tile: number): ReadonlyMap<EventId, LabelSpot> => {
    const [from, until] = [tile * TILE_WIDTH, (tile + 1) * TILE_WIDTH];
    const near = row.within({ start: (from - REACH) / scale, end: (until + REACH) / scale });
    const marks = near
      .toSorted((a, b) => a.rank - b.rank)
      .map((cluster) => labelled(cluster, cluster.anchor * scale));
    return placeLabels(marks, rows);
  };
  return {
    labelled,
    spotOf: (cluster) => {
      const index = Math.floor((cluster.anchor * scale) / TILE_WIDTH);
      const tile = tiles.get(index) ?? layoutTile(index);
      tiles.set(index, tile);
      return tile.get(cluster.event.id) ?? null;
    },
  };
}
