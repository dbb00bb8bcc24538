import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findProblems } from '../../src/build/checkRecord';
import { dataFiles } from '../../src/build/dataPackage';
import { NO_SUMMARY, entryFor, readEarlier } from '../../src/build/editionEntry';
import { readRecord } from '../../src/build/readRecord';
import { corrupted, rewrite, set, withFile } from '../record/corrupted';

const { tables, about } = readRecord();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'edition-'));
  for (const [name, text] of dataFiles(tables, about))
    if (/^[^/]+\.json$/.test(name)) await writeFile(join(folder, name), text);
});
afterAll(() => rm(folder, { recursive: true }));

describe('the entry of an edition', () => {
  it('is empty for a record that has not changed since its package', () => {
    expect(entryFor(readEarlier(folder), tables, about)).toEqual({
      id: about.edition,
      date: about.as_of,
      summary: NO_SUMMARY,
      changes: [],
    });
  });

  it('compared with the package of the edition before, passes the check of the record', () => {
    const next = readRecord(
      corrupted(
        set('terms', 'attribution', 'definition', 'Saying who did it.'),
        rewrite('about.json', (text) => text.replace(/"2026\.1"/, '"2026.2"')),
      ),
    );
    const entry = entryFor(readEarlier(folder), next.tables, next.about);
    expect(entry.changes).toEqual([{ concept: 'terms', added: [], changed: ['attribution'], removed: [] }]);
    const whole = JSON.stringify([...tables.editions, { ...entry, summary: 'One term in fewer words.' }]);
    const record = readRecord(
      corrupted(
        set('terms', 'attribution', 'definition', 'Saying who did it.'),
        rewrite('about.json', (text) => text.replace(/"2026\.1"/, '"2026.2"')),
        withFile('editions.json', whole),
      ),
    );
    expect(findProblems(record, new Set())).toEqual([]);
  });

  it('says where there is nothing to compare with', () => {
    expect(() => readEarlier(join(folder, 'nowhere'))).toThrow(/none of the files/);
  });
});
