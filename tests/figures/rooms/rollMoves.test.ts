import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { VoteId } from '../../../src/atlas/brand';
import type { Vote } from '../../../src/atlas/model';
import { createReaderContext } from '../../../src/figures/reader/context';
import { layoutFlow } from '../../../src/figures/rooms/rollFlow';
import { tabulateRolls } from '../../../src/figures/rooms/rollGrid';
import { comparableVotes, compareRolls, firstPair } from '../../../src/figures/rooms/rollMoves';
import { movesAsText } from '../../../src/figures/rooms/rollText';
import { en } from '../../../src/i18n/en';
import { roomsVotes as texts } from '../../../src/i18n/roomsVotes';
import { parse } from '../../../src/view/codec';
import { recordAtlas, recordDetails } from '../../recordAtlas';

const atlas = recordAtlas();
const context = createReaderContext(atlas, recordDetails(), parse('').view, en);
const { columns } = tabulateRolls(context, texts);
const vote = (id: string) => atlas.votes.get(id as VoteId) as Vote;
const pairs = fc.tuple(
  fc.constantFrom(...comparableVotes(atlas)),
  fc.constantFrom(...comparableVotes(atlas)),
);

describe('what changed between two votes', () => {
  test('every member State is counted once: in a move, or among those that a roll does not name', () => {
    fc.assert(
      fc.property(pairs, ([first, second]) => {
        const { both, moves, onlyFirst, onlySecond, neither } = compareRolls(atlas, first, second, 'en');
        const moved = moves.flatMap(({ states }) => states);
        expect(moved).toHaveLength(both);
        expect(new Set([...moved, ...onlyFirst, ...onlySecond, ...neither]).size).toBe(193);
        for (const { id } of moved) expect(first.roll?.has(id) && second.roll?.has(id)).toBe(true);
      }),
    );
  });

  test('backwards it is the same moves the other way', () => {
    fc.assert(
      fc.property(pairs, ([first, second]) => {
        const keys = (one: Vote, other: Vote, isBack: boolean) =>
          compareRolls(atlas, one, other, 'en')
            .moves.map(({ from, to, states }) =>
              isBack ? `${to} ${from} ${states.length}` : `${from} ${to} ${states.length}`,
            )
            .toSorted();
        expect(keys(first, second, false)).toEqual(keys(second, first, true));
      }),
    );
  });

  test('changes come first, the largest first, and name their states', () => {
    const { moves, moved, both } = compareRolls(atlas, vote('a-res-77-36'), vote('a-res-78-237'), 'en');
    expect(both).toBe(193);
    const changes = moves.filter(({ from, to }) => from !== to);
    expect(moves.slice(0, changes.length)).toEqual(changes);
    expect(changes.reduce((sum, { states }) => sum + states.length, 0)).toBe(moved);
    expect(
      movesAsText({ moves, moved, both, onlyFirst: [], onlySecond: [], neither: [] }, texts).rows[0],
    ).toEqual(['Yes', 'Did not vote', '15', expect.stringContaining('Tunisia')]);
  });

  test('a partial roll is compared in the states that it names only', () => {
    const { both, neither, onlySecond } = compareRolls(
      atlas,
      vote('a-c1-74-l49-rev1'),
      vote('a-res-74-28'),
      'en',
    );
    expect({ both, neither: neither.length, onlySecond: onlySecond.length }).toEqual({
      both: 18,
      neither: 0,
      onlySecond: 175,
    });
  });

  test('opens with the latest two votes of one series; without a series, with the last two', () => {
    expect(firstPair(columns)).toEqual(['a-res-77-36', 'a-res-78-237']);
    const apart = columns.map((column) => ({ ...column, series: column.id }));
    expect(firstPair(apart)).toEqual(['a-res-78-16', 'a-res-78-237']);
    expect(firstPair(columns.slice(0, 1))).toBeNull();
  });

  test('a vote without a roll cannot be chosen', () => {
    expect(comparableVotes(atlas).map(({ id }) => id)).not.toContain('a-c1-73-l37');
    expect(comparableVotes(atlas)).toHaveLength(21);
  });
});

test('the figure is as thick as the states are many, and its answers do not overlap', () => {
  const size = { width: 600, room: 193, gap: 18, gutter: 100, bar: 12 };
  fc.assert(
    fc.property(pairs, ([first, second]) => {
      const moves = compareRolls(atlas, first, second, 'en');
      const flow = layoutFlow(moves, size);
      for (const nodes of [flow.first, flow.second]) {
        expect(nodes.reduce((sum, { count }) => sum + count, 0)).toBe(moves.both);
        for (const [at, node] of nodes.entries()) {
          const next = nodes[at + 1];
          if (next) expect(next.y).toBeGreaterThanOrEqual(node.y + node.height + size.gap - 1e-6);
          expect(node.y + node.height).toBeLessThanOrEqual(flow.height);
        }
      }
      expect(flow.bands).toHaveLength(moves.moves.length);
    }),
  );
});
