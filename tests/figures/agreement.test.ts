import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StateCode } from '../../src/atlas/brand';
import { day, lastDay } from '../../src/atlas/dates';
import type { Day } from '../../src/atlas/dates';
import { stanceOf } from '../../src/atlas/stance';
import { LEAST_SHARED, agreementOf, answersOn, shareOf, totalOf } from '../../src/figures/agreement';
import type { Agreement, AnswerSheets } from '../../src/figures/agreement';
import { describeClass, describeStage } from '../../src/figures/caption';
import {
  AGREEMENT_KEYS,
  classOfAgreement,
  colourByAgreement,
  describeAgreement,
} from '../../src/figures/colourByAgreement';
import { CLASS_KEYS } from '../../src/figures/colouring';
import { colourByLateLens } from '../../src/figures/lateLenses';
import { describeState, stateLabel } from '../../src/figures/map/stateCard';
import { en } from '../../src/i18n/en';
import { parse } from '../../src/view/codec';
import { asOfDay } from '../../src/view/times';
import { recordAtlas } from '../recordAtlas';

const atlas = recordAtlas();
const code = (state: string) => state as StateCode;
const states = [...atlas.states.keys()];
const days = fc.integer({ min: day('1998-01-01'), max: day('2025-12-31') }).map((value) => value as Day);
const anyState = fc.constantFrom(...states);
const of = (votes: readonly [number, number], stances: readonly [number, number] = [0, 0]): Agreement => ({
  votes: { equal: votes[0], shared: votes[1] },
  stances: { equal: stances[0], shared: stances[1] },
});

/** Two states and what each answered. */
function sheetsOf(ours: readonly (string | null)[], theirs: readonly (string | null)[]): AnswerSheets {
  return {
    votes: [],
    questions: [],
    votesOf: new Map(),
    stancesOf: new Map([
      [code('AAA'), ours],
      [code('BBB'), theirs],
    ]),
  } as unknown as AnswerSheets;
}

