import { describe, expect, it } from 'vitest';
import { findStates } from '../../src/figures/findState';
import { recordAtlas } from '../recordAtlas';

const atlas = recordAtlas();
const found = (text: string) => findStates(atlas, text).map(({ id }) => id);

describe('findStates', () => {
  it.each([
    ['cuba', 'CUB'],
    ['CUB', 'CUB'],
    ['cu', 'CUB'],
    ['USA', 'USA'],
    ['UK', 'GBR'],
    ['Russia', 'RUS'],
    ['South Korea', 'KOR'],
    ['ivory coast', 'CIV'],
    ['Côte d’Ivoire', 'CIV'],
    ["cote d'ivoire", 'CIV'],
    ['turkey', 'TUR'],
    ['palestine', 'PSE'],
    ['vatican', 'VAT'],
    ['  nauru ', 'NRU'],
  ])('finds %s', (text, state) => {
    expect(found(text)[0]).toBe(state);
  });

  it('finds every state by its UN name and its codes', () => {
    for (const state of atlas.states.values()) {
      expect(found(state.name)).toContain(state.id);
      expect(found(state.id)[0]).toBe(state.id);
    }
  });

  it('finds none for nothing or for nonsense', () => {
    expect(found('')).toEqual([]);
    expect(found('   ')).toEqual([]);
    expect(found('atlantis')).toEqual([]);
  });

  it('gives no more than asked for', () => {
    expect(findStates(atlas, 'a', 5)).toHaveLength(5);
  });
});
