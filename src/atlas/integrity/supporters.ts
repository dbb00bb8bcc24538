// Lists of supporters against the numbers that go with them.
import { problemIn, type Problem } from '../problem';
import type { CosponsorshipRow } from '../rows';
import type { Check } from './check';

export const supportersMeetCounts: Check = {
  reads: ['cosponsorships'],
  find: ({ cosponsorships }) => cosponsorships.flatMap(checkCount),
};

function checkCount(row: CosponsorshipRow): Problem[] {
  const named = row.states.length;
  const problems: Problem[] = [];
  if (row.complete && named === 0) {
    const right = 'write false, or list the states';
    problems.push(problemIn('cosponsorships', row, 'complete', 'is true, but no state is named', right));
  }
  if (row.count !== undefined && (row.complete ? row.count !== named : row.count < named)) {
    const wrong = `is ${row.count}, but ${named} states are named`;
    problems.push(problemIn('cosponsorships', row, 'count', wrong, `write ${named}, or correct the list`));
  }
  return [...problems, ...checkGroups(row)];
}

function checkGroups(row: CosponsorshipRow): Problem[] {
  return (row.through_group ?? []).flatMap(({ states }, group) =>
    states.flatMap((state, index) => {
      if (row.states.includes(state)) return [];
      const field = `through_group[${group}].states[${index}]`;
      const right = 'add it to "states", or take it out here';
      return [problemIn('cosponsorships', row, field, `is ${state}, which "states" does not name`, right)];
    }),
  );
}
