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
import type { View } from '../view/view';
import type { Caption } from './caption';

export type StanceClass = `${Stance}-${Voice}`;
/** Between two dates: who is newly on record or has moved, with the stance come to; who is not on record any more. */
export type ChangeClass = `${'new' | 'moved'}-${Stance}` | 'withdrawn' | 'unchanged';
/** Seats in all groups of experts, or in one. */
export type SeatClass = `seats-${1 | 2 | 3 | 4 | 5 | 6}` | `seat-${'member' | 'unsure' | 'none' | 'before'}`;
/** Whether a list of names has a state. */
export type ListClass = `list-${'lead' | 'named' | 'through' | 'off'}`;
/** Fifths of the answers that are equal to those of one state; too few of them; that state. */
export type AgreementClass = `agree-${0 | 1 | 2 | 3 | 4 | 'few' | 'self'}`;
export type ClassKey =
  | StanceClass
  | Answer
  | ChangeClass
  | SeatClass
  | ListClass
  | AgreementClass
  | 'none'
  | 'not-recorded'
  | 'not-yet-member'
  | 'plain';

/** The classes of one date, in the order of legends and tables. */
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
  /** Of a lens that comes after the first picture. */
  readonly own?: LensWords;
}

/** The fill of a class: its ground and, on 6 by 6 units of it, a figure in another colour. */
export type Texture = readonly [ground: string, figure?: string, ink?: string];

/** The fills and words of a lens's own classes. They come with it: the first picture needs none of them. */
export interface LensWords {
  readonly textures: ReadonlyMap<ClassKey, Texture>;
  /** What the classes are about, over their column; `null` where that is where states stand. */
  readonly heading: string | null;
  /** What is said over the figure. */
  caption(colouring: Colouring, view: View): Caption;
  /** What a class stands for; `null` for one that other lenses have too. */
  meaning(key: ClassKey): string | null;
  /** More of one state, such as "from ... to ..."; `null` where there is nothing to say. */
  remark(state: StateCode, view: View): string | null;
  /** How many of some states are in which class. */
  tally(keys: readonly ClassKey[]): readonly string[];
}

/** States by where they stand on a question as of `on`. */
export function colourByQuestion(atlas: Atlas, question: Question, on: Day, groups: boolean): Colouring {
  const standingOf = new Map<StateCode, Standing>();
  for (const state of atlas.states.keys()) {
    standingOf.set(state, stanceOf(atlas, state, question.id, on, { groups }));
  }
  return createColouring(atlas, standingOf, (state) => classOfStanding(standingOf.get(state.id)));
}

export function classOfStanding(standing: Standing | undefined): ClassKey {
  if (!standing || standing.kind === 'none') return 'none';
  return standing.kind === 'stance' ? `${standing.stance}-${standing.voice}` : 'not-yet-member';
}

/** States by how they voted. A partial roll says nothing of the states that it does not name. */
export function colourByVote(atlas: Atlas, vote: Vote): Colouring {
  return createColouring(atlas, new Map(), (state) => {
    if (!isMemberOn(state, vote.day)) return state.isMember ? 'not-yet-member' : 'plain';
    return vote.roll?.get(state.id) ?? 'not-recorded';
  });
}

/** No lens: a plain map. */
export function colourPlainly(atlas: Atlas): Colouring {
  return createColouring(atlas, new Map(), () => 'plain');
}

export function createColouring(
  atlas: Atlas,
  standingOf: ReadonlyMap<StateCode, Standing>,
  classify: (state: State) => ClassKey,
  keys = CLASS_KEYS,
): Colouring {
  const classOf = new Map<StateCode, ClassKey>();
  for (const state of atlas.states.values()) classOf.set(state.id, classify(state));
  const counts = countClasses(atlas, classOf, keys);
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

function countClasses(
  atlas: Atlas,
  classOf: ReadonlyMap<StateCode, ClassKey>,
  keys: readonly ClassKey[],
): readonly ClassCount[] {
  const states = [...atlas.states.values()];
  return keys
    .map((key) => {
      const inClass = states.filter((state) => classOf.get(state.id) === key);
      const members = inClass.filter((state) => state.isMember).length;
      return { key, members, observers: inClass.length - members };
    })
    .filter(({ members, observers }) => members + observers > 0);
}
