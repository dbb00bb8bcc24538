import { describe, expect, it } from 'vitest';
import type { QuestionId, StateCode, VoteId } from '../../src/atlas/brand';
import { day } from '../../src/atlas/dates';
import type { Question, Vote } from '../../src/atlas/model';
import { colourByQuestion, colourByVote, colourPlainly } from '../../src/figures/colouring';
import type { Colouring } from '../../src/figures/colouring';
import { recordAtlas } from '../recordAtlas';

const MEMBERS_TODAY = 193;

const atlas = recordAtlas();
const question = (id: string) => atlas.questions.get(id as QuestionId) as Question;
const vote = (id: string) => atlas.votes.get(id as VoteId) as Vote;
const sum = ({ counts }: Colouring) => counts.reduce((total, { members }) => total + members, 0);
const countsOf = ({ counts }: Colouring) =>
  Object.fromEntries(counts.map(({ key, members }) => [key, members]));

describe('colourByQuestion', () => {
  it('counts the states on a binding instrument at the end of 2025', () => {
    const colouring = colourByQuestion(atlas, question('binding-instrument'), day('2025-12-31'), true);
    expect(countsOf(colouring)).toEqual({
      'support-own': 4,
      'support-joint': 16,
      'oppose-own': 12,
      'oppose-group': 23,
      none: 138,
    });
    expect([colouring.onRecord, colouring.throughGroup]).toEqual([55, 23]);
  });

  it('leaves group statements out when asked to', () => {
    const colouring = colourByQuestion(atlas, question('binding-instrument'), day('2025-12-31'), false);
    expect(countsOf(colouring)['none']).toBe(138 + 23);
  });

  it('adds up to 193 for every question in every year, with and without groups', () => {
    for (const asked of atlas.questions.values()) {
      for (let year = 1998; year <= 2026; year++) {
        for (const groups of [true, false]) {
          expect(sum(colourByQuestion(atlas, asked, day(`${year}-12-31`), groups))).toBe(MEMBERS_TODAY);
        }
      }
    }
  });

  it('has a statement behind every coloured state', () => {
    const { classOf, standingOf } = colourByQuestion(atlas, question('ihl'), day('2025-12-31'), true);
    for (const [state, key] of classOf) {
      expect(standingOf.get(state)?.kind === 'stance').toBe(/-(own|joint|group)$/.test(key));
    }
  });

  it('counts the states that were not yet members in December 1998', () => {
    const colouring = colourByQuestion(atlas, question('un-process'), day('1998-12-31'), true);
    // 184 of today's members and the former Yugoslavia made 185.
    expect(countsOf(colouring)['not-yet-member']).toBe(193 - 184);
  });
});

describe('colourByVote', () => {
  it.each([
    ['a-res-73-27', { yes: 119, no: 46, abstain: 14, absent: 14 }],
    ['a-res-60-45', { yes: 177, no: 1, absent: 13, 'not-yet-member': 2 }],
  ])('%s', (id, expected) => {
    const colouring = colourByVote(atlas, vote(id));
    expect(countsOf(colouring)).toEqual({ ...expected, plain: 0 });
    expect(sum(colouring)).toBe(MEMBERS_TODAY);
  });

  it('says nothing of states that a partial roll does not name', () => {
    const colouring = colourByVote(atlas, vote('a-c1-77-l73'));
    expect(countsOf(colouring)).toEqual({ no: 6, 'not-recorded': 187, plain: 0 });
  });

  it('counts observer States in no answer', () => {
    expect(colourByVote(atlas, vote('a-res-73-27')).classOf.get('PSE' as StateCode)).toBe('plain');
  });
});

describe('colourPlainly', () => {
  it('has one class', () => {
    expect(colourPlainly(atlas).counts).toEqual([{ key: 'plain', members: 193, observers: 2 }]);
  });
});
