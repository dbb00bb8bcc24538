// The pages that the atlas is measured against: the same events in vis-timeline, and one with next to nothing on it.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export const BLANK_PAGE = fileURLToPath(new URL('pages/blank/', import.meta.url));
const VIS_PAGE = fileURLToPath(new URL('pages/vis/', import.meta.url));
const EVENTS = new URL('../../src/record/events.json', import.meta.url);

const WORLD = new URL('../../src/figures/map/world.topo.json', import.meta.url);

/** How many states the map draws as shapes. */
export function countStatePaths() {
  return JSON.parse(readFileSync(WORLD, 'utf8')).objects.states.geometries.length;
}

/** @returns {any[]} */
const recordEvents = () => JSON.parse(readFileSync(EVENTS, 'utf8'));

/** The fields that the timeline draws, as the atlas too bundles no more than it draws. @param {readonly any[]} events */
function drawnEvents(events) {
  return events.map((/** @type {any} */ { id, date, end, process, title }) => ({
    id,
    date,
    end,
    process,
    title,
  }));
}

/** @param {readonly any[]} events @returns {import('vite').Plugin} */
function bundledEvents(events) {
  return {
    name: 'bench:events',
    resolveId: (id) => (id === 'virtual:events' ? '\0virtual:events' : null),
    load: (id) => {
      if (id !== '\0virtual:events') return null;
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(drawnEvents(events)))});`;
    },
  };
}

/** Builds the page of vis-timeline; returns its folder and how many events are on it. @param {readonly any[]} [events] */
export async function buildVisPage(events = recordEvents()) {
  const outDir = mkdtempSync(join(tmpdir(), 'bench-vis-'));
  await build({
    root: VIS_PAGE,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [bundledEvents(events)],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      chunkSizeWarningLimit: Infinity,
    },
  });
  return { folder: outDir, events: events.length };
}
