// Reads the hand-edited record and says in plain words what is wrong with its files: JSON that does not parse, keys
// given twice, files that are missing or unknown. It never throws on bad input; the shape of rows is not its business.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { fileOf, type Problem } from '../atlas/problem';
import { TABLE_NAMES, type AboutRow, type RecordTables, type TableName } from '../atlas/rows';
import { nameOf } from '../atlas/schema/nameOf';
import { nearest } from '../atlas/schema/nearest';
import { parseRecordFile, positionAt, type FileName, type ParsedFile } from './parseRecordFile';

/** The files of the record, wherever they are kept: `votes.json` → its text. */
export interface RecordFiles {
  readonly names: readonly string[];
  readonly read: (name: string) => string | undefined;
}

export interface ReadRecord {
  /** As they were read: until `checkRecord` has found no problem, the types are a claim. */
  readonly tables: RecordTables;
  readonly about: AboutRow;
  readonly problems: readonly Problem[];
  /** False when a file is missing or broken, so that what refers to its rows cannot be judged. */
  readonly isReadable: boolean;
  /** The problem with its line and column. */
  readonly locate: (problem: Problem) => Problem;
}

/** Where the record is kept, from the top folder. */
export const RECORD_FOLDER = 'src/record';

const FILES: readonly FileName[] = ['about', ...TABLE_NAMES];

export function readRecord(from: string | RecordFiles = RECORD_FOLDER): ReadRecord {
  const files = typeof from === 'string' ? filesIn(from) : from;
  const parsed = new Map(FILES.map((name) => [name, parseRecordFile(name, files.read(`${name}.json`))]));
  const valueOf = (name: FileName) => parsed.get(name)?.value;
  const rowsOf = (name: TableName) => {
    const rows = valueOf(name);
    return [name, Array.isArray(rows) ? rows : []];
  };
  return {
    tables: Object.fromEntries(TABLE_NAMES.map(rowsOf)) as RecordTables,
    about: (valueOf('about') ?? {}) as AboutRow,
    problems: [...[...parsed.values()].flatMap(({ problems }) => problems), ...findStrays(files.names)],
    isReadable: [...parsed.values()].every(({ isReadable }) => isReadable),
    locate: (problem) => locate(problem, parsed),
  };
}

function filesIn(directory: string): RecordFiles {
  const entries = existsSync(directory) ? readdirSync(directory, { withFileTypes: true }) : [];
  const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  return {
    names,
    read: (name) => (names.includes(name) ? readFileSync(join(directory, name), 'utf8') : undefined),
  };
}

function findStrays(names: readonly string[]): Problem[] {
  const known = FILES.map((name) => `${name}.json`);
  return names
    .filter((name) => !known.includes(name))
    .map((name) => {
      const close = nearest(name, known);
      const right = close
        ? `rename it to ${close}, or take it out`
        : 'take it out; the files are listed in rows.ts';
      return { file: `src/record/${name}`, record: '', field: '', wrong: 'is no file of the record', right };
    });
}

/** Where a problem stands in its file: at its field, else at the nearest thing around it. */
function locate(problem: Problem, parsed: ReadonlyMap<FileName, ParsedFile>): Problem {
  const name = FILES.find((candidate) => fileOf(candidate) === problem.file);
  const file = name && parsed.get(name);
  const start = file && rowOf(file, problem.record);
  if (problem.line !== undefined || !start) return problem;
  const path = problem.field.split(/[.[\]]+/).filter((step) => step !== '');
  return { ...problem, line: positionAt(file.text, nodeAt(start, path).offset).line };
}

function rowOf({ tree, value }: ParsedFile, record: string): Node | undefined {
  if (!Array.isArray(value)) return tree;
  return tree?.children?.[value.findIndex((row: unknown, index) => nameOf(row, index) === record)];
}

function nodeAt(start: Node, path: readonly string[]): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const steps = path.slice(0, length).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    const node = findNodeAtLocation(start, steps);
    if (node) return node;
  }
  return start;
}
