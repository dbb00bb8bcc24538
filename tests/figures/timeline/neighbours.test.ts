import { describe, expect, it } from 'vitest';
import type { EventId } from '../../../src/atlas/brand';
import { layoutLanes } from '../../../src/figures/timeline/lanes';
import { neighbourOf, orderByLane } from '../../../src/figures/timeline/neighbours';
import type { Direction } from '../../../src/figures/timeline/neighbours';
import { englishTimelineWords } from '../../../src/figures/timeline/timelineWords';
import { recordAtlas } from '../../recordAtlas';

const atlas = recordAtlas();
const order = orderByLane(layoutLanes(atlas, 400, englishTimelineWords).lanes, [...atlas.events.values()]);

describe('neighbourOf', () => {
  it.each<[string, Direction, string | null]>([
    ['res-53-70', 'next', 'res-54-49'],
    ['res-53-70', 'previous', 'ru-proposal-1998'],
    ['ru-proposal-1998', 'previous', null],
    ['res-54-49', 'first', 'ru-proposal-1998'],
    ['res-54-49', 'last', 'res-80-16'],
    ['res-60-45', 'below', 'gge-2004-outcome'],
    ['gge-2015-report', 'above', 'res-70-237'],
    ['res-73-27', 'above', null],
    ['ctx-estonia-2007', 'below', null],
  ])('%s, %s: %s', (id, direction, expected) => {
    expect(neighbourOf(order, id as EventId, direction)).toBe(expected);
  });

  it('next reaches every event of every lane, once', () => {
    const reached = order.flatMap(([first]) => {
      const ids: EventId[] = [];
      for (let id = first?.id ?? null; id !== null; id = neighbourOf(order, id, 'next')) ids.push(id);
      return ids;
    });
    expect(reached.toSorted()).toEqual([...atlas.events.keys()].toSorted());
  });

  it('knows nothing of an event that is filtered out', () => {
    expect(neighbourOf(order, 'gone' as EventId, 'next')).toBeNull();
  });
});
