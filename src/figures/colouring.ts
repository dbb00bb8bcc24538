// Which class each state falls in under a lens and as of a day: what map, chamber, table and legend share. The
// classes of a legend add up to the 193 members of today; observer States are coloured alike and counted apart.
import type { StateCode } from '../atlas/brand';
import type { Day } from '../atlas/dates';
import { isMemberOn } from '../atlas/membership';
import type { Atlas, Question, State, Vote } from '../atlas/model';
import { stanceOf } from '../atlas/stance';
import type { Standing } from '../atlas/stance';
import { ANSWERS, STANCES, VOICES } from '../atlas/vocabulary';
import type { Answer, Stance, Voice } from '../atlas/vocabulary';

export type StanceClass = `${Stance}-${Voice}`;
export type ClassKey = StanceClass | Answer | 'none' | 'not-recorded' | 'not-yet-member' | 'plain';

/** All classes, in the order of legends and tables. */
export const CLASS_KEYS: readonly ClassKey[] = [
  ...STANCES.flatMap((stance) => VOICES.map((voice): StanceClass => `${stance}-${voice}`)),
  ...ANSWERS,
  'none',
  'not-recorded',
  'not-yet-member',
  'plain',
];

/** Whether the record says something of the states in a class. */
export function isOnRecord(key: ClassKey): boolean {
  return !['none', 'not-recorded', 'not-yet-member', 'plain'].includes(key);
}

export interface ClassCount {
  readonly key: ClassKey;
  /** Member States of the United Nations in the class. */
  readonly members: number;
  /** Observer States in the class, not among the members. */
  readonly observers: number;
}

export interface Colouring {
  readonly classOf: ReadonlyMap<StateCode, ClassKey>;
  /** Behind each class the statement that it rests on; only under a question. */
  readonly standingOf: ReadonlyMap<StateCode, Standing>;
  /** Classes that hold a state, in order. */
  readonly counts: readonly ClassCount[];
  /** Members that the record says something of, and how many of them only through a group. */
  readonly onRecord: number;
  readonly throughGroup: number;
}

/** States by where they stand on a question as of `on`. */
export function colourByQuestion(atlas: Atlas, question: Question, on: Day, groups: boolean): Colouring {
  const standingOf = new Map<StateCode, Standing>();
  for (const state of atlas.states.keys()) {
    standingOf.set(state, stanceOf(atlas, state, question.id, on, { groups }));
  }
  return colouring(atlas, standingOf, (state) => classOfStanding(standingOf.get(state.id)));
}

export function classOfStanding(standing: Standing | undefined): ClassKey {
  if (!standing || standing.kind === 'none') return 'none';
  return standing.kind === 'stance' ? `${standing.stance}-${standing.voice}` : 'not-yet-member';
}

/** States by how they voted. A partial roll says nothing of the states that it does not name. */
export function colourByVote(atlas: Atlas, vote: Vote): Colouring {
  return colouring(atlas, new Map(), (state) => {
    if (!isMemberOn(state, vote.day)) return state.isMember ? 'not-yet-member' : 'plain';
    return vote.roll?.get(state.id) ?? 'not-recorded';
  });
}

/** No lens: a plain map. */
export function colourPlainly(atlas: Atlas): Colouring {
  return colouring(atlas, new Map(), () => 'plain');
}

function colouring(
  atlas: Atlas,
  standingOf: ReadonlyMap<StateCode, Standing>,
  classify: (state: State) => ClassKey,
): Colouring {
  const classOf = new Map<StateCode, ClassKey>();
  for (const state of atlas.states.values()) classOf.set(state.id, classify(state));
  const counts = countClasses(atlas, classOf);
  const sumOf = (test: (key: ClassKey) => boolean) =>
    counts.filter(({ key }) => test(key)).reduce((sum, { members }) => sum + members, 0);
  return {
    classOf,
    standingOf,
    counts,
    onRecord: sumOf(isOnRecord),
    throughGroup: sumOf((key) => key.endsWith('-group')),
  };
}

function countClasses(atlas: Atlas, classOf: ReadonlyMap<StateCode, ClassKey>): readonly ClassCount[] {
  const states = [...atlas.states.values()];
  return CLASS_KEYS.map((key) => {
    const inClass = states.filter((state) => classOf.get(state.id) === key);
    const members = inClass.filter((state) => state.isMember).length;
    return { key, members, observers: inClass.length - members };
  }).filter(({ members, observers }) => members + observers > 0);
}
