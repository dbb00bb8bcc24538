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
    ...tables.questions.map(({ id, explanation }) => ({ table: 'questions' as const, id, text: explanation })),
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

/** Gists from the hardest down; a text that stands twice comes once, with all its places. */
export function rankGists(gists: readonly Gist[]): readonly (ReadingLevel & {
  readonly text: string;
  readonly places: readonly string[];
})[] {
  const texts = Map.groupBy(gists, ({ text }) => text);
  return [...texts]
    .map(([text, same]) => ({
      ...levelOf(text),
      text,
      places: same.map(({ table, id }) => `${fileOf(table)} ${id}`),
    }))
    .sort((a, b) => b.grade - a.grade);
}
