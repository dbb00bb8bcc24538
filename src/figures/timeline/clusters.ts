// Marks that would lie upon each other become one. It stands where its most important member stands, so that a
// chain of near neighbours does not melt into one mark and the key stays while others come and go. Indices and typed
// arrays: at each step of a zoom this runs over the whole record.

export interface Points {
  /** In px, ascending. */
  readonly xs: Float64Array;
  /** Diameters in px; 0 for what takes no part. */
  readonly sizes: Uint8Array;
  /** Indices, most important first. */
  readonly order: Int32Array;
}

export interface Clusters {
  /** Indices of the points that stand for themselves and others, by place. */
  readonly heads: Int32Array;
  /** The head of each index; -1 for what takes no part. */
  readonly headOf: Int32Array;
  /** How many points a head stands for, itself included; 0 for other indices. */
  readonly counts: Int32Array;
  /** Those that a head stands for besides itself, in the order given. */
  membersOf(head: number): readonly number[];
}

/** Each point in turn stays free of the heads before it, or joins the nearest that it would touch; linear in time. */
export function clusterPoints({ xs, sizes, order }: Points, gap = 1): Clusters {
  const headOf = new Int32Array(xs.length).fill(NONE);
  const counts = new Int32Array(xs.length);
  const cell = sizes.reduce((most, size) => Math.max(most, size), 1) + gap;
  const heads = createTable(xs.length);
  // Members in chains: the last that joined a head, and who joined before.
  const lasts = new Int32Array(xs.length).fill(NONE);
  const befores = new Int32Array(xs.length).fill(NONE);
  for (const index of order) {
    const size = sizes[index] ?? 0;
    if (size === 0) continue;
    const x = xs[index] ?? 0;
    const at = Math.floor(x / cell);
    let head = NONE;
    let least = Infinity;
    for (let key = at - 1; key <= at + 1; key++) {
      for (let other = heads.first(key); other !== NONE; other = heads.next(other)) {
        const distance = Math.abs((xs[other] ?? 0) - x);
        if (distance >= (size + (sizes[other] ?? 0)) / 2 + gap) continue;
        // Of two as near the one that came first, which is the more important.
        const isNearer = distance < least || (distance === least && heads.isBefore(other, head));
        if (isNearer) [head, least] = [other, distance];
      }
    }
    if (head === NONE) {
      head = index;
      heads.put(at, index);
    } else {
      befores[index] = lasts[head] ?? NONE;
      lasts[head] = index;
    }
    headOf[index] = head;
    counts[head] = (counts[head] ?? 0) + 1;
  }
  const membersOf = (head: number): readonly number[] => {
    const members: number[] = [];
    for (let index = lasts[head] ?? NONE; index !== NONE; index = befores[index] ?? NONE) members.push(index);
    return members.reverse();
  };
  return { heads: headOf.filter((head, index) => head === index), headOf, counts, membersOf };
}

const NONE = -1;

/** Indices by cell, in chains of a hash table; chains may hold other cells' too. */
function createTable(length: number) {
  const mask = 2 ** Math.ceil(Math.log2(Math.max(length, 1) * 2)) - 1;
  const firsts = new Int32Array(mask + 1).fill(NONE);
  const nexts = new Int32Array(length).fill(NONE);
  const places = new Int32Array(length);
  let count = 0;
  return {
    first: (cell: number): number => firsts[cell & mask] ?? NONE,
    next: (index: number): number => nexts[index] ?? NONE,
    isBefore: (a: number, b: number): boolean => (places[a] ?? 0) < (places[b] ?? 0),
    put(cell: number, index: number): void {
      nexts[index] = firsts[cell & mask] ?? NONE;
      firsts[cell & mask] = index;
      places[index] = count++;
    },
  };
}
