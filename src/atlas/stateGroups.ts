// The groups of states that a View can name: those of the record, and the regional groups of the United Nations, which
// the record notes with each state. Where it lists a regional group among the groups as well, that one stands for it.
import type { GroupId, StateCode } from './brand';
import type { Day } from './dates';
import { isMemberOn, isMembershipOn } from './membership';
import type { Atlas } from './model';
import { REGIONAL_GROUPS } from './vocabulary';
import type { RegionalGroup } from './vocabulary';

export interface GroupMember {
  readonly state: StateCode;
  readonly isConfirmed: boolean;
}

const LISTED: Partial<Record<RegionalGroup, GroupId>> = { african: 'AG' as GroupId };

/** The id by which a View names a regional group. */
export function idOfRegionalGroup(atlas: Atlas, region: RegionalGroup): GroupId {
  const listed = LISTED[region];
  return listed && atlas.groups.has(listed) ? listed : (region as string as GroupId);
}

/** The regional group that an id stands for; `null` for any other group. */
export function regionalGroupOf(id: GroupId): RegionalGroup | null {
  return REGIONAL_GROUPS.find((region) => region === (id as string) || LISTED[region] === id) ?? null;
}

/** The id of a regional group by its own name, whatever the capitals; `null` where there is none of that name. */
export function findRegionalGroup(atlas: Atlas, text: string): GroupId | null {
  const region = REGIONAL_GROUPS.find((known) => known === text.toLowerCase());
  return region ? idOfRegionalGroup(atlas, region) : null;
}

/**
 * The states of a group on a day. To a regional group, which the record gives no dates, a state belongs from its
 * admission to the United Nations on.
 */
export function groupMembersOn(atlas: Atlas, id: GroupId, on: Day): readonly GroupMember[] {
  const group = atlas.groups.get(id);
  if (group)
    return group.memberships
      .filter((membership) => isMembershipOn(membership, on))
      .map(({ state, isConfirmed }) => ({ state, isConfirmed }));
  const region = regionalGroupOf(id);
  return [...atlas.states.values()]
    .filter((state) => region !== null && state.regionalGroup === region && isMemberOn(state, on))
    .map(({ id: state }) => ({ state, isConfirmed: true }));
}
