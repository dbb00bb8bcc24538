import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesSince, compareTables } from '../../src/atlas/editions';
import { TABLE_NAMES, type EditionRow, type RecordTables } from '../../src/atlas/rows';
import { recordTables } from '../recordAtlas';

const EMPTY = Object.fromEntries(TABLE_NAMES.map((table) => [table, []])) as unknown as RecordTables;
type Terms = Readonly<Record<string, string>>;
const recordOf = (terms: Terms): RecordTables => ({
  ...EMPTY,
  terms: Object.entries(terms).map(([id, definition]) => ({ id, definition })) as never,
});
const edition = (id: string, changes: EditionRow['changes'] = []): EditionRow => ({
  id,
  date: '2026',
  summary: '.',
  changes,
});

/** Some of five terms, each with one of three definitions. */
const someTerms = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('1', '2', '3'), {
  noNullPrototype: true,
});

describe('compareTables', () => {
  it('finds nothing between a record and itself, whatever the order of rows and fields', () => {
    const tables = recordTables();
    const turned = Object.fromEntries(
      TABLE_NAMES.map((table) => [
        table,
        tables[table]
          .map((row) => Object.fromEntries(Object.entries(row).toReversed()) as { readonly id: string })
          .toReversed(),
      ]),
    );
    expect(compareTables(tables, tables)).toEqual([]);
    expect(compareTables(turned, tables)).toEqual([]);
  });

  it('tells what was added, changed and taken out', () => {
    expect(compareTables(recordOf({ a: '1', b: '1', c: '1' }), recordOf({ b: '1', c: '2', d: '1' }))).toEqual(
      [{ concept: 'terms', added: ['d'], changed: ['c'], removed: ['a'] }],
    );
  });

  it('takes a concept that an earlier record did not have for empty, and says nothing of editions', () => {
    const after = { ...recordOf({ a: '1' }), editions: [edition('2026.1')] };
    expect(compareTables({}, after)).toEqual([{ concept: 'terms', added: ['a'], changed: [], removed: [] }]);
  });
});

describe('changesSince', () => {
  it('is nothing since the last edition, and since one that there is not', () => {
    const editions = [edition('2026.1'), edition('2026.2', compareTables({}, recordOf({ a: '1' })))];
    expect(changesSince(editions, '2026.2')).toEqual([]);
    expect(changesSince(editions, '2025.1')).toEqual([]);
    expect(changesSince(editions, '2026.1')).toHaveLength(1);
  });

  it('of all steps in one is what the first and last record show, but that a change taken back stays listed', () => {
    fc.assert(
      fc.property(fc.array(someTerms, { minLength: 1, maxLength: 6 }), (states) => {
        const records = states.map(recordOf);
        const editions = records.map((record, index) =>
          edition(`2026.${index + 1}`, index === 0 ? [] : compareTables(records[index - 1] ?? {}, record)),
        );
        const [merged] = changesSince(editions, '2026.1');
        const [direct] = compareTables(records[0] ?? {}, records.at(-1) ?? EMPTY);
        const sorted = (ids: readonly string[] = []) => ids.toSorted();
        expect(sorted(merged?.added)).toEqual(sorted(direct?.added));
        expect(sorted(merged?.removed)).toEqual(sorted(direct?.removed));
        for (const id of direct?.changed ?? []) expect(merged?.changed).toContain(id);
        for (const id of merged?.changed ?? []) {
          expect(states[0]?.[id]).toBeDefined();
          expect(states.at(-1)?.[id]).toBeDefined();
        }
      }),
    );
  });
});
