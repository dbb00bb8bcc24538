import { describe, expect, it } from 'vitest';
import type { QuestionId, VoteId } from '../../../src/atlas/brand';
import { day } from '../../../src/atlas/dates';
import type { Question, Vote } from '../../../src/atlas/model';
import { CLASS_KEYS, colourByQuestion, colourByVote } from '../../../src/figures/colouring';
import { tabulateStates } from '../../../src/figures/table/statesTable';
import type { StateSort } from '../../../src/figures/table/statesTable';
import { en } from '../../../src/i18n/en';
import { defaultView } from '../../../src/view/view';
import { recordAtlas } from '../../recordAtlas';

const atlas = recordAtlas();
const question = atlas.questions.get('binding-instrument' as QuestionId) as Question;
const colouring = colourByQuestion(atlas, question, day('2025-12-31'), true);
const rowsBy = (sort?: StateSort) => tabulateStates(atlas, defaultView, colouring, en, sort);
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
      standing: 'A treaty is needed, named in a joint text',
      remark: null,
      date: '29 May 2025',
      group: '',
      isObserver: false,
    });
    expect(rowOf('NRU')).toMatchObject({ standing: 'No recorded statement', date: '', group: '' });
    for (const { key, group } of rowsBy()) {
      expect(group).toBe(key.endsWith('-group') ? 'European Union' : '');
    }
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
