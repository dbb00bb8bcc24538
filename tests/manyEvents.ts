// Events of realistic shape in any number, to see how the timeline bears a record a hundred times as large. Never
// shipped. The same number gives the same events.
import { addDays, day, formatDay } from '../src/atlas/dates';
import type { Day } from '../src/atlas/dates';
import type { EventRow } from '../src/atlas/rows';
import type { EventKind } from '../src/atlas/vocabulary';

/** Kinds by how often they come, with the longest that one lasts, days. */
const KINDS: readonly (readonly [EventKind, number, number])[] = [
  ['session', 26, 12],
  ['proposal', 24, 0],
  ['intersessional', 12, 5],
  ['resolution', 10, 0],
  ['report', 8, 0],
  ['milestone', 8, 0],
  ['context', 8, 0],
  ['roundtable', 4, 1],
];
const TITLES = [
  'Statement on existing and potential threats',
  'Working paper on rules, norms and principles of responsible behaviour of states in the use of ICTs',
  'Round on confidence-building measures',
  'Draft resolution',
  'How international law applies to the use of ICTs by states: views of a group of delegations, revised',
  'Capacity-building',
];

/** Numbers in [0, 1) that are the same at every run. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A few events made the negotiations, most are of record only. */
function importanceOf(share: number): EventRow['importance'] {
  return share < 0.004 ? 1 : share < 0.03 ? 2 : share < 0.25 ? 3 : 4;
}

function pickKind(share: number) {
  let left = share * KINDS.reduce((sum, [, weight]) => sum + weight, 0);
  return KINDS.find(([, weight]) => (left -= weight) < 0) ?? (KINDS[0] as (typeof KINDS)[number]);
}

/** `count` events over the covered years, denser towards their end as the real ones, in the processes given. */
export function manyEvents(count: number, processes: readonly string[]): readonly EventRow[] {
  const random = createRandom(count);
  const [first, last] = [day('1998-01-01'), day('2025-12-31')];
  return Array.from({ length: count }, (_, index) => {
    const start = Math.floor(first + (last - first) * random() ** 0.55) as Day;
    const [kind, , longest] = pickKind(random());
    const length = Math.floor(random() * (longest + 1));
    return {
      id: `made-${index}`,
      date: formatDay(start),
      ...(length > 0 ? { end: formatDay(addDays(start, length)) } : {}),
      kind,
      process: processes[Math.floor(random() ** 1.4 * processes.length)] ?? '',
      title: `${TITLES[Math.floor(random() * TITLES.length)]} (${index})`,
      summary: '',
      vote: null,
      importance: importanceOf(random()),
      sources: [],
      verified: true,
    };
  });
}
