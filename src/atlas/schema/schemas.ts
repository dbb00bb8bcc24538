// The JSON Schema of every concept of the record, by the name of its file.
import type { TableName } from '../rows';
import { formerMember, group, regionalGroup, state } from './actors';
import { adoption, cosponsorship, milestone, vote } from './ballots';
import type { JsonSchema } from './fields';
import { body, document, event, process, seat } from './happenings';
import { about, correction, edition, forwarding, source, term } from './reference';
import { issue, mention, position, question } from './stances';
import {
  acquisItem,
  acquisReport,
  comparison,
  confidenceBuildingMeasure,
  norm,
  principle,
} from './substance';

/** Schema of one row of each table. */
export const ROW_SCHEMAS: Readonly<Record<TableName, JsonSchema>> = {
  events: event,
  processes: process,
  bodies: body,
  seats: seat,
  documents: document,
  questions: question,
  positions: position,
  mentions: mention,
  votes: vote,
  adoptions: adoption,
  cosponsorships: cosponsorship,
  milestones: milestone,
  states: state,
  'regional-groups': regionalGroup,
  'former-members': formerMember,
  groups: group,
  norms: norm,
  acquis: acquisItem,
  'acquis-reports': acquisReport,
  cbms: confidenceBuildingMeasure,
  principles: principle,
  'open-issues': issue,
  terms: term,
  comparison,
  corrections: correction,
  editions: edition,
  sources: source,
  forwarding,
};

export const ABOUT_SCHEMA = about;

/** The schema of a whole file, as it is published. */
export function schemaOf(table: TableName): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: table,
    type: 'array',
    items: ROW_SCHEMAS[table],
  };
}
