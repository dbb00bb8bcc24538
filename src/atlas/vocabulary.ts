// The closed lists of the record: one place that schema, types, legends and filters read.

/** Where an actor stands on a proposition. `null` in a record = listed as evidence, without a stance. */
export const STANCES = ['support', 'qualified', 'oppose'] as const;
export type Stance = (typeof STANCES)[number];

/** How a position is known. */
export const BASES = ['own statement', 'reported', 'group statement', 'co-sponsorship'] as const;
export type Basis = (typeof BASES)[number];

/** How a stance reaches a state: in its own words, by name in a joint text, or through a group it belongs to. */
export const VOICES = ['own', 'joint', 'group'] as const;
export type Voice = (typeof VOICES)[number];

export const EVENT_KINDS = [
  'proposal',
  'resolution',
  'report',
  'annual-progress-report',
  'session',
  'intersessional',
  'roundtable',
  'election',
  'milestone',
  'mechanism-launch',
  'compendium',
  'adjacent-process',
  'context',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const DOCUMENT_KINDS = [
  'resolution',
  'decision',
  'report',
  'annual-progress-report',
  'procedural-report',
  'draft-resolution',
  'draft-report',
  'draft',
  'committee-report',
  'meeting-record',
  'letter',
  'proposal',
  'working-paper',
  'conference-room-paper',
  'chairs-summary',
  'compendium',
  'agenda',
  'submission',
  'position paper',
  'speech',
  'declaration',
  'common position',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const THEMES = ['law', 'norms', 'process', 'capacity and confidence', 'threats'] as const;
export type Theme = (typeof THEMES)[number];

export const ANSWERS = ['yes', 'no', 'abstain', 'absent'] as const;
export type Answer = (typeof ANSWERS)[number];

export const REGIONAL_GROUPS = ['african', 'asia-pacific', 'eastern-europe', 'grulac', 'weog'] as const;
export type RegionalGroup = (typeof REGIONAL_GROUPS)[number];

export const ISSUE_KINDS = ['open-issue', 'sub-issue', 'theme'] as const;
export type IssueKind = (typeof ISSUE_KINDS)[number];

export const PILLARS = [
  'threats',
  'norms',
  'international-law',
  'cbms',
  'capacity-building',
  'institutional-dialogue',
] as const;

export const CORRECTION_KINDS = ['error', 'outdated', 'incomplete', 'ambiguous'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** Kinds of thing that a reference `kind:id` of the record or of a View can name. */
export const REFERENCE_KINDS = [
  'event',
  'state',
  'group',
  'question',
  'process',
  'document',
  'vote',
  'position',
  'norm',
  'issue',
  'term',
  'source',
] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/** Whether `value` is a member of a closed list; narrows its type. */
export function isOneOf<const List extends readonly string[]>(
  list: List,
  value: unknown,
): value is List[number] {
  return typeof value === 'string' && (list as readonly string[]).includes(value);
}
