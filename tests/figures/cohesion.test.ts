import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuestionId, StateCode, VoteId } from '../../src/atlas/brand';
import { day } from '../../src/atlas/dates';
import type { Question, Vote } from '../../src/atlas/model';
import { LEAST_MEMBERS, agreementIndex, cohesionOf } from '../../src/figures/cohesion';
import type { Counts } from '../../src/figures/cohesion';
import { colourByQuestion, colourByVote, colourPlainly } from '../../src/figures/colouring';
import { recordAtlas } from '../recordAtlas';

const atlas = recordAtlas();
const count = fc.nat({ max: 60 });
const anyCounts = fc.tuple(count, count, count);
const someCounts = anyCounts.filter((counts) => counts.some((one) => one > 0));

describe('agreementIndex', () => {
  it.each<[Counts, number | null]>([
    [[27, 0, 0], 1],
    [[0, 0, 5], 1],
    [[4, 4, 4], 0],
    [[5, 5, 0], 0.25],
    [[10, 2, 0], 0.75],
    [[8, 1, 3], 0.5],
    [[0, 0, 0], null],
  ])('of %j is %s', (counts, index) => {
    const found = agreementIndex(counts);
    if (index === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(index, 10);
  });

  it('lies between 0 and 1', () => {
    fc.assert(
      fc.property(someCounts, (counts) => {
        const index = agreementIndex(counts) ?? -1;
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is 1 only where all answer alike, 0 only where three answers are equally many', () => {
    fc.assert(
      fc.property(someCounts, (counts) => {
        const index = agreementIndex(counts);
        expect(index === 1).toBe(counts.filter((one) => one > 0).length === 1);
        expect(index === 0).toBe(new Set(counts).size === 1);
      }),
    );
  });

  it('knows no order among the answers, and no size of the group', () => {
    fc.assert(
      fc.property(someCounts, fc.integer({ min: 1, max: 9 }), ([a, b, c], times) => {
        const index = agreementIndex([a, b, c]) ?? -1;
        expect(agreementIndex([c, a, b])).toBeCloseTo(index, 10);
        expect(agreementIndex([b, a, c])).toBeCloseTo(index, 10);
        expect(agreementIndex([a * times, b * times, c * times])).toBeCloseTo(index, 10);
      }),
    );
  });

  it('grows with each member that joins the largest answer', () => {
    fc.assert(
      fc.property(someCounts, (counts) => {
        const most = counts.indexOf(Math.max(...counts));
        const joined = counts.map((one, index) => one + Number(index === most)) as [number, number, number];
        expect(agreementIndex(joined)).toBeGreaterThanOrEqual(agreementIndex(counts) ?? 2);
      }),
    );
  });
});

describe('cohesionOf', () => {
  const vote = atlas.votes.get('a-res-73-27' as VoteId) as Vote;
  const question = atlas.questions.get('binding-instrument' as QuestionId) as Question;
  const byQuestion = colourByQuestion(atlas, question, day('2025-12-31'), true);
  const anyStates = fc.subarray([...atlas.states.keys()]);

  it('over any states counts those who answered, and needs five of them', () => {
    fc.assert(
      fc.property(anyStates, (states) => {
        const found = cohesionOf(colourByVote(atlas, vote), states);
        const answered = states.filter((id) => ['yes', 'no', 'abstain'].includes(vote.roll?.get(id) ?? ''));
        expect(found?.over).toBe(answered.length);
        expect(found?.of).toBe(states.length);
        expect(found?.value === null).toBe(answered.length < LEAST_MEMBERS);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves out whom a group spoke for: its text would agree with itself', () => {
    fc.assert(
      fc.property(anyStates, (states) => {
        const spoken = states.filter((id) => byQuestion.classOf.get(id)?.endsWith('-group'));
        const rest = states.filter((id) => !spoken.includes(id));
        expect(cohesionOf(byQuestion, states)).toEqual({
          ...cohesionOf(byQuestion, rest),
          of: states.length,
        });
      }),
      { numRuns: 40 },
    );
  });

  it('of those who voted alike is 1, of the two camps less', () => {
    const ids = (...codes: string[]) => codes as StateCode[];
    const colouring = colourByVote(atlas, vote);
    expect(cohesionOf(colouring, ids('USA', 'GBR', 'FRA', 'DEU', 'CAN'))).toEqual({
      value: 1,
      over: 5,
      of: 5,
    });
    expect(cohesionOf(colouring, ids('USA', 'GBR', 'FRA', 'RUS', 'CHN', 'CUB'))?.value).toBeCloseTo(0.25, 10);
  });

  it('is none where nothing is asked', () => {
    expect(cohesionOf(colourPlainly(atlas), [...atlas.states.keys()])).toBeNull();
  });
});
