// Lanes in the order of history, as high as what they hold. They depend on the record and the height alone: no
// filter, zoom or date moves a lane.
import type { ProcessId } from '../../atlas/brand';
import type { Atlas, Process } from '../../atlas/model';
import { hasBands, LANE_IDS, laneOf } from './laneOf';
import type { LaneId } from './laneOf';
import { chooseDensity } from './laneDensity';
import type { LaneDensity } from './laneDensity';
import { packSpans } from './packSpans';
import { processStretch } from './processStretch';
import { shareLabelRows } from './shareLabelRows';
import { stackRows } from './stackRows';
import type { LaneRows } from './stackRows';

/** What runs in a lane, before it has a place. */
export interface LaneContent {
  readonly id: LaneId;
  readonly name: string;
  readonly processes: readonly ProcessId[];
  readonly eventCount: number;
  readonly bandRows: number;
  readonly bandRowOf: ReadonlyMap<ProcessId, number>;
}

export interface Lane extends LaneContent {
  readonly y: number;
  readonly height: number;
  readonly rows: LaneRows;
}

export interface LaneLayout {
  readonly lanes: readonly Lane[];
  readonly density: LaneDensity;
  /** The lane of a process, also when two lanes share one. */
  laneOf(process: ProcessId): Lane;
}

export interface LaneNames {
  readonly lanes: Readonly<Record<LaneId, string>>;
  readonly sharedLane: string;
}

/** The lanes, stacked to fill `height` exactly; adjacent processes share the last lane when space is short. */
export function layoutLanes(atlas: Atlas, height: number, names: LaneNames): LaneLayout {
  const apart = contentOf(atlas, names, false);
  const shared = contentOf(atlas, names, true);
  const { density, contents } = chooseDensity(height, apart, shared);
  const lanes = stackLanes(contents, density, height);
  const byId = new Map(lanes.flatMap((lane) => lane.processes.map((process) => [process, lane] as const)));
  const last = lanes.at(-1);
  return {
    lanes,
    density,
    laneOf(process) {
      const lane = byId.get(process) ?? last;
      if (!lane) throw new Error('A timeline without lanes: the atlas has no processes');
      return lane;
    },
  };
}

function contentOf(atlas: Atlas, names: LaneNames, isShared: boolean): readonly LaneContent[] {
  const seat = (process: Process): LaneId => {
    const lane = laneOf(process.id);
    return isShared && lane === 'adjacent' ? 'context' : lane;
  };
  return LANE_IDS.filter((id) => !isShared || id !== 'adjacent').map((id) => {
    const processes = [...atlas.processes.values()].filter((process) => seat(process) === id);
    const ids = processes.map((process) => process.id);
    const banded = processes.filter((process) => hasBands(laneOf(process.id)));
    const rows = packSpans(banded.map((process) => processStretch(atlas, process)));
    return {
      id,
      name: isShared && id === 'context' ? names.sharedLane : names.lanes[id],
      processes: ids,
      eventCount: [...atlas.events.values()].filter((event) => ids.includes(event.process)).length,
      bandRows: banded.length === 0 ? 0 : Math.max(...rows) + 1,
      bandRowOf: new Map(banded.map((process, index) => [process.id, rows[index] ?? 0])),
    };
  });
}

function stackLanes(contents: readonly LaneContent[], density: LaneDensity, height: number): readonly Lane[] {
  const { labelRows, spare } = shareLabelRows(contents, density, height);
  let y = 0;
  return contents.map((content, index) => {
    const rows = stackRows(content.bandRows, labelRows[index] ?? 1, density, y, spare / contents.length);
    const lane = { ...content, y, height: rows.bottom - y, rows };
    y = rows.bottom;
    return lane;
  });
}
