import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Details } from '../../../src/atlas/details';
import type { EditionRow } from '../../../src/atlas/rows';
import { TABLE_NAMES } from '../../../src/atlas/rows';
import { stanceOf } from '../../../src/atlas/stance';
import { BASES } from '../../../src/atlas/vocabulary';
import { createReaderContext } from '../../../src/figures/reader/context';
import type { ReaderContext } from '../../../src/figures/reader/context';
import { COVERAGES, levelOf } from '../../../src/figures/rooms/coverageGrid';
import type { CoverageGrid, CoverageKind } from '../../../src/figures/rooms/coverageGrid';
import {
  changesAsText,
  countChanges,
  describeChanges,
  editionOptions,
  firstChoice,
} from '../../../src/figures/rooms/dataChanges';
import { correctionsAsText, listCorrections } from '../../../src/figures/rooms/dataCorrections';
import { countTables, sortStates } from '../../../src/figures/rooms/dataCounts';
import { tabulateCoverage } from '../../../src/figures/rooms/dataCoverage';
import { filesOf } from '../../../src/figures/rooms/dataFiles';
import { describeGaps, describeYears, silentYears } from '../../../src/figures/rooms/dataGaps';
import {
  citeData,
  countsAsText,
  describeEdition,
  listCell,
  twinOfCoverage,
} from '../../../src/figures/rooms/dataRoom';
import { en } from '../../../src/i18n/en';
import { roomsData as texts } from '../../../src/i18n/roomsData';
import { parse } from '../../../src/view/codec';
import { recordAtlas, recordDetails, recordTables } from '../../recordAtlas';

const atlas = recordAtlas();
const tables = recordTables();
const contextAt = (query = '', details: Details | null = recordDetails()): ReaderContext =>
  createReaderContext(atlas, details, parse(query).view, en);
const context = contextAt();
const grids: Readonly<Record<CoverageKind, CoverageGrid>> = {
  year: tabulateCoverage(context, 'year', texts),
  group: tabulateCoverage(context, 'group', texts),
  basis: tabulateCoverage(context, 'basis', texts),
};
const cellOf = (grid: CoverageGrid, row: string, column: string) =>
  grid.rows.find(({ key }) => key === row)?.cells.find((cell) => cell.column === column);
const numberOf = (grid: CoverageGrid, row: string, column: string) =>
  Number(cellOf(grid, row, column)?.text ?? NaN);

describe('coverage by year', () => {
  test('has a column for each year that the atlas covers, and a row for each question', () => {
    const years = grids.year.columns.filter(({ isAside }) => !isAside).map(({ key }) => key);
    expect(years.slice(0, 28)).toEqual(Array.from({ length: 28 }, (_, index) => String(1998 + index)));
    expect(grids.year.rows.map(({ key }) => key)).toEqual([...tables.questions.map(({ id }) => id), 'all']);
  });

  test('counts every row of the record in its question and year, and nothing else', () => {
    for (const { id } of tables.questions)
      for (const { key, isAside } of grids.year.columns) {
        const rows = tables.positions.filter(
          ({ question, date }) => question === id && (isAside || date.startsWith(key)),
        );
        expect(numberOf(grids.year, id, key), `${id} ${key}`).toBe(rows.length);
      }
    expect(numberOf(grids.year, 'all', 'all')).toBe(tables.positions.length);
  });

  test('sums are not tinted, and a blank is no level', () => {
    for (const { key, cells } of grids.year.rows)
      for (const { column, level, text } of cells) {
        if (key === 'all' || column === 'all') expect(level).toBe(0);
        else expect(level === 0).toBe(text === '');
      }
  });
});

describe('coverage by how it is known', () => {
  test('the bases add up to all, and the unconfirmed are counted beside them', () => {
    for (const { key } of grids.basis.rows) {
      const sum = BASES.reduce((all, basis) => all + numberOf(grids.basis, key, basis), 0);
      expect(sum, key).toBe(numberOf(grids.basis, key, 'all'));
    }
    for (const basis of BASES)
      expect(numberOf(grids.basis, 'all', basis)).toBe(
        tables.positions.filter((row) => row.basis === basis).length,
      );
    expect(numberOf(grids.basis, 'all', 'unconfirmed')).toBe(
      tables.positions.filter(({ verified }) => !verified).length,
    );
  });
});

