// Who sits beside whom: by answer, in the order of the legend, or by regional group of the United Nations. Within a
// class states stand in the order of their names, as in the table.
import type { Atlas, State } from '../../atlas/model';
import { REGIONAL_GROUPS } from '../../atlas/vocabulary';
import type { Colouring } from '../colouring';
import type { BlockId } from './seatsFigure';

export const ARRANGEMENTS = ['answer', 'region'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

export interface Bench {
  readonly id: BlockId;
  readonly states: readonly State[];
}

export function statesByName(atlas: Atlas, lang: string): readonly State[] {
  const collator = new Intl.Collator(lang);
  return [...atlas.states.values()].sort((a, b) => collator.compare(a.name, b.name));
}

/** Observer States sit apart and last: they have no vote. `byName` is the result of `statesByName`. */
export function groupSeats(
  byName: readonly State[],
  { classOf, counts }: Colouring,
  arrangement: Arrangement,
): readonly Bench[] {
  const rank = ({ id }: State) => counts.findIndex(({ key }) => key === classOf.get(id));
  const inOrder = byName.toSorted((a, b) => rank(a) - rank(b));
  const bench = (id: BlockId): Bench => ({
    id,
    states: inOrder.filter((state) => benchOf(state, arrangement) === id),
  });
  const ids: readonly BlockId[] =
    arrangement === 'answer' ? ['members', 'observers'] : [...REGIONAL_GROUPS, 'ungrouped', 'observers'];
  return ids.map(bench).filter(({ states }) => states.length > 0);
}

function benchOf(state: State, arrangement: Arrangement): BlockId {
  if (!state.isMember) return 'observers';
  return arrangement === 'answer' ? 'members' : (state.regionalGroup ?? 'ungrouped');
}
