import type { Problem } from '../problem';
import type { AboutRow, RecordTables, TableName } from '../rows';

/** One rule on how rows relate. */
export interface Check {
  /** The tables that it computes with; it rests while one of them has misshapen rows. None = it trusts no shape. */
  readonly reads: readonly TableName[];
  readonly find: (tables: RecordTables, about: AboutRow) => readonly Problem[];
}

/** What several rows have in common, by a key; rows without a key are left out. */
export function groupBy<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | undefined,
): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Rows by id. */
export function indexById<Row extends { readonly id: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** The first ring of references among `ids`, closed with the id it starts at; `null` when there is none. */
export function findCycle(
  ids: Iterable<string>,
  next: (id: string) => readonly string[],
): readonly string[] | null {
  const done = new Set<string>();
  const visit = (id: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(id)) return [...path.slice(path.indexOf(id)), id];
    if (done.has(id)) return null;
    done.add(id);
    for (const following of next(id)) {
      const cycle = visit(following, [...path, id]);
      if (cycle) return cycle;
    }
    return null;
  };
  for (const id of ids) {
    const cycle = visit(id, []);
    if (cycle) return cycle;
  }
  return null;
}
