// Who is outlined: the members, on the as-of date, of the groups that the View names.
import type { GroupId, StateCode } from '../../atlas/brand';
import type { Day } from '../../atlas/dates';
import type { Atlas } from '../../atlas/model';
import { groupMembersOn } from '../../atlas/stateGroups';

export interface OutlinedMember {
  /** The chosen groups that it belongs to. */
  readonly groups: readonly GroupId[];
  /** Whether one of these memberships at least is confirmed. */
  readonly isConfirmed: boolean;
}

export type Outline = ReadonlyMap<StateCode, OutlinedMember>;

/** `null` where no group is chosen: then no state steps back. */
export function outlineOf(atlas: Atlas, groups: readonly GroupId[], on: Day): Outline | null {
  if (groups.length === 0) return null;
  const outline = new Map<StateCode, OutlinedMember>();
  for (const group of groups) {
    for (const { state, isConfirmed } of groupMembersOn(atlas, group, on)) {
      const known = outline.get(state);
      outline.set(state, {
        groups: [...(known?.groups ?? []), group],
        isConfirmed: isConfirmed || (known?.isConfirmed ?? false),
      });
    }
  }
  return outline;
}
