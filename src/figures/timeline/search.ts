// Searches in ascending lists.

/** The first index whose value is at least `value`; the length when there is none. */
export function lowerBound(values: ArrayLike<number>, value: number): number {
  return search(values, (other) => other >= value);
}

/** The first index whose value is above `value`; the length when there is none. */
export function upperBound(values: ArrayLike<number>, value: number): number {
  return search(values, (other) => other > value);
}

function search(values: ArrayLike<number>, isFound: (value: number) => boolean): number {
  let [from, until] = [0, values.length];
  while (from < until) {
    const middle = (from + until) >>> 1;
    if (isFound(values[middle] ?? Infinity)) until = middle;
    else from = middle + 1;
  }
  return from;
}
