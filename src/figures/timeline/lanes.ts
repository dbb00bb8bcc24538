// Lanes in the order of history, as high as what they hold. They depend on the record and the height alone: no
// filter or date moves a lane, and of the zooms only the closest, which leaves a row for statements under them.
import type { ProcessId } from '../../atlas/brand';
import type { Atlas, Process } from '../../atlas/model';
import { hasBands, LANE_IDS, laneOf } from './laneOf';
import type { LaneId } from './laneOf';
import { chooseDensity, chooseFoldedDensity } from './laneDensity';
import type { LaneChoice, LaneDensity } from './laneDensity';
import { packSpans } from './packSpans';
import { processStretch } from './processStretch';
import { shareLabelRows } from './shareLabelRows';
import { foldRows, stackRows } from './stackRows';
import type { LaneRows } from './stackRows';
import { giveVoteRows } from './voteRows';

/** What runs in a lane, before it has a place. */
export interface LaneContent {
  readonly id: LaneId;
  readonly name: string;
  readonly processes: readonly ProcessId[];
  readonly eventCount: number;
  readonly bandRows: number;
  /** Events decided by a recorded vote, and whether there is room for a row of their bars. */
  readonly voteCount: number;
  readonly hasVotes: boolean;
  /** Drawn as a strip of ticks. */
  readonly isFolded: boolean;
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

/** The lanes, stacked to fill `height` exactly; adjacent processes share the last lane when space is short. What folded
    lanes give up goes to the others. */
export function layoutLanes(
  atlas: Atlas,
  height: number,
  names: LaneNames,
  folded: readonly LaneId[] = [],
): LaneLayout {
  const apart = contentOf(atlas, names, false);
  const shared = contentOf(atlas, names, true);
  const choice = fold(height, chooseDensity(height, apart, shared), folded);
  const { density } = choice;
  const lanes = stackLanes(giveVoteRows(choice, height), density, height);
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
    const events = [...atlas.events.values()].filter((event) => ids.includes(event.process));
    return {
      id,
      name: isShared && id === 'context' ? names.sharedLane : names.lanes[id],
      processes: ids,
      eventCount: events.length,
      voteCount: events.filter(({ decision }) => decision.kind === 'vote').length,
      hasVotes: false,
      isFolded: false,
      bandRows: banded.length === 0 ? 0 : Math.max(...rows) + 1,
      bandRowOf: new Map(banded.map((process, index) => [process.id, rows[index] ?? 0])),
    };
  });
}

/** Which lanes there are is settled before any is folded: none comes or goes by that. */
function fold(height: number, choice: LaneChoice, folded: readonly LaneId[]): LaneChoice {
  if (!choice.contents.some(({ id }) => folded.includes(id))) return choice;
  const contents = choice.contents.map((content) => ({ ...content, isFolded: folded.includes(content.id) }));
  return { contents, density: chooseFoldedDensity(height, contents) };
}

function stackLanes(contents: readonly LaneContent[], density: LaneDensity, height: number): readonly Lane[] {
  const { labelRows, spare } = shareLabelRows(contents, density, height);
  const open = contents.filter(({ isFolded }) => !isFolded).length;
  const share = spare / (open || contents.length);
  let y = 0;
  return contents.map((content, index) => {
    const rows = content.isFolded
      ? foldRows(y, density.fold + (open === 0 ? share : 0))
      : stackRows(content, labelRows[index] ?? 1, density, y, share);
    const lane = { ...content, y, height: rows.bottom - y, rows };
    y = rows.bottom;
    return lane;
  });
}
