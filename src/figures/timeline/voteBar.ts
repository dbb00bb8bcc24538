// The result of a recorded vote as a small bar under its mark: in favour, abstaining, against, in that order.
import type { EventId } from '../../atlas/brand';
import type { Atlas, Tally } from '../../atlas/model';
import type { Answer } from '../../atlas/vocabulary';
import type { LaneId } from './laneOf';
import type { TimelineFigure, TimelineMark } from './timelineFigure';
import { isCloseAs } from './zoomLevel';

export type VoteAnswer = Extract<Answer, 'yes' | 'abstain' | 'no'>;

export interface VotePart {
  readonly answer: VoteAnswer;
  /** From the left edge of the bar, px. */
  readonly x: number;
  readonly width: number;
}

export interface VoteBar {
  /** Of the event, whose mark it stands under. */
  readonly id: EventId;
  readonly lane: LaneId;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly parts: readonly VotePart[];
  readonly isAhead: boolean;
}

const WIDTH = 26;
/** Narrower bars say nothing; from further off only those that have more room than that. */
const LEAST_WIDTH = 12;
const LEAST_FROM_AFAR = 18;
/** Between two bars. */
const APART = 3;
/** Between the parts of one, and what the smallest part keeps, px. */
const SEAM = 1;
const LEAST_PART = 1;

/** The bars under marks that stand for one voted event; a bar is as wide as its neighbours let it be. */
export function placeVoteBars(
  atlas: Atlas,
  { lanes, marks, level }: Pick<TimelineFigure, 'lanes' | 'marks' | 'level'>,
): readonly VoteBar[] {
  if (!isCloseAs(level, 'decade')) return [];
  const isAfar = !isCloseAs(level, 'years');
  return lanes.flatMap((lane) => {
    const row = lane.rows.votes;
    if (!row) return [];
    const voted = marks.filter((mark) => mark.lane === lane.id && isVoted(atlas, mark, isAfar));
    return voted.flatMap((mark, index) => {
      const gaps = [voted[index - 1], voted[index + 1]].flatMap((next) =>
        next ? Math.abs(next.x - mark.x) - APART : [],
      );
      const width = Math.min(WIDTH, ...gaps);
      const tally = tallyOf(atlas, mark.id);
      if (!tally || width < (isAfar ? LEAST_FROM_AFAR : LEAST_WIDTH)) return [];
      return {
        id: mark.id,
        lane: lane.id,
        x: mark.x - width / 2,
        y: row.y,
        width,
        height: row.height,
        parts: votePartsOf(tally, width),
        isAhead: mark.isAhead,
      };
    });
  });
}

function isVoted(atlas: Atlas, { id, form, count, importance }: TimelineMark, isAfar: boolean): boolean {
  return form === 'mark' && count === 1 && (!isAfar || importance === 1) && tallyOf(atlas, id) !== null;
}

function tallyOf(atlas: Atlas, id: EventId): Tally | null {
  const decision = atlas.events.get(id)?.decision;
  return decision?.kind === 'vote' ? decision.tally : null;
}

/** Parts in the order of the map's legend, as long as their shares; nobody's answer has none. */
export function votePartsOf({ yes, abstain, no }: Tally, width: number): readonly VotePart[] {
  const answers = [
    ['yes', yes],
    ['abstain', abstain ?? 0],
    ['no', no],
  ] as const;
  const given = answers.filter(([, count]) => count > 0);
  const total = given.reduce((sum, [, count]) => sum + count, 0);
  // What is left to share out once each part has its least.
  const room = width - SEAM * (given.length - 1) - LEAST_PART * given.length;
  let x = 0;
  return given.map(([answer, count]) => {
    const part = { answer, x, width: LEAST_PART + (room * count) / total };
    x += part.width + SEAM;
    return part;
  });
}
