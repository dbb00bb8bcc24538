// The columns of a CSV file, made of the schema of its rows: they are the same whatever the rows hold.
import type { JsonSchema } from '../../atlas/schema/fields';

export interface Column {
  readonly name: string;
  /** Of the Frictionless Table Schema. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly description: string;
  readonly isRequired: boolean;
  /** The words of a closed list, where it is one. */
  readonly allowed: readonly string[] | null;
  readonly textOf: (row: unknown) => string;
}

/** Columns of a row; objects become `tally.yes`, lists one text. */
export function columnsOf(schema: JsonSchema, without: readonly string[] = []): readonly Column[] {
  const required = schema.required as readonly string[];
  return Object.entries(schema.properties as Record<string, JsonSchema>)
    .filter(([name]) => !without.includes(name))
    .flatMap(([name, field]) => columnsAt(name, field, required.includes(name)));
}

function columnsAt(name: string, field: JsonSchema, isRequired: boolean): readonly Column[] {
  if (field.type === 'object') return within(name, columnsOf(field), isRequired);
  const own: Column = {
    name,
    type: typeOf(field),
    description: String(field.description),
    isRequired: isRequired && field.minItems !== 0 && !allowsNull(field),
    allowed: allowedIn(field),
    textOf: (row) => formatValue(valueAt(row, name)),
  };
  if (!field.then) return [own];
  // Words or an object, such as the vote of an event: the words in a column, the object in those beside it.
  const words = { ...own, isRequired: false, textOf: (row: unknown) => wordsAt(row, name) };
  return [words, ...within(name, columnsOf(field.then as JsonSchema), false)];
}

function within(name: string, columns: readonly Column[], isRequired: boolean): readonly Column[] {
  return columns.map((column) => ({
    ...column,
    name: `${name}.${column.name}`,
    isRequired: isRequired && column.isRequired,
    textOf: (row) => column.textOf(valueAt(row, name)),
  }));
}

function valueAt(row: unknown, name: string): unknown {
  return typeof row === 'object' && row !== null ? (row as Record<string, unknown>)[name] : undefined;
}

function wordsAt(row: unknown, name: string): string {
  const value = valueAt(row, name);
  return typeof value === 'object' && value !== null ? 'recorded' : formatValue(value);
}

function allowsNull({ enum: values, type, if: condition }: JsonSchema): boolean {
  const allowed = [values, type].flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []));
  return allowed.includes(null) || allowed.includes('null') || condition !== undefined;
}

function allowedIn({ enum: values }: JsonSchema): readonly string[] | null {
  const words = Array.isArray(values) ? values.filter((value) => value !== null).map(String) : [];
  return words.length > 0 ? words : null;
}

function typeOf({ type, enum: values }: JsonSchema): Column['type'] {
  const types = Array.isArray(type) ? type.filter((name) => name !== 'null') : [type];
  const [name] = Array.isArray(values) ? [typeof values[0]] : types;
  if (types.length > 1) return 'string';
  return name === 'integer' || name === 'number' || name === 'boolean' ? name : 'string';
}

/** A cell: lists joined with `|`, an object in a list as its first value with the others in brackets. */
export function formatValue(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(formatItem).join('|');
  return String(value);
}

function formatItem(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  const [first, ...others] = Object.values(item).map((value) =>
    Array.isArray(value) ? value.join(' ') : value,
  );
  return others.length > 0 ? `${first} (${others.join('; ')})` : String(first);
}
