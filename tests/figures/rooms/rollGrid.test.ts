import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { VoteId } from '../../../src/atlas/brand';
import { isMemberOn } from '../../../src/atlas/membership';
import { createReaderContext } from '../../../src/figures/reader/context';
import { ROLL_CLASSES, tabulateRolls } from '../../../src/figures/rooms/rollGrid';
import type { RollGrid, PICKS } from '../../../src/figures/rooms/rollGrid';
import { GROUPINGS, arrangeRolls, filterRolls, sortRolls } from '../../../src/figures/rooms/rollOrder';
import { rollsAsText } from '../../../src/figures/rooms/rollText';
import { formatTextFile, formatTextTabs } from '../../../src/figures/table/textTable';
import { en } from '../../../src/i18n/en';
import { roomsVotes as texts } from '../../../src/i18n/roomsVotes';
import { parse } from '../../../src/view/codec';
import { recordAtlas, recordDetails } from '../../recordAtlas';

const atlas = recordAtlas();
const context = createReaderContext(atlas, recordDetails(), parse('').view, en);
const grid = tabulateRolls(context, texts);
const byName = { by: 'name', isDescending: false } as const;
const columnAt = (id: string, of: RollGrid = grid) => of.columns.findIndex((column) => column.id === id);
const cellOf = (state: string, vote: string) =>
  grid.rows.find((row) => row.state === state)?.cells[columnAt(vote)];

describe('the grid of roll calls', () => {
  test('has a row for each member State in the order of names and a column for each vote in the order of time', () => {
    expect(grid.rows).toHaveLength(193);
    expect(grid.rows.map(({ name }) => name)).toEqual(
      grid.rows.map(({ name }) => name).toSorted(new Intl.Collator('en').compare),
    );
    expect(grid.columns.map(({ id }) => id)).toEqual([...atlas.votes.keys()]);
  });

  test.each([...atlas.votes.values()].filter(({ rollIsComplete }) => rollIsComplete))(
    'draws the tally of the record for $id',
    (vote) => {
      const at = columnAt(vote.id);
      const countOf = (key: string) => grid.rows.filter(({ cells }) => cells[at] === key).length;
      expect({ yes: countOf('yes'), no: countOf('no'), abstain: countOf('abstain') }).toEqual(vote.tally);
    },
  );

  test('a roll that is not whole says of no state that it was absent, or anything the record does not', () => {
    for (const vote of [...atlas.votes.values()].filter(({ rollIsComplete }) => !rollIsComplete))
      for (const { state, cells } of grid.rows) {
        const cell = cells[columnAt(vote.id)];
        expect(cell).not.toBe('absent');
        if (!vote.roll?.has(state)) expect(['not-recorded', 'not-yet-member']).toContain(cell);
      }
  });

  test('a state has no answer before it was a member', () => {
    expect(cellOf('SSD', 'a-res-60-45')).toBe('not-yet-member');
    expect(cellOf('MNE', 'a-res-60-45')).toBe('not-yet-member');
    for (const { state, cells } of grid.rows)
      for (const [at, { id }] of grid.columns.entries()) {
        const [vote, its] = [atlas.votes.get(id), atlas.states.get(state)];
        if (vote && its && !isMemberOn(its, vote.day)) expect(cells[at]).toBe('not-yet-member');
      }
  });

  test('counts yes of the votes cast, not of absences or partial rolls', () => {
    for (const row of grid.rows) {
      const whole = row.cells.filter((_, at) => grid.columns[at]?.roll === 'whole');
      expect(row.yes).toBe(whole.filter((cell) => cell === 'yes').length);
      expect(row.cast).toBe(whole.filter((cell) => ['yes', 'no', 'abstain'].includes(cell)).length);
    }
  });

  test('names votes for a column, a line and the ear', () => {
    expect(grid.columns[columnAt('a-res-73-27')]).toMatchObject({
      symbol: '73/27',
      name: 'ICT developments',
      date: '5 December 2018',
      spoken: 'resolution 73/27',
      roll: 'whole',
    });
    expect(grid.columns[columnAt('a-c1-75-l8-op1')]).toMatchObject({
      symbol: 'C.1/75/L.8 OP 1',
      spoken: 'draft A/C.1/75/L.8, operative paragraph 1',
      roll: 'none',
    });
    expect(grid.columns[columnAt('draft-2019-russia-first-committee')]).toMatchObject({
      symbol: 'Draft',
      spoken: 'a draft in the First Committee',
      roll: 'partial',
    });
    expect(new Set(grid.columns.map(({ symbol, date }) => `${symbol} ${date}`)).size).toBe(27);
  });

  test('the short name of every text is one of the series', () => {
    const known = texts.series.map(([, name]) => name);
    for (const { name } of grid.columns) expect(known).toContain(name);
  });

  test('can be narrowed to votes that name states, and to whole rolls', () => {
    const rollsOf = (pick: (typeof PICKS)[number]) =>
      new Set(tabulateRolls(context, texts, pick).columns.map(({ roll }) => roll));
    expect(rollsOf('all')).toEqual(new Set(['whole', 'partial', 'none']));
    expect(rollsOf('named')).toEqual(new Set(['whole', 'partial']));
    expect(rollsOf('whole')).toEqual(new Set(['whole']));
  });
});

