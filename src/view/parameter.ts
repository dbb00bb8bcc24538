// One parameter of a link: how its text is read. A reader judges form alone.
import { isOneOf } from '../atlas/vocabulary';
import type { DropReason } from './dropped';
import { MAX_LIST } from './limits';

/** Reports what is dropped: the whole text, or the part named. Returns `undefined`, for `return reject(...)`. */
export type Reject = (reason: DropReason, part?: string) => undefined;

/** `undefined` after `reject`: the parameter keeps its default. */
export type Read<Value> = (text: string, reject: Reject) => Value | undefined;

/** A word of a closed list. */
export function choice<const List extends readonly string[]>(list: List): Read<List[number]> {
  return (text, reject) => (isOneOf(list, text) ? text : reject('unknown-value'));
}

/** A value that may be missing; an empty text means so. */
export function optional<Value>(read: Read<Value>): Read<Value | null> {
  return (text, reject) => (text === '' ? null : read(text, reject));
}

/** A whole number between two bounds, in plain digits. */
export function wholeNumber(from: number, to: number): Read<number> {
  return (text, reject) => {
    if (!/^(?:0|[1-9]\d{0,9})$/.test(text)) return reject('malformed');
    const value = Number(text);
    return value >= from && value <= to ? value : reject('out-of-range');
  };
}

export interface ListOptions<Item> {
  readonly read: Read<Item>;
  /** Two items of the same text are one. */
  readonly write: (item: Item) => string;
  /** The one order and form of equal lists. */
  readonly arrange: (items: readonly Item[]) => readonly Item[];
  readonly most?: number;
}

/** Items between commas. One that is bad, or one too many, is dropped alone. */
export function list<Item>(options: ListOptions<Item>): Read<readonly Item[]> {
  const { read, write, arrange, most = MAX_LIST } = options;
  return (text, reject) => {
    const kept = new Map<string, Item>();
    for (const part of new Set(text.split(',').map((piece) => piece.trim()))) {
      if (part === '') continue;
      const item = read(part, (reason) => reject(reason, part));
      if (item === undefined || kept.has(write(item))) continue;
      if (kept.size === most) reject('too-many', part);
      else kept.set(write(item), item);
    }
    return arrange([...kept.values()]);
  };
}
