/** `compute` that remembers its last result; lists count as equal when their items are the same. */
export function memoiseLast<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | null = null;
  return (...args) => {
    if (last && last.args.every((arg, index) => isSame(arg, args[index]))) return last.result;
    last = { args, result: compute(...args) };
    return last.result;
  };
}

/** `compute` that remembers its last few results by key; the one asked for longest ago goes first. */
export function rememberSome<Key, Result>(compute: (key: Key) => Result, most = 8): (key: Key) => Result {
  const known = new Map<Key, Result>();
  return (key) => {
    const result = known.has(key) ? (known.get(key) as Result) : compute(key);
    known.delete(key);
    known.set(key, result);
    const [oldest] = known.keys();
    if (known.size > most) known.delete(oldest as Key);
    return result;
  };
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  return a.every((item, index) => Object.is(item, b[index]));
}
