// What took place: processes and their bodies, events, documents.
import type { BodyRow, ChairRow, DocumentRow, EventRow, ProcessRow, SeatRow } from '../rows';
import { DOCUMENT_KINDS, EVENT_KINDS } from '../vocabulary';
import { tallyWithBody } from './ballots';
import { citations, evidence } from './evidence';
import {
  actor,
  address,
  count,
  date,
  flag,
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

const chair = object<ChairRow>('{ "name": "…", "state": "CUB" }', {
  name: text(80),
  state: stateCode,
  role: optional(text(160)),
});

const meetings = object<ProcessRow['meetings']>('{ "number": 4, "cities": ["Geneva"] }', {
  number: { ...count(), type: ['integer', 'null'], description: 'a whole number, or null' },
  cities: maybeEmpty({ ...list(text(40, 'cities')), uniqueItems: false }),
  detail: optional(text(240)),
});

export const process = object<ProcessRow>('a process', {
  id: slug,
  name: text(180),
  short: text(28),
  summary: text(300, 'one or two sentences'),
  start: date,
  end: optional(date),
  mandate_symbol: optional(symbol),
  outcome_symbol: optional(symbol),
  mandate_document: optional(slug),
  outcome_documents: optional(list(slug)),
  outcome: text(60),
  chair: optional(list(chair)),
  members: optional({
    type: ['string', 'integer'],
    minLength: 1,
    maxLength: 60,
    minimum: 1,
    maximum: 193,
    description: 'a number of states from 1 to 193, or a text of at most 60 characters',
  }),
  meetings,
  participation: optional(text(240)),
  issue_areas: optional(list(text(120, 'subjects'))),
  reporting: optional(text(240)),
  decision_rule: optional(text(160)),
  ...evidence,
  // The drawer for events that belong to no process claims nothing; integrity/evidence.ts holds the others to it.
  sources: maybeEmpty(citations),
});

export const body = object<BodyRow>('a group of experts or working group', {
  id: slug,
  process: slug,
  name: text(120),
  resolution: slug,
  size: optional(count(1, 193)),
  members: optional(text(60)),
  chair,
  intersessional_chair: optional(chair),
  report: slug,
  outcome: optional(text(120)),
  ...evidence,
});

export const seat = object<SeatRow>('a seat', { id: slug, process: slug, state: stateCode, confirmed: flag });

export const event = object<EventRow>('an event', {
  id: slug,
  date,
  end: optional(date),
  kind: oneOf(EVENT_KINDS),
  process: slug,
  title: text(120),
  summary: text(400),
  points: optional(list(text(260, 'points'))),
  symbol: optional(symbol),
  location: optional(text(60)),
  vote: {
    if: { type: 'object' },
    then: tallyWithBody,
    else: { enum: [null, 'consensus'] },
    description: 'null, "consensus" or { "yes", "no", "abstain", "body" }',
  },
  establishes: optional(slug),
  led_to: optional(list(slug)),
  questions: optional(list(slug)),
  norms: optional(list(slug)),
  documents: optional(list(slug)),
  votes: optional(list(slug)),
  importance: oneOf([1, 2, 3, 4]),
  ...evidence,
});

export const document = object<DocumentRow>('a document', {
  id: slug,
  symbol: optional(symbol),
  title: text(240, 'the official title'),
  date,
  issued: optional(date),
  kind: oneOf(DOCUMENT_KINDS),
  process: optional(slug),
  actor: optional(actor),
  publisher: optional(text(100)),
  summary: text(400),
  url: optional(address),
  ...evidence,
});
