// Prints the entry of src/record/editions.json for the record as it stands, compared with an earlier edition:
// `node src/build/run.mjs src/build/editionEntry.ts <folder>`, where the folder has the JSON files of that edition (data/
// of its built site, or a copy of src/record), or `git:<revision>` for the record of a revision. To be read, given its
// summary, and added by hand: it writes nothing.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareTables, type PartialTables } from '../atlas/editions';
import { TABLE_NAMES, type AboutRow, type EditionRow, type RecordTables } from '../atlas/rows';
import { isRun } from './isRun';
import { RECORD_FOLDER, readRecord } from './readRecord';

/** What stands in place of the words that only an editor can find. */
export const NO_SUMMARY = 'Say in plain words what is new.';

export function entryFor(before: PartialTables, after: RecordTables, about: AboutRow): EditionRow {
  return { id: about.edition, date: about.as_of, summary: NO_SUMMARY, changes: compareTables(before, after) };
}

/** The tables of an earlier edition; a concept that it had no file for has no rows. Throws where it has none at all. */
export function readEarlier(from: string): PartialTables {
  const read = from.startsWith('git:') ? readRevision(from.slice('git:'.length)) : readFolder(from);
  const found = TABLE_NAMES.flatMap((table) => {
    const text = read(`${table}.json`);
    return text === null ? [] : [[table, JSON.parse(text)] as const];
  });
  if (found.length === 0) throw new Error(`${from} has none of the files of the record, such as events.json`);
  return Object.fromEntries(found) as PartialTables;
}

type ReadFile = (name: string) => string | null;

function readFolder(folder: string): ReadFile {
  return (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : null);
}

function readRevision(revision: string): ReadFile {
  const git = (...parts: readonly string[]) =>
    execFileSync('git', parts, {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  // `--end-of-options`: a revision is never read as an option.
  const names = new Set(
    git('ls-tree', '--name-only', '--end-of-options', revision, `${RECORD_FOLDER}/`).trim().split('\n'),
  );
  return (name) => {
    const path = `${RECORD_FOLDER}/${name}`;
    return names.has(path) ? git('show', '--end-of-options', `${revision}:${path}`) : null;
  };
}

if (isRun(import.meta.url)) {
  const [, , , from] = process.argv;
  if (from === undefined) {
    console.error(
      'Say what to compare with: a folder with the JSON files of an earlier edition, or git:<revision>',
    );
    process.exitCode = 2;
  } else {
    const { tables, about } = readRecord();
    console.log(JSON.stringify(entryFor(readEarlier(from), tables, about), null, 2));
  }
}
