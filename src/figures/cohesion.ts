// How far the members of a group answer alike: the Agreement Index of Hix, Noury and Roland (2005), over what members
// said themselves. It knows neither words nor colours; the page on the map explains it.
import type { StateCode } from '../atlas/brand';
import { ANSWERS, STANCES } from '../atlas/vocabulary';
import type { Colouring } from './colouring';

/** Of fewer members it would say nothing of the group. */
export const LEAST_MEMBERS = 5;

export interface Cohesion {
  /** From 0, three answers equally many, to 1, all alike; `null` where too few members count. */
  readonly value: number | null;
  /** The members that count, and all members. */
  readonly over: number;
  readonly of: number;
}

/** So many in favour, against and in between. */
export type Counts = readonly [number, number, number];

/** AI = (max − ½ (sum − max)) / sum; `null` without any answer. */
export function agreementIndex(counts: Counts): number | null {
  const sum = counts.reduce((total, count) => total + count, 0);
  const most = Math.max(...counts);
  return sum > 0 ? (most - (sum - most) / 2) / sum : null;
}

/** `null` where the lens asks for no answer of one kind: neither a question nor a vote. */
export function cohesionOf(
  { classOf, standingOf }: Colouring,
  members: readonly StateCode[],
): Cohesion | null {
  const answers = members.map((id) => classOf.get(id) ?? 'plain');
  const isVote = [...classOf.values()].some((key) => ANSWERS.some((answer) => answer === key));
  if (!isVote && standingOf.size === 0) return null;
  const stances = members.map((id) => {
    const standing = standingOf.get(id);
    // The statement of a group would agree with itself.
    return standing?.kind === 'stance' && standing.voice !== 'group' ? standing.stance : null;
  });
  const count = <Answer>(all: readonly Answer[], wanted: Answer) =>
    all.filter((one) => one === wanted).length;
  const [support, qualified, oppose] = STANCES;
  const counts: Counts = isVote
    ? [count(answers, 'yes'), count(answers, 'no'), count(answers, 'abstain')]
    : [count(stances, support), count(stances, qualified), count(stances, oppose)];
  const over = counts.reduce((sum, one) => sum + one, 0);
  return { value: over < LEAST_MEMBERS ? null : agreementIndex(counts), over, of: members.length };
}
