// README is part of the contract: its rows are rows of the record, its links are links of the atlas, its files exist.
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TABLE_NAMES } from '../../src/atlas/rows';
import { parse } from '../../src/view/codec';
import { resolve } from '../../src/view/resolve';
import { recordAtlas, recordTables } from '../recordAtlas';

const root = new URL('../../', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, root), 'utf8');
const readme = read('README.md');

const matches = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

const tables = recordTables();
const rows: ReadonlyMap<string, unknown> = new Map(
  TABLE_NAMES.flatMap((table) => [...tables[table]]).map((row: { readonly id: string }) => [row.id, row]),
);

const examples = matches(readme, /```json\n(.*?)```/gs).map(
  (text) => JSON.parse(text) as { readonly id: string },
);

test('README works through a source, an event, a position and a correction', () => {
  expect(examples).toHaveLength(4);
});

test.each(examples.map((example) => [example.id, example] as const))(
  'README shows %s as the record has it',
  (id, example) => {
    expect(example).toEqual(rows.get(id));
  },
);

test.each(matches(readme, /^\| `\?([^`]+)` \|/gm))('README links to ?%s, which the atlas knows', (query) => {
  const { view, dropped } = parse(query);
  expect(dropped).toEqual([]);
  expect(resolve(view, recordAtlas()).dropped).toEqual([]);
});

test.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'])('%s refers only to files that exist', (name) => {
  const files = matches(read(name), /\]\((?!https?:)([^)#]+)\)/g);
  expect(files.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
});
