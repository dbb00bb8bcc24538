// Which states answer to what a person typed: UN name, common names, ISO codes. Accents and case do not matter.
import type { Atlas, State } from '../atlas/model';

/** Best first; an exact code or name, then the start of a name, then the start of a word, then anywhere. */
export function findStates(atlas: Atlas, text: string, limit = 8): readonly State[] {
  const wanted = fold(text);
  if (wanted === '') return [];
  return [...atlas.states.values()]
    .map((state) => ({ state, rank: rankOf(state, wanted) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank || a.state.name.localeCompare(b.state.name, 'en'))
    .slice(0, limit)
    .map(({ state }) => state);
}

function rankOf(state: State, wanted: string): number {
  const names = [state.name, ...state.aliases].map(fold);
  const codes = [state.id, state.iso2].map(fold);
  if (names.includes(wanted) || codes.includes(wanted)) return 0;
  if (names.some((name) => name.startsWith(wanted))) return 1;
  if (names.some((name) => name.includes(` ${wanted}`))) return 2;
  return names.some((name) => name.includes(wanted)) ? 3 : Infinity;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, '').toLowerCase().trim();
}
