// The data package as others check it: with a validator and a reader of CSV that are not ours.
import { Ajv, type AnySchema } from 'ajv';
import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { TABLE_NAMES, type TableName } from '../../src/atlas/rows';
import { dataFiles } from '../../src/build/dataPackage';
import { readRecord } from '../../src/build/readRecord';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly unknown[] };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly format: string;
  readonly jsonSchema?: string;
  readonly schema?: { readonly fields: readonly Field[]; readonly primaryKey?: readonly string[] };
}
type Row = Record<string, unknown>;

const { tables, about } = readRecord();
const files = dataFiles(tables, about);
const json = (name: string): unknown => JSON.parse(files.get(name) ?? '');
const descriptor = json('datapackage.json') as Row & { readonly resources: readonly Resource[] };
const rowsOf = (table: TableName) => json(`${table}.json`) as Row[];

/** A type of several and a text or number limit beside it are plain JSON Schema: only that is allowed beyond strict. */
const ajv = () => new Ajv({ strict: true, strictTypes: false, allowUnionTypes: true, allErrors: true });
const schemaOf = (table: TableName) => json(`schemas/${table}.schema.json`) as AnySchema & Row;

/** Ways to spoil a row that hold for every concept. */
const SPOILED: readonly (readonly [how: string, spoil: (row: Row) => unknown])[] = [
  ['without its id', ({ id: _, ...row }) => row],
  ['with a number for its id', (row) => ({ ...row, id: 7 })],
  ['with a field that is none', (row) => ({ ...row, colour: 'pink' })],
  ['that is no object', () => 'row'],
];

describe('the JSON Schema of each concept', () => {
  it.each(TABLE_NAMES)('%s: is strict, and valid for the file of the package', (table) => {
    const validate = ajv().compile(schemaOf(table));
    expect(validate(json(`${table}.json`)), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  });

  it.each(TABLE_NAMES)('%s: refuses what is broken', (table) => {
    const validate = ajv().compile(schemaOf(table));
    const [row] = rowsOf(table);
    expect(row).toBeDefined();
    for (const [how, spoil] of SPOILED) expect(validate([spoil(row ?? {})]), how).toBe(false);
    const { items } = schemaOf(table) as unknown as { items: { required: readonly string[] } };
    for (const field of items.required) {
      const rest = Object.fromEntries(Object.entries(row ?? {}).filter(([name]) => name !== field));
      expect(validate([rest]), field).toBe(false);
    }
    expect(validate({})).toBe(false);
  });

  it.each([
    ['positions', { stance: 'maybe' }],
    ['positions', { date: 'spring 2021' }],
    ['positions', { actor: 'Cuba' }],
    ['positions', { basis: 'hearsay' }],
    ['positions', { sources: [] }],
    ['votes', { tally: { yes: -1, no: 0 } }],
    ['votes', { roll: { USA: 'perhaps' } }],
    ['events', { importance: 5 }],
    ['events', { vote: 'unanimous' }],
    ['states', { capital_lonlat: [200, 10] }],
    ['editions', { changes: [{ concept: 'editions', added: [], changed: [], removed: [] }] }],
  ] as const)('%s: refuses %j', (table, wrong) => {
    expect(ajv().compile(schemaOf(table))([{ ...rowsOf(table)[0], ...wrong }])).toBe(false);
  });

  it.each(TABLE_NAMES)('%s: names itself, its draft and what it holds, and describes each field', (table) => {
    const { $schema, $id, title, description, items } = schemaOf(table) as Row & {
      items: { properties: Record<string, { description?: string }> };
    };
    expect([$schema, $id, title]).toEqual([
      'http://json-schema.org/draft-07/schema#',
      `${table}.schema.json`,
      table,
    ]);
    expect(String(description).length).toBeGreaterThan(8);
    for (const [name, field] of Object.entries(items.properties))
      expect(field.description?.length, name).toBeGreaterThan(3);
  });

  it('is named by the JSON file that it is for', () => {
    const named = descriptor.resources.filter(({ jsonSchema }) => jsonSchema !== undefined);
    expect(named.map(({ path, jsonSchema }) => [path, jsonSchema])).toEqual(
      TABLE_NAMES.map((table) => [`${table}.json`, `schemas/${table}.schema.json`]),
    );
    for (const { jsonSchema = '' } of named) expect(files.has(jsonSchema)).toBe(true);
  });
});

/**
 * What Data Package, Data Resource and Table Schema, version 1, require of a descriptor, in our own words: it is not the
 * profile that Frictionless publishes.
 */
const REQUIRED_BY_THE_STANDARD: AnySchema = {
  type: 'object',
  required: ['name', 'resources'],
  properties: {
    name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
    title: { type: 'string' },
    version: { type: 'string' },
    profile: { enum: ['data-package', 'tabular-data-package'] },
    licenses: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        anyOf: [{ required: ['name'] }, { required: ['path'] }],
        properties: { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path: { type: 'string' } },
      },
    },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path'],
        properties: {
          name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
          // Neither absolute nor out of the folder.
          path: { type: 'string', pattern: '^(?=^[^./~])(^((?!\\.{2}).)*$).*$' },
          mediatype: { type: 'string', pattern: '^.+/.+$' },
          encoding: { type: 'string' },
          schema: {
            type: 'object',
            required: ['fields'],
            properties: {
              fields: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['name'],
                  properties: {
                    name: { type: 'string', minLength: 1 },
                    type: { enum: ['string', 'integer', 'number', 'boolean'] },
                    constraints: { type: 'object' },
                  },
                },
              },
              primaryKey: { type: ['string', 'array'] },
              foreignKeys: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['fields', 'reference'],
                  properties: {
                    reference: { type: 'object', required: ['resource', 'fields'] },
                  },
                },
              },
            },
          },
        },
        if: { properties: { profile: { const: 'tabular-data-resource' } }, required: ['profile'] },
        then: { required: ['schema'] },
      },
    },
  },
};

