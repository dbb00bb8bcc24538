// Marks that would lie upon each other become one. It stands where its most important member stands, so that a
// chain of near neighbours does not melt into one mark and the key stays while others come and go.

export interface Point<Item> {
  readonly item: Item;
  readonly x: number;
  readonly size: number;
}

export interface Cluster<Item> extends Point<Item> {
  /** Without the item itself, in the order given. */
  readonly others: readonly Item[];
}

/** Clusters points given in order of priority: each stays free of those before it, or joins the nearest it would touch. */
export function clusterPoints<Item>(points: readonly Point<Item>[], gap = 1): readonly Cluster<Item>[] {
  const heads: { readonly point: Point<Item>; readonly others: Item[] }[] = [];
  for (const point of points) {
    const touched = heads.filter((head) => isTouching(head.point, point, gap));
    const nearest = touched.toSorted(
      (a, b) => Math.abs(a.point.x - point.x) - Math.abs(b.point.x - point.x),
    )[0];
    if (nearest) nearest.others.push(point.item);
    else heads.push({ point, others: [] });
  }
  return heads.map(({ point, others }) => ({ ...point, others }));
}

function isTouching(a: Point<unknown>, b: Point<unknown>, gap: number): boolean {
  return Math.abs(a.x - b.x) < (a.size + b.size) / 2 + gap;
}
