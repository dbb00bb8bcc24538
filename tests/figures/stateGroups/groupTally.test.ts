import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GroupId, VoteId } from '../../../src/atlas/brand';
import { formatDay, day } from '../../../src/atlas/dates';
import type { Day } from '../../../src/atlas/dates';
import type { Question, Vote } from '../../../src/atlas/model';
import { groupMembersOn } from '../../../src/atlas/stateGroups';
import { colourByQuestion, colourByVote, colourPlainly } from '../../../src/figures/colouring';
import {
  describeMember,
  findStateGroups,
  listStateGroups,
} from '../../../src/figures/stateGroups/groupNames';
import {
  compareTallies,
  describeCohesion,
  describeTally,
  tallyGroup,
} from '../../../src/figures/stateGroups/groupTally';
import { outlineOf } from '../../../src/figures/stateGroups/outline';
import { en } from '../../../src/i18n/en';
import { stateGroups as words } from '../../../src/i18n/stateGroups';
import { asOfDay } from '../../../src/view/times';
import { defaultView } from '../../../src/view/view';
import type { View } from '../../../src/view/view';
import { recordAtlas } from '../../recordAtlas';

const atlas = recordAtlas();
const id = (text: string) => text as GroupId;
const groups = listStateGroups(atlas, words);

function colouringOf(view: View) {
  const { lens } = view;
  if (lens.kind === 'vote') return colourByVote(atlas, atlas.votes.get(lens.vote) as Vote);
  if (lens.kind !== 'question') return colourPlainly(atlas);
  return colourByQuestion(atlas, atlas.questions.get(lens.question) as Question, asOfDay(view), view.groups);
}
const tally = (view: View, group: string) => tallyGroup(atlas, view, colouringOf(view), id(group), words);
const sentence = (view: View, group: string) =>
  describeTally(tally(view, group), view, colouringOf(view), words, en);
const onVote = (asof = '2025-12-31'): View => ({
  ...defaultView,
  asof,
  lens: { kind: 'vote', vote: 'a-res-73-27' as VoteId },
});

const anyView = fc
  .record({
    question: fc.constantFrom(...atlas.questions.keys()),
    asof: fc.integer({ min: day('1998-01-01'), max: day('2025-12-31') }).map((on) => formatDay(on as Day)),
    groups: fc.boolean(),
  })
  .map(({ question, ...rest }): View => ({ ...defaultView, ...rest, lens: { kind: 'question', question } }));

describe('tallyGroup', () => {
  it('has each member in one class, at any date and for any group', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(...groups), (view, group) => {
        const found = tally(view, group.id);
        expect([...found.counts.values()].reduce((sum, count) => sum + count, 0)).toBe(found.members);
        expect(found.members).toBe(groupMembersOn(atlas, group.id, asOfDay(view)).length);
        expect(found.onRecord).toBeLessThanOrEqual(found.members);
        expect(found.throughGroup).toBeLessThanOrEqual(found.onRecord ?? -1);
        expect(found.cohesion?.over).toBe((found.onRecord ?? 0) - found.throughGroup);
      }),
      { numRuns: 60 },
    );
  });

  it('says of one group how many are on record, and how', () => {
    expect(sentence(defaultView, 'EU')).toBe(
      'Among the 27 members of the European Union on 31 December 2025: 27 on record, 23 of them through a group.',
    );
    expect(sentence({ ...defaultView, groups: false }, 'EU')).toBe(
      'Among the 27 members of the European Union on 31 December 2025: 4 on record.',
    );
    expect(sentence({ ...defaultView, asof: '2008' }, 'BRICS')).toBe(
      'The record has no members of BRICS on 2008.',
    );
    expect(sentence({ ...defaultView, lens: { kind: 'none' } }, 'NATO')).toBe(
      'Outlined: the 32 members of the North Atlantic Treaty Organization on 31 December 2025.',
    );
  });

  it('says under a vote how they answered; an observer State has no vote', () => {
    expect(sentence(onVote('2018-12-05'), 'EU')).toBe(
      'Among the 28 members of the European Union on 5 December 2018: 28 against.',
    );
    expect(sentence(onVote(), 'ARAB')).toContain('1 observer State, without a vote');
  });

  it('has cohesion over those who count, said with their number', () => {
    const { cohesion } = tally(onVote('2018-12-05'), 'EU');
    expect(cohesion && describeCohesion(cohesion, 5, 'en', words)).toBe('1.00 over 28 of 28 members');
    const few = tally(defaultView, 'EU').cohesion;
    expect(few && describeCohesion(few, 5, 'en', words)).toBe(
      'not computed: 4 of 27 members count, it takes 5',
    );
  });

  it('compares groups class by class, in the legend’s order', () => {
    const tallies = ['EU', 'BRICS'].map((group) => tally(defaultView, group));
    const colouring = colouringOf(defaultView);
    const rows = compareTallies(atlas, defaultView, colouring, tallies, words, en);
    const order = colouring.counts.map(({ key }) => key);
    expect(rows.map(({ key }) => order.indexOf(key))).toEqual(
      rows.map(({ key }) => order.indexOf(key)).toSorted((a, b) => a - b),
    );
    expect(rows.map(({ counts }) => counts[0]).reduce((sum, count) => (sum ?? 0) + (count ?? 0), 0)).toBe(27);
    expect(rows.every(({ counts }) => counts.some((count) => count > 0))).toBe(true);
  });
});

describe('outlineOf', () => {
  it('is the members of any of the groups on the date, nothing without a group', () => {
    expect(outlineOf(atlas, [], day('2025-12-31'))).toBeNull();
    const outline = outlineOf(atlas, [id('EU'), id('NATO')], day('2025-12-31'));
    expect(outline?.size).toBe(36);
    expect(outline?.get('FRA' as never)?.groups).toEqual(['EU', 'NATO']);
    expect(describeMember(atlas, outline?.get('FRA' as never), words)).toBe('member of EU, NATO');
    expect(describeMember(atlas, undefined, words)).toBe('not in the groups outlined');
  });

  it('follows the date', () => {
    fc.assert(
      fc.property(anyView, fc.subarray(groups.map((group) => group.id)), (view, chosen) => {
        const outline = outlineOf(atlas, chosen, asOfDay(view));
        const members = new Set(
          chosen.flatMap((group) => groupMembersOn(atlas, group, asOfDay(view)).map(({ state }) => state)),
        );
        expect(new Set(outline?.keys())).toEqual(members);
      }),
      { numRuns: 30 },
    );
  });
});

describe('listStateGroups', () => {
  it('has the groups of which members are on record, and the five regional groups once each', () => {
    expect(groups.filter(({ isRegional }) => isRegional).map((group) => group.id)).toEqual([
      'AG',
      'asia-pacific',
      'eastern-europe',
      'grulac',
      'weog',
    ]);
    for (const known of ['EU', 'NATO', 'AU', 'ASEAN', 'ARAB', 'NAM', 'BRICS', 'G7', 'PIF', 'SIDS', 'LDC'])
      expect(groups.map((group) => group.id)).toContain(known);
    expect(groups.map((group) => group.id)).not.toContain('LMG');
  });

  it.each([
    ['euro', ['EU', 'OSCE', 'eastern-europe', 'weog']],
    ['arab league', ['ARAB']],
    ['GRULAC', ['grulac']],
    ['', groups.map((group) => group.id)],
    ['atlantis', []],
  ])('finds "%s"', (typed, found) => {
    expect(findStateGroups(groups, typed).map((group) => group.id)).toEqual(found);
  });
});
