import { describe, expect, it } from 'vitest';
import type { QuestionId, StateCode } from '../../src/atlas/brand';
import { day, lastDay } from '../../src/atlas/dates';
import { stanceOf } from '../../src/atlas/stance';
import { recordAtlas } from '../recordAtlas';
import { position, smallAtlas } from './smallCore';

const TREATY = 'treaty' as QuestionId;
type Rows = Parameters<typeof smallAtlas>[0];

/** "support own", "none", "not-yet-member": what a state stands for on a day. */
function standing(rows: Rows, on: string, state = 'AAA', groups = true): string {
  const found = stanceOf(smallAtlas(rows), state as StateCode, TREATY, lastDay(on), { groups });
  return found.kind === 'stance' ? `${found.stance} ${found.voice}` : found.kind;
}

describe('stanceOf a state that speaks for itself', () => {
  const own = position({ actor: 'AAA', date: '2019-06-03' });

  it('counts a statement from its own day', () => {
    expect(standing([own], '2019-06-02')).toBe('none');
    expect(standing([own], '2019-06-03')).toBe('support own');
  });

  it('lets the latest statement hold', () => {
    const later = position({ actor: 'AAA', date: '2021-03-12', stance: 'oppose' });
    expect(standing([later, own], '2021-03-11')).toBe('support own');
    expect(standing([later, own], '2025')).toBe('oppose own');
  });

  it.each([
    ['own statement', 'support own'],
    ['reported', 'support own'],
    ['group statement', 'support joint'],
    ['co-sponsorship', 'support joint'],
  ] as const)('tells the voice of a basis: %s is %s', (basis, expected) => {
    expect(standing([{ ...own, basis }], '2025')).toBe(expected);
  });

  it('takes own words before a joint text of the same day', () => {
    const joint = position({ actor: 'AAA', date: '2019-06-03', basis: 'group statement', stance: 'oppose' });
    expect(standing([joint, own], '2025')).toBe('support own');
    expect(standing([own, joint], '2025')).toBe('support own');
  });

  it('says nothing without a record, whatever the record says of others', () => {
    expect(standing([own], '2025', 'BBB')).toBe('none');
  });
});

describe('stanceOf with imprecise dates', () => {
  const year = position({ actor: 'AAA', date: '2021', stance: 'oppose' });
  const exact = position({ actor: 'AAA', date: '2021-03-12' });

  it('counts a statement of a year from the end of the year', () => {
    expect(standing([year], '2021-12-30')).toBe('none');
    expect(standing([year], '2021-12-31')).toBe('oppose own');
  });

  it('counts a statement of an occasion from the end of the occasion', () => {
    const session = position({ actor: 'AAA', date: '2022-03', from: '2022-03-28', until: '2022-04-01' });
    expect(standing([session], '2022-03-31')).toBe('none');
    expect(standing([session], '2022-04-01')).toBe('support own');
  });

  it('lets the more precise of two that overlap win, though the other ends later', () => {
    expect(standing([year, exact], '2021-06')).toBe('support own');
    expect(standing([year, exact], '2025')).toBe('support own');
  });

  it('lets the later win when they do not overlap', () => {
    const before = position({ actor: 'AAA', date: '2020-12-31' });
    expect(standing([year, before], '2025')).toBe('oppose own');
  });

  it('takes the last of several exact ones within a vague one', () => {
    const last = position({ actor: 'AAA', date: '2021-07-01', stance: 'qualified' });
    expect(standing([exact, last, year], '2025')).toBe('qualified own');
  });

  it('counts a standing position from the day on record, and never before a dated one of that day', () => {
    const undated = position({ actor: 'AAA', date: '2021', colours_from: '2021-03-12', stance: 'oppose' });
    expect(standing([undated], '2021-03-11')).toBe('none');
    expect(standing([undated], '2021-03-12')).toBe('oppose own');
    expect(standing([undated, exact], '2025')).toBe('support own');
  });
});

