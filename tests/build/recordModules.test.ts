import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { unpackCore } from '../../src/atlas/core';
import type { PackedCore } from '../../src/atlas/core';
import { createAtlas } from '../../src/atlas/createAtlas';
import { createDetails } from '../../src/atlas/details';
import type { DetailTables } from '../../src/atlas/details';
import { recordModules } from '../../src/build/recordModules';
import { RECORD_FOLDER } from '../../src/build/readRecord';

const home = process.cwd();
let folder: string;

/** The plugin over a copy of the record: it takes the folder below which it is made. */
function pluginThere() {
  process.chdir(folder);
  try {
    return recordModules();
  } finally {
    process.chdir(home);
  }
}

/** The module as the bundle has it. */
async function load(name: 'core' | 'details'): Promise<string> {
  const { output } = (await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: `virtual:atlas-${name}`, preserveEntrySignatures: 'strict' },
    },
    plugins: [pluginThere()],
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}

async function valueOf(code: string): Promise<unknown> {
  const url = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
  const module = (await import(/* @vite-ignore */ url)) as { readonly default: unknown };
  return module.default;
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const path = join(folder, RECORD_FOLDER, file);
  const before = await readFile(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`Nothing in ${file} was changed: choose something else to break`);
  await writeFile(path, after);
}

const restore = () => cp(RECORD_FOLDER, join(folder, RECORD_FOLDER), { recursive: true });

describe('recordModules', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'record-'));
    await restore();
  });
  afterEach(restore);
  afterAll(() => rm(folder, { recursive: true }));

  it('makes of a sound record two modules that an atlas can be made of', async () => {
    const core = unpackCore((await valueOf(await load('core'))) as PackedCore);
    const details = createDetails(core, (await valueOf(await load('details'))) as DetailTables);
    expect(createAtlas(core).states.size).toBe(195);
    expect(details.events.get('res-73-27')?.date).toBe('2018-12-05');
    expect(details.sources.size).toBeGreaterThan(100);
  });

  it('leaves editors’ notes out of both', async () => {
    await edit('events.json', (text) => text.replace(/"note": "/, '"note": "NOT FOR READERS '));
    expect(await load('core')).not.toContain('NOT FOR READERS');
    expect(await load('details')).not.toContain('NOT FOR READERS');
  });

  it.each(['core', 'details'] as const)(
    'stops the build of the %s with every problem, one a line',
    async (name) => {
      await edit('votes.json', (text) => text.replace('"yes": 119', '"yes": 118'));
      await edit('events.json', (text) => text.replace('"process": "unga"', '"process": "ungaa"'));
      const error = await load(name).then(
        () => '',
        (reason: Error) => reason.message,
      );
      const lines = error.split('\n').map((line) => line.trim());
      expect(error).toContain('The record has faults:');
      expect(lines).toContainEqual(
        expect.stringMatching(/^src\/record\/votes\.json:\d+ {2}a-res-73-27 {2}tally\.yes {2}.*118.*119/),
      );
      expect(lines).toContainEqual(
        expect.stringMatching(
          /^src\/record\/events\.json:\d+ {2}ru-proposal-1998 {2}process {2}.*"ungaa".*unga/,
        ),
      );
    },
  );

  it('while a file cannot be read, names that file and nothing that follows from it', async () => {
    await edit('states.json', (text) => text.replace(/,/, ',,'));
    await expect(load('core')).rejects.toThrow(/src\/record\/states\.json:\d+:\d+ /);
    await expect(load('core')).rejects.not.toThrow(/votes\.json/);
  });

  it('names a file that is missing', async () => {
    await rm(join(folder, RECORD_FOLDER, 'votes.json'));
    await expect(load('core')).rejects.toThrow('src/record/votes.json  is missing');
  });

  it('leaves other modules alone', () => {
    const { resolveId, load: read } = pluginThere() as unknown as {
      resolveId: (id: string) => string | null;
      load: (id: string) => string | null;
    };
    expect(resolveId('virtual:atlas')).toBeNull();
    expect(read('virtual:atlas-core')).toBeNull();
    expect(read('/src/main.ts')).toBeNull();
  });
});