describe('coverage by group', () => {
  const column = (key: string) => grids.group.columns.find((each) => each.key === key);

  test('has all members, the five regional groups and each group with a member, under its own name', () => {
    expect(grids.group.columns.slice(0, 6).map(({ short }) => short)).toEqual([
      'All members',
      'African',
      'Asia-Pacific',
      'E. European',
      'GRULAC',
      'WEOG',
    ]);
    expect(column('EU')?.name).toBe('European Union');
    expect(column('LMG')).toBeUndefined();
  });

  test('own and group add up with the silent to the members, by the rule that colours the map', () => {
    const members = [...atlas.states.values()].filter(({ isMember }) => isMember);
    for (const { key, cells } of grids.group.rows) {
      for (const { twin, column: of } of cells) {
        const [all = NaN, own = NaN, group = NaN, none = NaN] = twin.map(Number);
        expect(own + group + none, `${key} ${of}`).toBe(all);
      }
      const standings = members.map(({ id }) =>
        stanceOf(atlas, id, key as never, context.on, { groups: true }),
      );
      const voiced = standings.filter((standing) => standing.kind === 'stance');
      const group = voiced.filter(({ voice }) => voice === 'group').length;
      expect(cellOf(grids.group, key, 'all')?.twin.map(Number)).toEqual([
        193,
        voiced.length - group,
        group,
        193 - voiced.length,
      ]);
    }
  });

  test('follows the as-of date: nothing is on record before all began, and who joined later is no member', () => {
    const early = tabulateCoverage(contextAt('asof=1998-01-01'), 'group', texts);
    for (const { cells } of early.rows)
      for (const { text, level } of cells) expect([text, level]).toEqual(['', 0]);
    expect(Number(early.rows[0]?.cells[0]?.twin[0])).toBe(184);
  });

  test('one of many is on record, however small its part', () => {
    for (const { cells } of grids.group.rows)
      for (const { twin, text } of cells) expect(text === '').toBe(Number(twin[1]) + Number(twin[2]) === 0);
  });
});

describe('the twin', () => {
  test.each(COVERAGES)('of %s says what the figure says, cell by cell', (kind) => {
    const grid = grids[kind];
    const twin = twinOfCoverage(grid, 'name', texts);
    const shown = grid.rows
      .filter(({ question }) => question !== null)
      .flatMap(({ key, cells }) =>
        cells
          .filter((cell) => !grid.columns.find((column) => column.key === cell.column)?.isAside)
          .filter(({ text }) => kind === 'group' || text !== '')
          .map(({ column }) => `${key} ${column}`),
      );
    expect(twin.rows.map(({ key }) => key)).toEqual(shown);
    expect(new Set(shown).size).toBe(shown.length);
    for (const { cells } of twin.rows) expect(cells).toHaveLength(twin.columns.length);
  });

  test('of years adds up to the record', () => {
    const { rows } = twinOfCoverage(grids.year, 'name', texts);
    expect(rows.reduce((sum, { cells }) => sum + Number(cells[2]), 0)).toBe(tables.positions.length);
  });
});

