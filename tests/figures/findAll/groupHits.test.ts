import { describe, expect, it } from 'vitest';
import type { Entry, FoundKind } from '../../../src/figures/findAll/entries';
import type { Hit } from '../../../src/figures/findAll/finder';
import { eventsAmong, groupHits, rowsOf } from '../../../src/figures/findAll/groupHits';

const hit = (kind: FoundKind, id: string): Hit => ({
  entry: { focus: { kind, id } as Entry['focus'], title: id, symbol: '', names: '', about: [], text: '' },
  score: 1,
  terms: new Set(),
});
const many = [hit('term', 't'), ...'abcdefg'.split('').map((id) => hit('event', id)), hit('term', 'u')];

describe('groupHits', () => {
  it('puts the group with the best hit first and shows five of each', () => {
    const groups = groupHits(many, new Set());
    expect(groups.map(({ kind, shown, total }) => [kind, shown.length, total])).toEqual([
      ['term', 2, 2],
      ['event', 5, 7],
    ]);
  });

  it('a cut group ends in the way to all of it, a whole one does not', () => {
    const last = (whole: readonly FoundKind[]) => groupHits(many, new Set(whole)).flatMap(rowsOf).at(-1);
    expect(last([])).toEqual({ id: 'event-all', all: 'event', total: 7 });
    expect(last(['event'])?.id).toBe('event-g');
  });

  it('tells the events apart for the timeline', () => {
    expect(eventsAmong(many)).toEqual('abcdefg'.split(''));
  });
});
