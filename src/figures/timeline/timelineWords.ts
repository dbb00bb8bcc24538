// The words that the layout itself has to measure. The catalogues of i18n satisfy this type; English stands here so
// that a figure can be laid out without one.
import type { LaneId } from './laneOf';

export interface TimelineWords {
  readonly lanes: Readonly<Record<LaneId, string>>;
  /** For narrow figures. */
  readonly shortLanes: Readonly<Record<LaneId, string>>;
  /** Name of the last lane when adjacent processes and context share it. */
  readonly sharedLane: string;
  readonly shortSharedLane: string;
  readonly report: (year: string) => string;
  readonly progressReport: (year: string) => string;
  readonly noConsensus: (year: string) => string;
  readonly decision: (number: string) => string;
}

export const englishTimelineWords: TimelineWords = {
  lanes: {
    assembly: 'General Assembly',
    gge: 'GGE',
    oewg: 'OEWG',
    mechanism: 'PoA · Mechanism',
    adjacent: 'Adjacent',
    context: 'Context',
  },
  shortLanes: {
    assembly: 'GA',
    gge: 'GGE',
    oewg: 'OEWG',
    mechanism: 'PoA',
    adjacent: 'Adjacent',
    context: 'Context',
  },
  sharedLane: 'Adjacent · context',
  shortSharedLane: 'Context',
  report: (year) => `${year} report`,
  progressReport: (year) => `${year} progress report`,
  noConsensus: (year) => `${year}: no consensus`,
  decision: (number) => `Decision ${number}`,
};
