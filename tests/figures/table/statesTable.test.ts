import { describe, expect, it } from 'vitest';
import type { GroupId, QuestionId, VoteId } from '../../../src/atlas/brand';
import { day, stretchOf } from '../../../src/atlas/dates';
import type { Question, Vote } from '../../../src/atlas/model';
import { CLASS_KEYS, colourByQuestion, colourByVote } from '../../../src/figures/colouring';
import { columnsOf, filterStates, sortStates, tabulateStates } from '../../../src/figures/table/statesTable';
import type { StateColumn } from '../../../src/figures/table/statesTable';
import { en } from '../../../src/i18n/en';
import { defaultView } from '../../../src/view/view';
import { recordAtlas } from '../../recordAtlas';

const atlas = recordAtlas();
const question = atlas.questions.get('binding-instrument' as QuestionId) as Question;
const colouring = colourByQuestion(atlas, question, day('2025-12-31'), true);
const rowsBy = (column: StateColumn = 'name', isDescending = false) =>
  sortStates(tabulateStates(atlas, defaultView, colouring, en), { column, isDescending }, 'en');
const rowOf = (state: string) => rowsBy().find(({ id }) => id === state);

describe('tabulateStates', () => {
  it('has a row for each member and each observer State, with the class that the map shows', () => {
    const rows = rowsBy();
    expect(rows).toHaveLength(195);
    expect(rows.filter(({ isObserver }) => isObserver).map(({ id }) => id)).toEqual(['VAT', 'PSE']);
    for (const { id, key } of rows) expect(key).toBe(colouring.classOf.get(id));
  });

  it('is in the order of names, accents where a reader looks for them', () => {
    const names = rowsBy().map(({ name }) => name);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
    expect(names.slice(0, 3)).toEqual(['Afghanistan', 'Albania', 'Algeria']);
    const cote = names.findIndex((name) => name.startsWith('Côte'));
    expect([names[cote - 1], names[cote + 1]]).toEqual(['Costa Rica', 'Croatia']);
  });

  it('by standing is in the legend’s order, and by name within a class', () => {
    const rows = rowsBy('standing');
    const ranks = rows.map(({ key }) => CLASS_KEYS.indexOf(key));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    const silent = rows.filter(({ key }) => key === 'none').map(({ name }) => name);
    expect(silent).toEqual([...silent].sort((a, b) => a.localeCompare(b, 'en')));
    expect(new Set(rows)).toHaveLength(195);
  });

  it('says when and through whom, where a statement stands behind the class', () => {
    expect(rowOf('CUB')).toEqual({
      id: 'CUB',
      name: 'Cuba',
      key: 'support-joint',
      rank: 1,
      standing: 'A treaty is needed, named in a joint text',
      remark: null,
      date: '29 May 2025',
      dateText: '2025-05-29',
      group: '',
      outlined: '',
      isObserver: false,
      aliases: expect.stringMatching(/^CU /) as string,
    });
    expect(rowOf('NRU')).toMatchObject({ standing: 'No recorded statement', date: '', group: '' });
    for (const { key, group } of rowsBy()) {
      expect(group).toBe(key.endsWith('-group') ? 'European Union' : '');
    }
  });

  it('by date is in the order of the calendar, whatever the words; without a date last, either way', () => {
    for (const isDescending of [false, true]) {
      const dates = rowsBy('date', isDescending).map(({ dateText }) => dateText);
      const known = dates.filter((date) => date !== null);
      expect(dates.slice(0, known.length)).toEqual(known);
      const days = known.map((date) => stretchOf(date).from * (isDescending ? -1 : 1));
      expect(days).toEqual(days.toSorted((a, b) => a - b));
      expect(known.length).toBeGreaterThan(20);
    }
  });

  it('turned round, leaves rows alike in the order of names', () => {
    const silent = rowsBy('standing', true).filter(({ key }) => key === 'none');
    expect(rowsBy('standing', true)[0]?.key).toBe('none');
    expect(silent.map(({ name }) => name)).toEqual(
      silent.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'en')),
    );
  });

  it.each([
    ['cote', ['CIV']],
    ['FRA', ['FRA']],
    ['turkey', ['TUR']],
    ['usa', ['USA']],
    ['european union malta', ['MLT']],
    ['needed 29 may 2025 cuba', ['CUB']],
  ])('finds "%s"', (typed, states) => {
    expect(filterStates(rowsBy(), typed).map(({ id }) => id)).toEqual(states);
  });

  it('finds whom a group speaks for, and whose stance it is', () => {
    expect(filterStates(rowsBy(), 'through a group').map(({ key }) => key)).toEqual(
      Array.from({ length: 23 }, () => 'oppose-group'),
    );
    expect(filterStates(rowsBy(), '  ')).toHaveLength(195);
    expect(filterStates(rowsBy(), 'atlantis')).toEqual([]);
  });

  it('has only the members of the groups outlined, as of the date, and says in which they are', () => {
    const of = (asof: string) => {
      const view = { ...defaultView, asof, stateGroups: ['EU', 'NATO'] as unknown as GroupId[] };
      return tabulateStates(atlas, view, colourByQuestion(atlas, question, day(asof), true), en);
    };
    expect(of('2025-12-31')).toHaveLength(36);
    const britain = (asof: string) => of(asof).find(({ id }) => id === 'GBR')?.outlined;
    expect([britain('2020-01-31'), britain('2020-02-01')]).toEqual(['EU, NATO', 'NATO']);
  });

  it('has columns for what stands behind a stance only under a question', () => {
    const stated = ['name', 'code', 'standing', 'date', 'group'];
    expect(columnsOf(defaultView, colouring)).toEqual(stated);
    const grouped = { ...defaultView, stateGroups: ['EU'] as unknown as GroupId[] };
    expect(columnsOf(grouped, colouring)).toEqual([...stated, 'outlined']);
    const vote = colourByVote(atlas, atlas.votes.get('a-res-73-27' as VoteId) as Vote);
    expect(columnsOf(defaultView, vote)).toEqual(['name', 'code', 'standing']);
  });

  it('under a vote has answers and no dates', () => {
    const vote = 'a-res-73-27' as VoteId;
    const view = { ...defaultView, lens: { kind: 'vote', vote } as const };
    const rows = tabulateStates(atlas, view, colourByVote(atlas, atlas.votes.get(vote) as Vote), en);
    const count = (standing: string) => rows.filter((row) => row.standing === standing).length;
    expect(['In favour', 'Against', 'Abstained', 'Did not vote'].map(count)).toEqual([119, 46, 14, 14]);
    expect(rows.every(({ date, group }) => date === '' && group === '')).toBe(true);
  });
});
