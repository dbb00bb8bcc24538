import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  GROUPINGS,
  LIBRARY_SORTS,
  NO_FILTER,
  NO_PROCESS,
  ORIGINS,
  choicesOf,
  filterDocuments,
  groupDocuments,
  namePart,
  partsInUse,
  processOf,
  sortDocuments,
} from '../../../src/figures/rooms/libraryFilter';
import type { LibraryFilter } from '../../../src/figures/rooms/libraryFilter';
import { FAMILIES } from '../../../src/figures/rooms/documentFamilies';
import { layoutYears } from '../../../src/figures/rooms/yearsFigure';
import { library as words } from '../../../src/i18n/roomsLibrary';
import { atlas, context, documents, rowOf, rows } from './libraryRoom';

const kinds = [...new Set(rows.map(({ kind }) => kind))];
const filters: fc.Arbitrary<LibraryFilter> = fc.record({
  text: fc.constantFrom('', 'report', '  ', 'A/RES', 'états', 'cyber law'),
  origin: fc.constantFrom(...ORIGINS),
  process: fc.constantFrom('', 'unga', 'oewg-2021', 'poa', NO_PROCESS),
  kind: fc.constantFrom('' as const, ...kinds, ...FAMILIES),
  year: fc.option(fc.integer({ min: 1998, max: 2025 })),
});
const orders = fc.record({ column: fc.constantFrom(...LIBRARY_SORTS), isDescending: fc.boolean() });
const by = (change: Partial<LibraryFilter>) => filterDocuments(rows, { ...NO_FILTER, ...change });

describe('filterDocuments', () => {
  it('counts what the record counts', () => {
    expect(by({})).toHaveLength(documents.length);
    expect(by({ origin: 'papers' })).toHaveLength(documents.filter(({ actor }) => actor).length);
    expect(by({ process: 'oewg-2021' })).toHaveLength(
      documents.filter(({ process }) => process === 'oewg-2021').length,
    );
    expect(by({ kind: 'meeting-record' })).toHaveLength(
      documents.filter(({ kind }) => kind === 'meeting-record').length,
    );
    expect(by({ year: 2021 })).toHaveLength(documents.filter(({ date }) => date.startsWith('2021')).length);
  });

  it('finds pieces of symbol, title, gist and author, whatever their case and accents', () => {
    expect(by({ text: 'a/res/73/27' }).map(({ id }) => id)).toEqual(['a-res-73-27']);
    expect(by({ text: 'schondorf' }).map(({ id }) => id)).toEqual(['isr-2020']);
    expect(by({ text: 'CUBA 2024 position' }).length).toBe(0);
    expect(by({ text: 'cuba' }).map(({ id }) => id)).toContain('cub-2020');
    expect(by({ text: '   ' })).toHaveLength(rows.length);
  });

  it('shows what passes every part, and each part alone leaves out no more', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const shown = new Set(filterDocuments(rows, filter));
        const parts = partsInUse(filter);
        const each = parts.map((part) => new Set(by({ [part]: filter[part] })));
        expect(shown).toEqual(new Set(rows.filter((row) => each.every((set) => set.has(row)))));
      }),
    );
  });
});

describe('choicesOf', () => {
  it('says of each choice how many documents it leads to', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const { origins, processes, years, kinds: families } = choicesOf(context, rows, filter, words);
        const counted = (change: Partial<LibraryFilter>) =>
          filterDocuments(rows, { ...filter, ...change }).length;
        for (const { value, count } of origins)
          expect(counted({ origin: value as LibraryFilter['origin'] })).toBe(count);
        for (const { value, count } of processes) expect(counted({ process: value })).toBe(count);
        for (const { value, count } of years) expect(counted({ year: Number(value) })).toBe(count);
        for (const { value, count } of families.flatMap(({ family, kinds: each }) => [family, ...each]))
          expect(counted({ kind: value as LibraryFilter['kind'] })).toBe(count);
      }),
      { numRuns: 25 },
    );
  });

  it('offers only what the record has, and names each part as it was chosen', () => {
    const choices = choicesOf(context, rows, NO_FILTER, words);
    expect(choices.processes.map(({ value }) => value)).not.toContain('global-mechanism');
    expect(choices.processes.every(({ count }) => count > 0)).toBe(true);
    const filter = { text: ' law ', origin: 'un', process: 'poa', kind: 'drafts', year: 2020 } as const;
    expect(partsInUse(filter).map((part) => namePart(part, filter, choices))).toEqual([
      'law',
      'UN documents',
      'PoA',
      'Drafts and proposals',
      '2020',
    ]);
    expect(partsInUse(NO_FILTER)).toEqual([]);
  });
});

