import { describe, expect, it } from 'vitest';
import { listEntries } from '../../../src/figures/findAll/entries';
import type { Entry } from '../../../src/figures/findAll/entries';
import { createFinder } from '../../../src/figures/findAll/finder';
import { en } from '../../../src/i18n/en';
import { ROOMS } from '../../../src/view/rooms';
import { recordAtlas, recordDetails } from '../../recordAtlas';

const atlas = recordAtlas();
const entries = listEntries(atlas, recordDetails(), en, 'en');
const find = await createFinder(entries);
const findInCore = await createFinder(listEntries(atlas, null, en, 'en'));
const nameOf = ({ focus: { kind, id } }: Entry) => `${kind}:${id}`;
const found = (query: string) => find(query).hits.map(({ entry }) => nameOf(entry));

describe('a finder', () => {
  it.each([
    ['75/240', 'document:a-res-75-240'],
    ['A/RES/75/240', 'document:a-res-75-240'],
    ['a/75/240', 'document:a-res-75-240'],
    ['A/75/816', 'document:oewg-2021-report'],
    ['a/75/816', 'document:oewg-2021-report'],
    ['75/816', 'document:oewg-2021-report'],
    ['resolution 75/240', 'document:a-res-75-240'],
    ['cuba', 'state:CUB'],
    ['CUB', 'state:CUB'],
    ['kuba', 'state:CUB'],
    ["Côte d'Ivoire", 'state:CIV'],
    ['cote divoire', 'state:CIV'],
    ['cote d’ivoire', 'state:CIV'],
    ['South Korea', 'state:KOR'],
    ['GB', 'state:GBR'],
    ['Singapore', 'state:SGP'],
    ['due diligence', 'term:due-diligence'],
    ['due dilligence', 'question:due-diligence'],
    ['atribution', 'term:attribution'],
  ])('asked for "%s" finds %s first', (query, name) => {
    expect(found(query)[0]).toBe(name);
  });

  it('finds question and issue beside the term', () => {
    expect(found('due diligence').slice(0, 3)).toContain('question:due-diligence');
  });

  it('finds a beginning before it is written out', () => {
    expect(found('singap')[0]).toBe('state:SGP');
    expect(found('75/24')).toContain('document:a-res-75-240');
  });

  it('finds what stands in the texts alone once they have come', () => {
    const query = 'ransomware';
    expect(find(query).hits.length).toBeGreaterThan(findInCore(query).hits.length);
  });

  it('without the texts it finds titles, names and symbols', () => {
    const first = (query: string) => findInCore(query).hits.map(({ entry }) => nameOf(entry))[0];
    expect([first('75/240'), first('kuba')]).toEqual(['document:a-res-75-240', 'state:CUB']);
  });

  it('says how close an answer is', () => {
    expect(find('cuba').closeness).toBe('as written');
    expect(find('kuba').closeness).toBe('similar');
    expect(find('cuba zzzzzzzz').closeness).toBe('some words');
  });

  it('finds nothing for nothing and for nonsense', () => {
    for (const query of ['', '  ', '—', '/', 'xqzzyvwkj']) expect(found(query)).toEqual([]);
  });

  it('takes short words as they are, and numbers too', () => {
    expect(found('2031')).toEqual([]);
    expect(find('usa').hits[0]?.entry.title).toBe('United States of America');
  });
});

describe('on the whole record', () => {
  const symbols = entries.filter(({ focus, symbol }) => focus.kind === 'document' && symbol !== '');
  const events = entries.filter(({ focus }) => focus.kind === 'event');
  const states = entries.filter(({ focus }) => focus.kind === 'state');
  const missed = (of: readonly Entry[], query: (entry: Entry) => string, within: number) =>
    of.filter((entry) => !found(query(entry)).slice(0, within).includes(nameOf(entry))).map(query);

  it('every title of an event finds it within the first three', () => {
    expect(missed(events, ({ title }) => title, 3)).toEqual([]);
  });

  it('every name of a room finds it first', () => {
    const rooms = entries.filter(({ focus }) => focus.kind === 'room');
    expect(rooms).toHaveLength(ROOMS.length);
    expect(missed(rooms, ({ title }) => title, 1)).toEqual([]);
  });

  it('every symbol of a document finds it within the first three, in small letters too', () => {
    expect(missed(symbols, ({ symbol }) => symbol, 3)).toEqual([]);
    expect(missed(symbols, ({ symbol }) => symbol.toLowerCase(), 3)).toEqual([]);
  });

  it('every name of a state finds it first, with and without accents', () => {
    expect(missed(states, ({ title }) => title, 1)).toEqual([]);
    expect(missed(states, ({ title }) => title.normalize('NFD').replace(/\p{M}/gu, ''), 1)).toEqual([]);
  });

  it('every code of a state finds it within the first three', () => {
    expect(missed(states, ({ focus }) => focus.id, 3)).toEqual([]);
  });
});
