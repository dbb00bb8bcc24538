// `npm run bench [-- --runs N] [--many 2000,20000,100000]`: what the built atlas costs beside vis-timeline with the same events, and which budgets
// it keeps. Budgets inform, they fail nothing: the exit code says only whether it could be measured.
import { existsSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startBrowser } from './browser.mjs';
import { byteBudgets, manyBudgets, scoreBudgets, speedBudgets, stageBudgets } from './budgets.mjs';
import { weighAtlas, weighFolder } from './bytes.mjs';
import { measureMany } from './many.mjs';
import { HOW_TO_GET, scorePage } from './lighthouse.mjs';
import { BLANK_PAGE, buildVisPage, countStatePaths } from './pages.mjs';
import { formatBudget, formatCurve, formatSamples, formatTotal } from './report.mjs';
import { createSamples } from './samples.mjs';
import { serve } from './serve.mjs';
import { visit } from './visit.mjs';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const SLOWED = 4;
const LEAST_MARKS = 20;

/** @typedef {import('./samples.mjs').PageName} PageName */
/** @typedef {import('./visit.mjs').Target} Target */

/** @param {(name: string) => string} url @param {number} statePaths @returns {Record<PageName, Target>} */
function targetsAt(url, statePaths) {
  return {
    blank: { url: url('blank'), drawn: { '#dot': 1 }, plot: 'body', isBlank: true },
    vis: {
      url: url('vis'),
      // It hides itself until its first picture is complete.
      drawn: { '.vis-timeline:not([style*="hidden"]) .vis-foreground .vis-item': LEAST_MARKS },
      plot: '.vis-panel.vis-center',
    },
    atlas: {
      url: url('atlas'),
      drawn: { 'path[data-state]': statePaths, '[data-mark]': LEAST_MARKS },
      plot: '#timeline svg.plot',
      needle: '#timeline svg.plot [role="slider"] .flag',
    },
  };
}

/** Pages take turns, so that what else the machine does falls on all of them. @param {Record<PageName, Target>} targets @param {number} runs */
async function measureAll(targets, runs) {
  const [full, slow] = [createSamples(), createSamples()];
  const browser = await startBrowser();
  try {
    for (let run = 1; run <= runs; run++) {
      process.stderr.write(`Run ${run} of ${runs} …\n`);
      for (const page of /** @type {PageName[]} */ (Object.keys(targets))) {
        slow.add(page, await visit(browser, targets[page], SLOWED));
        full.add(page, await visit(browser, targets[page], 1));
      }
    }
    return { full, slow, version: browser.version() };
  } finally {
    await browser.close();
  }
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '5' },
      many: { type: 'string', default: '2000,20000,100000' },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    throw new Error(`--runs is ${values.runs}: give a whole number from 1`);
  // An empty list leaves them out.
  const many = values.many.split(',').filter(Boolean).map(Number);
  if (!many.every((count) => Number.isInteger(count) && count > 0))
    throw new Error(`--many is ${values.many}: give numbers of events with commas between`);
  if (!existsSync(join(DIST, 'index.html')))
    throw new Error('There is no built atlas yet: run npm run build first');
  // 115 MB with what it needs: not worth installing for everyone who only wants to see the atlas.
  if (!existsSync(fileURLToPath(new URL('../../node_modules/vis-timeline', import.meta.url))))
    throw new Error('The timeline to compare with is missing: npm install --no-save vis-timeline@8.5.4');
  return { runs, many };
}

async function main() {
  const { runs, many } = readOptions();
  // What else runs on the machine makes times longer and ratios uncertain.
  const [load = 0] = loadavg();
  const bytes = weighAtlas(DIST);
  const vis = await buildVisPage();
  const server = await serve({ atlas: DIST, vis: vis.folder, blank: BLANK_PAGE });
  try {
    const { full, slow, version } = await measureAll(targetsAt(server.url, countStatePaths()), runs);
    const scores = await scorePage(server.url('atlas'));
    const large = await measureMany(many, Math.min(runs, 3));
    const budgets = [
      ...byteBudgets(bytes),
      ...speedBudgets(full, slow),
      ...stageBudgets(slow),
      ...scoreBudgets(scores),
      ...large.flatMap((one) => manyBudgets(one.count, one.full, one.slow)),
    ];
    console.log(`Medians of ${runs} runs in Chromium ${version}, ${vis.events} events`);
    console.log(`Load of the machine before: ${load.toFixed(1)} on ${availableParallelism()} cores\n`);
    console.log(formatSamples('Processor at full speed', full));
    console.log(`\n${formatSamples(`Processor slowed ${SLOWED} times`, slow)}`);
    console.log(
      `\nvis-timeline's page takes ${(weighFolder(vis.folder) / 1000).toFixed(1)} KB, with its events\n`,
    );
    if (large.length > 0) console.log(`${formatCurve(vis.events, full, large)}\n`);
    console.log(budgets.map(formatBudget).join('\n'));
    if (!scores) console.log(`not measured: Lighthouse; get it with ${HOW_TO_GET}`);
    console.log(formatTotal(budgets));
  } finally {
    server.close();
    rmSync(vis.folder, { recursive: true, force: true });
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
