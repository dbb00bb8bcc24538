import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuestionId, StateCode } from '../../src/atlas/brand';
import { day } from '../../src/atlas/dates';
import type { Day } from '../../src/atlas/dates';
import type { Question } from '../../src/atlas/model';
import { stanceOf } from '../../src/atlas/stance';
import type { Standing } from '../../src/atlas/stance';
import { describeClass, describeStage } from '../../src/figures/caption';
import { classOfChange } from '../../src/figures/changeWords';
import { CHANGE_KEYS, colourByChange } from '../../src/figures/colourByChange';
import { CLASS_KEYS } from '../../src/figures/colouring';
import type { Colouring } from '../../src/figures/colouring';
import { describeState } from '../../src/figures/map/stateCard';
import { groupSeats, statesByName } from '../../src/figures/seats/groupSeats';
import { labelBenches } from '../../src/figures/seats/tallyLines';
import { sortStates, tabulateStates } from '../../src/figures/table/statesTable';
import { en } from '../../src/i18n/en';
import { seats } from '../../src/i18n/seats';
import { parse } from '../../src/view/codec';
import { asOfDay, sinceDay } from '../../src/view/times';
import { recordAtlas } from '../recordAtlas';

const atlas = recordAtlas();
const questions = [...atlas.questions.values()];
const question = (id: string) => atlas.questions.get(id as QuestionId) as Question;
const members = ({ counts }: Colouring) => counts.reduce((sum, count) => sum + count.members, 0);

function at(query: string) {
  const { view } = parse(query);
  if (view.lens.kind !== 'change') throw new Error(`${query} compares no dates`);
  const since = sinceDay(view) as Day;
  return {
    view,
    colouring: colourByChange(atlas, question(view.lens.question), since, asOfDay(view), view.groups),
  };
}

const stance = (of: 'support' | 'oppose'): Standing => ({ kind: 'stance', stance: of }) as Standing;
const NONE: Standing = { kind: 'none' };
const NOT_YET: Standing = { kind: 'not-yet-member' };

describe('classOfChange', () => {
  it.each([
    ['a first statement', NONE, stance('support'), 'new-support'],
    ['one of a state that has joined meanwhile', NOT_YET, stance('oppose'), 'new-oppose'],
    ['another stance', stance('support'), stance('oppose'), 'moved-oppose'],
    ['the same stance', stance('support'), stance('support'), 'unchanged'],
    ['a stance that nothing stands behind any more', stance('support'), NONE, 'withdrawn'],
    ['silence', NONE, NONE, 'none'],
    ['a state that has joined and says nothing', NOT_YET, NONE, 'none'],
    ['a state that has not joined', NOT_YET, NOT_YET, 'not-yet-member'],
  ] as const)('%s', (_, before, now, expected) => {
    expect(classOfChange(before, now)).toBe(expected);
  });
});

