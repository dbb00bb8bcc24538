// What is opened in the figure of the session: a question's topic, an actor, or what one actor said on one question.
import type { March, MarchColumn } from './marchRoom';
import type { MarchRow, MarchSection } from './marchRows';
import type { GridPlace } from './gridKeys';

export type MarchChoice =
  | { readonly kind: 'column'; readonly column: string }
  | { readonly kind: 'actor'; readonly row: string }
  | { readonly kind: 'cell'; readonly row: string; readonly column: string };

/** What a press at a place of the grid opens; `null`: nothing is on record there. */
export function choiceAt(
  { columns }: March,
  rows: readonly MarchRow[],
  { row, column }: GridPlace,
): MarchChoice | null {
  const actor = rows[row - 1];
  const head = columns[column - 1];
  if (row === 0) return head ? { kind: 'column', column: head.key } : null;
  if (!actor) return null;
  if (column === 0) return { kind: 'actor', row: actor.key };
  if (!head || actor.cells[column - 1]?.length === 0) return null;
  return { kind: 'cell', row: actor.key, column: head.key };
}

/** Where what is opened stands in the grid; `null`: it is not shown any more. */
export function placeOfChoice(
  { columns }: March,
  rows: readonly MarchRow[],
  choice: MarchChoice,
): GridPlace | null {
  const column = choice.kind === 'actor' ? 0 : columns.findIndex(({ key }) => key === choice.column) + 1;
  const row = choice.kind === 'column' ? 0 : rows.findIndex(({ key }) => key === choice.row) + 1;
  const isThere = (choice.kind === 'actor' || column > 0) && (choice.kind === 'column' || row > 0);
  return isThere ? { row, column } : null;
}

export function isSameChoice(a: MarchChoice | null, b: MarchChoice | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function rowsOf(sections: readonly MarchSection[]): readonly MarchRow[] {
  return sections.flatMap(({ rows }) => rows);
}

export function columnOf({ columns }: March, key: string): MarchColumn | undefined {
  return columns.find((column) => column.key === key);
}
