import { describe, expect, it } from 'vitest';
import type { EventId } from '../../../src/atlas/brand';
import { day } from '../../../src/atlas/dates';
import type { NegotiationEvent } from '../../../src/atlas/model';
import type { EventFilters } from '../../../src/figures/timeline/inSight';
import { layoutTimeline } from '../../../src/figures/timeline/layoutTimeline';
import { isInSight } from '../../../src/figures/timeline/sight';
import { walkFrom } from '../../../src/figures/timeline/timelineKeys';
import type { Walk } from '../../../src/figures/timeline/timelineKeys';
import { recordAtlas } from '../../recordAtlas';
import { measure } from './arbitraries';

const atlas = recordAtlas();
const event = (id: string) => atlas.events.get(id as EventId) as NegotiationEvent;
const NO_FILTERS: EventFilters = { kinds: [], processes: [], find: '' };

function keysOf({ from = '1998-01-01', to = '2025-12-31', height = 320, filters = NO_FILTERS } = {}) {
  const window = { from: day(from), until: day(to) };
  const view = { ...filters, window, asOf: day('2025-12-31'), focus: null };
  const figure = layoutTimeline(atlas, view, { width: 900, height }, { measure, lang: 'en' });
  return {
    neighbour: (from: EventId, walk: Walk) => walkFrom(atlas, figure, from, walk),
    isInSight: (one: NegotiationEvent) => isInSight(figure, one),
  };
}

/** All events that a key leads to, one after the other. */
function walk(keys: ReturnType<typeof keysOf>, from: string): readonly EventId[] {
  const path: EventId[] = [];
  for (let id: EventId | null = from as EventId; id !== null; id = keys.neighbour(id, 'next')) path.push(id);
  return path;
}

describe('neighbour', () => {
  it('walks a lane in the order of time, from end to end', () => {
    const keys = keysOf();
    const path = walk(keys, 'ru-proposal-1998');
    expect(path.slice(0, 3)).toEqual(['ru-proposal-1998', 'res-53-70', 'res-54-49']);
    expect(keys.neighbour('res-73-27' as EventId, 'first')).toBe('ru-proposal-1998');
    expect(keys.neighbour('res-73-27' as EventId, 'last')).toBe(path.at(-1));
    expect(keys.neighbour('ru-proposal-1998' as EventId, 'previous')).toBeNull();
  });

  it('does not depend on the window: what is out of sight is reached', () => {
    const near = keysOf({ from: '2018-12-01', to: '2018-12-31' });
    expect(walk(near, 'ru-proposal-1998')).toEqual(walk(keysOf(), 'ru-proposal-1998'));
  });

  it('passes over what the filters hide', () => {
    const keys = keysOf({ filters: { ...NO_FILTERS, kinds: ['resolution'] } });
    const path = walk(keys, 'res-53-70');
    expect(path.length).toBeGreaterThan(10);
    expect(new Set(path.map((id) => event(id).kind))).toEqual(new Set(['resolution']));
    expect(keys.neighbour('ru-proposal-1998' as EventId, 'next')).toBeNull();
  });

  it.each([120, 320, 500])('reaches every event by arrows, at a height of %i px', (height) => {
    const keys = keysOf({ height });
    const reached = new Set<EventId>(['res-53-70' as EventId]);
    for (const id of reached) {
      for (const way of ['next', 'previous', 'above', 'below'] as const) {
        const next = keys.neighbour(id, way);
        if (next) reached.add(next);
      }
    }
    expect(reached.size).toBe(atlas.events.size);
  });
});

describe('isInSight', () => {
  it.each([
    ['res-73-27', '2018-12-01', '2018-12-31', true],
    ['res-73-27', '2018-12-05', '2018-12-11', true],
    ['res-73-27', '2018-12-06', '2018-12-31', false],
    ['res-73-27', '2018-11-01', '2018-12-04', false],
  ])('%s from %s to %s: %s', (id, from, to, expected) => {
    expect(keysOf({ from, to }).isInSight(event(id))).toBe(expected);
  });

  it('counts the margin after the covered years while it is drawn', () => {
    expect(keysOf().isInSight(event('gm-chair'))).toBe(true);
    expect(keysOf({ to: '2024-12-31' }).isInSight(event('gm-chair'))).toBe(false);
  });
});