describe('the order of the rows', () => {
  const orders = fc.record({
    by: fc.constantFrom('name' as const, 'share' as const, ...grid.columns.map(({ id }) => id)),
    isDescending: fc.boolean(),
  });

  test('no order and no grouping loses a state or shows one twice', () => {
    fc.assert(
      fc.property(
        orders,
        fc.constantFrom(...GROUPINGS),
        fc.constantFrom('', 'an', 'republic'),
        (order, grouping, typed) => {
          const shown = arrangeRolls(grid, { typed, order, grouping }, texts).flatMap(({ rows }) => rows);
          const expected = filterRolls(grid.rows, typed);
          expect(new Set(shown)).toEqual(new Set(expected));
          expect(shown).toHaveLength(expected.length);
        },
      ),
    );
  });

  test('by a vote: answers in the order of the legend, states of one answer by name', () => {
    const by = 'a-res-74-29' as VoteId;
    const rows = sortRolls(grid.rows, grid.columns, { by, isDescending: false });
    const ranks = rows.map(({ cells }) => ROLL_CLASSES.findIndex((key) => key === cells[columnAt(by)]));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    const yes = rows.slice(0, 129).map(({ name }) => name);
    expect(yes).toEqual(yes.toSorted(new Intl.Collator('en').compare));
  });

  test('by share: the largest first when descending, who cast no vote last either way', () => {
    const share = ({ yes, cast }: (typeof grid.rows)[number]) => yes / cast;
    const silent = { ...(grid.rows[0] as (typeof grid.rows)[number]), yes: 0, cast: 0 };
    for (const isDescending of [true, false]) {
      const rows = sortRolls([silent, ...grid.rows], grid.columns, { by: 'share', isDescending });
      expect(rows.at(-1)).toBe(silent);
      const shares = rows.slice(0, -1).map(share);
      expect(shares).toEqual(shares.toSorted((a, b) => (isDescending ? b - a : a - b)));
    }
  });

  test('by regional group: each state under its own', () => {
    const sections = arrangeRolls(grid, { typed: '', order: byName, grouping: 'region' }, texts);
    for (const { id, rows } of sections) for (const row of rows) expect(row.region ?? 'none').toBe(id);
    expect(sections[0]?.title).toBe('African Group: 54 states');
  });

  test('by equal answers: states of a section agree in every whole roll, the largest section first', () => {
    const sections = arrangeRolls(grid, { typed: '', order: byName, grouping: 'pattern' }, texts);
    const whole = ({ cells }: (typeof grid.rows)[number]) =>
      cells.filter((_, at) => grid.columns[at]?.roll === 'whole').join();
    const shared = sections.filter(({ id }) => id !== 'alone');
    for (const { rows } of shared) expect(new Set(rows.map(whole)).size).toBe(1);
    const sizes = shared.map(({ rows }) => rows.length);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(Math.min(...sizes)).toBeGreaterThan(1);
  });
});

test('the table as text has what is shown: the votes picked, the rows in their order, their headings', () => {
  const whole = tabulateRolls(context, texts, 'whole');
  const order = { by: 'a-res-73-27' as VoteId, isDescending: true };
  const sections = arrangeRolls(whole, { typed: 'united', order, grouping: 'region' }, texts);
  const table = rollsAsText(whole.columns, sections, texts);
  expect(table.header).toHaveLength(3 + whole.columns.length);
  expect(table.rows.map(([name]) => name)).toEqual(
    sections.flatMap(({ rows }) => rows.map(({ name }) => name)),
  );
  const america = table.rows.find(([name]) => name === 'United States of America') ?? [];
  expect(america[3 + columnAt('a-res-73-27', whole)]).toBe('No');
  expect(formatTextTabs(table).split('\n')).toHaveLength(table.rows.length + 1);
  expect(formatTextFile(table, 'Source', 'here, and there')).toContain('"here, and there"\r\n');
});
