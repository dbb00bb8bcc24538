export interface Picked {
  /** Where it stands: `chair[0].state`. */
  readonly field: string;
  readonly value: string;
}

/**
 * The texts at a path such as `members[].state`; `roll{}` stands for the keys of an object. Takes rows of any shape
 * and passes over what is not there: the schema has its own word on that.
 */
export function pick(row: unknown, path: string): readonly Picked[] {
  return pickAt(row, path.split('.'), '');
}

function pickAt(value: unknown, [step, ...rest]: readonly string[], field: string): readonly Picked[] {
  if (step === undefined) return typeof value === 'string' ? [{ field, value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const key = step.replace(/\[\]|\{\}/, '');
  const inner = (value as Record<string, unknown>)[key];
  const at = field ? `${field}.${key}` : key;
  if (step.endsWith('{}')) return keysOf(inner).map((name) => ({ field: `${at}.${name}`, value: name }));
  if (!step.endsWith('[]')) return pickAt(inner, rest, at);
  return Array.isArray(inner) ? inner.flatMap((item, index) => pickAt(item, rest, `${at}[${index}]`)) : [];
}

function keysOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}
