// What the stage costs when one asks it something else: another lens, date or group switch, another form, the table.
/* global window, document, requestAnimationFrame */
import { describeFrames, median } from './statistics.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').CDPSession} Session */

/** Two lenses that colour the map, by turns. */
const LENSES = ['question:binding-instrument', 'question:ihl'];
const TURNS = 6;
const choice = (/** @type {number} */ turn) => `[data-choice="${LENSES[(turn + 1) % 2]}"]`;

/** The time of scripts on the main thread so far, ms. @param {Session} session */
async function scriptTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN) * 1000;
}

/** Until what was asked is painted, and what follows from it is done. @param {Page} page */
const rest = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        let left = 12;
        const step = () => (left-- > 0 ? requestAnimationFrame(step) : resolve(null));
        requestAnimationFrame(step);
      }),
  );

/**
 * The median of the script's time for one change, ms. The first turn fetches what comes late and does not count.
 * @param {Page} page @param {Session} session @param {(turn: number) => Promise<unknown>} prepare @param {(turn: number) => Promise<unknown>} change
 */
async function scriptOf(page, session, prepare, change) {
  const times = [];
  for (let turn = 0; turn <= TURNS; turn++) {
    await prepare(turn);
    await rest(page);
    const before = await scriptTime(session);
    await change(turn);
    await rest(page);
    if (turn > 0) times.push((await scriptTime(session)) - before);
  }
  return median(times);
}

/** @param {Page} page @param {string} selector */
const press = (page, selector) =>
  page.evaluate((target) => {
    const element = /** @type {HTMLElement | null} */ (document.querySelector(target));
    if (!element) throw new Error(`Nothing to press: no ${target}`);
    element.click();
  }, selector);

/** @param {Page} page @param {string} name */
const formButton = (page, name) =>
  page.getByRole('group', { name: 'Form of the figure' }).getByRole('button', { name });

/** The longest frame from the map to the seats and back, ms. @param {Page} page */
async function longestOfPassage(page) {
  const longest = [];
  // The first passage fetches the seats.
  for (const name of ['Seats', 'Map', 'Seats', 'Map']) {
    await page.evaluate(() => {
      const bench = /** @type {any} */ (window);
      bench.moments = [];
      const step = (/** @type {number} */ moment) => {
        bench.moments.push(moment);
        if (bench.moments.length < 120) requestAnimationFrame(step);
      };
      requestAnimationFrame(step);
    });
    await formButton(page, name).evaluate((button) => /** @type {HTMLElement} */ (button).click());
    await page.waitForFunction(() => /** @type {any} */ (window).moments.length >= 120);
    const moments = await page.evaluate(() => /** @type {any} */ (window).moments);
    longest.push(describeFrames(moments).max);
  }
  return Math.max(...longest.slice(2));
}

/** From the press to the picture with all rows, ms; the median of three openings, the first of which fetches it. @param {Page} page */
async function tableTime(page) {
  const times = [];
  for (let turn = 0; turn < 3; turn++) {
    times.push(
      await formButton(page, 'Table').evaluate(
        (button) =>
          new Promise((resolve) => {
            const begin = performance.now();
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              if (document.querySelectorAll('[data-state-row]').length >= 193)
                resolve(performance.now() - begin);
              else requestAnimationFrame(() => port2.postMessage(null));
            };
            /** @type {HTMLElement} */ (button).click();
            requestAnimationFrame(() => port2.postMessage(null));
          }),
      ),
    );
    await formButton(page, 'Map').click();
    await rest(page);
  }
  return median(times);
}

/**
 * Figures of the stage on the page as it was loaded; ms.
 * @param {Page} page @param {Session} session
 */
export async function measureStage(page, session) {
  const picker = page.getByRole('button', { name: /^Choose what colours the map/ });
  const lens = await scriptOf(
    page,
    session,
    async (turn) => {
      await picker.click();
      await page.locator(choice(turn)).waitFor();
    },
    (turn) => press(page, choice(turn)),
  );
  const groups = await scriptOf(
    page,
    session,
    () => Promise.resolve(),
    () => press(page, '.stage input[type="checkbox"]'),
  );
  await page.getByRole('slider', { name: 'As-of date' }).focus();
  const date = await scriptOf(
    page,
    session,
    () => Promise.resolve(),
    () => page.keyboard.press('ArrowLeft'),
  );
  return {
    'lens script': lens,
    'groups script': groups,
    'date script': date,
    'passage max': await longestOfPassage(page),
    'table opens': await tableTime(page),
  };
}
