// One parameter of a link: how its text is read and written. A codec judges form alone.
import { isOneOf } from '../atlas/vocabulary';
import type { DropReason } from './dropped';
import { MAX_LIST } from './limits';

/** Reports what is dropped: the whole text, or the part named. Returns `undefined`, for `return reject(...)`. */
export type Reject = (reason: DropReason, part?: string) => undefined;

export interface Parameter<Value> {
  readonly name: string;
  /** `undefined` after `reject`: the parameter keeps its default. */
  readonly read: (text: string, reject: Reject) => Value | undefined;
  readonly write: (value: Value) => string;
}

/** A word of a closed list. */
export function choice<const List extends readonly string[]>(
  name: string,
  list: List,
): Parameter<List[number]> {
  return {
    name,
    read: (text, reject) => (isOneOf(list, text) ? text : reject('unknown-value')),
    write: (value) => value,
  };
}

/** A value that may be missing; an empty text means so. */
export function optional<Value>({ name, read, write }: Parameter<Value>): Parameter<Value | null> {
  return {
    name,
    read: (text, reject) => (text === '' ? null : read(text, reject)),
    write: (value) => (value === null ? '' : write(value)),
  };
}

/** A whole number between two bounds, in plain digits. */
export function wholeNumber(name: string, from: number, to: number): Parameter<number> {
  return {
    name,
    read: (text, reject) => {
      if (!/^(?:0|[1-9]\d{0,9})$/.test(text)) return reject('malformed');
      const value = Number(text);
      return value >= from && value <= to ? value : reject('out-of-range');
    },
    write: String,
  };
}

export interface ListOptions<Item> {
  readonly read: (text: string, reject: Reject) => Item | undefined;
  readonly write: (item: Item) => string;
  /** The one order and form of equal lists. */
  readonly arrange: (items: readonly Item[]) => readonly Item[];
  readonly most?: number;
}

/** Items between commas. One that is bad, or one too many, is dropped alone. */
export function list<Item>(name: string, options: ListOptions<Item>): Parameter<readonly Item[]> {
  const { read, write, arrange, most = MAX_LIST } = options;
  return {
    name,
    read: (text, reject) => {
      const kept = new Map<string, Item>();
      for (const part of new Set(text.split(',').map((piece) => piece.trim()))) {
        if (part === '') continue;
        const item = read(part, (reason) => reject(reason, part));
        if (item === undefined || kept.has(write(item))) continue;
        if (kept.size === most) reject('too-many', part);
        else kept.set(write(item), item);
      }
      return arrange([...kept.values()]);
    },
    write: (items) => items.map(write).join(','),
  };
}