describe('answersOn', () => {
  it('holds on every day what the rule of the map and the votes up to that day say', () => {
    fc.assert(
      fc.property(days, fc.boolean(), anyState, (on, groups, state) => {
        const { questions, votes, stancesOf } = answersOn(atlas, on, groups);
        expect(votes.filter((vote) => vote.day > on)).toEqual([]);
        const stances = questions.map(({ id }) => {
          const standing = stanceOf(atlas, state, id, on, { groups });
          return standing.kind === 'stance' ? standing.stance : null;
        });
        expect(stancesOf.get(state)).toEqual(stances);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same object on days between which nobody answered', () => {
    const one = answersOn(atlas, day('2018-12-06') as Day, true);
    expect(answersOn(atlas, day('2018-12-06') as Day, true)).toBe(one);
    expect(answersOn(atlas, day('2018-12-05') as Day, true).votes.length).toBeLessThanOrEqual(
      one.votes.length,
    );
  });
});

describe('agreementOf', () => {
  it('is the same either way round, and a share from 0 to 1', () => {
    fc.assert(
      fc.property(days, fc.boolean(), anyState, anyState, (on, groups, one, other) => {
        const sheets = answersOn(atlas, on, groups);
        const agreement = agreementOf(sheets, one, other);
        expect(agreementOf(sheets, other, one)).toEqual(agreement);
        const { equal, shared } = totalOf(agreement);
        expect(equal).toBeLessThanOrEqual(shared);
        const share = shareOf(agreement);
        expect(share === null).toBe(shared < LEAST_SHARED);
        if (share !== null) expect(share >= 0 && share <= 1).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('a state agrees with itself in all that it answered', () => {
    const sheets = answersOn(atlas, lastDay('2025'), true);
    for (const state of states) {
      const { equal, shared } = totalOf(agreementOf(sheets, state, state));
      expect(equal, state).toBe(shared);
    }
  });

  it('qualified is another stance than support, and silence is no answer', () => {
    const sheets = sheetsOf(
      ['support', 'support', 'oppose', null, 'support', null],
      ['support', 'qualified', 'oppose', 'oppose', null, null],
    );
    expect(agreementOf(sheets, code('AAA'), code('BBB')).stances).toEqual({ equal: 2, shared: 3 });
  });

  it('to abstain is another answer than yes, and absence is none', () => {
    // Of 5 December 2018: Cuba in favour, Brazil abstained, Kiribati did not vote.
    const roll = atlas.votes.get('a-res-73-27' as never)?.roll;
    expect(['CUB', 'BRA', 'KIR'].map((state) => roll?.get(code(state)))).toEqual([
      'yes',
      'abstain',
      'absent',
    ]);
    const sheets = answersOn(atlas, day('2018-12-05'), true);
    const at = sheets.votes.findIndex(({ id }) => id === 'a-res-73-27');
    expect(['CUB', 'BRA', 'KIR'].map((state) => sheets.votesOf.get(code(state))?.[at])).toEqual([
      'yes',
      'abstain',
      null,
    ]);
  });

  it('counts the whole roll calls up to the date', () => {
    // Five from 2005 to 2016, three in December 2018: one of the eight found both on one side, that of 2016.
    const sheets = answersOn(atlas, lastDay('2018'), true);
    expect(sheets.votes).toHaveLength(8);
    expect(agreementOf(sheets, code('RUS'), code('USA')).votes).toEqual({ equal: 1, shared: 8 });
    expect(agreementOf(sheets, code('RUS'), code('CUB')).votes).toEqual({ equal: 8, shared: 8 });
    expect(answersOn(atlas, day('2018-12-04'), true).votes).toHaveLength(5);
    const all = answersOn(atlas, lastDay('2025'), true).votes;
    expect(all).toHaveLength(17);
    expect(all.every(({ rollIsComplete }) => rollIsComplete)).toBe(true);
  });

  it('stances that reach a state through a group count only with groups', () => {
    const stances = (groups: boolean) =>
      agreementOf(answersOn(atlas, lastDay('2025'), groups), code('MLT'), code('LUX')).stances.shared;
    expect(stances(true)).toBeGreaterThan(stances(false));
  });
});

describe('a share', () => {
  it.each<[string, Agreement, number | null, string]>([
    ['none of nothing', of([0, 0]), null, 'agree-few'],
    ['none of four', of([4, 4]), null, 'agree-few'],
    ['none of four in two kinds', of([2, 2], [2, 2]), null, 'agree-few'],
    ['all of five', of([3, 3], [2, 2]), 1, 'agree-4'],
    ['none equal of five', of([0, 5]), 0, 'agree-0'],
    ['one of five', of([1, 5]), 0.2, 'agree-1'],
    ['three of five', of([2, 3], [1, 2]), 0.6, 'agree-3'],
    ['just below three fifths', of([59, 100]), 0.59, 'agree-2'],
    ['four of five', of([4, 5]), 0.8, 'agree-4'],
  ])('%s', (_, agreement, share, key) => {
    expect(shareOf(agreement)).toBe(share);
    expect(classOfAgreement(agreement)).toBe(key);
  });

  it('is said with its two parts; below five nothing is claimed', () => {
    expect(describeAgreement(of([12, 15], [5, 8]))).toBe(
      '17 of 23 answers equal (12 of 15 votes, 5 of 8 stances)',
    );
    expect(describeAgreement(of([1, 8]))).toBe('1 of 8 answers equal (1 of 8 votes)');
    expect(describeAgreement(of([4, 4]))).toBe('only 4 shared answers');
    expect(describeAgreement(of([1, 1]))).toBe('only 1 shared answer');
    expect(describeAgreement(of([0, 0]))).toBe('no shared answer on record');
  });
});

describe('colourByAgreement', () => {
  it('adds up to 193 at every date, with words and a fill of its own for every class', () => {
    fc.assert(
      fc.property(anyState, days, fc.boolean(), (one, on, groups) => {
        const { counts, classOf, own } = colourByAgreement(atlas, one, on, groups);
        expect(counts.reduce((sum, { members }) => sum + members, 0)).toBe(193);
        expect(['agree-self', 'not-yet-member']).toContain(classOf.get(one));
        const { view } = parse(`lens=agreement:${one}`);
        const words = AGREEMENT_KEYS.map((key) => describeClass(atlas, view, key, en, own));
        expect(new Set(words).size).toBe(AGREEMENT_KEYS.length);
        for (const key of AGREEMENT_KEYS) expect(own?.textures.has(key)).toBe(!CLASS_KEYS.includes(key));
      }),
      { numRuns: 40 },
    );
  });

  it('says of each state how many answers are equal, and over the figure of how many', () => {
    const { view } = parse('lens=agreement:RUS&asof=2018-12-31');
    const colouring = colourByLateLens(atlas, view.lens, asOfDay(view), view.groups);
    if (!colouring) throw new Error('nothing is coloured');
    const said = (state: string) => stateLabel(describeState(atlas, null, view, colouring, code(state), en));
    expect(said('USA')).toBe(
      'United States of America: Under 20 % equal, 1 of 8 answers equal (1 of 8 votes)',
    );
    expect(said('RUS')).toBe('Russian Federation: Russian Federation itself');
    const { title, coverage } = describeStage(atlas, view, colouring, en);
    expect(title).toBe('Agreement with Russian Federation');
    expect(coverage).toMatch(
      /^Up to 31 December 2018: equal answers in 8 roll calls and stances on 20 questions/,
    );
  });

  it('with a state that was no member yet nothing is claimed', () => {
    const { view } = parse('lens=agreement:SSD&asof=2010');
    const colouring = colourByAgreement(atlas, code('SSD'), asOfDay(view), true);
    expect(colouring.counts.map(({ key }) => key)).toEqual(['agree-few', 'not-yet-member']);
    expect(describeStage(atlas, view, colouring, en).coverage).toContain('not yet a member');
  });
});
