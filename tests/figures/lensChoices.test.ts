import { describe, expect, it } from 'vitest';
import { asOfDay } from '../../src/view/times';
import { colourByQuestion } from '../../src/figures/colouring';
import { filterChoices } from '../../src/figures/filterChoices';
import { describeLenses } from '../../src/figures/lensChoices';
import type { ChoiceKind } from '../../src/figures/lensChoice';
import { en } from '../../src/i18n/en';
import { parse } from '../../src/view/codec';
import { format } from '../../src/view/format';
import { openLink } from '../../src/view/openLink';
import { recordAtlas } from '../recordAtlas';

const atlas = recordAtlas();
const describeAt = (query = '') => describeLenses(atlas, parse(query).view, en);
const groups = describeAt();
const choices = groups.flatMap((group) => group.choices);
const choice = (id: string, from = choices) => {
  const found = from.find((one) => one.id === id);
  if (!found) throw new Error(`no choice ${id}`);
  return found;
};
const detail = (id: string, query = '') =>
  choice(
    id,
    describeAt(query).flatMap((group) => group.choices),
  ).detail();

describe('describeLenses', () => {
  it('has questions by theme, votes by year, seats, lists, agreement', () => {
    const kinds = groups.map(({ kind }) => kind);
    expect([...new Set(kinds)]).toEqual(['question', 'vote', 'seats', 'list', 'agreement']);
    expect(groups.slice(0, 6).map(({ title }) => title)).toEqual([
      'International law',
      'Norms and rules',
      'Process',
      'Capacity and confidence',
      'Threats',
      'Votes and adoptions, 2025',
    ]);
    expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length);
  });

  it('every choice leads to a View that the record has, and is marked there', () => {
    for (const { id, move } of choices) {
      if (!move) continue;
      const view = move(parse('').view);
      expect(openLink(format(view), atlas), id).toEqual({ view, dropped: [] });
      expect(
        format(view) === '' || format(view).includes(id) || id === 'question:binding-instrument',
        id,
      ).toBe(true);
    }
    expect(choices.filter(({ isCurrent }) => isCurrent).map(({ id }) => id)).toEqual([
      'question:binding-instrument',
    ]);
  });

  it.each(['', 'asof=2013-06', 'groups=off', 'asof=1998'])(
    'says of each question as many states as its map has on record: %j',
    (query) => {
      const { view } = parse(query);
      const described = describeAt(query).flatMap((group) => group.choices);
      for (const question of [...atlas.questions.values()].filter(({ isLens }) => isLens)) {
        const { onRecord } = colourByQuestion(atlas, question, asOfDay(view), view.groups);
        expect(choice(`question:${question.id}`, described).detail()).toMatch(
          new RegExp(`^${onRecord} of \\d+ states`),
        );
      }
    },
  );

  it('a vote says its tally, and how much of its roll call is on record', () => {
    expect(detail('vote:a-res-73-27')).toBe(
      '5 December 2018, UNGA plenary; 119 in favour, 46 against, 14 abstentions; 193 states in the roll call',
    );
    expect(detail('vote:a-c1-73-l27-rev1')).toBe(
      '8 November 2018, First Committee; 109 in favour, 45 against, 16 abstentions; how each state voted is not on record',
    );
    expect(detail('vote:a-c1-77-l73')).toContain('only 6 states of the roll call on record');
    expect(detail('vote:a-res-73-27', 'asof=2015')).toMatch(/; after the as-of date$/);
  });

  it('an adoption without a vote is named and cannot be chosen: it is nobody’s yes', () => {
    const adoptions = choices.filter(({ id }) => id.startsWith('adoption:'));
    expect(adoptions.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['A/RES/53/70', 'A/RES/80/16']),
    );
    for (const one of adoptions) {
      expect(one.move).toBeNull();
      expect(one.detail()).toContain('Adopted without a vote');
      expect(one.detail()).not.toMatch(/in favour/);
    }
  });

  it('groups of experts and lists say how many states they name', () => {
    expect(detail('seats:all')).toBe('44 states with a seat on record');
    expect(detail('seats:gge-2012')).toBe('15 states with a seat on record');
    expect(detail('seats:gge-2012', 'asof=2010')).toBe('begins in August 2012, after the as-of date');
    expect(detail('cosponsors:joint-statement-2019-09-23')).toBe(
      '23 September 2019; 27 states named; complete',
    );
    expect(detail('cosponsors:sponsors-a-res-73-27')).toBe(
      '5 December 2018; only who tabled it is named: Russian Federation; not complete',
    );
    const unnamed = choice('cosponsors:poa-cosponsors-2022-05');
    expect([unnamed.move, unnamed.detail()]).toEqual([
      null,
      'May 2022; 60 states counted, no name on record; not confirmed',
    ]);
  });

  it('agreement says with how many states enough answers are shared', () => {
    expect(detail('agreement:CUB', 'asof=2005-12-31')).toBe('0 states with 5 or more shared answers');
    expect(detail('agreement:CUB')).toBe('191 states with 5 or more shared answers');
  });

  it('keeps two dates compared when another question is chosen', () => {
    const view = choice('question:ihl').move?.(parse('lens=change:un-charter,2018').view);
    expect(view?.lens).toEqual({ kind: 'change', question: 'ihl', date: '2018' });
  });
});

describe('filterChoices', () => {
  const shown = (text: string, kind: ChoiceKind | null = null, near: readonly string[] = []) =>
    filterChoices(groups, text, kind, near);
  const ids = (...given: Parameters<typeof shown>) =>
    shown(...given).flatMap((group) => group.choices.map(({ id }) => id));

  it('without words shows all, of the states but those at hand', () => {
    expect(ids('', null, ['agreement:CUB']).filter((id) => id.startsWith('agreement:'))).toEqual([
      'agreement:CUB',
    ]);
    expect(shown('').at(-1)).toMatchObject({ kind: 'agreement', total: 195, choices: [] });
    expect(ids('')).toHaveLength(choices.length - 195);
  });

  it.each([
    ['73/27', 'vote:a-res-73-27'],
    ['due dil', 'question:due-diligence'],
    ['gge 2012', 'seats:gge-2012'],
    ['agreement CUB', 'agreement:CUB'],
    ['cote ivoire', 'agreement:CIV'],
    ['moscow', 'cosponsors:moscow-statement-2025-05-29'],
  ])('%s finds %s', (text, id) => {
    expect(ids(text)).toContain(id);
  });

  it('shows few states while others may be meant, and all of them when they are', () => {
    expect(ids('a').filter((id) => id.startsWith('agreement:'))).toHaveLength(8);
    expect(ids('', 'agreement')).toHaveLength(195);
    expect(ids('xyzzy')).toEqual([]);
  });
});
