// What changed between two votes: who answered what in the first, and what in the second. Only states that both rolls
// name are counted; of the others nothing is said.
import type { VoteId } from '../../atlas/brand';
import type { Atlas, State, Vote } from '../../atlas/model';
import { ANSWERS } from '../../atlas/vocabulary';
import type { Answer } from '../../atlas/vocabulary';
import { rollStateOf } from './rollGrid';
import type { VoteColumn } from './rollGrid';

/** In the order in which the figure stands. */
export const FLOW_ORDER: readonly Answer[] = ['yes', 'abstain', 'no', 'absent'];

export interface Move {
  readonly from: Answer;
  readonly to: Answer;
  readonly states: readonly State[];
}

export interface RollMoves {
  /** Member States that both rolls name. */
  readonly both: number;
  readonly moved: number;
  /** Changes first, the largest first; then those who stayed. */
  readonly moves: readonly Move[];
  /** Today's members that are left out. */
  readonly onlyFirst: readonly State[];
  readonly onlySecond: readonly State[];
  readonly neither: readonly State[];
}

export function compareRolls(atlas: Atlas, first: Vote, second: Vote, lang: string): RollMoves {
  const { compare } = new Intl.Collator(lang);
  const members = [...atlas.states.values()]
    .filter(({ isMember }) => isMember)
    .sort((a, b) => compare(a.name, b.name));
  const [before, after] = [first.roll, second.roll];
  const named = (inFirst: boolean, inSecond: boolean) =>
    members.filter(
      ({ id }) => (before?.has(id) ?? false) === inFirst && (after?.has(id) ?? false) === inSecond,
    );
  const both = named(true, true);
  const moves = ANSWERS.flatMap((from) =>
    ANSWERS.map((to): Move => {
      const states = both.filter(({ id }) => before?.get(id) === from && after?.get(id) === to);
      return { from, to, states };
    }),
  ).filter(({ states }) => states.length > 0);
  const stays = ({ from, to }: Move) => Number(from === to);
  return {
    both: both.length,
    moved: moves.reduce((sum, move) => sum + (stays(move) ? 0 : move.states.length), 0),
    moves: moves.toSorted((a, b) => stays(a) - stays(b) || b.states.length - a.states.length),
    onlyFirst: named(true, false),
    onlySecond: named(false, true),
    neither: named(false, false),
  };
}

/** Votes that can be compared: those whose roll names anybody. */
export function comparableVotes(atlas: Atlas): readonly Vote[] {
  return [...atlas.votes.values()].filter((vote) => rollStateOf(vote) !== 'none');
}

/** The latest two successive votes of one series with whole rolls; without such, the last two. */
export function firstPair(columns: readonly VoteColumn[]): readonly [VoteId, VoteId] | null {
  const named = columns.filter(({ roll }) => roll !== 'none');
  const whole = named.filter(({ roll }) => roll === 'whole').toReversed();
  for (const [index, second] of whole.entries()) {
    const first = whole.slice(index + 1).find(({ series }) => series === second.series);
    if (first) return [first.id, second.id];
  }
  const [first, second] = named.slice(-2);
  return first && second ? [first.id, second.id] : null;
}
