// Signs in a row that would lie upon each other become one. Each stands in the middle of what it stands for, so that the
// outcome is the same at every place of the window.

export interface SignBox {
  /** Middle, px. */
  readonly x: number;
  readonly width: number;
}

const APART = 1;

/** Items in order of place, in groups whose signs stay clear of each other. */
export function mergeTouching<Item>(
  items: readonly Item[],
  boxOf: (group: readonly Item[]) => SignBox,
): readonly (readonly Item[])[] {
  const groups: { items: readonly Item[]; box: SignBox }[] = [];
  for (const item of items) {
    let group = { items: [item] as readonly Item[], box: boxOf([item]) };
    for (let last = groups.at(-1); last && doTouch(last.box, group.box); last = groups.at(-1)) {
      const merged = [...last.items, ...group.items];
      group = { items: merged, box: boxOf(merged) };
      groups.pop();
    }
    groups.push(group);
  }
  return groups.map((group) => group.items);
}

function doTouch(left: SignBox, right: SignBox): boolean {
  return right.x - left.x < (left.width + right.width) / 2 + APART;
}
