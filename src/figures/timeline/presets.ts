// Stretches of time that are worth a button.
import { dateOf, day } from '../../atlas/dates';
import type { ProcessId } from '../../atlas/brand';
import type { Atlas } from '../../atlas/model';
import { hasBands, laneOf } from './laneOf';
import type { TimeWindow } from './timeWindow';
import { windowOf } from './timeWindow';
import { fitStretch } from './zoom';

export interface ProcessPreset {
  readonly id: ProcessId;
  readonly name: string;
  readonly window: TimeWindow;
}

/** The last covered years, whole ones. */
export function lastYears({ about }: Atlas, count: number): TimeWindow {
  const { until } = about.covers;
  const first = dateOf(until).getUTCFullYear() - count + 1;
  return windowOf({ from: day(`${first}-01-01`), until });
}

/** The processes that have a beginning, in the order in which they began, each with its own stretch. */
export function processPresets(atlas: Atlas): readonly ProcessPreset[] {
  return [...atlas.processes.values()]
    .filter(({ id }) => hasBands(laneOf(id)))
    .toSorted((a, b) => a.stretch.from - b.stretch.from)
    .map(({ id, short, stretch }) => ({ id, name: short, window: fitStretch(stretch) }));
}
