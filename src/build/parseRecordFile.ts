// One file of the record, parsed: its value, the tree that knows where each thing stands, and what is wrong with its
// JSON, in an editor's words.
import { parseTree, printParseErrorCode, type JSONPath, type Node, type ParseError } from 'jsonc-parser';
import { fileOf, type Problem } from '../atlas/problem';
import type { TableName } from '../atlas/rows';
import { nameOf } from '../atlas/schema/nameOf';

export type FileName = TableName | 'about';

export interface ParsedFile {
  readonly text: string;
  readonly tree: Node | undefined;
  readonly value: unknown;
  readonly problems: readonly Problem[];
  readonly isReadable: boolean;
}

/** The last parse of each file: an edit changes one of them. */
const parsedBefore = new Map<FileName, ParsedFile>();

/** What to do about each error of the parser. */
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

/** Parses a file; `undefined` = it is not there. */
export function parseRecordFile(name: FileName, text: string | undefined): ParsedFile {
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

export function positionAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
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
