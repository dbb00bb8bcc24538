// The atlas built with a record of many made-up events, to see what its timeline costs when there are a hundred times
// as many. Everything else of the record is the real one.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { packCore } from '../../src/atlas/core';
import { packDetails } from '../../src/atlas/details';
import type { EventRow } from '../../src/atlas/rows';
import { readRecord } from '../../src/build/readRecord';
import config from '../../vite.config';
import { manyEvents } from '../manyEvents';

/** `events`: the rows that take the place of the record's. */
function madeRecord(events: readonly EventRow[]): Plugin {
  const { tables, about } = readRecord();
  const made = { ...tables, events };
  const modules: Readonly<Record<string, () => unknown>> = {
    '\0virtual:atlas-core': () => packCore(made, about),
    '\0virtual:atlas-details': () => packDetails(made),
  };
  return {
    name: 'bench:many-events',
    // Before the plugin that brings the record itself.
    enforce: 'pre',
    resolveId: (id) => (`\0${id}` in modules ? `\0${id}` : null),
    load: (id) =>
      id in modules ? `export default JSON.parse(${JSON.stringify(JSON.stringify(modules[id]?.()))});` : null,
  };
}

/** Builds it; returns its folder and the events on it. */
export async function buildMany(count: number): Promise<{ folder: string; events: readonly EventRow[] }> {
  const processes = readRecord().tables.processes.map(({ id }) => id);
  const events = manyEvents(count, processes);
  // Whoever loads this module may have said otherwise, and a build for development is slow.
  process.env['NODE_ENV'] = 'production';
  const folder = mkdtempSync(join(tmpdir(), `bench-${count}-`));
  await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    plugins: [madeRecord(events), config.plugins],
    build: { ...config.build, outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: Infinity },
  });
  return { folder, events };
}