describe('the list of a cell', () => {
  test('names each statement that the cell counts', () => {
    for (const { key, cells } of grids.year.rows.slice(0, 5))
      for (const { column, text } of cells) {
        const items = listCell(context, grids.year, key, column, texts).flatMap((list) => list.items);
        expect(items, `${key} ${column}`).toHaveLength(Number(text));
      }
  });

  test('names each member once: by name, through a group, not on record', () => {
    const lists = listCell(context, grids.group, 'ihl', 'EU', texts);
    const names = lists.flatMap(({ items }) => items.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(27);
    expect(lists.map(({ title }) => title)).toContain('By name');
  });
});

test('levels rise with what is on record', () => {
  expect([0, 1, 2, 3, 10, 11, 20, 21, 500].map((count) => levelOf('year', count))).toEqual([
    0, 1, 1, 2, 3, 4, 4, 5, 5,
  ]);
});

describe('counts', () => {
  test('every concept is counted, with what is not yet confirmed', () => {
    const counts = countTables(context);
    expect(counts.map(({ table }) => table)).toEqual([...TABLE_NAMES]);
    for (const { table, entries } of counts) expect(entries, table).toBe(tables[table].length);
    const count = (table: string) => counts.find((row) => row.table === table);
    expect([count('events')?.entries, count('documents')?.entries, count('positions')?.entries]).toEqual([
      118, 179, 1007,
    ]);
    expect(count('seats')?.unconfirmed).toBe(18);
    expect(countsAsText(counts, texts).rows).toHaveLength(TABLE_NAMES.length);
  });

  test('every member State is on record by name, through a group or not at all', () => {
    const { own, group, silent } = sortStates(context);
    expect([own.length, group.length, silent.length]).toEqual([101, 65, 27]);
    const names = [...own, ...group, ...silent].map(({ name }) => name);
    expect(new Set(names).size).toBe(193);
    expect(silent.map(({ name }) => name)).toContain('Afghanistan');
  });

  test('gaps are counted from the record', () => {
    const gaps = describeGaps(context, texts);
    expect(gaps[0]).toBe(
      'Of the recorded votes, 17 have the whole roll call, 4 a part of it, 6 only the result.',
    );
    const reported = tables.positions.filter(({ basis }) => basis === 'reported').length;
    expect(gaps).toContain(
      `${reported} of ${tables.positions.length} statements are known from a report of somebody else.`,
    );
    expect(gaps.join(' ')).not.toMatch(/undefined|NaN|null/);
    expect(new Set(gaps).size).toBe(gaps.length);
  });

  test('years without a statement are told as stretches', () => {
    const recorded = new Set(tables.positions.map(({ date }) => Number(date.slice(0, 4))));
    for (const year of silentYears(context)) expect(recorded.has(year)).toBe(false);
    expect(describeYears([1999, 2000, 2001, 2003, 2013, 2014])).toEqual(['1999–2001', '2003', '2013–2014']);
    expect(describeYears([])).toEqual([]);
  });

  test('the licence of the room is that of the record, and the citation names edition and date', () => {
    const about = JSON.parse(readFileSync('src/record/about.json', 'utf8')) as Record<string, string>;
    expect(texts.licence).toBe(about['data_licence']);
    expect(citeData(context, texts)).toBe(
      'Atlas of the UN Cyber Negotiations, 1998-2025: the data, edition 2026.1, state of the record November 2026. CC-BY-4.0.',
    );
    expect(describeEdition(context, texts).map(([, text]) => text)).toContain(about['edition']);
  });

  test('all corrections are listed and taken along, with what has the right fact and how sure it is', () => {
    const lines = listCorrections(context);
    expect(correctionsAsText(lines, texts).rows.map((row) => row[3])).toEqual(
      tables.corrections.map(({ right }) => right),
    );
    for (const [index, row] of tables.corrections.entries()) {
      const line = lines[index];
      expect(line?.about, row.id).toHaveLength(row.about?.length ?? 0);
      expect(line?.isDoubtful, row.id).toBe(!row.verified || (row.unconfirmed?.length ?? 0) > 0);
      if (row.sources) expect(line?.sources.best, row.id).not.toBeNull();
    }
  });

  test('every concept has its files', () => {
    expect(filesOf('votes').map(({ href }) => href)).toEqual([
      './data/votes.csv',
      './data/votes.json',
      './data/schemas/votes.schema.json',
    ]);
  });
});

describe('what changed', () => {
  const edition = (id: string, changes: EditionRow['changes'] = []): EditionRow => ({
    id,
    date: '2026-12',
    summary: `Edition ${id}.`,
    changes,
  });
  const withEditions = (...rows: readonly EditionRow[]) => {
    const details = { ...recordDetails(), editions: new Map(rows.map((row) => [row.id, row])) };
    return contextAt('', details);
  };
  const later = withEditions(
    edition('2026.1'),
    edition('2026.2', [
      { concept: 'events', added: ['res-73-27'], changed: ['res-53-70'], removed: ['gone'] },
      { concept: 'corrections', added: ['53-70-adoption-date'], changed: [], removed: [] },
    ]),
    edition('2026.3', [{ concept: 'terms', added: [], changed: ['attribution'], removed: [] }]),
  );

  test('of the first edition there is nothing to choose', () => {
    expect(firstChoice(context)).toBeNull();
    expect(tables.editions).toHaveLength(1);
  });

  test('the editions stand with the last first, and the one before the last is chosen', () => {
    expect(editionOptions(later, texts).map(({ text }) => text)).toEqual([
      '2026.3, December 2026',
      '2026.2, December 2026',
      '2026.1, December 2026',
    ]);
    expect(firstChoice(later)).toBe('2026.2');
  });

  test('since an edition all later changes are listed, with what can be opened under its name', () => {
    const groups = describeChanges(later, '2026.1', texts);
    expect(groups.map(({ title }) => title)).toEqual([
      'Events: added (1)',
      'Events: changed (1)',
      'Events: taken out (1)',
      'Terms of the glossary: changed (1)',
      'Corrections: added (1)',
    ]);
    expect(groups[0]?.things[0]?.named?.name).toBe('First OEWG established (73/27)');
    expect(groups[2]?.things[0]).toEqual({ id: 'gone', named: null });
    expect((['added', 'changed', 'removed'] as const).map((kind) => countChanges(groups, kind))).toEqual([
      2, 2, 1,
    ]);
    expect(changesAsText(groups, texts).rows[0]).toEqual([
      'events',
      'Added',
      'res-73-27',
      'First OEWG established (73/27)',
    ]);
    expect(describeChanges(later, '2026.2', texts)).toHaveLength(1);
    expect(describeChanges(later, '2026.3', texts)).toEqual([]);
  });
});
