// Who was a member of the United Nations, and of a group, on a day.
import { day, lastDay, type Day } from '../dates';
import type { FormerMemberRow, MembershipRow, StateRow } from '../rows';

/** States admitted by then, which may vote. */
export function membersOn(states: readonly StateRow[], on: Day): ReadonlySet<string> {
  const admitted = states.filter(
    (state) => state.un_member_since !== undefined && day(state.un_member_since) <= on,
  );
  return new Set(admitted.map((state) => state.id));
}

/** The number of members, former ones in their time included; `until` is the day of the succession. */
export function memberCount(
  states: readonly StateRow[],
  former: readonly FormerMemberRow[],
  on: Day,
): number {
  const seated = former.filter((state) => day(state.from) <= on && on < day(state.until));
  return membersOn(states, on).size + seated.length;
}

/** Certain membership: from the end of an imprecise date of joining, until the start of one of leaving. */
export function isMemberOn({ from, to }: MembershipRow, on: Day): boolean {
  return (from === undefined || lastDay(from) <= on) && (to === undefined || on <= day(to));
}
