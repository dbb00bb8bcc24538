import { describe, expect, it } from 'vitest';
import type { QuestionId, StateCode, VoteId } from '../../../src/atlas/brand';
import { day } from '../../../src/atlas/dates';
import type { Details } from '../../../src/atlas/details';
import type { Question, Vote } from '../../../src/atlas/model';
import { colourByQuestion, colourByVote, colourPlainly } from '../../../src/figures/colouring';
import { describeState, stateLabel } from '../../../src/figures/map/stateCard';
import { en } from '../../../src/i18n/en';
import { defaultView } from '../../../src/view/view';
import { recordAtlas, recordDetails } from '../../recordAtlas';

const atlas = recordAtlas();
const details = recordDetails();

function onQuestion(state: string, asof = '2025-12-31', texts: Details | null = details) {
  const question = atlas.questions.get('binding-instrument' as QuestionId) as Question;
  const colouring = colourByQuestion(atlas, question, day(asof), true);
  return describeState(atlas, texts, { ...defaultView, asof }, colouring, state as StateCode, en);
}

function onVote(state: string) {
  const vote = 'a-res-73-27' as VoteId;
  const view = { ...defaultView, lens: { kind: 'vote', vote } as const };
  const colouring = colourByVote(atlas, atlas.votes.get(vote) as Vote);
  return describeState(atlas, details, view, colouring, state as StateCode, en);
}

describe('describeState', () => {
  it('a stance: what it says, since when, and its first source with its publisher', () => {
    const { name, key, standing, since, source } = onQuestion('AUS');
    expect([name, key, standing]).toEqual(['Australia', 'oppose-own', 'No treaty needed, own words']);
    expect(since).toMatch(/^stated (\d+ )?([A-Z][a-z]+ )?20\d\d$/);
    expect(source).toMatch(/^.+ · .+$/);
  });

  it('the source waits for the texts, the rest does not', () => {
    expect(onQuestion('AUS', '2025-12-31', null)).toEqual({ ...onQuestion('AUS'), source: null });
  });

  it('a stance through a group names the group', () => {
    const question = atlas.questions.get('binding-instrument' as QuestionId) as Question;
    const { classOf } = colourByQuestion(atlas, question, day('2025-12-31'), true);
    const members = [...classOf].flatMap(([state, key]) => (key === 'oppose-group' ? [state] : []));
    expect(members.length).toBeGreaterThan(0);
    for (const member of members) {
      expect(onQuestion(member).since).toMatch(/^through European Union, /);
    }
  });

  it.each([
    ['NRU', '2025-12-31', 'none', 'No recorded statement'],
    ['CHE', '2001-01-01', 'not-yet-member', 'Not yet a UN member'],
    ['VAT', '2001-01-01', 'none', 'No recorded statement'],
  ])('%s as of %s: no date and no source', (state, asof, key, standing) => {
    const name = atlas.states.get(state as StateCode)?.name;
    expect(onQuestion(state, asof)).toEqual({ name, key, standing, since: null, source: null });
  });

  it.each([
    ['CUB', 'yes', 'In favour'],
    ['FRA', 'no', 'Against'],
    ['CHE', 'abstain', 'Abstained'],
    ['PSE', 'plain', 'Member State'],
  ])('under a vote %s: %s', (state, key, standing) => {
    const card = onVote(state);
    expect([card.key, card.standing, card.since, card.source]).toEqual([key, standing, null, null]);
  });

  it('a code that the record does not know stands for itself', () => {
    const card = describeState(atlas, null, defaultView, colourPlainly(atlas), 'XXX' as StateCode, en);
    expect([card.name, card.key]).toEqual(['XXX', 'plain']);
  });
});

describe('stateLabel', () => {
  it.each([
    ['CUB', 'Cuba: A treaty is needed, named in a joint text, stated 29 May 2025'],
    ['NRU', 'Nauru: No recorded statement'],
  ])('%s', (state, label) => {
    expect(stateLabel(onQuestion(state))).toBe(label);
  });

  it('is a full sentence for every state', () => {
    for (const state of atlas.states.keys()) {
      expect(stateLabel(onQuestion(state))).toMatch(/^.+: .+/);
      expect(stateLabel(onQuestion(state))).not.toMatch(/undefined|null/);
    }
  });
});
