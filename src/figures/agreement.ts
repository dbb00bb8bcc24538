// How often two states gave the same answer. Pure counting; colours and words are made elsewhere.
import type { StateCode } from '../atlas/brand';
import { addDays } from '../atlas/dates';
import type { Day } from '../atlas/dates';
import type { Atlas, Question, Vote } from '../atlas/model';
import { stanceOf } from '../atlas/stance';
import type { Answer, Stance } from '../atlas/vocabulary';
import { memoiseLast } from './timeline/memoiseLast';
import { upperBound } from './timeline/search';

/** Of fewer shared answers no share is made: one more answer would change it too much. */
export const LEAST_SHARED = 5;

/** Answers that two states both gave, and how many of them are equal. */
export interface Shared {
  readonly equal: number;
  readonly shared: number;
}

export interface Agreement {
  readonly votes: Shared;
  readonly stances: Shared;
}

/** What each state answered: one place for every recorded vote and every question, `null` where it gave no answer. */
export interface AnswerSheets {
  readonly votes: readonly Vote[];
  readonly questions: readonly Question[];
  readonly votesOf: ReadonlyMap<StateCode, readonly (Answer | null)[]>;
  readonly stancesOf: ReadonlyMap<StateCode, readonly (Stance | null)[]>;
}

/**
 * The answers on record as of the end of day `on`.
 *
 * - A vote is an answer in every recorded vote up to that day whose roll call is whole on record, adjacent processes
 *   included. Of a partial roll mostly those are on record who voted no: any two of them would agree.
 * - A stance is an answer to every question that makes a map, by the rule of `stanceOf`; those that reach a state
 *   through a group only with `groups`.
 * - Absent, not recorded and no recorded statement are no answers. Nor is an adoption without a vote.
 */
export function answersOn(atlas: Atlas, on: Day, groups: boolean): AnswerSheets {
  const days = rememberDays(atlas);
  // A needle that is dragged passes many days on which nobody answered anything.
  return rememberAnswers(atlas, days[upperBound(days, on) - 1] ?? NEVER, groups);
}

const NEVER = -Infinity as Day;

/** Every day on which an answer of anybody may change, in order: of votes, of statements, of joining, leaving and admission. */
const rememberDays = memoiseLast((atlas: Atlas): readonly Day[] => {
  const memberships = [...atlas.membershipsOf.values()].flat();
  const days = [
    ...[...atlas.votes.values()].map((vote) => vote.day),
    ...[...atlas.positions.values()].map(({ countsFrom }) => countsFrom),
    ...memberships.flatMap(({ stretch }) => [stretch.from, addDays(stretch.until, 1)]),
    ...[...atlas.states.values()].flatMap(({ memberSince }) => memberSince ?? []),
  ];
  return [...new Set(days)].filter(Number.isFinite).sort((a, b) => a - b);
});

const rememberAnswers = memoiseLast(collectAnswers);

function collectAnswers(atlas: Atlas, on: Day, groups: boolean): AnswerSheets {
  const votes = [...atlas.votes.values()].filter(
    (vote) => vote.roll !== null && vote.rollIsComplete && vote.isConfirmed && vote.day <= on,
  );
  const questions = [...atlas.questions.values()].filter(({ isLens }) => isLens);
  const states = [...atlas.states.keys()];
  const voteIn = ({ roll }: Vote, state: StateCode): Answer | null => {
    const answer = roll?.get(state) ?? 'absent';
    return answer === 'absent' ? null : answer;
  };
  const stanceOn = ({ id }: Question, state: StateCode): Stance | null => {
    const standing = stanceOf(atlas, state, id, on, { groups });
    return standing.kind === 'stance' ? standing.stance : null;
  };
  return {
    votes,
    questions,
    votesOf: new Map(states.map((state) => [state, votes.map((vote) => voteIn(vote, state))])),
    stancesOf: new Map(states.map((state) => [state, questions.map((asked) => stanceOn(asked, state))])),
  };
}

/**
 * How often `one` and `other` gave the same answer where both gave one. Answers are equal when they are the same word:
 * to abstain is another answer than yes, and `qualified` another stance than `support`. Each vote and each question
 * counts once, none more than another. The same either way round.
 */
export function agreementOf(sheets: AnswerSheets, one: StateCode, other: StateCode): Agreement {
  return {
    votes: compare(sheets.votesOf.get(one), sheets.votesOf.get(other)),
    stances: compare(sheets.stancesOf.get(one), sheets.stancesOf.get(other)),
  };
}

function compare<Given extends string>(
  ours: readonly (Given | null)[] = [],
  theirs: readonly (Given | null)[] = [],
): Shared {
  let equal = 0;
  let shared = 0;
  ours.forEach((answer, index) => {
    const other = theirs[index] ?? null;
    if (answer === null || other === null) return;
    shared += 1;
    if (answer === other) equal += 1;
  });
  return { equal, shared };
}

export function totalOf({ votes, stances }: Agreement): Shared {
  return { equal: votes.equal + stances.equal, shared: votes.shared + stances.shared };
}

/** From 0 to 1; `null` below `LEAST_SHARED` shared answers, where nothing is claimed. */
export function shareOf(agreement: Agreement): number | null {
  const { equal, shared } = totalOf(agreement);
  return shared < LEAST_SHARED ? null : equal / shared;
}
