// What the reader shows and the first picture does not need: texts, notes for readers, sources. Cut out of the
// record at build, loaded once when first asked for, and joined with the core to whole rows again.
import { CORE_FIELDS } from './core';
import type { CoreTable, CoreTables } from './core';
import { TABLE_NAMES } from './rows';
import type { RecordTables, TableName } from './rows';

/**
 * Tables without the fields of the core and without the editors' notes; rows in the record's order. Each as the text of
 * its JSON: a table takes several times that room once it is read, and a page needs but a few.
 */
export type DetailTables = { readonly [Table in TableName]: string };

/** Every row of the record by its id, table by table; editors' notes are not among its fields. */
export type Details = {
  readonly [Table in TableName]: ReadonlyMap<string, RecordTables[Table][number]>;
};

const isCoreTable = (table: TableName): table is CoreTable & TableName => table in CORE_FIELDS;

/** The fields that the core carries already; their values need not travel twice. */
function coreFieldsOf(table: TableName): readonly string[] {
  return isCoreTable(table) ? CORE_FIELDS[table] : [];
}

export function packDetails(tables: RecordTables): DetailTables {
  return Object.fromEntries(
    TABLE_NAMES.map((table) => {
      const drop = new Set<string>([...coreFieldsOf(table), 'note']);
      const rows = tables[table] as readonly object[];
      const kept = rows.map((row) =>
        Object.fromEntries(Object.entries(row).filter(([key]) => !drop.has(key))),
      );
      return [table, JSON.stringify(kept)];
    }),
  ) as DetailTables;
}

/** Joins details with the core that was cut from the same record; a table is read when first asked for. */
export function createDetails(core: CoreTables, details: DetailTables): Details {
  const joined: Partial<Record<TableName, ReadonlyMap<string, object>>> = {};
  const read = {};
  for (const table of TABLE_NAMES) {
    if (typeof details[table] !== 'string') throw new Error(`The details are without the table ${table}`);
    const get = () => (joined[table] ??= joinTable(core, table, details[table]));
    Object.defineProperty(read, table, { get, enumerable: true });
  }
  return read as Details;
}

function joinTable(core: CoreTables, table: TableName, text: string): ReadonlyMap<string, object> {
  const coreRows: readonly object[] = isCoreTable(table) ? core[table] : [];
  const rows = (JSON.parse(text) as readonly object[]).map(
    (row, index) => ({ ...coreRows[index], ...row }) as { readonly id?: string },
  );
  return new Map(rows.map((row, index) => [row.id ?? String(index), row]));
}
