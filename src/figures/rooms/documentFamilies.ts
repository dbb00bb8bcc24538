// Twenty-two kinds of documents in five families, so that a figure can tell them apart. The last of them are papers of
// states and groups of states; all others are documents of the United Nations.
import type { DocumentKind } from '../../atlas/vocabulary';

export const FAMILIES = ['decisions', 'reports', 'drafts', 'meetings', 'papers'] as const;
export type Family = (typeof FAMILIES)[number];

const FAMILY_OF: Readonly<Record<DocumentKind, Family>> = {
  resolution: 'decisions',
  decision: 'decisions',
  report: 'reports',
  'annual-progress-report': 'reports',
  'procedural-report': 'reports',
  'committee-report': 'reports',
  'draft-resolution': 'drafts',
  'draft-report': 'drafts',
  draft: 'drafts',
  proposal: 'drafts',
  'working-paper': 'drafts',
  'meeting-record': 'meetings',
  letter: 'meetings',
  'conference-room-paper': 'meetings',
  'chairs-summary': 'meetings',
  compendium: 'meetings',
  agenda: 'meetings',
  submission: 'papers',
  'position paper': 'papers',
  speech: 'papers',
  declaration: 'papers',
  'common position': 'papers',
};

export function familyOf(kind: DocumentKind): Family {
  return FAMILY_OF[kind];
}

/** The kinds of a family. The list of all kinds is a check of the build's and not loaded with the atlas. */
export function kindsOf(family: Family): readonly DocumentKind[] {
  return (Object.keys(FAMILY_OF) as DocumentKind[]).filter((kind) => FAMILY_OF[kind] === family);
}
