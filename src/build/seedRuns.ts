// Sentences of the two starting texts must not stand in the record: eight words in a row are refused. The texts
// themselves are not part of the project, only hashes of their runs, in seedRuns.json. To make it anew, by hand:
// node src/build/run.mjs src/build/seedRuns.ts <text> <text>
import { readFileSync, writeFileSync } from 'node:fs';
import { pick } from '../atlas/integrity/pick';
import { textsOf } from '../atlas/integrity/texts';
import { fileOf, type Problem } from '../atlas/problem';
import { TABLE_NAMES, type AboutRow, type RecordTables, type TableName } from '../atlas/rows';
import { nameOf } from '../atlas/schema/nameOf';
import { isRun } from './isRun';
import seedRuns from './seedRuns.json' with { type: 'json' };

const WORDS = 8;

/** Fields that hold titles and names as their owners write them. */
const TITLES: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  documents: ['title'],
  sources: ['title', 'also_cited_as'],
  votes: ['title'],
  adoptions: ['title'],
  cosponsorships: ['title'],
  processes: ['name'],
  bodies: ['name'],
};

const KNOWN: ReadonlySet<number> = new Set(seedRuns);

/** The words of a text as they are compared: small letters and digits, apostrophes dropped. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’‘`´]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Every run of eight words of a text. */
export function runsOf(text: string): readonly string[] {
  const words = wordsOf(text);
  const starts = Array.from({ length: Math.max(0, words.length - WORDS + 1) }, (_, index) => index);
  return starts.map((start) => words.slice(start, start + WORDS).join(' '));
}

/** Bryc's cyrb53: 53 bits, so that a number of JSON holds it and no run meets another by chance. */
export function hashOf(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

/**
 * Texts of the record that share eight words in a row with a starting text. Titles and names are free, and so are
 * the words of an official title inside another text.
 */
export function findSeedRuns(
  tables: RecordTables,
  about: AboutRow,
  known: ReadonlySet<number> = KNOWN,
): readonly Problem[] {
  if (known.size === 0) return [];
  const official = officialRuns(tables);
  const isRefused = (run: string) => known.has(hashOf(run)) && !official.has(run);
  return [
    ...TABLE_NAMES.flatMap((table) =>
      tables[table].flatMap((row: unknown, index) => findIn(table, nameOf(row, index), row, isRefused)),
    ),
    ...findIn('about', 'about', about, isRefused),
  ];
}

/** The runs in titles of documents and names of bodies; not of other sources, whose headlines are their own prose. */
function officialRuns(tables: RecordTables): ReadonlySet<string> {
  const titles = [
    ...(['documents', 'votes', 'adoptions'] as const).flatMap((table) =>
      tables[table].flatMap((row: unknown) => pick(row, 'title')),
    ),
    ...(['processes', 'bodies'] as const).flatMap((table) =>
      tables[table].flatMap((row: unknown) => pick(row, 'name')),
    ),
  ];
  return new Set(titles.flatMap(({ value }) => runsOf(value)));
}

function findIn(
  table: TableName | 'about',
  record: string,
  row: unknown,
  isRefused: (run: string) => boolean,
): Problem[] {
  const titles = table === 'about' ? [] : (TITLES[table] ?? []);
  return textsOf(row).flatMap(({ field, text }) => {
    const isTitle = titles.some((name) => field === name || field.startsWith(`${name}[`));
    // Ids, symbols and addresses have no blanks: they are no sentences.
    if (isTitle || !/\s/.test(text)) return [];
    const run = runsOf(text).find(isRefused);
    if (run === undefined) return [];
    const wrong = `has eight words in a row from a starting text: "${run}"`;
    return [{ file: fileOf(table), record, field, wrong, right: 'say it in your own words' }];
  });
}

/** The hashes of all runs of the texts, in ascending order. */
export function hashesOf(texts: readonly string[]): readonly number[] {
  return [...new Set(texts.flatMap(runsOf).map(hashOf))].sort((a, b) => a - b);
}

/** A list of numbers, as Prettier fills its lines. */
function formatNumbers(numbers: readonly number[], width = 110): string {
  const lines: string[] = [];
  let line = ' ';
  numbers.forEach((number, index) => {
    const item = `${number}${index < numbers.length - 1 ? ',' : ''}`;
    if (line.length + 1 + item.length > width) {
      lines.push(line);
      line = ' ';
    }
    line += ` ${item}`;
  });
  return `[\n${[...lines, line].join('\n')}\n]\n`;
}

if (isRun(import.meta.url)) {
  const paths = process.argv.slice(3);
  if (paths.length === 0) throw new Error('Give the paths of the texts');
  const hashes = hashesOf(paths.map((path) => readFileSync(path, 'utf8')));
  writeFileSync('src/build/seedRuns.json', formatNumbers(hashes));
  console.log(`${hashes.length} runs`);
}
