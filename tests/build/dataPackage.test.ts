import { describe, expect, it } from 'vitest';
import { TABLE_NAMES } from '../../src/atlas/rows';
import { dataFiles } from '../../src/build/dataPackage';
import { formatValue } from '../../src/build/dataPackage/columns';
import { formatCsv } from '../../src/atlas/csv';
import { readRecord } from '../../src/build/readRecord';

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly format: string;
  readonly jsonSchema?: string;
  readonly schema?: {
    readonly fields: readonly { readonly name: string; readonly type: string }[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string; readonly fields: string };
    }[];
  };
}

const { tables, about } = readRecord();
const files = dataFiles(tables, about);
const textOf = (name: string) => files.get(name) ?? '';
const descriptor = JSON.parse(textOf('datapackage.json')) as {
  readonly version: string;
  readonly licenses: readonly { readonly name: string }[];
  readonly resources: readonly Resource[];
};

/** A reader of RFC 4180, written apart from the writer. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const recordsOf = (name: string) => {
  const [header = [], ...rows] = parseCsv(textOf(name));
  return rows.map((row) => Object.fromEntries(header.map((field, index) => [field, row[index] ?? ''])));
};
const cell = (name: string, id: string, field: string) =>
  recordsOf(name).find((row) => row.id === id)?.[field];

describe('the data package', () => {
  it.each(TABLE_NAMES)('holds all rows of %s, as they are in JSON and one a line in CSV', (table) => {
    expect(JSON.parse(textOf(`${table}.json`))).toEqual(tables[table]);
    expect(recordsOf(`${table}.csv`).map(({ id }) => id)).toEqual(tables[table].map(({ id }) => id));
  });

  it('gives every line of a CSV file the fields of its header', () => {
    for (const name of [...files.keys()].filter((file) => file.endsWith('.csv'))) {
      const [header, ...rows] = parseCsv(textOf(name));
      expect(new Set(header).size, name).toBe(header?.length);
      for (const row of rows) expect(row.length, name).toBe(header?.length);
    }
  });

  it('has a row for each vote and state, and for each group and member', () => {
    const answers = tables.votes.reduce((sum, { roll }) => sum + Object.keys(roll ?? {}).length, 0);
    const members = tables.groups.reduce((sum, group) => sum + group.members.length, 0);
    expect(recordsOf('rolls.csv')).toHaveLength(answers);
    expect(recordsOf('memberships.csv')).toHaveLength(members);
    expect(recordsOf('rolls.csv')).toContainEqual({ vote: 'a-res-60-45', state: 'USA', answer: 'no' });
  });

  it('flattens objects, joins lists and writes citations with their locator', () => {
    expect(cell('votes.csv', 'a-res-73-27', 'tally.yes')).toBe('119');
    expect(cell('votes.csv', 'a-res-73-27', 'roll')).toBeUndefined();
    expect(cell('events.csv', 'res-73-27', 'vote')).toBe('recorded');
    expect(cell('events.csv', 'res-73-27', 'vote.abstain')).toBe('14');
    expect(cell('events.csv', 'res-53-70', 'vote')).toBe('consensus');
    expect(cell('states.csv', 'CUB', 'capital_lonlat')).toMatch(/^-8\d\.\d+\|2\d\.\d+$/);
    expect(cell('bodies.csv', 'gge-2004', 'chair.state')).toBe('RUS');
    expect(formatValue([{ source: 'a', locator: 'para. 7' }, { source: 'b' }])).toBe('a (para. 7)|b');
    expect(formatValue([{ group: 'EU', states: ['AUT', 'BEL'] }])).toBe('EU (AUT BEL)');
  });

  it('lists every data file in its descriptor, under names of their own', () => {
    const schemas = descriptor.resources.flatMap(({ jsonSchema }) => jsonSchema ?? []);
    const others = ['README.md', 'CHANGES.md', 'datapackage.json', ...schemas];
    const data = [...files.keys()].filter((name) => !others.includes(name));
    expect(schemas).toHaveLength(TABLE_NAMES.length);
    expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(data.sort());
    expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(data.length);
    expect(descriptor.version).toBe(about.edition);
    expect(descriptor.licenses.map(({ name }) => name)).toEqual(['CC-BY-4.0']);
  });

  it('describes the fields of each CSV file in their order', () => {
    for (const { path, schema } of descriptor.resources.filter(({ format }) => format === 'csv')) {
      expect(
        schema?.fields.map(({ name }) => name),
        path,
      ).toEqual(parseCsv(textOf(path))[0]);
    }
  });

  it('writes values of the type that the descriptor gives', () => {
    const forms: Readonly<Record<string, RegExp>> = {
      integer: /^(-?\d+)?$/,
      number: /^(-?\d+(\.\d+)?)?$/,
      boolean: /^(true|false)?$/,
      string: /^/,
    };
    for (const { path, schema } of descriptor.resources) {
      for (const { name, type } of schema?.fields ?? []) {
        for (const row of recordsOf(path)) expect(row[name], `${path} ${name}`).toMatch(forms[type] ?? /$^/);
      }
    }
  });

  it('has keys that hold: primary ones are unique, foreign ones lead somewhere', () => {
    const ids = new Map(
      descriptor.resources
        .filter(({ schema }) => schema)
        .map(({ name, path }) => [name, new Set(recordsOf(path).map(({ id }) => id))]),
    );
    for (const { name, path, schema } of descriptor.resources) {
      const rows = schema ? recordsOf(path) : [];
      const keys = rows.map((row) => schema?.primaryKey?.map((field) => row[field]).join(' ') ?? row);
      expect(new Set(keys).size, path).toBe(rows.length);
      for (const { fields, reference } of schema?.foreignKeys ?? []) {
        const target = ids.get(reference.resource || name);
        for (const row of rows)
          expect(row[fields] === '' || target?.has(row[fields]), `${path} ${fields}`).toBe(true);
      }
    }
  });

  it('is the same each time, in plain UTF-8 without byte order mark', () => {
    expect([...dataFiles(tables, about)]).toEqual([...files]);
    for (const text of files.values()) expect(text.startsWith('\ufeff')).toBe(false);
  });

  it('says in its README what each file holds, what it lacks and under which licence', () => {
    const readme = textOf('README.md');
    for (const table of TABLE_NAMES) {
      expect(readme).toContain(`| ${table}.json, ${table}.csv | ${tables[table].length} |`);
    }
    expect(readme).toContain('CC-BY-4.0');
    expect(readme).toContain('ST/AI/189/Add.9/Rev.2');
    expect(readme).toContain('BSD-3-Clause');
    expect(readme).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('formatCsv', () => {
  it.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['', ''],
  ])('writes %j as %j', (text, expected) => {
    expect(formatCsv(['field'], [[text]])).toBe(`field\r\n${expected}\r\n`);
  });

  it('can be read back', () => {
    const rows = [
      ['a', 'b'],
      ['1,2', '"x"\r\ny'],
      ['', 'é'],
    ];
    expect(parseCsv(formatCsv(rows[0] ?? [], rows.slice(1)))).toEqual(rows);
  });
});
