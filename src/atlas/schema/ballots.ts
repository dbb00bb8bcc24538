// How texts were decided and who stood behind them.
import type { AdoptionRow, CosponsorshipRow, MilestoneRow, TallyRow, VoteRow } from '../rows';
import { ANSWERS } from '../vocabulary';
import { evidence } from './evidence';
import {
  count,
  date,
  flag,
  groupCode,
  list,
  maybeEmpty,
  object,
  oneOf,
  optional,
  slug,
  stateCode,
  symbol,
  text,
} from './fields';

/** Where votes are held, by the names that the record uses. */
export const VOTING_BODIES = ['UNGA plenary', 'First Committee', 'Third Committee'] as const;

const COSPONSORSHIP_KINDS: readonly CosponsorshipRow['kind'][] = [
  'joint statement',
  'proposal',
  'working paper',
  'speakers',
  'resolution',
  'votes against',
];

const answers = { yes: count(0, 193), no: count(0, 193), abstain: optional(count(0, 193)) };
const tally = object<TallyRow>('{ "yes": 119, "no": 46, "abstain": 14 }', answers);

export const tallyWithBody = object<TallyRow & { readonly body: string }>('a tally', {
  ...answers,
  body: oneOf(VOTING_BODIES),
});

const roll = {
  type: ['object', 'null'],
  propertyNames: stateCode,
  additionalProperties: oneOf(ANSWERS),
  minProperties: 1,
  description: 'null where no roll is on record, or { "CUB": "yes", … }',
};

export const vote = object<VoteRow>('a vote', {
  id: slug,
  symbol: optional(symbol),
  date,
  body: oneOf(VOTING_BODIES),
  title: text(240, 'the official title'),
  about: text(260, 'what the vote was about'),
  sponsor: stateCode,
  tally,
  roll,
  roll_complete: flag,
  adjacent: flag,
  document: slug,
  resolution: slug,
  documents: optional(list(slug)),
  event: slug,
  ...evidence,
});

export const adoption = object<AdoptionRow>('an adoption without a vote', {
  id: slug,
  symbol,
  date,
  body: oneOf(VOTING_BODIES),
  title: text(240, 'the official title'),
  document: slug,
  resolution: slug,
  documents: optional(list(slug)),
  event: slug,
  ...evidence,
});

const throughGroup = object<NonNullable<CosponsorshipRow['through_group']>[number]>(
  'groups: [{ "group": "EU", "states": ["AUT"] }]',
  { group: groupCode, states: list(stateCode) },
);

export const cosponsorship = object<CosponsorshipRow>('a list of supporters', {
  id: slug,
  title: text(240),
  kind: oneOf(COSPONSORSHIP_KINDS),
  date,
  document: optional(slug),
  lead: optional(list(stateCode)),
  states: maybeEmpty(list(stateCode)),
  complete: flag,
  count: optional(count(0, 193)),
  through_group: optional(list(throughGroup)),
  ...evidence,
});

export const milestone = object<MilestoneRow>('a count of supporters', {
  id: slug,
  date,
  count: count(0, 193),
  text: text(200),
  document: slug,
  ...evidence,
});
