// Reads the hand-edited record and says in plain words what is wrong with its files: JSON that does not parse, keys
// given twice, files that are missing or unknown. It never throws on bad input; the shape of rows is not its business.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  type JSONPath,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import { fileOf, type Problem } from '../atlas/problem';
import { TABLE_NAMES, type AboutRow, type RecordTables, type TableName } from '../atlas/rows';
import { nameOf } from '../atlas/schema/nameOf';
import { nearest } from '../atlas/schema/nearest';

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

type FileName = TableName | 'about';

interface ParsedFile {
  readonly text: string;
  readonly tree: Node | undefined;
  readonly value: unknown;
  readonly problems: readonly Problem[];
  readonly isReadable: boolean;
}

/** The last parse of each file: an edit changes one of them. */
const parsedBefore = new Map<FileName, ParsedFile>();

/** Where the record is kept, from the top folder. */
export const RECORD_FOLDER = 'src/record';

const FILES: readonly FileName[] = ['about', ...TABLE_NAMES];

/** What the parser found in place of, in an editor's words. */
const EXPECTED: Readonly<Record<string, string>> = {
  InvalidSymbol: 'write a text in double quotes, a number, true, false or null',
  InvalidNumberFormat: 'write a number such as 12 or 1.5',
  PropertyNameExpected: 'write a key in double quotes; after the last one, no comma',
  ValueExpected: 'write a value; after the last one, no comma',
  ColonExpected: 'write a colon between key and value',
  CommaExpected: 'write a comma before this',
  CloseBraceExpected: 'close the object with }',
  CloseBracketExpected: 'close the list with ]',
  EndOfFileExpected: 'take out what follows the last bracket',
  InvalidCommentToken: 'take the comment out: JSON has none; use "note"',
  UnexpectedEndOfComment: 'take the comment out: JSON has none; use "note"',
  UnexpectedEndOfString: 'close the text with a double quote on the same line',
  UnexpectedEndOfNumber: 'write a number such as 12 or 1.5',
  InvalidUnicode: 'write four hexadecimal digits after \\u',
  InvalidEscapeCharacter: 'write \\\\ for a backslash and \\" for a quote',
  InvalidCharacter: 'take out the tab or control character',
};

export function readRecord(from: string | RecordFiles = RECORD_FOLDER): ReadRecord {
  const files = typeof from === 'string' ? filesIn(from) : from;
  const parsed = new Map(FILES.map((name) => [name, parseFile(name, files.read(`${name}.json`))]));
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

/** Plain objects, unlike those of the parser; of a key given twice, the last. */
function toValue(node: Node): unknown {
  const children = node.children ?? [];
  if (node.type === 'array') return children.map(toValue);
  if (node.type !== 'object') return node.value;
  return Object.fromEntries(
    children.map(({ children: [key, value] = [] }) => [String(key?.value), value && toValue(value)]),
  );
}

function filesIn(directory: string): RecordFiles {
  const entries = readdirSync(directory, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  return {
    names,
    read: (name) => (names.includes(name) ? readFileSync(join(directory, name), 'utf8') : undefined),
  };
}

function parseFile(name: FileName, text: string | undefined): ParsedFile {
  if (text === undefined) {
    const whole = { file: fileOf(name), record: '', field: '' };
    const right = name === 'about' ? 'add it' : 'add it; an empty table is []';
    return {
      text: '',
      tree: undefined,
      value: undefined,
      problems: [{ ...whole, wrong: 'is missing', right }],
      isReadable: false,
    };
  }
  const before = parsedBefore.get(name);
  if (before?.text === text) return before;
  const parsed = parseText(name, text);
  parsedBefore.set(name, parsed);
  return parsed;
}

function parseText(name: FileName, text: string): ParsedFile {
  const file = fileOf(name);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const faults = errors.map((error) => describeError(file, text, tree, error));
  const expected = name === 'about' ? 'object' : 'array';
  if (faults.length === 0 && tree?.type !== expected) {
    const right = expected === 'array' ? 'write the rows in a list: [ … ]' : 'write an object: { … }';
    faults.push({
      file,
      record: '',
      field: '',
      wrong: `holds ${tree?.type ?? 'nothing'}`,
      right,
      ...positionAt(text, 0),
    });
  }
  const doubles = tree ? findDoubleKeys(tree).map((key) => describeDouble(file, text, key)) : [];
  const value = tree && toValue(tree);
  return { text, tree, value, problems: [...faults, ...doubles], isReadable: faults.length === 0 };
}

function positionAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

function describeError(
  file: string,
  text: string,
  tree: Node | undefined,
  { error, offset }: ParseError,
): Problem {
  const found = text.slice(offset).trimStart().slice(0, 12).split('\n')[0];
  const wrong = found ? `cannot be read as JSON at ${JSON.stringify(found)}` : 'ends too early';
  const right = EXPECTED[printParseErrorCode(error)] ?? 'correct the JSON';
  return { file, record: recordAt(tree, offset), field: '', wrong, right, ...positionAt(text, offset) };
}

/** Properties whose key their object has already. */
function findDoubleKeys(node: Node): Node[] {
  const children = node.children ?? [];
  const seen = new Set<unknown>();
  const doubles =
    node.type !== 'object' ? [] : children.filter((property) => isSeen(property.children?.[0]?.value, seen));
  return [...doubles, ...children.flatMap(findDoubleKeys)];
}

function isSeen(key: unknown, seen: Set<unknown>): boolean {
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}

function describeDouble(file: string, text: string, property: Node): Problem {
  const key = String(property.children?.[0]?.value);
  const root = rootOf(property);
  return {
    file,
    record: recordAt(root, property.offset),
    field: formatPath([...pathOf(property), key].slice(root.type === 'array' ? 1 : 0)),
    wrong: `is given twice: "${key}" stands in its object already`,
    right: 'keep one of the two',
    ...positionAt(text, property.offset),
  };
}

function rootOf(node: Node): Node {
  return node.parent ? rootOf(node.parent) : node;
}

/** Steps from the root to the object that holds a property. */
function pathOf(node: Node): JSONPath {
  const { parent } = node;
  if (!parent) return [];
  const above = pathOf(parent);
  if (parent.type === 'array') return [...above, parent.children?.indexOf(node) ?? 0];
  return parent.type === 'property' ? [...above, String(parent.children?.[0]?.value)] : above;
}

function formatPath(path: JSONPath): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`));
  return steps.join('').replace(/^\./, '');
}

/** The row in which an offset lies. */
function recordAt(tree: Node | undefined, offset: number): string {
  if (tree?.type !== 'array') return '';
  const rows = tree.children ?? [];
  const index = rows.findLastIndex((row) => row.offset <= offset);
  const row = rows[index];
  return row ? nameOf(toValue(row), index) : '';
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
  if (problem.line !== undefined) return problem;
  const name = FILES.find((candidate) => fileOf(candidate) === problem.file);
  const { text, tree } = (name && parsed.get(name)) ?? {};
  const start = tree?.type === 'array' ? rowOf(tree, problem.record) : tree;
  if (text === undefined || !start) return problem;
  const path = problem.field.split(/[.[\]]+/).filter((step) => step !== '');
  return { ...problem, line: positionAt(text, nodeAt(start, path).offset).line };
}

function rowOf(tree: Node, record: string): Node | undefined {
  return tree.children?.find((row, index) => nameOf(toValue(row), index) === record);
}

function nodeAt(start: Node, path: readonly string[]): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const steps = path.slice(0, length).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    const node = findNodeAtLocation(start, steps);
    if (node) return node;
  }
  return start;
}
