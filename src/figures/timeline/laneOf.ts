// Which lane a process runs in, in the order of history.
import type { ProcessId } from '../../atlas/brand';

export const LANE_IDS = ['assembly', 'gge', 'oewg', 'mechanism', 'adjacent', 'context'] as const;
export type LaneId = (typeof LANE_IDS)[number];

const BY_PROCESS: Readonly<Record<string, LaneId>> = {
  unga: 'assembly',
  poa: 'mechanism',
  'global-mechanism': 'mechanism',
  'cybercrime-ahc': 'adjacent',
  context: 'context',
};

/** The lane of a process; one that no rule names stands with the context. */
export function laneOf(process: ProcessId): LaneId {
  if (process.startsWith('gge-')) return 'gge';
  if (process.startsWith('oewg-')) return 'oewg';
  return BY_PROCESS[process] ?? 'context';
}

/** The Assembly's thread and the context are no bodies that begin and end: they have no bands. */
export function hasBands(lane: LaneId): boolean {
  return lane !== 'assembly' && lane !== 'context';
}
