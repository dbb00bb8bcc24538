// Something of the record by chance. The same seed chooses the same thing.
import type { Details } from '../../../atlas/details';
import type { Citation } from '../../../atlas/rows';
import { formatReference } from '../../../view/formatReference';
import type { Focus } from '../../../view/view';

/** Kinds whose rows cite what they rest on. */
const KINDS = {
  event: 'events',
  state: 'states',
  group: 'groups',
  process: 'processes',
  document: 'documents',
  vote: 'votes',
  position: 'positions',
  norm: 'norms',
  issue: 'open-issues',
  term: 'terms',
} as const;

/**
 * A kind first and then one of it: otherwise it would nearly always be a statement. Never `present`, never what cites
 * no source; `null` only where the record has nothing else.
 */
export function chooseAtRandom(details: Details, seed: number, present: Focus | null): Focus | null {
  const without = present && formatReference(present);
  const kinds = Object.entries(KINDS).flatMap(([kind, table]): readonly (readonly Focus[])[] => {
    const rows = [...details[table].values()] as readonly {
      readonly id: string;
      readonly sources: readonly Citation[];
    }[];
    const things = rows
      .filter(({ sources }) => sources.length > 0)
      .map(({ id }) => ({ kind, id }) as Focus)
      .filter((focus) => formatReference(focus) !== without);
    return things.length > 0 ? [things] : [];
  });
  const draw = drawFrom(seed);
  const things = pick(kinds, draw());
  return (things && pick(things, draw())) ?? null;
}

function pick<Item>(items: readonly Item[], share: number): Item | undefined {
  return items[Math.floor(share * items.length)];
}

/** Numbers from 0 up to 1 by mulberry32: small, even enough for a choice, the same everywhere. */
function drawFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
