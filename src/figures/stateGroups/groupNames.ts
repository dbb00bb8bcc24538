// The groups of states by name: which of them a person can choose, and to which a state belongs.
import type { GroupId } from '../../atlas/brand';
import type { Atlas } from '../../atlas/model';
import { idOfRegionalGroup, regionalGroupOf } from '../../atlas/stateGroups';
import { REGIONAL_GROUPS } from '../../atlas/vocabulary';
import type { StateGroupWords } from '../../i18n/stateGroups';
import { hasTyped } from '../hasTyped';
import type { OutlinedMember } from './outline';

export interface GroupName {
  readonly id: GroupId;
  readonly name: string;
  /** As delegates shorten it. */
  readonly short: string;
  readonly isRegional: boolean;
}

export function nameStateGroup(atlas: Atlas, id: GroupId, words: StateGroupWords): GroupName {
  const region = regionalGroupOf(id);
  const name = region ? words.regionalNames[region] : (atlas.groups.get(id)?.name ?? id);
  return { id, name, short: words.short[id] ?? id, isRegional: region !== null };
}

/** Groups of which the record knows members, in its order; the regional groups come last. */
export function listStateGroups(atlas: Atlas, words: StateGroupWords): readonly GroupName[] {
  const listed = [...atlas.groups.values()]
    .filter(({ memberships }) => memberships.length > 0)
    .map(({ id }) => nameStateGroup(atlas, id, words))
    .filter(({ isRegional }) => !isRegional);
  const regional = REGIONAL_GROUPS.map((region) =>
    nameStateGroup(atlas, idOfRegionalGroup(atlas, region), words),
  );
  return [...listed, ...regional];
}

/** Groups whose code, short form or name has all that was typed. */
export function findStateGroups(groups: readonly GroupName[], typed: string): readonly GroupName[] {
  return groups.filter(({ id, name, short }) => hasTyped(`${id} ${short} ${name}`, typed));
}

/** What a figure says of one state: "member of EU, NATO"; that it is in none of those outlined is said as well. */
export function describeMember(
  atlas: Atlas,
  member: OutlinedMember | undefined,
  words: StateGroupWords,
): string {
  if (!member) return words.noMember;
  const text = words.memberOf(listShort(atlas, member.groups, words));
  return member.isConfirmed ? text : `${text}, ${words.memberUnconfirmed}`;
}

/** "EU, NATO". */
export function listShort(atlas: Atlas, groups: readonly GroupId[], words: StateGroupWords): string {
  return groups.map((id) => nameStateGroup(atlas, id, words).short).join(', ');
}
