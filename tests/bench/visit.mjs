// One visit to a page in a browser that has never seen it: when its picture stands, how much moved meanwhile, what it
// keeps in memory, and how it follows the hand.
/* global window, document, requestAnimationFrame */
import { drag, taskTime, turnWheel, watchFrames, wheel } from './gestures.mjs';
import { measureStage } from './stage.mjs';
import { describeFrames } from './statistics.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').CDPSession} Session */
/**
 * @typedef {object} Target
 * @property {string} url
 * @property {Readonly<Record<string, number>>} drawn Selectors, and how many elements of each make up the picture.
 * @property {string} plot Selector of what the wheel turns over.
 * @property {string} [needle] Selector of the handle that is dragged over all years.
 * @property {boolean} [isBlank] Nothing to zoom: the dot alone follows.
 */

const VIEWPORT = { width: 1280, height: 800 };
const TIMEOUT = 60_000;

/** Runs in the page before its own scripts. @param {Readonly<Record<string, number>>} drawn */
function watchLoad(drawn) {
  const bench = /** @type {any} */ (window);
  bench.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of /** @type {any[]} */ (list.getEntries()))
      if (!entry.hadRecentInput) bench.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const isThere = () =>
    Object.entries(drawn).every(([selector, count]) => document.querySelectorAll(selector).length >= count);
  // A message posted in a frame arrives once that frame is painted.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    if (isThere()) bench.drawnAt = performance.now();
    else requestAnimationFrame(() => port2.postMessage(null));
  };
  requestAnimationFrame(() => port2.postMessage(null));
}

/** Until the page has loaded what it loads by itself. @param {Page} page @param {number} throttling */
async function settle(page, throttling) {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500 * (1 + throttling));
}

/** @param {Page} page @param {string} selector */
async function boxOf(page, selector) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`Nothing to measure: no ${selector} on ${page.url()}`);
  return box;
}

/** @param {string} name @param {{ moments: number[], task: number }} watched */
function figuresOf(name, { moments, task }) {
  const { p50, p95, max } = describeFrames(moments);
  return { [`${name} p50`]: p50, [`${name} p95`]: p95, [`${name} max`]: max, [`${name} task`]: task };
}

/**
 * A page on which the wheel does nothing would be the fastest of all.
 * @param {Page} page @param {Session} session @param {string} plot @param {import('./gestures.mjs').Point} at
 */
async function checkWheel(page, session, plot, at) {
  const picture = () => page.locator(plot).first().innerHTML();
  const before = await picture();
  for (let attempt = 0; attempt < 20; attempt++) {
    await turnWheel(session, at);
    await page.waitForTimeout(100);
    if ((await picture()) !== before) return;
  }
  throw new Error(`The wheel does nothing on ${page.url()}`);
}

/** @param {Page} page @param {Session} session @param {Target} target */
async function measureWheel(page, session, { plot, isBlank }) {
  const { x, y, width, height } = await boxOf(page, plot);
  const bottom = Math.min(y + height, VIEWPORT.height);
  const at = { x: Math.round(x + width * 0.6), y: Math.round((y + bottom) / 2) };
  const watched = await watchFrames(page, session, () => wheel(session, at));
  if (!isBlank) await checkWheel(page, session, plot, at);
  return figuresOf('wheel', watched);
}

/** @param {Page} page @param {Session} session @param {Target} target */
async function measureDrag(page, session, { plot, needle, isBlank }) {
  const { x, y } = await boxOf(page, plot);
  const from = needle ? await boxOf(page, needle) : { x: 1000, y: 20, width: 0, height: 0 };
  const start = { x: Math.round(from.x + from.width / 2), y: Math.round(from.y + from.height / 2) };
  const end = { x: Math.round(x + 2), y: needle ? start.y : y + 20 };
  const colours = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('[data-state]')].map((state) => state.getAttribute('fill')),
    );
  const before = await colours();
  const watched = await watchFrames(page, session, () => drag(session, start, end));
  const after = await colours();
  if (!isBlank && after.every((colour, index) => colour === before[index]))
    throw new Error(`The needle recolours nothing on ${page.url()}`);
  return figuresOf('drag', watched);
}

/** V8's heap after collecting garbage, in bytes. @param {Session} session */
async function measureHeap(session) {
  for (let pass = 0; pass < 2; pass++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** Opens the page and waits for it. @param {Page} page @param {Target} target @param {number} throttling */
async function load(page, { url }, throttling) {
  await page.goto(url);
  await page.waitForFunction(() => 'drawnAt' in window);
  await settle(page, throttling);
}

/** @param {Page} page @returns {Promise<{ drawn: number, shift: number, fonts: number }>} */
function readLoad(page) {
  return page.evaluate(() => {
    const bench = /** @type {any} */ (window);
    const fetched = /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByType('resource'));
    const fonts = fetched.filter(({ name }) => name.endsWith('.woff2'));
    return {
      drawn: bench.drawnAt,
      shift: bench.shift,
      fonts: fonts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    };
  });
}

/**
 * The figures of a visit with the processor slowed down `throttling` times; ms and bytes.
 * @param {import('@playwright/test').Browser} browser @param {Target} target @param {number} throttling
 */
export async function visit(browser, target, throttling) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(TIMEOUT);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttling });
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.addInitScript(watchLoad, target.drawn);
    await load(page, target, throttling);
    const figures = {
      ...(await readLoad(page)),
      'load task': await taskTime(session),
      heap: await measureHeap(session),
      ...(await measureWheel(page, session, target)),
    };
    if (!target.needle && !target.isBlank) return figures;
    // From the first picture again: the wheel has left the plot elsewhere.
    await load(page, target, throttling);
    Object.assign(figures, await measureDrag(page, session, target));
    if (target.isBlank) return figures;
    await load(page, target, throttling);
    return { ...figures, ...(await measureStage(page, session)) };
  } finally {
    await context.close();
  }
}
