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

interface Point<Item> {
  readonly item: Item;
  readonly x: number;
  readonly size: number;
}

/** Clusters of points given most important first, as objects. */
function cluster<Item>(points: readonly Point<Item>[]) {
  const byPlace = points.toSorted((a, b) => a.x - b.x);
  const order = Int32Array.from(points, (point) => byPlace.indexOf(point));
  const xs = Float64Array.from(byPlace, ({ x }) => x);
  const sizes = Uint8Array.from(byPlace, ({ size }) => size);
  const { heads, headOf, counts, membersOf } = clusterPoints({ xs, sizes, order });
  return [...heads].map((head) => {
    const others = membersOf(head);
    expect(counts[head]).toBe(others.length + 1);
    for (const other of others) expect(headOf[other]).toBe(head);
    return { ...(byPlace[head] as Point<Item>), others: others.map((index) => byPlace[index]?.item as Item) };
  });
}

describe('clusterPoints', () => {
  it('leaves no two marks upon each other and loses none', () => {
    fc.assert(
      fc.property(points, (list) => {
        const clusters = cluster(list);
        clusters.forEach((a, i) =>
          clusters.slice(i + 1).forEach((b) => {
            expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual((a.size + b.size) / 2);
          }),
        );
        const members = clusters.flatMap(({ item, others }) => [item, ...others]);
        expect(members.toSorted()).toEqual(list.map((point) => point.item).toSorted());
      }),
    );
  });

  it('keeps the place and key of the first given', () => {
    const [great, ...rest] = cluster([
      { item: 'great', x: 50, size: 14 },
      { item: 'small', x: 44, size: 8 },
      { item: 'other', x: 57, size: 8 },
    ]);
    expect(great).toMatchObject({ item: 'great', x: 50, others: ['small', 'other'] });
    expect(rest).toEqual([]);
  });

  it('does not melt a chain into one', () => {
    const chain = Array.from({ length: 10 }, (_, index) => ({ item: index, x: index * 6, size: 8 }));
    expect(cluster(chain).map(({ item }) => item)).toEqual([0, 2, 4, 6, 8]);
  });

  it('leaves out what has no size', () => {
    const points = { xs: Float64Array.of(1, 2), sizes: Uint8Array.of(0, 8), order: Int32Array.of(0, 1) };
    const { heads, headOf } = clusterPoints(points);
    expect([[...heads], [...headOf]]).toEqual([[1], [-1, 1]]);
  });

  it('joins, of the heads that it would touch, the nearest, and of two as near the more important', () => {
    const members = (small: number) =>
      cluster([
        { item: 'first', x: 20, size: 14 },
        { item: 'second', x: 0, size: 14 },
        { item: 'small', x: small, size: 14 },
      ]).map(({ item, others }) => [item, ...others]);
    expect(members(9)).toEqual([['second', 'small'], ['first']]);
    expect(members(10)).toEqual([['second'], ['first', 'small']]);
  });

  it('is the same as looking at all heads for each point', () => {
    fc.assert(
      fc.property(points, (list) => {
        const heads: { point: Point<string>; others: string[] }[] = [];
        for (const point of list) {
          const touched = heads.filter(
            (head) => Math.abs(head.point.x - point.x) < (head.point.size + point.size) / 2 + 1,
          );
          const [nearest] = touched.toSorted(
            (a, b) => Math.abs(a.point.x - point.x) - Math.abs(b.point.x - point.x),
          );
          if (nearest) nearest.others.push(point.item);
          else heads.push({ point, others: [] });
        }
        const expected = heads.map(({ point, others }) => [point.item, ...others]);
        const found = cluster(list).map(({ item, others }) => [item, ...others]);
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });
});
