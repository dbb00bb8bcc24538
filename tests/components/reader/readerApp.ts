// An application over the real record with an address bar that only remembers. The record is read by path: in jsdom
// `import.meta.url` is no file.
import { readFileSync } from 'node:fs';
import { flushSync } from 'svelte';
import { expect, vi } from 'vitest';
import { packCore, unpackCore } from '../../../src/atlas/core';
import { createAtlas } from '../../../src/atlas/createAtlas';
import { createDetails, packDetails } from '../../../src/atlas/details';
import type { DetailTables } from '../../../src/atlas/details';
import { TABLE_NAMES } from '../../../src/atlas/rows';
import type { AboutRow, RecordTables } from '../../../src/atlas/rows';
import type { AddressBar } from '../../../src/state/address';
import { AtlasApp } from '../../../src/state/app.svelte';
import { DetailsLoader } from '../../../src/state/details.svelte';
import type { Links } from '../../../src/state/links';
import { openLink } from '../../../src/view/openLink';

const read = (name: string): unknown => JSON.parse(readFileSync(`src/record/${name}.json`, 'utf8'));

const about = read('about') as AboutRow;
const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, read(name)])) as unknown as RecordTables;
const core = unpackCore(packCore(tables, about));
const packed = packDetails(tables);

export const atlas = createAtlas(core);
/** Links are read at once. */
export const links: Links = { open: openLink, load: () => Promise.resolve(openLink) };
export const details = createDetails(core, packed);

/** The application at a query; `read` brings the texts, at once unless told otherwise. */
export function createReaderApp(
  query: string,
  readTexts: () => Promise<DetailTables> = () => Promise.resolve(packed),
): AtlasApp {
  const address: AddressBar = {
    read: () => query,
    push: () => undefined,
    replace: () => undefined,
    onReturn: () => () => undefined,
  };
  return new AtlasApp(
    atlas,
    new DetailsLoader(async () => createDetails(core, await readTexts())),
    address,
    links,
  );
}

export const readTexts = (): Promise<DetailTables> => Promise.resolve(packed);

/** When the texts that the reader asked for have come. */
export async function textsOf(app: AtlasApp): Promise<void> {
  await vi.waitFor(() => expect(app.details.status).toBe('ready'));
  flushSync();
}
