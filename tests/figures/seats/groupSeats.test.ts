import { describe, expect, it } from 'vitest';
import { defaultView } from '../../../src/view/view';
import { en } from '../../../src/i18n/en';
import { CLASS_KEYS } from '../../../src/figures/colouring';
import { sortStates, tabulateStates } from '../../../src/figures/table/statesTable';
import { atlas, colouringOf, groupsOf } from './seatsOf';

const idsOf = (groups: ReturnType<typeof groupsOf>) => groups.map(({ id }) => id);
const LENSES = ['ihl', 'binding-instrument', 'vote:a-res-73-27', ''];

describe('groupSeats', () => {
  it.each(LENSES)('by answer under "%s" seats 193 members, and 2 observers apart', (lens) => {
    const groups = groupsOf(lens, 'answer');
    expect(idsOf(groups)).toEqual(['members', 'observers']);
    expect(groups.map(({ states }) => states.length)).toEqual([193, 2]);
    expect(groups[1]?.states.map(({ id }) => id).sort()).toEqual(['PSE', 'VAT']);
  });

  it.each(LENSES)('has under "%s" the order of the table by standing', (lens) => {
    const rows = sortStates(
      tabulateStates(atlas, defaultView, colouringOf(lens), en),
      { column: 'standing', isDescending: false },
      'en',
    );
    const members = rows.filter(({ isObserver }) => !isObserver).map(({ id }) => id);
    expect(groupsOf(lens, 'answer')[0]?.states.map(({ id }) => id)).toEqual(members);
  });

  it('by regional group seats each state once, in the UN’s groups of today', () => {
    const groups = groupsOf('ihl', 'region');
    expect(Object.fromEntries(groups.map(({ id, states }) => [id, states.length]))).toEqual({
      african: 54,
      'asia-pacific': 54,
      'eastern-europe': 23,
      grulac: 33,
      weog: 29,
      observers: 2,
    });
    expect(new Set(groups.flatMap(({ states }) => states)).size).toBe(195);
  });

  it('within a regional group keeps the order of the legend', () => {
    const { classOf } = colouringOf('ihl');
    for (const { states } of groupsOf('ihl', 'region')) {
      const ranks = states.map(({ id }) => CLASS_KEYS.indexOf(classOf.get(id) ?? 'plain'));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }
  });

  it('has a seat for who has not joined yet, last of the members', () => {
    const { classOf } = colouringOf('un-charter', '1998-12-31');
    const [members] = groupsOf('un-charter', 'answer', '1998-12-31');
    const last = members?.states.slice(-9).map(({ id }) => classOf.get(id));
    expect(new Set(last)).toEqual(new Set(['not-yet-member']));
    expect(members?.states).toHaveLength(193);
  });
});

describe('labelBenches', () => {
  const linesOf = (lens: string, id: string, date?: string) =>
    groupsOf(lens, 'region', date).find((group) => group.id === id)?.lines;

  it('counts those on record under a question', () => {
    expect(linesOf('binding-instrument', 'african')).toEqual(['Africa', '5 of 54 on record']);
  });

  it('counts apart who had not joined', () => {
    expect(linesOf('un-charter', 'african', '2010')).toEqual([
      'Africa',
      '0 of 53 on record,',
      '1 not yet a member',
    ]);
  });

  it('says how a group voted, two answers to a line', () => {
    expect(linesOf('vote:a-res-73-27', 'asia-pacific')).toEqual([
      'Asia-Pacific',
      '42 in favour, 3 against,',
      '3 abstained, 6 did not vote',
    ]);
  });

  it('adds up to the legend over all groups', () => {
    const { counts } = colouringOf('vote:a-res-73-27');
    const text = groupsOf('vote:a-res-73-27', 'region')
      .flatMap(({ lines }) => lines)
      .join(' ');
    const sumOf = (word: RegExp) =>
      [...text.matchAll(word)].reduce((sum, [, count]) => sum + Number(count), 0);
    const membersOf = (key: string) => counts.find((count) => count.key === key)?.members;
    expect(sumOf(/(\d+) in favour/g)).toBe(membersOf('yes'));
    expect(sumOf(/(\d+) against/g)).toBe(membersOf('no'));
    expect(sumOf(/(\d+) abstained/g)).toBe(membersOf('abstain'));
    expect(sumOf(/(\d+) did not vote/g)).toBe(membersOf('absent'));
  });

  it('without a lens says how many states there are, and nothing of observers but that they are', () => {
    expect(linesOf('', 'weog')).toEqual(['Western Europe and others', '29 states']);
    expect(linesOf('', 'observers')).toEqual(['Observers']);
  });
});
