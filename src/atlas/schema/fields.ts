// The building blocks of the schemas (JSON Schema, draft 07). Every `description` completes "write …": the messages
// for editors are made of it.
import { REFERENCE_KINDS } from '../vocabulary';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** A field that a row may leave out. */
export interface Optional {
  readonly optional: JsonSchema;
}

/** One schema a field; the compiler holds what is required and what is optional against the row's interface. */
export type Fields<Row> = {
  readonly [Key in keyof Row]-?: Partial<Pick<Row, Key>> extends Pick<Row, Key> ? Optional : JsonSchema;
};

export const optional = (schema: JsonSchema): Optional => ({ optional: schema });

const isOptional = (field: JsonSchema | Optional): field is Optional => 'optional' in field;

/** An object with exactly these fields. */
export function object<Row>(description: string, fields: Fields<Row>): JsonSchema {
  const entries = Object.entries<JsonSchema | Optional>(fields);
  return {
    type: 'object',
    description,
    properties: Object.fromEntries(
      entries.map(([key, field]) => [key, isOptional(field) ? field.optional : field]),
    ),
    required: entries.filter(([, field]) => !isOptional(field)).map(([key]) => key),
    additionalProperties: false,
  };
}

export const text = (maxLength: number, what = 'a text'): JsonSchema => ({
  type: 'string',
  minLength: 1,
  maxLength,
  description: `${what} of at most ${maxLength} characters`,
});

const matching = (pattern: string, description: string): JsonSchema => ({
  type: 'string',
  pattern,
  description,
});

export const list = (
  items: JsonSchema,
  description = `a list of ${String(items.description)}`,
): JsonSchema => ({
  type: 'array',
  items,
  minItems: 1,
  uniqueItems: true,
  description,
});

export const maybeEmpty = (schema: JsonSchema): JsonSchema => ({ ...schema, minItems: 0 });

export const oneOf = (values: readonly (string | number | boolean | null)[]): JsonSchema => ({
  enum: values,
  description: `one of ${values.map((value) => JSON.stringify(value)).join(', ')}`,
});

export const flag: JsonSchema = { type: 'boolean', description: 'true or false' };

export const count = (minimum = 0, maximum = 10_000): JsonSchema => ({
  type: 'integer',
  minimum,
  maximum,
  description: `a whole number from ${minimum} to ${maximum}`,
});

export const number = (minimum: number, maximum: number, what: string): JsonSchema => ({
  type: 'number',
  minimum,
  maximum,
  description: `${what} from ${minimum} to ${maximum}`,
});

/** `format` rules out what looks like a date and is none, such as 2021-02-30. */
export const date: JsonSchema = {
  type: 'string',
  pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
  format: 'date-text',
  description: 'a calendar date: YYYY-MM-DD, or YYYY-MM or YYYY where no more is known',
};

export const fullDate: JsonSchema = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  format: 'date-text',
  description: 'a calendar day: YYYY-MM-DD',
};

export const slug = matching('^[a-z0-9]+(-[a-z0-9]+)*$', 'an id of small letters, digits and single hyphens');
export const stateCode = matching('^[A-Z]{3}$', 'an ISO 3166-1 code of three capital letters, such as "CUB"');
export const groupCode = matching(
  '^[A-Z][A-Z0-9]{1,7}$',
  'a code of a group in capital letters, such as "EU"',
);
export const actor = matching(
  '^([A-Z]{3}|group:[A-Z][A-Z0-9]{1,7})$',
  'an ISO 3166-1 code such as "CUB", or "group:" and the code of a group, such as "group:EU"',
);
export const reference = matching(
  `^(${REFERENCE_KINDS.join('|')}):[A-Za-z0-9-]+$`,
  `a kind and an id, such as "event:res-53-70"; kinds: ${REFERENCE_KINDS.join(', ')}`,
);
export const address: JsonSchema = {
  ...matching('^https?://[^\\s/]+\\.[^\\s]+$', 'a web address that starts with https:// or http://'),
  maxLength: 800,
};

const SESSION = '\\d{2,3}';
const REVISIONS = '(/(Rev|Add|Corr)\\.\\d+)*';
const SERIES = [
  `(RES|DEC)/${SESSION}/\\d{1,3}[A-Z]?`,
  `${SESSION}/(PV\\.|L\\.|INF/)?\\d+`,
  `C\\.[1-6]/${SESSION}/(L\\.|PV\\.|INF/|CRP\\.)?\\d+`,
  'AC\\.\\d+/\\d{4}/(L\\.|CRP\\.|INF/|WP\\.|PV\\.)?\\d+',
];
export const symbol = matching(
  `^A/(${SERIES.join('|')})${REVISIONS}$`,
  'a UN document symbol such as A/RES/73/27, A/75/816, A/C.1/73/L.27/Rev.1 or A/AC.292/2025/CRP.1',
);
