// The JSON Schema of each concept as a file of its own, for any validator of draft 07. What only our own check knows,
// the calendar behind a date, is left to the pattern.
import type { TableName } from '../../atlas/rows';
import type { JsonSchema } from '../../atlas/schema/fields';
import { schemaOf } from '../../atlas/schema/schemas';
import { CONTENTS } from './contents';

/** From the folder of the package. */
export function schemaPath(table: TableName): string {
  return `schemas/${table}.schema.json`;
}

export function publishedSchema(table: TableName): JsonSchema {
  const { $schema, title, ...rest } = schemaOf(table);
  const description = CONTENTS[table];
  return { $schema, $id: `${table}.schema.json`, title, description, ...withoutOwnFormats(rest) };
}

function withoutOwnFormats(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => key !== 'format' || value !== 'date-text')
      .map(([key, value]) => [key, within(value)]),
  );
}

function within(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(within);
  return typeof value === 'object' && value !== null ? withoutOwnFormats(value as JsonSchema) : value;
}