describe('colourByChange', () => {
  const days = fc.integer({ min: day('1998-01-01'), max: day('2025-12-31') }).map((value) => value as Day);

  it('counts 193 members, and agrees with the rule of stances at both dates', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...questions),
        fc.tuple(days, days),
        fc.boolean(),
        (asked, dates, groups) => {
          const [since = dates[0], on = dates[1]] = [...dates].sort((a, b) => a - b);
          const colouring = colourByChange(atlas, asked, since, on, groups);
          expect(members(colouring)).toBe(193);
          for (const id of atlas.states.keys()) {
            const before = stanceOf(atlas, id, asked.id, since, { groups });
            const now = stanceOf(atlas, id, asked.id, on, { groups });
            expect(colouring.standingOf.get(id)).toEqual(now);
            expect(colouring.classOf.get(id)).toBe(classOfChange(before, now));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('from a day to the same day nobody moves', () => {
    const { counts } = colourByChange(atlas, question('ihl'), day('2020-01-01'), day('2020-01-01'), true);
    expect(counts.map(({ key }) => key)).toEqual(['unchanged', 'none']);
  });

  it('tells who is new from who moved, with the stance that each came to', () => {
    const { colouring } = at('lens=change:intl-law-applies,2018');
    expect(colouring.counts.map(({ key, members: count }) => [key, count])).toEqual([
      ['new-support', 84],
      ['new-qualified', 8],
      ['moved-qualified', 1],
      ['unchanged', 38],
      ['none', 62],
    ]);
    expect(colouring.classOf.get('IDN' as StateCode)).toBe('moved-qualified');
    expect(colouring.onRecord).toBe(84 + 8 + 1 + 38);
  });

  it('has a texture for each class that one date does not have', () => {
    const { own } = colourByChange(atlas, question('ihl'), day('2010'), day('2020'), true);
    for (const key of CHANGE_KEYS) expect(own?.textures.has(key), key).toBe(!CLASS_KEYS.includes(key));
  });
});

describe('two dates compared, in words', () => {
  it.each([
    [
      'lens=change:intl-law-applies,2018',
      'From 31 December 2018 to 31 December 2025: 92 states newly on record, 1 moved.',
      '31 Dec 2018 to 31 Dec 2025: 92 new, 1 moved',
    ],
    [
      'lens=change:ihl,2020-02&asof=2020-02-29',
      'From 29 February 2020 to 29 February 2020: no change on record.',
      '29 Feb 2020 to 29 Feb 2020: no change on record',
    ],
  ])('over the figure: %s', (query, coverage, brief) => {
    const { view, colouring } = at(query);
    const caption = describeStage(atlas, view, colouring, en);
    expect(caption.coverage).toBe(coverage);
    expect(caption.brief).toBe(brief);
  });

  it('has words of its own for every class under every question', () => {
    for (const asked of questions) {
      const { view } = parse(`lens=change:${asked.id},2010`);
      const { own } = colourByChange(atlas, asked, day('2010'), day('2020'), true);
      const words = CHANGE_KEYS.map((key) => describeClass(atlas, view, key, en, own));
      expect(new Set(words).size, asked.id).toBe(CHANGE_KEYS.length);
      expect(words.filter((text) => (CHANGE_KEYS as readonly string[]).includes(text))).toEqual([]);
    }
  });

  it.each([
    [
      'IDN',
      /^from “Existing law applies” \(.+\) to “Applies in part, or how is open” \(.+\)$/,
      'Moved: Applies in part, or how is open',
    ],
    [
      'RUS',
      /^from no recorded statement to “.+” \(own words, 6 Mar 2024\)$/,
      'New: Applies in part, or how is open',
    ],
    ['FRA', /“Existing law applies”/, 'Unchanged'],
    ['CHL', null, 'No recorded statement'],
  ])('of a state: %s', (code, move, standing) => {
    const { view, colouring } = at('lens=change:intl-law-applies,2018');
    const card = describeState(atlas, null, view, colouring, code as StateCode, en);
    expect(card.standing).toBe(standing);
    if (move) expect(card.since).toMatch(move);
    else expect(card.since).toBeNull();
  });

  it('a row of the table says the same', () => {
    const { view, colouring } = at('lens=change:intl-law-applies,2018');
    const rows = sortStates(
      tabulateStates(atlas, view, colouring, en),
      { column: 'standing', isDescending: false },
      'en',
    );
    const keys = [...new Set(rows.map(({ key }) => key))];
    expect(keys).toEqual(colouring.counts.map(({ key }) => key));
    expect(rows.find(({ id }) => id === 'IDN')?.remark).toMatch(/^from .+ to .+$/);
  });

  it('seats stand in the order of the legend, and each regional group counts its own', () => {
    const { view, colouring } = at('lens=change:intl-law-applies,2018');
    const byName = statesByName(atlas, 'en');
    const [first] = groupSeats(byName, colouring, 'answer');
    const keys = [...new Set(first?.states.map(({ id }) => colouring.classOf.get(id)))];
    expect(keys).toEqual(colouring.counts.filter((count) => count.members > 0).map(({ key }) => key));
    const groups = groupSeats(byName, colouring, 'region');
    const labels = labelBenches(groups, colouring, view.lens.kind, seats, en);
    expect(labels.find(({ id }) => id === 'asia-pacific')?.lines.join(' ')).toMatch(
      /^Asia-Pacific \d+ new, 1 moved, \d+ unchanged$/,
    );
  });
});
