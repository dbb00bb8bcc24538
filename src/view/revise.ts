// Views are compared by what they hold and replaced only when that differs, so that an unchanged View stays the
// same object and nothing that depends on it is computed again.
import type { View } from './view';

/** Whether two plain values (primitives, lists, objects of these) hold the same. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = new Map(Object.entries(a));
  const right = Object.entries(b);
  return (
    left.size === right.length && right.every(([key, value]) => left.has(key) && isSame(left.get(key), value))
  );
}

export function isSameView(a: View, b: View): boolean {
  return isSame(a, b);
}

/** `view` with `changes`; the same object when they change nothing. */
export function revise(view: View, changes: Partial<View>): View {
  const revised = { ...view, ...changes };
  return isSameView(view, revised) ? view : revised;
}
