// How hard the gists are to read: `node src/build/run.mjs src/build/readingLevel.ts` prints the hardest and a line a
// kind. It is advice for editors, never a gate: a formula sees long words and long sentences, not sense.
import { fileOf } from '../atlas/problem';
import type { RecordTables, TableName } from '../atlas/rows';
import { isRun } from './isRun';
import { syllablesOf } from './readingLevel/syllables';
import { readRecord } from './readRecord';

/** The one or two sentences that say what a row is, and where they stand. */
export interface Gist {
  readonly table: TableName;
  readonly id: string;
  readonly text: string;
}

export interface ReadingLevel {
  /** Flesch reading ease: about 100 is very easy, 30 and less is hard. */
  readonly ease: number;
  /** Flesch-Kincaid grade: years of school. */
  readonly grade: number;
  /** Words of each sentence. */
  readonly sentences: readonly number[];
}

const SHOWN = 25;
const MOST_SENTENCES = 2;
const ABBREVIATION = /(?:^|[\s(])(?:\p{Lu}|No|St|para|paras|vol|pp?|ca|cf|e\.g|i\.e)\.$/u;

export function gistsOf(tables: RecordTables): readonly Gist[] {
  return [
    ...tables.events.map(({ id, summary }) => ({ table: 'events' as const, id, text: summary })),
    ...tables.processes.map(({ id, summary }) => ({ table: 'processes' as const, id, text: summary })),
    ...tables.questions.map(({ id, explanation }) => ({
      table: 'questions' as const,
      id,
      text: explanation,
    })),
    ...tables.documents.map(({ id, summary }) => ({ table: 'documents' as const, id, text: summary })),
  ];
}

/** The sentences of a text; the stop of "para. 7" or of an initial ends none. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  for (const part of text.trim().split(/(?<=[.!?]['"’”)]*)\s+(?=['"‘“(]*[\p{Lu}\d])/u)) {
    const last = sentences.at(-1);
    if (last !== undefined && ABBREVIATION.test(last)) sentences[sentences.length - 1] = `${last} ${part}`;
    else if (part !== '') sentences.push(part);
  }
  return sentences;
}

/** The words of a sentence: a symbol such as A/77/275 is one, "five-year" is two. */
export function wordsOf(sentence: string): readonly string[] {
  return sentence
    .split(/\s+/)
    .flatMap((token) => (/\d/.test(token) ? [token] : token.split(/[-–—/]/)))
    .filter((word) => /[\p{L}\d]/u.test(word));
}

/** Numbers, symbols and abbreviations count as one syllable: they cannot be said more plainly. */
function weightOf(word: string): number {
  return /\d|\p{Lu}.*\p{Lu}/u.test(word) ? 1 : syllablesOf(word);
}

export function levelOf(text: string): ReadingLevel {
  const sentences = sentencesOf(text).map(wordsOf);
  const words = sentences.flat();
  const perSentence = words.length / Math.max(1, sentences.length);
  const perWord = words.reduce((sum, word) => sum + weightOf(word), 0) / Math.max(1, words.length);
  return {
    ease: 206.835 - 1.015 * perSentence - 84.6 * perWord,
    grade: 0.39 * perSentence + 11.8 * perWord - 15.59,
    sentences: sentences.map(({ length }) => length),
  };
}

export interface RankedGist extends ReadingLevel {
  readonly text: string;
  readonly places: readonly string[];
}

/** Gists from the hardest down; a text that stands twice, for an event and its document, comes once with both places. */
export function rankGists(gists: readonly Gist[]): readonly RankedGist[] {
  const places = new Map<string, string[]>();
  for (const { table, id, text } of gists) {
    places.set(text, [...(places.get(text) ?? []), `${fileOf(table)} ${id}`]);
  }
  return [...places]
    .map(([text, where]) => ({ ...levelOf(text), text, places: where }))
    .sort((a, b) => b.grade - a.grade);
}

export interface KindSummary {
  readonly table: TableName;
  readonly count: number;
  readonly ease: number;
  readonly grade: number;
  /** Of the hardest gist. */
  readonly worst: number;
  readonly longestSentence: number;
  /** Gists of more sentences than a gist should have. */
  readonly tooLong: number;
}

/** A line a kind, with medians: one hard title must not colour all. */
export function summarizeKinds(gists: readonly Gist[]): readonly KindSummary[] {
  return [...new Set(gists.map(({ table }) => table))].map((table) => {
    const levels = gists.filter((gist) => gist.table === table).map(({ text }) => levelOf(text));
    return {
      table,
      count: levels.length,
      ease: medianOf(levels.map(({ ease }) => ease)),
      grade: medianOf(levels.map(({ grade }) => grade)),
      worst: Math.max(...levels.map(({ grade }) => grade)),
      longestSentence: Math.max(...levels.flatMap(({ sentences }) => sentences)),
      tooLong: levels.filter(hasTooManySentences).length,
    };
  });
}

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}

function hasTooManySentences({ sentences }: ReadingLevel): boolean {
  return sentences.length > MOST_SENTENCES;
}

function formatGist({ places, text, grade, ease, sentences }: RankedGist): string {
  const level = `grade ${grade.toFixed(1)}  ease ${ease.toFixed(0)}  words ${sentences.join(' + ')}`;
  return `${level}  ${places.join(', ')}\n    ${text}`;
}

function formatKind({ table, count, ease, grade, worst, longestSentence, tooLong }: KindSummary): string {
  const median = `median grade ${grade.toFixed(1)}, ease ${ease.toFixed(0)}; hardest ${worst.toFixed(1)}`;
  return `${table}: ${count} gists; ${median}; longest sentence ${longestSentence} words; ${tooLong} with more than ${MOST_SENTENCES} sentences`;
}

function report(gists: readonly Gist[]): void {
  const ranked = rankGists(gists);
  const hardest = ranked.slice(0, SHOWN);
  const tooLong = ranked.filter((gist) => !hardest.includes(gist) && hasTooManySentences(gist));
  console.log(`The ${hardest.length} hardest gists:`);
  for (const gist of hardest) console.log(formatGist(gist));
  if (tooLong.length > 0) console.log(`Also with more than ${MOST_SENTENCES} sentences:`);
  for (const gist of tooLong) console.log(formatGist(gist));
  for (const kind of summarizeKinds(gists)) console.log(formatKind(kind));
}

if (isRun(import.meta.url)) report(gistsOf(readRecord().tables));