describe('stanceOf what never colours', () => {
  it.each([
    ['an unconfirmed record', { verified: false }],
    ['state practice', { kind: 'state practice', stance: null }],
    ['a record marked so', { colours: false }],
  ] as const)('leaves out %s', (_, marks) => {
    expect(standing([position({ actor: 'AAA', date: '2019', ...marks })], '2025')).toBe('none');
  });

  it('falls back to the earlier record behind one that does not colour', () => {
    const earlier = position({ actor: 'AAA', date: '2015-01-01', stance: 'qualified' });
    const unconfirmed = position({ actor: 'AAA', date: '2019-01-01', verified: false });
    expect(standing([earlier, unconfirmed], '2025')).toBe('qualified own');
  });
});

describe('stanceOf through a group', () => {
  const eu = position({ actor: 'group:EU', date: '2019-06-03', stance: 'oppose', basis: 'group statement' });

  it('is taken only without a record of the state itself', () => {
    expect(standing([eu], '2019-12-31')).toBe('oppose group');
    const old = position({ actor: 'AAA', date: '2001-01-01' });
    expect(standing([eu, old], '2019-12-31')).toBe('support own');
  });

  it('is switched off with groups=off', () => {
    expect(standing([eu], '2019-12-31', 'AAA', false)).toBe('none');
  });

  it('needs membership on the day of the statement', () => {
    const early = position({ actor: 'group:EU', date: '2004-04-30', stance: 'oppose' });
    expect(standing([early], '2019')).toBe('none');
    expect(standing([position({ actor: 'group:EU', date: '2004-05-01', stance: 'oppose' })], '2019')).toBe(
      'oppose group',
    );
  });

  it('needs membership still on the as-of date', () => {
    expect(standing([eu], '2020-01-31')).toBe('oppose group');
    expect(standing([eu], '2020-02-01')).toBe('none');
  });

  it('counts a year of joining from its end', () => {
    expect(standing([position({ actor: 'group:NAM', date: '2010-12-30' })], '2025')).toBe('none');
    expect(standing([position({ actor: 'group:NAM', date: '2010-12-31' })], '2025')).toBe('support group');
  });

  it('takes the latest statement of any group of the state', () => {
    const nam = position({ actor: 'group:NAM', date: '2019-07-01', stance: 'support' });
    expect(standing([eu, nam], '2019-12-31')).toBe('support group');
    expect(standing([eu, nam], '2019-06-30')).toBe('oppose group');
  });

  it('never speaks for members of a group without a list, nor for an unconfirmed member', () => {
    expect(standing([position({ actor: 'group:LMG', date: '2019' })], '2025')).toBe('none');
    expect(standing([eu], '2019-12-31', 'BBB')).toBe('none');
  });

  it('speaks for observer States', () => {
    expect(standing([eu], '2019-12-31', 'OOO')).toBe('oppose group');
  });
});

describe('stanceOf states that are not yet members', () => {
  const early = position({ actor: 'BBB', date: '2001-01-01' });

  it('has a class of their own until the day of admission', () => {
    expect(standing([early], '2002-09-09', 'BBB')).toBe('not-yet-member');
    expect(standing([early], '2002-09-10', 'BBB')).toBe('support own');
  });

  it('is never the class of an observer State', () => {
    expect(standing([], '1998', 'OOO')).toBe('none');
  });
});

describe('stanceOf in the record', () => {
  const atlas = recordAtlas();
  const at = (state: string, question: string, on: string) => {
    const found = stanceOf(atlas, state as StateCode, question as QuestionId, day(on), { groups: true });
    return found.kind === 'stance'
      ? `${found.stance} ${found.voice} ${found.group ?? ''}`.trim()
      : found.kind;
  };

  it.each([
    ['CUB', 'binding-instrument', '2025-12-31', 'support joint'],
    ['AUT', 'binding-instrument', '2025-12-31', 'oppose group EU'],
    ['NRU', 'binding-instrument', '2025-12-31', 'none'],
    ['SSD', 'binding-instrument', '2011-07-13', 'not-yet-member'],
    ['CHE', 'un-charter', '2002-09-09', 'not-yet-member'],
  ])('%s on %s as of %s: %s', (state, question, on, expected) => {
    expect(at(state, question, on)).toBe(expected);
  });
});
