// The words of the walk through the record, at the foot of each page.
import type { ReferenceKind } from '../atlas/vocabulary';

const KIND: Readonly<Record<ReferenceKind, string>> = {
  event: 'event',
  state: 'state',
  group: 'group',
  question: 'question',
  process: 'process',
  document: 'document',
  vote: 'vote',
  position: 'statement',
  norm: 'norm',
  issue: 'issue',
  term: 'term',
  source: 'source',
};

const ORDER = { date: 'by date', name: 'by name', theme: 'by theme', number: 'in the order of the record' };

export const walk = {
  label: 'Go on from here',
  previous: (kind: ReferenceKind) => `Previous ${KIND[kind]}`,
  next: (kind: ReferenceKind) => `Next ${KIND[kind]}`,
  /** "Event 12 of 118, by date". */
  place: (kind: ReferenceKind, place: number, count: number, by: keyof typeof ORDER) =>
    `${KIND[kind].charAt(0).toUpperCase()}${KIND[kind].slice(1)} ${place} of ${count}, ${ORDER[by]}`,
  /** Statements are walked actor by actor. */
  placeOf: (actor: string, place: number, count: number) =>
    `Statement ${place} of ${count} of ${actor}, by date`,
  similar: 'Similar',
  seen: 'Seen before',
  random: 'Something at random',
  went: (kind: string, name: string) => `By chance: ${kind}, ${name}`,
  why: {
    origin: 'same origin',
    outcome: 'same outcome',
    kind: 'same kind',
    author: 'same author',
    text: 'same text',
    line: 'same title',
    theme: 'same theme',
    stance: 'same answer',
    question: 'same question',
    issue: 'same issue',
    before: 'led to it',
    after: 'came of it',
    refers: 'refers to it',
    reference: 'shared reference',
    publisher: 'same publisher',
    norm: { positive: 'also asks to act', limiting: 'also asks to refrain' },
    answers: (equal: number, shared: number) => `${equal} of ${shared} answers alike`,
    states: (equal: number, shared: number) => `${equal} of ${shared} states answer alike`,
    members: (count: number) => `${count} ${count === 1 ? 'member' : 'members'} shared`,
  },
};

export type WalkWords = typeof walk;
