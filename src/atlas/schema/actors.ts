// Who takes part: states, groups and their members, former members.
import type { FormerMemberRow, GroupRow, MembershipRow, RegionalGroupRow, StateRow } from '../rows';
import { REGIONAL_GROUPS } from '../vocabulary';
import { citations, evidence, note } from './evidence';
import {
  count,
  date,
  flag,
  fullDate,
  groupCode,
  list,
  maybeEmpty,
  number,
  object,
  oneOf,
  optional,
  stateCode,
  text,
} from './fields';

const year = count(1945, 2100);
const code = (pattern: string, description: string) => ({ type: 'string', pattern, description });

const lonLat = {
  type: 'array',
  items: [number(-180, 180, 'a longitude'), number(-90, 90, 'a latitude')],
  minItems: 2,
  maxItems: 2,
  additionalItems: false,
  description: 'longitude and latitude in degrees: [-82.4, 23.1]',
};

export const state = object<StateRow>('a state', {
  id: stateCode,
  iso2: code('^[A-Z]{2}$', 'an ISO 3166-1 code of two capital letters, such as "CU"'),
  iso_numeric: code('^\\d{3}$', 'an ISO 3166-1 code of three digits, such as "192"'),
  name: text(60, 'the short name that the United Nations uses'),
  aliases: optional(list(text(40, 'other names'))),
  capital: text(40, 'the name of the capital'),
  capital_lonlat: lonLat,
  un_member: flag,
  observer: flag,
  un_member_since: optional(fullDate),
  un_member_note: optional(text(320)),
  observer_since: optional(year),
  non_member_observer_state_since: optional(year),
  un_group: optional(oneOf(REGIONAL_GROUPS)),
  small: flag,
  ...evidence,
});

const membership = object<MembershipRow>('memberships: [{ "state": "CUB", "from": "1995" }]', {
  state: stateCode,
  from: optional(date),
  to: optional(date),
  verified: optional(oneOf([false])),
  note: optional(note),
});

const remark = object<NonNullable<GroupRow['remarks']>[number]>(
  'remarks: [{ "state": "CUB", "note": "…" }]',
  {
    state: stateCode,
    note,
  },
);

export const group = object<GroupRow>('a group of states', {
  id: groupCode,
  name: text(80),
  summary: text(200),
  founded: optional(date),
  colours: flag,
  member_count: optional(count(1, 195)),
  members: maybeEmpty(list(membership)),
  remarks: optional(list(remark)),
  ...evidence,
  // A group without a list of members claims nothing; integrity/evidence.ts holds the others to it.
  sources: maybeEmpty(citations),
});

export const formerMember = object<FormerMemberRow>('a state that is no longer a member', {
  id: stateCode,
  name: text(60),
  from: fullDate,
  until: fullDate,
  successors: list(stateCode),
  note,
  sources: citations,
});

export const regionalGroup = object<RegionalGroupRow>('a regional group of the United Nations', {
  id: oneOf(REGIONAL_GROUPS),
  name: text(80),
});
