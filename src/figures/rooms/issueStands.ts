// How states stand on one question now and then, as the room of open issues counts and names them: by the rule and in
// the classes of the map, members alone.
import type { StateCode } from '../../atlas/brand';
import type { Day } from '../../atlas/dates';
import type { Atlas, Question } from '../../atlas/model';
import { STANCES, VOICES } from '../../atlas/vocabulary';
import type { Stance } from '../../atlas/vocabulary';
import { classOfChange } from '../changeWords';
import { colourByQuestion } from '../colouring';
import type { ClassKey, Colouring, StanceClass } from '../colouring';

/** The order of the legend. */
const STAND_KEYS: readonly StanceClass[] = STANCES.flatMap((stance) =>
  VOICES.map((voice): StanceClass => `${stance}-${voice}`),
);

/** A question with the colourings of its two dates. */
export interface QuestionStand {
  readonly question: Question;
  readonly now: Colouring;
  /** `null`: nothing is compared. */
  readonly then: Colouring | null;
}

export interface StandCounts extends Readonly<Record<Stance, number>> {
  /** Classes that hold a member, in the order of the legend. */
  readonly parts: readonly { readonly key: StanceClass; readonly members: number }[];
  readonly onRecord: number;
  readonly joint: number;
  readonly group: number;
}

export interface MoveCounts {
  readonly new: number;
  readonly moved: number;
  readonly withdrawn: number;
  readonly unchanged: number;
}

export interface BarPart {
  readonly key: StanceClass;
  /** Along the bar, in percent. */
  readonly start: number;
  readonly length: number;
}

export function createStand(
  atlas: Atlas,
  question: Question,
  on: Day,
  then: Day | null,
  groups: boolean,
): QuestionStand {
  const colour = (day: Day) => colourByQuestion(atlas, question, day, groups);
  return { question, now: colour(on), then: then === null ? null : colour(then) };
}

export function countStand({ counts }: Colouring): StandCounts {
  const parts = STAND_KEYS.flatMap((key) => {
    const members = counts.find((count) => count.key === key)?.members ?? 0;
    return members > 0 ? [{ key, members }] : [];
  });
  const sum = (test: (key: StanceClass) => boolean) =>
    parts.reduce((total, { key, members }) => total + (test(key) ? members : 0), 0);
  return {
    parts,
    support: sum((key) => key.startsWith('support-')),
    qualified: sum((key) => key.startsWith('qualified-')),
    oppose: sum((key) => key.startsWith('oppose-')),
    onRecord: sum(() => true),
    joint: sum((key) => key.endsWith('-joint')),
    group: sum((key) => key.endsWith('-group')),
  };
}

/** What became of each state between the two dates; empty where nothing is compared. */
export function changesOf({ now, then }: QuestionStand): ReadonlyMap<StateCode, ClassKey> {
  if (!then) return new Map();
  return new Map(
    [...now.standingOf].map(([id, standing]) => [id, classOfChange(then.standingOf.get(id), standing)]),
  );
}

export function countMoves(atlas: Atlas, stand: QuestionStand): MoveCounts | null {
  if (!stand.then) return null;
  const kinds = [...changesOf(stand)].filter(([id]) => atlas.states.get(id)?.isMember).map(([, key]) => key);
  const count = (test: (key: ClassKey) => boolean) => kinds.filter(test).length;
  return {
    new: count((key) => STANCES.some((stance) => key === `new-${stance}`)),
    moved: count((key) => STANCES.some((stance) => key === `moved-${stance}`)),
    withdrawn: count((key) => key === 'withdrawn'),
    unchanged: count((key) => key === 'unchanged'),
  };
}

/** The counts along a bar whose whole length stands for `most` states. */
export function layoutBar({ parts }: StandCounts, most: number): readonly BarPart[] {
  const percent = (count: number) => (most === 0 ? 0 : Math.round((count / most) * 1e5) / 1e3);
  let before = 0;
  return parts.map(({ key, members }) => {
    const part = { key, start: percent(before), length: percent(members) };
    before += members;
    return part;
  });
}
