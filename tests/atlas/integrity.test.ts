import { describe, expect, it } from 'vitest';
import { day } from '../../src/atlas/dates';
import { checkIntegrity } from '../../src/atlas/integrity';
import { findCycle } from '../../src/atlas/integrity/check';
import { countsFrom, coverageOf } from '../../src/atlas/integrity/coverage';
import { normalizeUrl } from '../../src/atlas/integrity/duplicates';
import { isMemberOn, memberCount, membersOn } from '../../src/atlas/integrity/electorate';
import { pick } from '../../src/atlas/integrity/pick';
import { textsOf } from '../../src/atlas/integrity/texts';
import { formatProblem, formatProblems } from '../../src/atlas/problem';
import type { GroupRow, PositionRow } from '../../src/atlas/rows';
import { readRecord } from '../../src/build/readRecord';

const { tables, about } = readRecord();

describe('members of the United Nations', () => {
  it.each([
    ['1998-12-04', 185, 184],
    ['2000-10-31', 189, 188],
    ['2000-11-01', 189, 189],
    ['2005-12-08', 191, 191],
    ['2006-12-06', 192, 192],
    ['2011-07-14', 193, 193],
  ])('on %s are %i, of which %i may vote', (on, count, voting) => {
    expect(memberCount(tables.states, tables['former-members'], day(on))).toBe(count);
    expect(membersOn(tables.states, day(on)).size).toBe(voting);
  });
});

describe('isMemberOn', () => {
  it.each([
    [{}, '1998-01-01', true],
    [{ from: '2004' }, '2004-06-01', false],
    [{ from: '2004' }, '2004-12-31', true],
    [{ to: '2020-01' }, '2020-01-01', true],
    [{ to: '2020-01' }, '2020-01-02', false],
  ])('reads %j on %s as %s', (span, on, expected) => {
    expect(isMemberOn({ state: 'AUT', ...span }, day(on))).toBe(expected);
  });
});

describe('coverageOf', () => {
  const evidence = { sources: [], verified: true };
  const position = (fields: Partial<PositionRow>): PositionRow => ({
    ...evidence,
    id: 'p',
    actor: 'CUB',
    question: 'poa',
    stance: 'support',
    date: '2022-03-28',
    occasion: 'Session',
    summary: 'Said so.',
    basis: 'own statement',
    ...fields,
  });
  const group: GroupRow = {
    ...evidence,
    id: 'EU',
    name: 'EU',
    summary: 'EU',
    colours: true,
    members: [{ state: 'AUT' }, { state: 'GBR', to: '2020-01-31' }, { state: 'HRV', from: '2023' }],
  };
  const groups = new Map([['EU', group]]);
  const statesOf = (...positions: readonly PositionRow[]) =>
    [...coverageOf(positions, groups, day('2025-12-31')).states].sort();

  it('counts states by their own words', () => {
    expect(statesOf(position({}), position({ actor: 'IRN' }), position({}))).toEqual(['CUB', 'IRN']);
  });

  it('counts members of a group on the day of its statement who still are', () => {
    expect(statesOf(position({ actor: 'group:EU', date: '2019-01-01' }))).toEqual(['AUT']);
    expect(statesOf(position({ actor: 'group:EU', date: '2024-01-01' }))).toEqual(['AUT', 'HRV']);
  });

  it.each([
    ['state practice', position({ kind: 'state practice' })],
    ['what has no stance', position({ stance: null })],
    ['what is marked as not colouring', position({ colours: false })],
    ['what comes later', position({ date: '2026-01-01' })],
  ])('leaves out %s', (_, row) => {
    expect(statesOf(row)).toEqual([]);
  });

  it('counts an imprecise date from the end of its stretch, a standing position from its start', () => {
    expect(countsFrom(position({ date: '2022-03', from: '2022-03-28', until: '2022-04-01' }))).toBe(
      day('2022-04-01'),
    );
    expect(countsFrom(position({ date: '2022', colours_from: '2021-12-31' }))).toBe(day('2021-12-31'));
  });
});

describe('checkIntegrity', () => {
  it('lets checks rest that compute with misshapen tables', () => {
    const broken = { ...tables, seats: [{ id: 7 }] } as unknown as typeof tables;
    expect(() => checkIntegrity(broken, about, new Set(['seats']))).not.toThrow();
  });
});

describe('findCycle', () => {
  const links: Readonly<Record<string, readonly string[]>> = { a: ['b'], b: ['c'], c: ['b'], d: ['d'] };
  const next = (id: string) => links[id] ?? [];

  it.each([
    ['abc', ['b', 'c', 'b']],
    ['d', ['d', 'd']],
    ['x', null],
  ])('from %s finds %j', (ids, cycle) => {
    expect(findCycle(ids, next)).toEqual(cycle);
  });
});

describe('reading rows of any shape', () => {
  it('pick finds texts at a path and says where', () => {
    const row = { chair: [{ state: 'CUB' }, {}, 7], roll: { AFG: 'yes' } };
    expect(pick(row, 'chair[].state')).toEqual([{ field: 'chair[0].state', value: 'CUB' }]);
    expect(pick(row, 'roll{}')).toEqual([{ field: 'roll.AFG', value: 'AFG' }]);
    expect(pick(null, 'chair[].state')).toEqual([]);
  });

  it('textsOf finds every text at any depth', () => {
    expect(textsOf({ a: 'x', b: [{ c: 'y' }, 1, null] })).toEqual([
      { field: 'a', text: 'x' },
      { field: 'b[0].c', text: 'y' },
    ]);
  });

  it('normalizeUrl drops what does not change the page', () => {
    expect(normalizeUrl('https://www.UN.org/a/#top')).toBe(normalizeUrl('http://un.org/a'));
    expect(normalizeUrl('https://un.org/a?b=1')).not.toBe(normalizeUrl('https://un.org/a'));
  });
});

describe('formatProblem', () => {
  const problem = {
    file: 'src/record/votes.json',
    record: 'a-res-73-27',
    field: 'tally.yes',
    wrong: 'is 118 but the roll names 119 yes',
    right: 'write 119, or correct the roll',
  };

  it('says place, record, field, wrong and right in one line', () => {
    expect(formatProblem({ ...problem, line: 120 })).toBe(
      'src/record/votes.json:120  a-res-73-27  tally.yes  is 118 but the roll names 119 yes  write 119, or correct the roll',
    );
  });

  it('formatProblems sorts by file and line', () => {
    const lines = formatProblems([
      { ...problem, line: 20 },
      { ...problem, line: 3 },
      { ...problem, file: 'src/record/about.json', line: 90 },
    ]).split('\n');
    expect(lines.map((line) => line.split('  ')[0])).toEqual([
      'src/record/about.json:90',
      'src/record/votes.json:3',
      'src/record/votes.json:20',
    ]);
  });
});
