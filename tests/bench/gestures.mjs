// What a hand does on a page, at 60 events a second whether or not the page keeps up, and the frames the page draws
// meanwhile. Events go through the browser's own input, so they wait and are merged as a person's would be.
/* global window, requestAnimationFrame */

/** @typedef {{ x: number, y: number }} Point */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').CDPSession} Session */
/** @typedef {(send: (event: object) => void, index: number) => void} Step */

const STEPS = 120;
const INTERVAL = 1000 / 60;
/** A notch of a mouse, by which both timelines come closer alike: ten of them some six times. */
const WHEEL_PX = 120;
const STEPS_ONE_WAY = 10;

/** @param {number} moment */
const until = (moment) => new Promise((done) => setTimeout(done, Math.max(moment - performance.now(), 0)));

/** @param {Session} session @param {Step} step @param {number} count */
async function play(session, step, count = STEPS) {
  /** @type {Promise<unknown>[]} */
  const sent = [];
  const send = (/** @type {any} */ event) => sent.push(session.send('Input.dispatchMouseEvent', event));
  const begin = performance.now();
  for (let index = 0; index < count; index++) {
    await until(begin + index * INTERVAL);
    step(send, index);
  }
  await Promise.all(sent);
}

/** @param {Point} at @param {number} index */
function wheelAt({ x, y }, index) {
  const deltaY = Math.floor(index / STEPS_ONE_WAY) % 2 === 0 ? -WHEEL_PX : WHEEL_PX;
  return { type: 'mouseWheel', x, y, deltaX: 0, deltaY };
}

/** Zooms in and out again, six times, over a point. @param {Session} session @param {Point} at */
export function wheel(session, at) {
  return play(session, (send, index) => send(wheelAt(at, index)));
}

/** A few steps in, to see whether the wheel does anything. @param {Session} session @param {Point} at */
export function turnWheel(session, at) {
  return play(session, (send) => send(wheelAt(at, 0)), 5);
}

/** Drags in a straight line. @param {Session} session @param {Point} from @param {Point} to */
export async function drag(session, from, to) {
  const button = { button: 'left', buttons: 1, clickCount: 1 };
  await play(session, (send, index) => {
    const share = index / (STEPS - 1);
    const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
    if (index === 0) send({ type: 'mousePressed', ...from, ...button });
    send({ type: 'mouseMoved', x, y, button: 'left', buttons: 1 });
  });
  await session.send('Input.dispatchMouseEvent', {
    type: 'mouseReleased',
    ...to,
    button: 'left',
    clickCount: 1,
  });
}

/**
 * What the page's main thread has worked so far, ms of the processor: waiting for a busy machine does not count.
 * @param {Session} session
 */
export async function taskTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

/**
 * The frames of a gesture: when each began, and the main thread's time a step, in ms.
 * @param {Page} page @param {Session} session @param {() => Promise<void>} gesture
 */
export async function watchFrames(page, session, gesture) {
  await page.evaluate(() => {
    const bench = /** @type {any} */ (window);
    bench.frames = [];
    bench.watches = true;
    const step = (/** @type {number} */ moment) => {
      bench.frames.push(moment);
      if (bench.watches) requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
  const before = await taskTime(session);
  await gesture();
  const task = ((await taskTime(session)) - before) / STEPS;
  /** @type {number[]} */
  const moments = await page.evaluate(() => {
    const bench = /** @type {any} */ (window);
    bench.watches = false;
    return bench.frames;
  });
  return { moments, task };
}
