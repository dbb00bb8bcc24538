// Retired ids lead to living ones: never round in a ring, never from an id that is in use.
import { problemIn, type Problem } from '../problem';
import type { ForwardingRow } from '../rows';
import { findCycle, indexById, type Check } from './check';
import { idsOf, resolveTarget } from './references';

export const forwardingEnds: Check = {
  reads: ['forwarding'],
  find(tables) {
    const ids = idsOf(tables);
    const exists = (reference: string) => {
      const target = resolveTarget(reference, 'reference');
      return target !== null && ids.get(target.table)?.has(target.id) === true;
    };
    const retired = indexById(tables.forwarding);
    return tables.forwarding.flatMap((row) => [
      ...(exists(row.id) ? [reportInUse(row)] : []),
      ...(exists(row.to) || retired.has(row.to) ? [] : [reportLost(row)]),
    ]);
  },
};

function reportInUse(row: ForwardingRow): Problem {
  return problemIn(
    'forwarding',
    row,
    'id',
    'is still in use',
    'retire the row of that id, or take this entry out',
  );
}

function reportLost(row: ForwardingRow): Problem {
  const wrong = `leads to "${row.to}", which does not exist`;
  return problemIn('forwarding', row, 'to', wrong, 'name the record that stands for the retired one now');
}

export const forwardingFormsNoRing: Check = {
  reads: ['forwarding'],
  find({ forwarding }) {
    const byId = indexById(forwarding);
    const nextOf = (id: string) => {
      const next = byId.get(id)?.to;
      return next === undefined ? [] : [next];
    };
    const cycle = findCycle(byId.keys(), nextOf);
    const start = byId.get(cycle?.[0] ?? '');
    if (!cycle || !start) return [];
    const wrong = `runs in a ring: ${cycle.join(' → ')}`;
    return [problemIn('forwarding', start, 'to', wrong, 'let the last of them lead to a record that exists')];
  },
};
