import type { Day, Stretch } from '../../atlas/dates';
import type { Atlas, Process } from '../../atlas/model';
import { laneOf } from './laneOf';

/**
 * The days that a process's band covers. One still running goes to the end of the covered years; one whose successor
 * opens on its last day hands over the day before, so that both fit in a row.
 */
export function processStretch(atlas: Atlas, process: Process): Stretch {
  const { from } = process.stretch;
  const { until } = process.end === null ? atlas.about.covers : process.stretch;
  const isHandedOver = [...atlas.processes.values()].some(
    (other) =>
      other.id !== process.id && laneOf(other.id) === laneOf(process.id) && other.stretch.from === until,
  );
  return { from, until: Math.max(from, isHandedOver ? until - 1 : until) as Day };
}
