// What the timeline costs with records of many events, and whether the cost of a frame follows what is in sight or what
// is in the record. vis-timeline stands beside it where it can be waited for.
import { rmSync } from 'node:fs';
import { runnerImport } from 'vite';
import { startBrowser } from './browser.mjs';
import { BLANK_PAGE, buildVisPage } from './pages.mjs';
import { createSamples } from './samples.mjs';
import { serve } from './serve.mjs';
import { visit } from './visit.mjs';

/** @typedef {import('./visit.mjs').Target} Target */
/** @typedef {{ count: number, full: import('./samples.mjs').Samples, slow: import('./samples.mjs').Samples }} ManyMeasured */

/** vis-timeline takes minutes for more events than this. */
const MOST_FOR_VIS = 2_000;
/** Throttled, more than this is no use that anyone has. */
const MOST_SLOWED = 2_000;
const SLOWED = 4;

const BUILDER = new URL('buildMany.ts', import.meta.url).pathname;

/** @param {number} count @returns {Promise<{ folder: string, events: readonly object[] }>} */
async function build(count) {
  const { module } = await runnerImport(BUILDER, { configFile: false });
  return module.buildMany(count);
}

/** @param {(name: string) => string} url @param {number} count @returns {Partial<Record<import('./samples.mjs').PageName, Target>>} */
function targetsAt(url, count) {
  const blank = { url: url('blank'), drawn: { '#dot': 1 }, plot: 'body', isBlank: true };
  const atlas = { url: url('atlas'), drawn: { '[data-mark]': 20 }, plot: '#timeline svg.plot' };
  if (count > MOST_FOR_VIS) return { blank, atlas };
  const drawn = { '.vis-timeline:not([style*="hidden"]) .vis-foreground .vis-item': 20 };
  return { blank, atlas, vis: { url: url('vis'), drawn, plot: '.vis-panel.vis-center' } };
}

/** @param {number} count @param {number} runs @returns {Promise<ManyMeasured>} */
async function measure(count, runs) {
  const made = await build(count);
  const vis = count > MOST_FOR_VIS ? null : await buildVisPage(made.events);
  const folders = { atlas: made.folder, blank: BLANK_PAGE, ...(vis ? { vis: vis.folder } : {}) };
  const server = await serve(folders, 4);
  const browser = await startBrowser();
  const [full, slow] = [createSamples(), createSamples()];
  try {
    for (let run = 0; run < runs; run++) {
      for (const [page, target] of Object.entries(targetsAt(server.url, count))) {
        const name = /** @type {import('./samples.mjs').PageName} */ (page);
        full.add(name, await visit(browser, target, 1));
        if (count <= MOST_SLOWED) slow.add(name, await visit(browser, target, SLOWED));
      }
    }
  } finally {
    await browser.close();
    server.close();
    for (const folder of [made.folder, vis?.folder])
      if (folder) rmSync(folder, { recursive: true, force: true });
  }
  return { count, full, slow };
}

/** @param {readonly number[]} counts @param {number} runs */
export async function measureMany(counts, runs) {
  /** @type {ManyMeasured[]} */
  const measured = [];
  for (const count of counts) {
    process.stderr.write(`${count} events ...\n`);
    measured.push(await measure(count, runs));
  }
  return measured;
}
