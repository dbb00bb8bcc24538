// Texts as they should be typed: no blanks at the ends, no double ones, no characters that cannot be seen.
import { fileOf, type Problem } from '../problem';
import { TABLE_NAMES, type TableName } from '../rows';
import { nameOf } from '../schema/nameOf';
import type { Check } from './check';

/** A text of a row and where it stands. */
export interface PlacedText {
  readonly field: string;
  readonly text: string;
}

const FLAWS: readonly (readonly [pattern: RegExp, wrong: string, right: string])[] = [
  [/^\s+$/, 'has only blanks', 'write a text, or leave the field out'],
  [/^\s|\s$/, 'starts or ends with a blank', 'take the blank out'],
  [/ {2}/, 'has two blanks in a row', 'leave one'],
  // Controls, soft hyphen, zero-width and direction marks, line separators, byte order mark, replacement, private use.
  [
    /[\p{Cc}\p{Co}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]/u,
    'has a character that cannot be seen or read',
    'type the words anew',
  ],
  [/[\u00a0\u2000-\u200a\u202f\u3000]/, 'has a blank of an unusual width', 'write a plain blank'],
  [/[`´]/, 'has an accent in place of an apostrophe', "write ’ or '"],
  [/\|/, 'has a vertical bar, which parts the items of a list in the CSV files', 'write a comma or a slash'],
];

/** Every text of a value, at any depth. */
export function textsOf(value: unknown, field = ''): readonly PlacedText[] {
  if (typeof value === 'string') return [{ field, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, `${field}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, field ? `${field}.${key}` : key));
}

export const texts: Check = {
  reads: [],
  find: (tables, about) => [
    ...TABLE_NAMES.flatMap((table) =>
      tables[table].flatMap((row: unknown, index) => checkTexts(table, nameOf(row, index), row)),
    ),
    ...checkTexts('about', 'about', about),
  ],
};

function checkTexts(table: TableName | 'about', record: string, row: unknown): Problem[] {
  return textsOf(row).flatMap(({ field, text }) => {
    const [, wrong, right] = FLAWS.find(([pattern]) => pattern.test(text)) ?? [];
    if (wrong === undefined || right === undefined) return [];
    return [{ file: fileOf(table), record, field, wrong, right }];
  });
}
