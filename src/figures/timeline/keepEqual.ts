// Keeps objects that did not change: a zoom makes all marks anew some sixty times a second, and what draws them looks
// only at those that are not the same as before.

/** A function that gives back the object it was last given for the same `id`, if `isEqual` to the new one. */
export function createKeeper<Item extends { readonly id: string }>(
  isEqual: (a: Item, b: Item) => boolean,
): (item: Item) => Item {
  const known = new Map<string, Item>();
  return (item) => {
    const before = known.get(item.id);
    if (before && isEqual(before, item)) return before;
    known.set(item.id, item);
    return item;
  };
}

/** A function that gives back the list it was last given, if the new one holds the same items. */
export function createListKeeper<Item>(): (items: readonly Item[]) => readonly Item[] {
  let known: readonly Item[] = [];
  return (items) => {
    const isSame = items.length === known.length && items.every((item, index) => item === known[index]);
    if (!isSame) known = items;
    return known;
  };
}
