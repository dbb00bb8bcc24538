import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../src/atlas/model';
import { asOfDay } from '../../src/view/moves';
import { parse } from '../../src/view/codec';
import { describeClass, describeStage, describeVoice } from '../../src/figures/caption';
import { CLASS_KEYS, colourByQuestion, colourByVote, colourPlainly } from '../../src/figures/colouring';
import type { ClassKey, Colouring } from '../../src/figures/colouring';
import { en } from '../../src/i18n/en';
import type { View } from '../../src/view/view';
import { recordAtlas } from '../recordAtlas';

const atlas = recordAtlas();

function colour(view: View): Colouring {
  const question = view.lens.kind === 'question' && atlas.questions.get(view.lens.question);
  const vote = view.lens.kind === 'vote' && atlas.votes.get(view.lens.vote);
  if (question) return colourByQuestion(atlas, question, asOfDay(view), view.groups);
  return vote ? colourByVote(atlas, vote) : colourPlainly(atlas);
}

function captionOf(query: string, of: Atlas = atlas) {
  const { view } = parse(query);
  return describeStage(of, view, colour(view), en);
}

const PROPOSITION = atlas.questions.get('binding-instrument' as never)?.proposition;

describe('describeStage', () => {
  it.each([
    ['', 'As stated up to 31 December 2025: 55 of 193 states on record, 23 of them through a group.'],
    ['groups=off', 'As stated up to 31 December 2025: 32 of 193 states on record.'],
    ['asof=1998', 'As stated up to 1998: 0 of the 185 members of then on record.'],
    ['asof=1998-02', 'As stated up to February 1998: 0 of the 185 members of then on record.'],
  ])('a question (%j): its label and proposition, and how much is on record', (query, coverage) => {
    const { title, statement } = captionOf(query);
    expect(title).toBe(atlas.questions.get('binding-instrument' as never)?.label);
    expect(statement).toBe(PROPOSITION);
    expect(captionOf(query).coverage).toBe(coverage);
  });

  it.each([
    ['', 'Up to 31 Dec 2025: 55 of 193 states on record'],
    ['asof=1998-02', 'Up to Feb 1998: 0 of 185 states on record'],
  ])('a question (%j) in brief', (query, brief) => {
    expect(captionOf(query).brief).toBe(brief);
  });

  const ICT =
    'Developments in the field of information and telecommunications in the context of international security';
  it.each([
    [
      'a-res-73-27',
      'A/RES/73/27, UNGA plenary',
      ICT,
      '5 December 2018. 119 in favour, 46 against, 14 abstentions',
    ],
    [
      'a-res-71-28',
      'A/RES/71/28, UNGA plenary',
      ICT,
      '5 December 2016. 181 in favour, 0 against, 1 abstention',
    ],
    [
      'draft-2019-russia-first-committee',
      `${ICT}, First Committee`,
      null,
      '6 November 2019. 124 in favour, 6 against, abstentions not on record. Only part of the roll call is on record',
    ],
    [
      'a-c1-73-l27-rev1',
      'A/C.1/73/L.27/Rev.1, First Committee',
      ICT,
      '8 November 2018. 109 in favour, 45 against, 16 abstentions. How each state voted is not on record',
    ],
  ])('the vote %s', (vote, title, statement, coverage) => {
    const brief = coverage.slice(coverage.indexOf('. ') + 2);
    expect(captionOf(`lens=vote:${vote}`)).toEqual({ title, statement, coverage, brief });
  });

  it.each(['lens=none'])('%s: the members of the UN', (query) => {
    const title = 'The member States of the United Nations';
    expect(captionOf(query)).toEqual({ title, statement: null, coverage: '', brief: '' });
  });
});

describe('describeClass', () => {
  const { view } = parse('');
  it.each<[ClassKey, string]>([
    ['support-own', 'A treaty is needed, own words'],
    ['support-joint', 'A treaty is needed, named in a joint text'],
    ['oppose-group', 'No treaty needed, through a group'],
    ['none', 'No recorded statement'],
    ['not-yet-member', 'Not yet a UN member'],
    ['yes', 'In favour'],
    ['absent', 'Did not vote'],
    ['not-recorded', 'Vote not recorded'],
  ])('%s: %s', (key, words) => {
    expect(describeClass(atlas, view, key, en)).toBe(words);
  });

  it('has words of its own for every class under every question', () => {
    for (const question of atlas.questions.keys()) {
      const asked: View = { ...view, lens: { kind: 'question', question } };
      const words = CLASS_KEYS.map((key) => describeClass(atlas, asked, key, en));
      expect(new Set(words).size, question).toBe(CLASS_KEYS.length);
      expect(words.filter((text) => CLASS_KEYS.includes(text as ClassKey))).toEqual([]);
    }
  });
});

describe('describeVoice', () => {
  it.each<[ClassKey, string]>([
    ['support-own', 'own words'],
    ['qualified-joint', 'named in a joint text'],
    ['oppose-group', 'through a group'],
    ['none', ''],
    ['not-yet-member', ''],
  ])('%s: %j', (key, words) => {
    expect(describeVoice(key, en)).toBe(words);
  });
});
