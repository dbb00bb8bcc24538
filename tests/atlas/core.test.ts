import { describe, expect, it } from 'vitest';
import { CORE_FIELDS, packCore, unpackCore } from '../../src/atlas/core';
import type { CoreTable } from '../../src/atlas/core';
import { createDetails, packDetails } from '../../src/atlas/details';
import { TABLE_NAMES } from '../../src/atlas/rows';
import type { AboutRow } from '../../src/atlas/rows';
import { recordTables } from '../recordAtlas';

const tables = recordTables();
const about = { title: 'Atlas' } as AboutRow;
/** As the browser gets it: through JSON. */
const core = unpackCore(JSON.parse(JSON.stringify(packCore(tables, about))) as ReturnType<typeof packCore>);
const details = createDetails(
  core,
  JSON.parse(JSON.stringify(packDetails(tables))) as ReturnType<typeof packDetails>,
);

const without = (row: object, ...fields: string[]): object =>
  Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field)));

describe('the core', () => {
  it.each(Object.keys(CORE_FIELDS) as CoreTable[])('carries its fields of %s unchanged', (table) => {
    const fields: readonly string[] = CORE_FIELDS[table];
    const rows = tables[table] as readonly object[];
    const cut = rows.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([field]) => fields.includes(field))),
    );
    expect(core[table]).toEqual(cut);
  });
});

describe('core and details together', () => {
  it.each(TABLE_NAMES)('give whole rows of %s back, without the notes for editors', (table) => {
    const rows = tables[table] as readonly { id: string }[];
    expect([...details[table].values()]).toEqual(rows.map((row) => without(row, 'note')));
  });
});
