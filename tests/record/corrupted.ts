// The real record with one thing broken, in memory: each function says what to break, `corrupted` returns the files.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RECORD_FOLDER, type RecordFiles } from '../../src/build/readRecord';

type Row = Record<string, unknown>;
type Files = Map<string, string>;

/** Breaks one thing. */
export type Damage = (files: Files) => void;

const SOUND: ReadonlyMap<string, string> = new Map(
  readdirSync(RECORD_FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => [name, readFileSync(join(RECORD_FOLDER, name), 'utf8')]),
);

export function corrupted(...damages: readonly Damage[]): RecordFiles {
  const files = new Map(SOUND);
  for (const damage of damages) damage(files);
  return { names: [...files.keys()], read: (name) => files.get(name) };
}

const rowsOf = (files: Files, table: string) => JSON.parse(files.get(`${table}.json`) ?? '[]') as Row[];

const edit =
  (table: string, change: (rows: Row[]) => void): Damage =>
  (files) => {
    const rows = rowsOf(files, table);
    change(rows);
    files.set(`${table}.json`, JSON.stringify(rows, null, 2));
  };

function find(rows: readonly Row[], id: string): Row {
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`The record has no "${id}" any more: choose another row for this test`);
  return row;
}

/** Sets a field, such as `tally.yes` or `members.2.from`; `undefined` takes it out. */
export const set = (table: string, id: string, field: string, value: unknown): Damage =>
  edit(table, (rows) => {
    const steps = field.split('.');
    const last = steps.pop() ?? field;
    const target = steps.reduce<Row>((inner, step) => inner[step] as Row, find(rows, id));
    if (value === undefined) delete target[last];
    else target[last] = value;
  });

/** Another row like one that exists, but for the given fields. */
export const copy = (table: string, id: string, fields: Row): Damage =>
  edit(table, (rows) => rows.push({ ...find(rows, id), ...fields }));

export const add = (table: string, row: Row): Damage => edit(table, (rows) => rows.push(row));

export const remove = (table: string, id: string): Damage =>
  edit(table, (rows) => rows.splice(rows.indexOf(find(rows, id)), 1));

/** Changes a file's text. */
export const rewrite =
  (name: string, change: (text: string) => string): Damage =>
  (files) => {
    const before = files.get(name) ?? '';
    const after = change(before);
    if (after === before) throw new Error(`Nothing in ${name} was changed`);
    files.set(name, after);
  };

export const withFile =
  (name: string, text: string): Damage =>
  (files) => {
    files.set(name, text);
  };

export const withoutFile =
  (name: string): Damage =>
  (files) => {
    files.delete(name);
  };
