// The atlas of the real record, for tests: read from src/record as the build reads it, without a bundler.
import { readFileSync } from 'node:fs';
import { packCore, unpackCore } from '../src/atlas/core';
import { createAtlas } from '../src/atlas/createAtlas';
import { createDetails, packDetails } from '../src/atlas/details';
import type { Details } from '../src/atlas/details';
import type { Atlas } from '../src/atlas/model';
import { TABLE_NAMES } from '../src/atlas/rows';
import type { AboutRow, RecordTables } from '../src/atlas/rows';

const read = (name: string): unknown => JSON.parse(readFileSync(`src/record/${name}.json`, 'utf8'));

export function recordTables(): RecordTables {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, read(name)])) as unknown as RecordTables;
}

const memo: { atlas?: Atlas; details?: Details } = {};

/** The atlas as the browser gets it: packed, unpacked, indexed. Made once a test file. */
export function recordAtlas(): Atlas {
  memo.atlas ??= createAtlas(unpackCore(packCore(recordTables(), read('about') as AboutRow)));
  return memo.atlas;
}

export function recordDetails(): Details {
  memo.details ??= createRecordDetails();
  return memo.details;
}

function createRecordDetails(): Details {
  const tables = recordTables();
  return createDetails(unpackCore(packCore(tables, read('about') as AboutRow)), packDetails(tables));
}
