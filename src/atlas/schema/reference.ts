// What readers look up: terms, sources, corrections, retired ids, and the record about itself.
import type {
  AboutRow,
  CorrectionRow,
  EditionChangeRow,
  EditionRow,
  ForwardingRow,
  SourceRow,
  TermRow,
} from '../rows';
import { TABLE_NAMES } from '../rows';
import { CORRECTION_KINDS } from '../vocabulary';
import { citations, evidence } from './evidence';
import {
  address,
  date,
  flag,
  fullDate,
  list,
  maybeEmpty,
  object,
  oneOf,
  optional,
  reference,
  slug,
  text,
} from './fields';

export const term = object<TermRow>('a term', {
  id: slug,
  term: text(80),
  abbreviation: optional(text(16)),
  definition: text(300),
  see_also: optional(list(slug)),
  ...evidence,
});

export const source = object<SourceRow>('a source', {
  id: slug,
  title: text(240, 'the title'),
  publisher: text(100, 'the name of the publisher'),
  url: optional(address),
  part: optional(text(120, 'which of several works or states at the address')),
  also_cited_as: optional(list(text(240, 'other titles'))),
});

export const correction = object<CorrectionRow>('a correction', {
  id: slug,
  seed: slug,
  kind: oneOf(CORRECTION_KINDS),
  says: text(160),
  right: text(160),
  why: text(240),
  about: optional(list(reference)),
  sources: optional(citations),
  verified: flag,
  unconfirmed: evidence.unconfirmed,
  note: evidence.note,
});

const editionId = {
  type: 'string',
  pattern: '^\\d{4}\\.\\d+$',
  description: 'year and number of the edition: "2026.1"',
};

/** Ids of any concept; their own schemas and integrity/editions.ts say more. */
const ids = maybeEmpty(list(text(120, 'ids')));

const editionChange = object<EditionChangeRow>(
  'changes: [{ "concept": "events", "added": [ids], "changed": [ids], "removed": [ids] }]',
  {
    concept: oneOf(TABLE_NAMES.filter((table) => table !== 'editions')),
    added: ids,
    changed: ids,
    removed: ids,
  },
);

export const edition = object<EditionRow>('an edition', {
  id: editionId,
  date,
  summary: text(400, 'what is new'),
  changes: maybeEmpty(list(editionChange)),
});

export const forwarding = object<ForwardingRow>('a retired id', { id: reference, to: reference });

export const about = object<AboutRow>('what the record says of itself', {
  title: text(80),
  short_title: text(40),
  edition: editionId,
  as_of: date,
  memberships_as_of: date,
  from: fullDate,
  to: fullDate,
  data_licence: oneOf(['CC-BY-4.0']),
  seeds: list(slug),
});