describe('the descriptor', () => {
  const validate = new Ajv({ strict: true, strictTypes: false, strictRequired: false }).compile(
    REQUIRED_BY_THE_STANDARD,
  );

  it('has what the standard requires', () => {
    expect(validate(descriptor), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each([
    ['no resources', { resources: [] }],
    ['a name with blanks', { name: 'The Atlas' }],
    ['a path out of the folder', { resources: [{ name: 'a', path: '../a.csv' }] }],
    [
      'a table without its fields',
      { resources: [{ name: 'a', path: 'a.csv', profile: 'tabular-data-resource' }] },
    ],
  ])('would not pass with %s', (_, wrong) => {
    expect(validate({ ...descriptor, ...wrong })).toBe(false);
  });

  it('names edition, date and log of changes', () => {
    expect([descriptor['version'], descriptor['date'], descriptor['changes']]).toEqual([
      about.edition,
      about.as_of,
      'CHANGES.md',
    ]);
  });
});

const FORMS: Readonly<Record<string, RegExp>> = {
  string: /^[^]*$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
};

describe('each CSV file, read by a reader that is not ours', () => {
  const csv = descriptor.resources.filter(({ format }) => format === 'csv');

  it.each(csv)(
    '$path holds to its Table Schema: header, types, enums, what is required',
    ({ path, schema }) => {
      const rows = csvParse(files.get(path) ?? '');
      expect(rows.columns).toEqual(schema?.fields.map(({ name }) => name));
      for (const { name, type, constraints } of schema?.fields ?? [])
        for (const row of rows) {
          const value = row[name] ?? '';
          if (value === '') expect(constraints?.required ?? false, `${path} ${name}`).toBe(false);
          else {
            expect(value, `${path} ${name}`).toMatch(FORMS[type] ?? /$^/);
            if (constraints?.enum) expect(constraints.enum.map(String), `${path} ${name}`).toContain(value);
          }
        }
    },
  );

  it.each(csv)('$path has a key that is one of a kind', ({ path, schema }) => {
    const rows = csvParse(files.get(path) ?? '');
    const keys = schema?.primaryKey ?? [];
    const seen = rows.map((row) => keys.map((key) => row[key]).join('\n'));
    if (keys.length > 0) expect(new Set(seen).size).toBe(rows.length);
  });

  it('closed lists of words are named as such', () => {
    const positions = csv.find(({ path }) => path === 'positions.csv')?.schema?.fields ?? [];
    expect(positions.find(({ name }) => name === 'stance')?.constraints?.enum).toEqual([
      'support',
      'qualified',
      'oppose',
    ]);
  });
});

describe('the log of changes', () => {
  const log = files.get('CHANGES.md') ?? '';

  it('names each edition with its date, and each correction made to a source', () => {
    for (const { id, date } of tables.editions) expect(log).toContain(`## ${id} - ${date}`);
    for (const { id, right } of tables.corrections) {
      expect(log).toContain(`\`${id}\``);
      expect(log).toContain(right);
    }
    expect(log).not.toMatch(/undefined|NaN|\[object/);
  });

  it('lists what an edition changed, the last edition first', () => {
    const later = {
      ...tables,
      editions: [
        ...tables.editions,
        {
          id: '2027.1',
          date: '2027-01',
          summary: 'More.',
          changes: [{ concept: 'events', added: ['a', 'b'], changed: [], removed: ['c'] }],
        },
      ],
    } as typeof tables;
    const changed = dataFiles(later, { ...about, edition: '2027.1' });
    const text = changed.get('CHANGES.md') ?? '';
    expect(text).toContain('- events, added (2): `a`, `b`\n- events, removed (1): `c`');
    expect(text.indexOf('## 2027.1')).toBeLessThan(text.indexOf('## 2026.1'));
    expect(csvParse(changed.get('changes.csv') ?? '').map((row) => ({ ...row }))).toEqual([
      { edition: '2027.1', concept: 'events', id: 'a', change: 'added' },
      { edition: '2027.1', concept: 'events', id: 'b', change: 'added' },
      { edition: '2027.1', concept: 'events', id: 'c', change: 'removed' },
    ]);
  });
});
