// Turns what a validator objects to into plain words. It knows the keywords that the schemas use.
import type { ErrorObject } from 'ajv';
import { nearest } from './nearest';

export interface Objection {
  readonly field: string;
  readonly wrong: string;
  readonly right: string;
  /** The row has not the shape of its type: nothing may be computed from it. */
  readonly isStructural: boolean;
}

/** `/members/2/from` → `members[2].from`. */
export function fieldOf(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step.replace('~1', '/').replace('~0', '~')}`))
    .join('')
    .replace(/^\./, '');
}

const inner = (field: string, key: string) => (field ? `${field}.${key}` : key);

/** Words for one error; `null` for errors that only wrap another one. */
export function objectionOf(error: ErrorObject): Objection | null {
  const field = fieldOf(error.instancePath);
  const parent = (error.parentSchema ?? {}) as { description?: string; properties?: Record<string, unknown> };
  const expected = parent.description ?? 'a value of the right kind';
  const say = (wrong: string, right: string, isStructural = false, at = field): Objection => ({
    field: at,
    wrong,
    right,
    isStructural,
  });
  switch (error.keyword) {
    case 'if':
    case 'propertyNames':
      return null;
    case 'required': {
      const key = String(error.params.missingProperty);
      return say('is missing', `write ${describe(parent.properties?.[key])}`, true, inner(field, key));
    }
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty);
      return say('is not a field here', adviseOnKey(key, parent.properties ?? {}), false, inner(field, key));
    }
    case 'enum': {
      const allowed = error.params.allowedValues as unknown[];
      const isOfKind = allowed.some((item) => typeof item === typeof error.data);
      return say(`is ${show(error.data)}`, adviseOnValue(error.data, allowed), !isOfKind);
    }
    case 'type':
      return say(`is ${nameType(error.data)}`, `write ${expected}`, true);
    case 'minLength':
      return say('is empty', `write ${expected}, or leave the field out`);
    case 'maxLength':
      return say(
        `has ${String(error.data).length} characters`,
        `shorten it to ${error.params.limit as number}`,
      );
    case 'pattern':
    case 'format':
      return error.propertyName === undefined
        ? say(`is ${show(error.data)}`, `write ${expected}`, 'format' in parent)
        : say(`is no code`, `write ${expected}`, false, inner(field, error.propertyName));
    case 'minimum':
    case 'maximum':
      return say(`is ${show(error.data)}`, `write ${expected}`);
    case 'minItems':
    case 'minProperties':
      return say('is empty', `write ${expected}`);
    case 'uniqueItems':
      return say(
        `has the same entry at [${String(error.params.j)}] and [${String(error.params.i)}]`,
        'take one of the two out',
      );
    default:
      return say(error.message ?? 'is wrong', `write ${expected}`, true);
  }
}

function describe(schema: unknown): string {
  return (schema as { description?: string } | undefined)?.description ?? 'it';
}

function adviseOnKey(key: string, properties: Record<string, unknown>): string {
  const allowed = Object.keys(properties);
  const close = nearest(key, allowed);
  return close ? `write "${close}", or take it out` : `take it out; fields here are ${allowed.join(', ')}`;
}

function adviseOnValue(value: unknown, allowed: readonly unknown[]): string {
  const texts = allowed.filter((item) => typeof item === 'string');
  const close = typeof value === 'string' ? nearest(value, texts) : undefined;
  const choice = `one of ${allowed.map((item) => JSON.stringify(item)).join(', ')}`;
  return close ? `write "${close}"; allowed is ${choice}` : `write ${choice}`;
}

/** A value in a message: quoted, and cut where it is long. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function nameType(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return `a text (${show(value)})`;
    case 'number':
      return `a number (${value})`;
    case 'boolean':
      return `${value}`;
    default:
      return 'an object';
  }
}
