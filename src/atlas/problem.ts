// A fault of the record, told so that an editor who does not program can mend it: where it is, what is wrong, and
// what would be right. The module knows nothing of how faults are found.
import type { TableName } from './rows';

export interface Problem {
  /** `src/record/votes.json`. */
  readonly file: string;
  /** Id of the row, or `row 12` where it has none; `about` in about.json; empty = the whole file. */
  readonly record: string;
  /** `tally.yes`, `members[2].from`; empty = the whole row. */
  readonly field: string;
  /** Continues the sentence that the field begins: `is 118 but the roll names 119 yes`. */
  readonly wrong: string;
  /** An instruction: `write 119, or correct the roll`. */
  readonly right: string;
  readonly line?: number;
  readonly column?: number;
}

export function fileOf(table: TableName | 'about'): string {
  return `src/record/${table}.json`;
}

/** A problem of a row; `row` may be anything that has an id. */
export function problemIn(
  table: TableName,
  row: { readonly id: string },
  field: string,
  wrong: string,
  right: string,
): Problem {
  return { file: fileOf(table), record: row.id, field, wrong, right };
}

/** One line a problem: place, record, field, what is wrong, what would be right. */
export function formatProblem({ file, record, field, wrong, right, line, column }: Problem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return [place, record, field, wrong, right].filter((part) => part !== '').join('  ');
}

/** All problems, one a line, in the order of files and lines. */
export function formatProblems(problems: readonly Problem[]): string {
  const sorted = [...problems].sort(
    (a, b) =>
      compareTexts(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
  return sorted.map(formatProblem).join('\n');
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
