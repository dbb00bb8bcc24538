import { describe, expect, it } from 'vitest';
import { day } from '../../../src/atlas/dates';
import { partedMarks } from '../../../src/figures/timeline/partedMarks';
import { layout } from './arbitraries';

const marks = (from: string, until: string) =>
  layout({ window: { from: day(from), until: day(until) } }).marks;

describe('partedMarks', () => {
  it('sends what a cluster held from the place of the cluster', () => {
    const before = marks('2018-01-01', '2020-12-31');
    const cluster = before.find(({ members }) => members.includes('res-73-27' as never));
    const now = marks('2018-11-15', '2019-01-31');
    const parted = partedMarks(before, now);
    const own = now.find(({ id }) => id === 'res-73-266');
    const head = now.find(({ id }) => id === cluster?.id);
    expect(cluster?.members).toContain('res-73-266');
    expect(parted).toContainEqual({
      id: 'res-73-266',
      dx: (head?.x ?? NaN) - (own?.x ?? NaN),
      dy: (head?.y ?? NaN) - (own?.y ?? NaN),
    });
  });

  it('moves nothing that stood for itself, and nothing that comes into sight', () => {
    const before = marks('2018-11-15', '2019-01-31');
    expect(partedMarks(before, before)).toEqual([]);
    expect(partedMarks(before, marks('2021-01-01', '2021-12-31'))).toEqual([]);
  });
});
