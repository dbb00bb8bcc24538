// How likenesses are ordered.

/** What is like something, and in which respect. */
export interface Like {
  readonly id: string;
  readonly why: string;
}

export interface Weighed extends Like {
  /** The higher the more alike. */
  readonly weight: number;
  /** Among those as much alike the nearest first: days, places in a list. */
  readonly distance: number;
}

/** The most alike first, then the nearest; those as much alike and as near in the order of `likes`. */
export function sortLikes(likes: readonly Weighed[]): readonly Like[] {
  return likes.toSorted((a, b) => b.weight - a.weight || a.distance - b.distance);
}

/** How many items two lists have in common. */
export function countShared<Item>(one: Iterable<Item>, other: Iterable<Item>): number {
  const all = new Set(other);
  return [...new Set(one)].filter((item) => all.has(item)).length;
}