describe('layoutYears', () => {
  it('holds the same documents as the list, year by year and kind by kind', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const shown = filterDocuments(rows, filter, 'year');
        const bars = layoutYears(atlas, rows, shown, 64, words);
        for (const { year, count, parts, height } of bars) {
          expect(filterDocuments(rows, { ...filter, year })).toHaveLength(count);
          expect(parts.reduce((sum, part) => sum + part.count, 0)).toBe(count);
          expect(height).toBeLessThanOrEqual(64);
          for (const part of parts) {
            expect(part.y).toBeGreaterThanOrEqual(-0.01);
            expect(part.y + part.height).toBeLessThanOrEqual(height + 0.02);
          }
        }
        expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(shown.length);
      }),
    );
  });

  it('has every year that the atlas covers, and the fullest at full height', () => {
    const bars = layoutYears(atlas, rows, rows, 64, words);
    expect(bars.map(({ year }) => year)).toEqual(Array.from({ length: 28 }, (_, index) => 1998 + index));
    expect(Math.max(...bars.map(({ height }) => height))).toBe(64);
    expect(bars[0]?.label).toMatch(/^1998: 2 documents, /);
  });
});

describe('sortDocuments', () => {
  it('keeps every row, either way; without a symbol it comes last', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const sorted = sortDocuments(rows, order, 'en');
        expect(new Set(sorted)).toEqual(new Set(rows));
        if (order.column === 'symbol') {
          const first = sorted.findIndex(({ symbol }) => symbol === null);
          expect(sorted.slice(first).every(({ symbol }) => symbol === null)).toBe(true);
        }
      }),
    );
  });

  it('counts in symbols: 73/27 before 73/187', () => {
    expect(rowOf('a-res-73-187').symbol).toBe('A/RES/73/187');
    const symbols = sortDocuments(rows, { column: 'symbol', isDescending: false }, 'en').map(
      ({ symbol }) => symbol,
    );
    expect(symbols.indexOf('A/RES/73/27')).toBeLessThan(symbols.indexOf('A/RES/73/187'));
  });

  it('sorts dates from the first to the last and back', () => {
    const years = (isDescending: boolean) =>
      sortDocuments(rows, { column: 'date', isDescending }, 'en').map(({ year }) => year);
    expect(years(false)).toEqual(years(false).toSorted((a, b) => a - b));
    expect(years(true)).toEqual(years(true).toSorted((a, b) => b - a));
  });
});

describe('groupDocuments', () => {
  it('has each row in one group, in the order given', () => {
    fc.assert(
      fc.property(filters, orders, fc.constantFrom(...GROUPINGS), (filter, order, grouping) => {
        const choices = choicesOf(context, rows, filter, words);
        const sorted = sortDocuments(filterDocuments(rows, filter), order, 'en');
        const groups = groupDocuments(sorted, grouping, order, choices);
        const all = groups.flatMap((group) => group.rows);
        expect(all).toHaveLength(sorted.length);
        expect(new Set(all)).toEqual(new Set(sorted));
        for (const group of groups) {
          expect(group.rows.length).toBeGreaterThan(0);
          const places = group.rows.map((row) => sorted.indexOf(row));
          expect(places).toEqual(places.toSorted((a, b) => a - b));
          if (grouping === 'process')
            expect(group.rows.every((row) => processOf(row) === group.key)).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('turns the years with the dates, and never the processes', () => {
    const choices = choicesOf(context, rows, NO_FILTER, words);
    const keys = (grouping: 'process' | 'year', isDescending: boolean) =>
      groupDocuments(rows, grouping, { column: 'date', isDescending }, choices).map(({ key }) => key);
    expect(keys('year', true)).toEqual(keys('year', false).toReversed());
    expect(keys('process', true)).toEqual(keys('process', false));
    expect(keys('process', false).at(-1)).toBe(NO_PROCESS);
  });
});
