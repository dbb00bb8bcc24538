import { describe, expect, it } from 'vitest';
import type { StateCode } from '../../src/atlas/brand';
import { describeStage } from '../../src/figures/caption';
import { LIST_KEYS, colourByList } from '../../src/figures/colourByList';
import { CLASS_KEYS } from '../../src/figures/colouring';
import { colourByLateLens } from '../../src/figures/lateLenses';
import { describeState, stateLabel } from '../../src/figures/map/stateCard';
import { sortStates, tabulateStates } from '../../src/figures/table/statesTable';
import { en } from '../../src/i18n/en';
import { parse } from '../../src/view/codec';
import { asOfDay } from '../../src/view/times';
import { recordAtlas } from '../recordAtlas';

const atlas = recordAtlas();

function at(id: string) {
  const { view } = parse(`lens=cosponsors:${id}`);
  const colouring = colourByLateLens(atlas, view.lens, asOfDay(view), view.groups);
  if (!colouring) throw new Error(`${id} colours nothing`);
  const said = (state: string) =>
    stateLabel(describeState(atlas, null, view, colouring, state as StateCode, en));
  const counts = colouring.counts.map(({ key, members }) => [key, members]);
  return { view, colouring, counts, said, caption: describeStage(atlas, view, colouring, en) };
}

describe('colourByList', () => {
  it('of a complete list the others are not on it', () => {
    const { counts, said, caption } = at('joint-statement-2019-09-23');
    expect(counts).toEqual([
      ['list-named', 27],
      ['list-off', 166],
    ]);
    expect(said('AUS')).toBe('Australia: Named in the joint statement');
    expect(said('BRA')).toBe('Brazil: Not on the list');
    expect(caption.coverage).toBe('23 September 2019. 27 states named. The list is complete.');
  });

  it('of a list that is not complete nothing is said of the others', () => {
    const { said, caption } = at('like-minded-statement-2024-07');
    expect(said('CUB')).toBe('Cuba: Named in the joint statement');
    expect(said('BRA')).toBe('Brazil: Not on the list that the record has');
    expect(caption.coverage).toContain('The list is not complete');
    for (const { isComplete, id, states, leads } of atlas.cosponsorships.values()) {
      if (isComplete || states.length + leads.length === 0) continue;
      expect(at(id).colouring.own?.meaning('list-off'), id).toBe('Not on the list that the record has');
    }
  });

  it('who tabled it, who joined and who was counted through a group are told apart', () => {
    const { counts, said, caption, colouring } = at('poa-proposal-2020-10');
    expect(counts).toEqual([
      ['list-lead', 2],
      ['list-named', 14],
      ['list-through', 26],
      ['list-off', 151],
    ]);
    expect(colouring.throughGroup).toBe(26);
    expect(said('EGY')).toBe('Egypt: Tabled it, not confirmed');
    expect(said('AUT')).toBe('Austria: Counted through a group, not confirmed, through European Union');
    expect(caption.coverage).toContain('The record has not confirmed these names.');
  });

  it('a vote against is no sponsorship, nor is a speech', () => {
    expect(at('poa-against-2022-11').said('SYR')).toMatch(/: Voted against$/);
    expect(at('poa-supporters-2022-04').said('CAN')).toBe('Canada: Reported as speaking for it');
  });

  it('a resolution is named by its symbol, and where only its sponsor is known that is said', () => {
    const { counts, caption } = at('sponsors-a-res-73-27');
    expect(counts).toEqual([
      ['list-lead', 1],
      ['list-off', 192],
    ]);
    expect(caption.title).toBe('Sponsors of A/RES/73/27');
    expect(caption.coverage).toContain('Only the state that tabled it is named. The list is not complete');
  });

  it('a list without a name makes no map; every other adds up to 193, with a fill for every class', () => {
    for (const list of atlas.cosponsorships.values()) {
      const colouring = colourByList(atlas, list);
      const isEmpty = list.states.length + list.leads.length === 0;
      expect(colouring === null, list.id).toBe(isEmpty);
      if (!colouring) continue;
      expect(
        colouring.counts.reduce((sum, { members }) => sum + members, 0),
        list.id,
      ).toBe(193);
      for (const key of LIST_KEYS) expect(colouring.own?.textures.has(key)).toBe(!CLASS_KEYS.includes(key));
    }
  });

  it('the table says the same', () => {
    const { view, colouring } = at('poa-proposal-2020-10');
    const rows = sortStates(
      tabulateStates(atlas, view, colouring, en),
      { column: 'standing', isDescending: false },
      'en',
    );
    expect([...new Set(rows.map(({ key }) => key))]).toEqual(LIST_KEYS.slice(0, 4));
    expect(rows.find(({ id }) => id === 'AUT')?.remark).toBe('through European Union');
  });
});
