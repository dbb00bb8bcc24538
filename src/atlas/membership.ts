// Who belonged to what on a day: the United Nations itself, and the groups of states.
import type { GroupId, StateCode } from './brand';
import type { Day } from './dates';
import type { Atlas, Membership, State } from './model';

export function isMemberOn(state: State, on: Day): boolean {
  return state.memberSince !== null && state.memberSince <= on;
}

/**
 * The official number of members on a day: the states admitted by then, and former members in their time (the seat
 * of Yugoslavia was counted until 1 November 2000). 185 in December 1998, 193 since 14 July 2011.
 */
export function memberCountOn(atlas: Atlas, on: Day): number {
  let count = atlas.formerMembers.filter(({ stretch }) => stretch.from <= on && on <= stretch.until).length;
  for (const state of atlas.states.values()) if (isMemberOn(state, on)) count += 1;
  return count;
}

export function isMembershipOn(membership: Membership, on: Day): boolean {
  return membership.stretch.from <= on && on <= membership.stretch.until;
}

/** The groups of a state on a day, unconfirmed memberships included; look at `isConfirmed`. */
export function membershipsOn(atlas: Atlas, state: StateCode, on: Day): readonly Membership[] {
  return (atlas.membershipsOf.get(state) ?? []).filter((membership) => isMembershipOn(membership, on));
}

/** The states of a group on a day, in the record's order. */
export function membersOn(atlas: Atlas, group: GroupId, on: Day): readonly StateCode[] {
  const memberships = atlas.groups.get(group)?.memberships ?? [];
  return memberships.filter((membership) => isMembershipOn(membership, on)).map(({ state }) => state);
}
