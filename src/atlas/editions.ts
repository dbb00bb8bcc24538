// What changed between two states of the record, concept by concept, in ids. It knows rows by their ids alone; where a
// row stands in its file is no change.
import { TABLE_NAMES } from './rows';
import type { EditionChangeRow, EditionRow, RecordTables, TableName } from './rows';

/** Concepts whose rows can change from edition to edition: all but the editions themselves. */
export type ChangingTable = Exclude<TableName, 'editions'>;

/** A state of the record that may be older than a concept: what is not there has no rows. */
export type PartialTables = Partial<Readonly<Record<TableName, readonly { readonly id: string }[]>>>;

const CHANGING = TABLE_NAMES.filter((table): table is ChangingTable => table !== 'editions');

/** In the order of the tables; concepts without a change are left out. */
export function compareTables(before: PartialTables, after: RecordTables): readonly EditionChangeRow[] {
  return CHANGING.flatMap((concept) => {
    const was = textsById(before[concept] ?? []);
    const is = textsById(after[concept]);
    const added = [...is.keys()].filter((id) => !was.has(id));
    const removed = [...was.keys()].filter((id) => !is.has(id));
    const changed = [...is].filter(([id, text]) => was.has(id) && was.get(id) !== text).map(([id]) => id);
    return added.length + removed.length + changed.length > 0 ? [{ concept, added, changed, removed }] : [];
  });
}

/** Rows by id, as texts in which the order of fields makes no difference. */
function textsById(rows: readonly { readonly id: string }[]): ReadonlyMap<string, string> {
  return new Map(rows.map((row) => [row.id, JSON.stringify(inOrder(row))]));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]));
}

/** What changed since edition `id`: the changes of all later ones as one. Editions stand in the order of time. */
export function changesSince(editions: readonly EditionRow[], id: string): readonly EditionChangeRow[] {
  const at = editions.findIndex((edition) => edition.id === id);
  const later = at < 0 ? [] : editions.slice(at + 1);
  return CHANGING.flatMap((concept) => {
    const steps = later.flatMap(({ changes }) => changes.filter((change) => change.concept === concept));
    const merged = steps.reduce<Merged>(merge, { added: new Set(), changed: new Set(), removed: new Set() });
    const [added, changed, removed] = [[...merged.added], [...merged.changed], [...merged.removed]];
    return added.length + changed.length + removed.length > 0 ? [{ concept, added, changed, removed }] : [];
  });
}

interface Merged {
  readonly added: Set<string>;
  readonly changed: Set<string>;
  readonly removed: Set<string>;
}

/** What was added and taken out again is no change; what was taken out and came back has changed. */
function merge(held: Merged, { added, changed, removed }: EditionChangeRow): Merged {
  for (const id of added) {
    if (held.removed.delete(id)) held.changed.add(id);
    else held.added.add(id);
  }
  for (const id of changed) if (!held.added.has(id)) held.changed.add(id);
  for (const id of removed) {
    held.changed.delete(id);
    if (!held.added.delete(id)) held.removed.add(id);
  }
  return held;
}
