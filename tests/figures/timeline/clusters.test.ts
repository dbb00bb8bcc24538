import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterPoints } from '../../../src/figures/timeline/clusters';

const points = fc.array(
  fc.record({
    item: fc.uuid(),
    x: fc.double({ min: 0, max: 400, noNaN: true }),
    size: fc.constantFrom(2, 8, 11, 14),
  }),
);

describe('clusterPoints', () => {
  it('leaves no two marks upon each other and loses none', () => {
    fc.assert(
      fc.property(points, (list) => {
        const clusters = clusterPoints(list);
        clusters.forEach((a, i) =>
          clusters.slice(i + 1).forEach((b) => {
            expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual((a.size + b.size) / 2);
          }),
        );
        const members = clusters.flatMap((cluster) => [cluster.item, ...cluster.others]);
        expect(members.toSorted()).toEqual(list.map((point) => point.item).toSorted());
      }),
    );
  });

  it('keeps the place and key of the first given', () => {
    const [cluster, ...rest] = clusterPoints([
      { item: 'great', x: 50, size: 14 },
      { item: 'small', x: 44, size: 8 },
      { item: 'other', x: 57, size: 8 },
    ]);
    expect(cluster).toMatchObject({ item: 'great', x: 50, others: ['small', 'other'] });
    expect(rest).toEqual([]);
  });

  it('does not melt a chain into one', () => {
    const chain = Array.from({ length: 10 }, (_, index) => ({ item: index, x: index * 6, size: 8 }));
    expect(clusterPoints(chain).map((cluster) => cluster.item)).toEqual([0, 2, 4, 6, 8]);
  });
});
