import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../src/atlas/schema/nearest';
import { formatProblem } from '../../src/atlas/problem';
import { TABLE_NAMES, type TableName } from '../../src/atlas/rows';
import { ROW_SCHEMAS, checkShape, schemaOf } from '../../src/atlas/schema';
import { symbol } from '../../src/atlas/schema/fields';
import { fieldOf } from '../../src/atlas/schema/wording';

const EMPTY = Object.fromEntries(TABLE_NAMES.map((table) => [table, []])) as unknown as Record<
  TableName,
  readonly unknown[]
>;
const ABOUT = {
  title: 'Atlas',
  short_title: 'Atlas',
  edition: '2026.1',
  as_of: '2026-11',
  memberships_as_of: '2025-11',
  from: '1998-01-01',
  to: '2025-12-31',
  data_licence: 'CC-BY-4.0',
  seeds: ['a'],
};

const isSymbol = (text: string) => new RegExp(String(symbol.pattern)).test(text);

describe('the schemas', () => {
  it.each(TABLE_NAMES)('of %s refuse unknown fields and describe each of theirs', (table) => {
    const { additionalProperties, properties } = ROW_SCHEMAS[table];
    expect(additionalProperties).toBe(false);
    for (const property of Object.values(properties as object))
      expect(property).toHaveProperty('description');
  });

  it.each(TABLE_NAMES)('of %s are JSON Schema for a whole file', (table) => {
    expect(new Ajv({ strict: false }).validateSchema(schemaOf(table))).toBe(true);
  });

  it.each([
    'A/RES/73/27',
    'A/DEC/75/564',
    'A/75/816',
    'A/73/PV.45',
    'A/C.1/53/3',
    'A/C.1/73/L.27/Rev.1',
    'A/AC.290/2019/1',
    'A/AC.292/2025/CRP.1',
    'A/65/201/Add.1',
  ])('take %s for a UN symbol', (text) => {
    expect(isSymbol(text)).toBe(true);
  });

  it.each(['', 'A/RES73/27', 'RES/73/27', 'A/RES/73', 'A/C.7/53/3', 'A/75/816 ', 'a/75/816', 'A/75/816/Rev'])(
    'take "%s" for none',
    (text) => {
      expect(isSymbol(text)).toBe(false);
    },
  );
});

describe('checkShape', () => {
  it('finds nothing in an empty record', () => {
    expect(checkShape(EMPTY, ABOUT).problems).toEqual([]);
  });

  it('names a row without id by its number, and its table as misshapen', () => {
    const { problems, misshapen } = checkShape({ ...EMPTY, forwarding: [{ to: 'event:b' }] }, ABOUT);
    expect(problems.map(formatProblem)).toEqual([
      expect.stringMatching(
        /^src\/record\/forwarding\.json {2}row 1 {2}id {2}is missing {2}write a kind and an id/,
      ),
    ]);
    expect([...misshapen]).toEqual(['forwarding']);
  });

  it('does not call a table misshapen for a stray key or a long text', () => {
    const row = { id: 'weog', name: 'x'.repeat(81), extra: 1 };
    const { problems, misshapen } = checkShape({ ...EMPTY, 'regional-groups': [row] }, ABOUT);
    expect(problems).toHaveLength(2);
    expect(misshapen.size).toBe(0);
  });

  it.each([[null], [7], ['text'], [[]]])('takes %j in place of a row', (row) => {
    expect(checkShape({ ...EMPTY, terms: [row] }, ABOUT).problems).toHaveLength(1);
  });
});

describe('fieldOf', () => {
  it.each([
    ['', ''],
    ['/tally/yes', 'tally.yes'],
    ['/members/2/from', 'members[2].from'],
  ])('turns %j into %j', (pointer, field) => {
    expect(fieldOf(pointer)).toBe(field);
  });
});

describe('nearest', () => {
  it('counts letters put in, taken out and changed', () => {
    expect(editDistance('sumary', 'summary')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
    expect(editDistance('abc', 'abc')).toBe(0);
  });

  it('finds the candidate most alike, and none when all are far', () => {
    expect(nearest('titel', ['date', 'title', 'kind'])).toBe('title');
    expect(nearest('titel', ['date', 'kind'])).toBeUndefined();
  });
});
