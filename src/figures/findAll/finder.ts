// Finds entries by words: those that have all of them, as written or begun; else those with words much like them; else
// those with some of them. What is named just so stands first.
import MiniSearch from 'minisearch';
import type { SearchOptions, SearchResult } from 'minisearch';
import type { Entry } from './entries';
import { fold, shortSymbol, termsOf, termsOfQuery } from './words';

export interface Hit {
  readonly entry: Entry;
  readonly score: number;
  /** The words of the entry that answered. */
  readonly terms: ReadonlySet<string>;
}

export type Closeness = 'as written' | 'similar' | 'some words';

export interface Found {
  /** Best first. */
  readonly hits: readonly Hit[];
  readonly closeness: Closeness;
}

export type Finder = (query: string) => Found;

interface Row {
  readonly id: number;
  readonly title: string;
  readonly symbol: string;
  readonly names: string;
  readonly about: string;
  readonly text: string;
}

const BOOST = { title: 4, symbol: 6, names: 4, about: 0.8, text: 1 };
/** Of two that answer alike: what a person more likely means. */
const KIND_BOOST = {
  event: 1.1,
  state: 1.5,
  document: 1.15,
  question: 1.4,
  norm: 1.2,
  term: 1.2,
  issue: 1.1,
  group: 1.2,
  process: 1.1,
  vote: 1,
  room: 1.3,
} as const satisfies Record<Entry['focus']['kind'], number>;
const NAMED_SO = 20;
const BEGINS_SO = 2;
/** A symbol is a document's own, and only lent to its event and its vote. */
const OWN_SYMBOL = 4;
const FUZZY_FROM = 4;
/** Entries indexed in one go, so that typing is never held up. */
const CHUNK = 150;

const isFuzzy = (term: string): boolean => term.length >= FUZZY_FROM && !/\d/.test(term);

const TRIES: readonly (readonly [Closeness, SearchOptions])[] = [
  ['as written', { combineWith: 'AND' }],
  ['similar', { combineWith: 'AND', fuzzy: (term) => isFuzzy(term) && 0.2 }],
  ['some words', { combineWith: 'OR', fuzzy: (term) => isFuzzy(term) && 0.2 }],
];

export async function createFinder(entries: readonly Entry[]): Promise<Finder> {
  const index = new MiniSearch<Row>({
    fields: Object.keys(BOOST),
    tokenize: termsOf,
    // The terms are folded already.
    processTerm: (term) => term,
  });
  await index.addAllAsync(entries.map(rowOf), { chunkSize: CHUNK });
  const named = entries.map(namesOf);
  return (query) => find(index, entries, named, query);
}

function rowOf({ title, symbol, names, about, text }: Entry, id: number): Row {
  return { id, title, symbol, names, about: about.join(' '), text };
}

/** What it is called, folded. */
function namesOf({ title, symbol, names, focus }: Entry): readonly string[] {
  const others = focus.kind === 'state' ? names.split(' ') : [names];
  return [fold(title), shortSymbol(symbol), ...others.map(fold)].filter(Boolean);
}

function find(
  index: MiniSearch<Row>,
  entries: readonly Entry[],
  named: readonly (readonly string[])[],
  query: string,
): Found {
  const terms = termsOfQuery(query);
  if (terms.length === 0) return { hits: [], closeness: 'as written' };
  const boost = boosterOf(entries, named, fold(query.trim()), terms);
  for (const [closeness, options] of TRIES) {
    const results = index.search(terms.join(' '), {
      ...options,
      tokenize: (text) => text.split(' '),
      prefix: (term) => term.length > 1,
      boost: BOOST,
      boostDocument: boost,
    });
    if (results.length > 0) return { hits: hitsOf(results, entries), closeness };
  }
  return { hits: [], closeness: 'as written' };
}

function boosterOf(
  entries: readonly Entry[],
  named: readonly (readonly string[])[],
  query: string,
  terms: readonly string[],
) {
  return (id: number): number => {
    const entry = entries[id];
    const names = named[id] ?? [];
    if (!entry) return 1;
    const { kind } = entry.focus;
    if (names.some((name) => name.includes('/') && terms.includes(name)))
      return NAMED_SO * (kind === 'document' ? OWN_SYMBOL : KIND_BOOST[kind]);
    if (names.includes(query)) return KIND_BOOST[kind] * NAMED_SO;
    return KIND_BOOST[kind] * (names.some((name) => name.startsWith(query)) ? BEGINS_SO : 1);
  };
}

function hitsOf(results: readonly SearchResult[], entries: readonly Entry[]): readonly Hit[] {
  return results.flatMap(({ id, score, terms }) => {
    const entry = entries[id as number];
    return entry ? [{ entry, score, terms: new Set(terms) }] : [];
  });
}
