// The terms of the glossary wherever they occur in a text: whole words, the longest name first, each term once.
import type { TermId } from '../../../atlas/brand';
import type { TermRow } from '../../../atlas/rows';

/** A part of a text; `term` where it names one. All parts in a row are the text. */
export interface TextPiece {
  /** Where in the text it begins. */
  readonly at: number;
  readonly text: string;
  readonly term: TermId | null;
}

export interface TermIndex {
  /** `null` where there are no terms. */
  readonly pattern: RegExp | null;
  /** By name in small letters and by short form as it is written. */
  readonly idOf: ReadonlyMap<string, TermId>;
}

/**
 * Words that texts use in another meaning as well: a proxy server, observers of a negotiation, a like-minded group of
 * any colour. Their page is found from the glossary only.
 */
const EVERYDAY: ReadonlySet<string> = new Set(['like-minded-group', 'observer', 'proxy', 'roadmap']);

export function createTermIndex(terms: Iterable<Pick<TermRow, 'id' | 'term' | 'abbreviation'>>): TermIndex {
  const idOf = new Map<string, TermId>();
  for (const { id, term, abbreviation } of terms) {
    const names = EVERYDAY.has(id) ? [] : numbersOf(withoutRemark(term)).map((name) => foldName(name));
    const short = (abbreviation ?? '').split(/\s*\/\s*/).filter((form) => form !== '');
    for (const name of [...names, ...short.flatMap((form) => [form, `${form}s`])])
      if (!idOf.has(name)) idOf.set(name, id as TermId);
  }
  const names = [...idOf.keys()].sort((a, b) => b.length - a.length);
  if (names.length === 0) return { pattern: null, idOf };
  const any = names.map((name) => escapeName(name)).join('|');
  // A word goes on at a hyphen or a stroke: "ICT-enabled", "A/RES/73/27".
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}/-])(?:${any})(?![\\p{L}\\p{N}/-])`, 'giu'), idOf };
}

/** `except`: the term that the text explains. */
export function linkTerms(
  text: string,
  { pattern, idOf }: TermIndex,
  except: string | null = null,
): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  const named = new Set<string | null>([except]);
  let end = 0;
  const add = (until: number, term: TermId | null) => {
    if (until > end) pieces.push({ at: end, text: text.slice(end, until), term });
    end = until;
  };
  for (const { 0: found, index } of pattern ? text.matchAll(pattern) : []) {
    // A short form is one only in its own letters: to be first is not FIRST.
    const id = idOf.get(found) ?? idOf.get(foldName(found));
    if (id === undefined || named.has(id)) continue;
    named.add(id);
    add(index, null);
    add(index + found.length, id);
  }
  add(text.length, null);
  return pieces;
}

/** "Norm (voluntary, of responsible state behaviour)" goes by "Norm" in a text. */
function withoutRemark(term: string): string {
  return term.replace(/\s*\([^)]*\)$/, '');
}

/** Singular and plural, whichever of them the glossary has: at the end, or before an "of". */
function numbersOf(name: string): readonly string[] {
  const head = /^(\S+)( of .+)$/.exec(name);
  const forms = [name, ...otherNumbers(name)];
  return head ? [...forms, ...otherNumbers(head[1] ?? '').map((word) => `${word}${head[2] ?? ''}`)] : forms;
}

function otherNumbers(word: string): readonly string[] {
  if (/ies$/i.test(word)) return [word.replace(/ies$/i, 'y')];
  if (/[^s]s$/i.test(word)) return [word.replace(/s$/i, '')];
  if (/[^aeiou]y$/i.test(word)) return [word.replace(/y$/i, 'ies')];
  return /s$/i.test(word) ? [`${word}es`] : [`${word}s`];
}

/** Small letters; "capacity-building" is "capacity building". */
function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .replaceAll('’', "'");
}

function escapeName(name: string): string {
  return name
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ /g, '[ -]')
    .replace(/'/g, "['’]");
}
