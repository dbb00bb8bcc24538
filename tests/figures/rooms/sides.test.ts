import { describe, expect, test } from 'vitest';
import { createReaderContext } from '../../../src/figures/reader/context';
import { compareWays } from '../../../src/figures/reader/comparison';
import { hasSeat, seatsAsText, sortSeats, tabulateSeats } from '../../../src/figures/rooms/seatGrid';
import { comparisonAsText, listProgrammes, programmesAsText } from '../../../src/figures/rooms/sidesText';
import { layoutProgrammes, programmesOf, signOf } from '../../../src/figures/rooms/workProgrammes';
import { en } from '../../../src/i18n/en';
import { roomsSides as texts } from '../../../src/i18n/roomsSides';
import { parse } from '../../../src/view/codec';
import { recordAtlas, recordDetails } from '../../recordAtlas';

const atlas = recordAtlas();
const context = createReaderContext(atlas, recordDetails(), parse('').view, en);
const programmes = programmesOf(atlas);
const SIZE = { width: 760, target: 24, title: 46, bar: 8, axis: 24 };

test('the comparison has every aspect of the record, each with a source', () => {
  const lines = compareWays(context);
  expect(lines).toHaveLength(12);
  for (const { sources } of lines) expect(sources.best).not.toBeNull();
  const table = comparisonAsText(lines, texts);
  expect(table.rows.map(([aspect]) => aspect)).toEqual(lines.map(({ aspect }) => aspect));
  for (const [, , , sources] of table.rows) expect(sources).toContain('http');
});

describe('the work programmes', () => {
  test('are six groups of experts and two open-ended groups, with all that the record has of them', () => {
    const countOf = (track: string) => programmes.filter((one) => one.track === track).length;
    expect({ gge: countOf('gge'), oewg: countOf('oewg') }).toEqual({ gge: 6, oewg: 2 });
    const onRecord = [...atlas.events.values()].filter(({ process }) => /^(gge|oewg)-/.test(process));
    const lines = listProgrammes(context, programmes);
    expect(new Set(lines.map(({ event }) => event))).toEqual(new Set(onRecord));
    expect(programmesAsText(lines, texts).rows).toHaveLength(onRecord.length);
  });

  test.each([760, 950])('at %d px no sign lies on another, and all lie within', (width) => {
    const figure = layoutProgrammes(programmes, { ...SIZE, width });
    const marks = figure.tracks.flatMap((track) => track.marks);
    for (const [at, one] of marks.entries()) {
      expect(one.x).toBeGreaterThanOrEqual(12);
      expect(one.x).toBeLessThanOrEqual(width - 12);
      expect(one.y + 12).toBeLessThanOrEqual(figure.height - SIZE.axis);
      for (const other of marks.slice(at + 1))
        expect(Math.abs(one.x - other.x) >= 24 || Math.abs(one.y - other.y) >= 24).toBe(true);
    }
  });

  test('in each track the signs stand in the order of time', () => {
    for (const { marks } of layoutProgrammes(programmes, SIZE).tracks) {
      const xs = marks.map(({ x }) => x);
      expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    }
  });

  test('a group that ended without consensus has no sign of a report', () => {
    for (const { process, events } of programmes) {
      const signs = events.map((event) => signOf(event, process));
      const hasFailed = ['gge-2004', 'gge-2016'].includes(process.id);
      expect(signs.includes('failure')).toBe(hasFailed);
      expect(signs.includes('report')).toBe(!hasFailed);
    }
  });
});

describe('the members of the groups of experts', () => {
  const grid = tabulateSeats(atlas, 'en');

  test('are 115 seats of six groups, each confirmed or said not to be', () => {
    const cells = grid.rows.flatMap((row) => row.cells);
    const countOf = (...kinds: readonly string[]) => cells.filter((cell) => kinds.includes(cell)).length;
    expect(countOf('member', 'chair')).toBe(atlas.seats.filter(({ isConfirmed }) => isConfirmed).length);
    expect(countOf('unsure', 'unsureChair')).toBe(
      atlas.seats.filter(({ isConfirmed }) => !isConfirmed).length,
    );
    expect(grid.columns.map(({ seats }) => seats)).toEqual([15, 15, 15, 20, 25, 25]);
  });

  test('only confirmed seats are counted, at most one a group', () => {
    for (const { state, sure, unsure } of grid.rows) {
      const its = atlas.seats.filter((seat) => seat.state === state.id);
      expect([sure, unsure]).toEqual([
        its.filter(({ isConfirmed }) => isConfirmed).length,
        its.filter(({ isConfirmed }) => !isConfirmed).length,
      ]);
      expect(sure).toBeLessThanOrEqual(6);
    }
    expect(grid.rows.filter(hasSeat)).toHaveLength(44);
  });

  test('of a list that is not confirmed in full nobody is said not to have been on it', () => {
    for (const [at, { unsure }] of grid.columns.entries())
      for (const { cells } of grid.rows) expect(cells[at]).not.toBe(unsure > 0 ? 'none' : 'notOnList');
  });

  test('are sorted by count and by group, states alike by name', () => {
    const rows = sortSeats(grid, { by: 'count', isDescending: true });
    expect(rows.slice(0, 4).every(({ sure }) => sure === 6)).toBe(true);
    const counts = rows.map(({ sure }) => sure);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    const last = grid.columns.at(-1)?.process.id;
    if (!last) throw new Error('There is no group.');
    const [first] = sortSeats(grid, { by: last, isDescending: false });
    expect(first?.state.name).toBe('Brazil');
    expect(seatsAsText(grid.columns, rows, texts).rows[0]?.[1]).toBe('6');
  });
});
