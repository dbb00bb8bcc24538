// What hands do on the figures, and how the picture follows: gestures, throws and passages, in a real browser.
import type { Page } from '@playwright/test';
import { expect, test } from './atlasTest';
import { slowDown, waitForHands } from './hands';

const DAY_MS = 86_400_000;
const ALL_DAYS = 28 * 365.25;
const DECADE = 'window=2006-01-01..2015-12-31';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Opens a link, waits until gestures are heard, and gives the plot's place. */
async function open(page: Page, url: string): Promise<Box> {
  // What listens to the hand, and what makes the passages, come after the first picture.
  const heard = Promise.all([/zoomBehaviour/, /glides/].map((name) => page.waitForResponse(name)));
  await page.goto(url);
  await heard;
  await expect(page.locator('[data-mark]').first()).toBeVisible();
  await waitForHands(page);
  await page.evaluate(() => document.fonts.ready);
  const box = await page.locator('svg.plot').boundingBox();
  if (!box) throw new Error('the timeline has no box');
  return box;
}

/** The window as the address has it, in days; the default when it is not written. */
function windowOf(page: Page): { from: number; to: number } {
  const text = new URL(page.url()).searchParams.get('window') ?? '1998-01-01..2025-12-31';
  const [from = '', to = ''] = text.split('..');
  return { from: Date.parse(from) / DAY_MS, to: Date.parse(to) / DAY_MS + 1 };
}
const daysOf = (page: Page): number => windowOf(page).to - windowOf(page).from;

/** Where the brush begins and ends on the strip: the window in sight. */
const brushOf = (page: Page): Promise<number[]> =>
  page.locator('.overview .brush').evaluate((brush) => {
    const [x, width] = ['x', 'width'].map((name) => Number(brush.getAttribute(name)));
    return [x ?? NaN, (x ?? NaN) + (width ?? NaN)];
  });

/** Notes at every frame where something is; returns how to read what was noted, without repetitions. */
async function watch(
  page: Page,
  selector: string,
  attributes: readonly string[],
): Promise<() => Promise<string[]>> {
  await page.evaluate(
    ({ selector, attributes }) => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const note = () => {
        const element = document.querySelector(selector);
        const now = attributes.map((name) => element?.getAttribute(name) ?? '').join(' ');
        if (now !== seen.at(-1)) seen.push(now);
        requestAnimationFrame(note);
      };
      requestAnimationFrame(note);
    },
    { selector, attributes },
  );
  return () => page.evaluate(() => [...(window as unknown as { seen: string[] }).seen]);
}

/** Counts what is written to the address from now on. */
async function countWrites(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = window as unknown as { writes: number };
    counted.writes = 0;
    const write = history.replaceState.bind(history);
    history.replaceState = (...given) => {
      counted.writes += 1;
      write(...given);
    };
  });
  return () => page.evaluate(() => (window as unknown as { writes: number }).writes);
}

const rests = async (page: Page, selector: string, attribute: string): Promise<void> => {
  const read = () => page.locator(selector).first().getAttribute(attribute);
  await expect
    .poll(async () => {
      const before = await read();
      await page.waitForTimeout(120);
      return (await read()) === before;
    })
    .toBe(true);
};

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A drag at an even pace, at the end of which the hand rests. */
async function drag(page: Page, from: Point, dx: number): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + dx, from.y, { steps: 8 });
  await page.waitForTimeout(250);
  await page.mouse.up();
}

/**
 * A drag let go in full speed, made in the page: a test that waits for each move would be too slow a hand. Gives where
 * things were when it let go.
 */
const toss = (page: Page, from: Point, dx: number): Promise<{ brush: number; map: string }> =>
  page.evaluate(
    async ({ from, dx }) => {
      const begin = performance.now();
      const send = (target: EventTarget | null, type: string, x: number, step: number) => {
        const sent = new MouseEvent(type, {
          view: window,
          bubbles: true,
          cancelable: true,
          clientX: x,
          clientY: from.y,
        });
        // The hand is as fast on every machine.
        Object.defineProperty(sent, 'timeStamp', { value: begin + step * 10 });
        target?.dispatchEvent(sent);
      };
      send(document.elementFromPoint(from.x, from.y), 'mousedown', from.x, 0);
      for (let step = 1; step <= 6; step++) {
        await new Promise((resolve) => setTimeout(resolve));
        send(window, 'mousemove', from.x + (dx * step) / 6, step);
      }
      send(window, 'mouseup', from.x + dx, 6);
      await new Promise((resolve) => setTimeout(resolve));
      return {
        brush: Number(document.querySelector('.overview .brush')?.getAttribute('x')),
        map: document.querySelector('.map svg > g')?.getAttribute('transform') ?? '',
      };
    },
    { from, dx },
  );

const foot = (box: Box, share = 0.5) => ({
  x: Math.round(box.x + box.width * share),
  y: Math.round(box.y + box.height - 8),
});

test.describe('the wheel', () => {
  const NOTCHES = [
    { name: 'px', deltaY: -120, deltaMode: 0 },
    { name: 'lines', deltaY: -3, deltaMode: 1 },
    { name: 'pages', deltaY: -1, deltaMode: 2 },
  ];

  test('zooms by the same step in px, lines and pages', async ({ page, atlasUrl }) => {
    const spans: number[] = [];
    for (const { deltaY, deltaMode } of NOTCHES) {
      const box = await open(page, atlasUrl);
      await page.locator('svg.plot').dispatchEvent('wheel', {
        deltaY,
        deltaMode,
        clientX: foot(box).x,
        clientY: foot(box).y,
        cancelable: true,
      });
      await expect(page).toHaveURL(/window=/);
      spans.push(daysOf(page));
    }
    expect(spans[0]).toBeLessThan(ALL_DAYS * 0.95);
    for (const span of spans) expect(Math.abs(span - (spans[0] ?? NaN))).toBeLessThanOrEqual(1);
  });

  test('a pinch on a touchpad zooms the figure and not the page', async ({ page, atlasUrl }) => {
    const box = await open(page, atlasUrl);
    const wasTaken = await page.locator('svg.plot').evaluate(async (plot, at) => {
      const taken: boolean[] = [];
      for (let step = 0; step < 10; step++) {
        const pinch = {
          deltaY: -6,
          ctrlKey: true,
          clientX: at.x,
          clientY: at.y,
          bubbles: true,
          cancelable: true,
        };
        taken.push(!plot.dispatchEvent(new WheelEvent('wheel', pinch)));
        await new Promise(requestAnimationFrame);
      }
      return taken.every(Boolean);
    }, foot(box));
    expect(wasTaken).toBe(true);
    await expect.poll(() => daysOf(page) / ALL_DAYS).toBeCloseTo(2 ** -0.6, 1);
  });

  test('turned before gestures are heard, it is heard then', async ({ page, atlasUrl }) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/zoomBehaviour/, async (route) => {
      await held;
      await route.continue();
    });
    // The page has loaded only when all it asked for has.
    await page.goto(atlasUrl, { waitUntil: 'commit' });
    await expect(page.locator('[data-mark]').first()).toBeVisible();
    const box = await page.locator('svg.plot').boundingBox();
    if (!box) throw new Error('no plot');
    await page.mouse.move(foot(box).x, foot(box).y);
    await page.mouse.wheel(0, -240);
    await page.mouse.wheel(0, -240);
    await page.waitForTimeout(300);
    expect(page.url()).not.toContain('window=');
    release();
    await expect(page).toHaveURL(/window=/);
    expect(daysOf(page)).toBeLessThan(ALL_DAYS * 0.7);
  });
});

test.describe('a drag', () => {
  test('thrown, goes on and slows down, and is written once', async ({ page, atlasUrl }) => {
    const box = await open(page, `${atlasUrl}?${DECADE}`);
    const writes = await countWrites(page);
    const released = await toss(page, foot(box, 0.06), 400);
    await rests(page, '.overview .brush', 'x');
    const [rested] = await brushOf(page);
    expect(rested).toBeLessThan(released.brush - 4);
    await expect(page).not.toHaveURL(new RegExp(DECADE));
    expect(daysOf(page)).toBe(3652);
    expect(await writes()).toBe(1);
  });

  test('that rests before it is let go stays where it is', async ({ page, atlasUrl }) => {
    const box = await open(page, `${atlasUrl}?${DECADE}`);
    await drag(page, foot(box), 120);
    await expect(page).not.toHaveURL(new RegExp(DECADE));
    const moved = Date.parse('2006-01-01') / DAY_MS - windowOf(page).from;
    const { width } = (await page.locator('svg.overview').boundingBox()) ?? { width: NaN };
    // The strip is as wide as plot and margin, 29 years; the plot is what its 28 take.
    const plotWidth = (width * 28) / 29;
    expect(Math.abs(moved - (120 / plotWidth) * 3652)).toBeLessThan(3652 * 0.01);
    const there = await brushOf(page);
    await page.waitForTimeout(200);
    expect(await brushOf(page)).toEqual(there);
  });

  for (const [name, stop] of [
    ['a press', (page: Page) => page.mouse.down()],
    ['a key', (page: Page) => page.keyboard.press('Shift')],
    ['the wheel', (page: Page) => page.mouse.wheel(0, 1)],
  ] as const) {
    test(`thrown, stops at once at ${name}`, async ({ page, atlasUrl }) => {
      const box = await open(page, `${atlasUrl}?window=2016-01-01..2018-12-31`);
      await toss(page, foot(box, 0.3), 300);
      await stop(page);
      const stopped = await brushOf(page);
      await page.waitForTimeout(400);
      const later = await brushOf(page);
      // To whole days.
      expect(Math.abs((later[0] ?? NaN) - (stopped[0] ?? NaN))).toBeLessThan(1);
      await page.mouse.up();
      await expect(page).not.toHaveURL(/2016-01-01/);
    });
  }

  test('thrown, ends at the limit', async ({ page, atlasUrl }) => {
    const box = await open(page, `${atlasUrl}?window=1998-01-01..1999-12-31`);
    await toss(page, foot(box, 0.1), 600);
    await expect(page).toHaveURL(/window=1997-06-01\.\./);
  });

  test('thrown for a person who wants stillness, stays where it is', async ({ page, atlasUrl }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const box = await open(page, `${atlasUrl}?${DECADE}`);
    await toss(page, foot(box), 120);
    await expect(page).not.toHaveURL(new RegExp(DECADE));
    const there = await brushOf(page);
    await page.waitForTimeout(300);
    expect(await brushOf(page)).toEqual(there);
  });

  test('a throw gives way to Back, which shows what it promises', async ({ page, atlasUrl }) => {
    const box = await open(page, `${atlasUrl}?window=2010-01-01..2012-12-31`);
    await page.evaluate(() => history.pushState(null, '', location.search));
    await toss(page, foot(box, 0.3), 200);
    await page.evaluate(() => history.back());
    await expect(page.getByRole('slider', { name: 'Window in time' })).toHaveAttribute(
      'aria-valuetext',
      '1 January 2010 to 31 December 2012',
    );
    await page.waitForTimeout(1200);
    await expect(page).toHaveURL(/window=2010-01-01\.\.2012-12-31/);
  });

  test('of the zoomed map is thrown too, and a press on it is still a press', async ({ page, atlasUrl }) => {
    await open(page, atlasUrl);
    // Half the world, thrown to the west: however far it goes, Asia is in sight.
    await page.getByRole('button', { name: 'Zoom in' }).first().click();
    await rests(page, '.map svg > g', 'transform');
    const at = await page.locator('.map svg').boundingBox();
    if (!at) throw new Error('no map');
    const placed = () => page.locator('.map svg > g').first().getAttribute('transform');
    await slowDown(page, 3);
    const released = await toss(page, { x: at.x + at.width / 2, y: at.y + at.height / 2 }, -80);
    await rests(page, '.map svg > g', 'transform');
    const rested = await placed();
    expect(rested).not.toBe(released.map);
    const state = await page.evaluate(({ x, y, width, height }) => {
      for (let cell = 0; cell < 400; cell++) {
        const [column, row] = [cell % 20, Math.floor(cell / 20)];
        const at = { x: x + (width * (column + 5)) / 30, y: y + (height * (row + 5)) / 30 };
        if (document.elementFromPoint(at.x, at.y)?.matches('path[data-state]')) return at;
      }
      throw new Error('no state in sight');
    }, at);
    await page.mouse.click(state.x, state.y);
    await expect(page).toHaveURL(/focus=state:/);
    expect(await placed()).toBe(rested);
  });
});

test.describe('a double click', () => {
  test('zooms to twice as close about the pointer, in the address at once', async ({ page, atlasUrl }) => {
    const box = await open(page, atlasUrl);
    const before = await page.locator('[data-mark="res-60-45"]').boundingBox();
    if (!before) throw new Error('no mark');
    const x = Math.round(before.x + before.width / 2);
    await page.mouse.dblclick(x, foot(box).y);
    const span = daysOf(page);
    expect(span / ALL_DAYS).toBeGreaterThan(0.45);
    expect(span / ALL_DAYS).toBeLessThan(0.55);
    await rests(page, '.overview .brush', 'x');
    const after = await page.locator('[data-mark="res-60-45"]').boundingBox();
    expect(Math.abs((after?.x ?? NaN) + (after?.width ?? NaN) / 2 - x)).toBeLessThanOrEqual(2);
    expect(daysOf(page)).toBe(span);
  });

  test('as a double tap does one step too', async ({ browser, atlasUrl, watch: follow }) => {
    const context = await browser.newContext({ hasTouch: true, viewport: { width: 820, height: 1180 } });
    await follow(context);
    const page = await context.newPage();
    const box = await open(page, atlasUrl);
    // Where no mark stands and no name: a tap on one opens it.
    const { x, y } = foot(box, 0.06);
    await page.touchscreen.tap(x, y);
    await page.touchscreen.tap(x, y);
    await expect(page).toHaveURL(/window=/);
    await page.waitForTimeout(600);
    expect(daysOf(page) / ALL_DAYS).toBeGreaterThan(0.45);
    expect(daysOf(page) / ALL_DAYS).toBeLessThan(0.55);
    await context.close();
  });
});

test('the needle snaps to the days of events while it is dragged', async ({ page, atlasUrl }) => {
  const box = await open(page, `${atlasUrl}?window=2018-07-01..2019-06-30&asof=2018-08-15`);
  const needle = page.getByRole('slider', { name: 'As-of date' });
  const head = await needle.boundingBox();
  if (!head) throw new Error('no needle');
  const y = head.y + head.height / 2;
  const pxOf = (date: string): number => {
    const { from, to } = windowOf(page);
    return box.x + ((Date.parse(date) / DAY_MS + 0.5 - from) / (to - from)) * box.width;
  };
  await page.mouse.move(head.x + head.width / 2, y);
  await page.mouse.down();
  // Two px are a day here.
  for (const beside of [-4, 4]) {
    await page.mouse.move(pxOf('2018-12-05') + beside, y, { steps: 3 });
    await expect(needle).toHaveAttribute('aria-valuetext', '5 December 2018');
  }
  await page.mouse.move(pxOf('2018-12-05') + 14, y, { steps: 3 });
  await expect(needle).not.toHaveAttribute('aria-valuetext', '5 December 2018');
  await page.mouse.move(pxOf('2018-12-22') - 4, y, { steps: 3 });
  await page.mouse.up();
  await expect(page).toHaveURL(/asof=2018-12-22/);
});

test('the edges of the brush move alone, and what they leave are whole days', async ({ page, atlasUrl }) => {
  await open(page, `${atlasUrl}?${DECADE}`);
  const pull = async (name: string, dx: number) => {
    const edge = await page.getByRole('slider', { name }).boundingBox();
    if (!edge) throw new Error(`no ${name}`);
    await drag(page, { x: edge.x + edge.width / 2, y: edge.y + edge.height / 2 }, dx);
  };
  await pull('Start of the window', 61);
  await expect(page).toHaveURL(/window=\d{4}-\d\d-\d\d\.\.2015-12-31/);
  const { from } = windowOf(page);
  expect(from).toBeGreaterThan(Date.parse('2007-06-01') / DAY_MS);
  await pull('End of the window', -41);
  await expect(page).not.toHaveURL(/2015-12-31/);
  expect(windowOf(page).from).toBe(from);
  expect(windowOf(page).to).toBeLessThan(Date.parse('2015-06-01') / DAY_MS);
  await expect(page).toHaveURL(/window=\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d/);
});

test.describe('a step of the window', () => {
  const zoomIn = (page: Page) =>
    page.getByRole('region', { name: /^Timeline/ }).getByRole('button', { name: 'Zoom in' });

  test('is in the address at once, and the picture glides there evenly', async ({ page, atlasUrl }) => {
    await open(page, atlasUrl);
    const read = await watch(page, '.overview .brush', ['x', 'width']);
    await slowDown(page, 5);
    await zoomIn(page).click();
    expect(daysOf(page)).toBeLessThan(ALL_DAYS * 0.7);
    await rests(page, '.overview .brush', 'width');
    const widths = (await read()).map((seen) => Number(seen.split(' ')[1]));
    expect(widths.length).toBeGreaterThan(3);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  });

  test('pressed again on the way goes on from where the picture is', async ({ page, atlasUrl }) => {
    await open(page, atlasUrl);
    const read = await watch(page, '.overview .brush', ['width']);
    await zoomIn(page).click();
    await zoomIn(page).click();
    await zoomIn(page).click();
    expect(Math.abs(daysOf(page) - ALL_DAYS / 1.5 ** 3)).toBeLessThan(40);
    await rests(page, '.overview .brush', 'width');
    const widths = (await read()).map(Number);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  });

  test('is interrupted by the wheel, from where the picture is', async ({ page, atlasUrl }) => {
    const box = await open(page, `${atlasUrl}?window=2018-11-01..2018-12-31`);
    await page.mouse.move(foot(box).x, foot(box).y);
    await slowDown(page, 5);
    const spans = await page.evaluate(async () => {
      const frame = () => new Promise(requestAnimationFrame);
      const span = () => Number(document.querySelector('.overview .brush')?.getAttribute('width'));
      const all = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === 'All years',
      );
      const plot = document.querySelector('svg.plot');
      const { left, bottom } = plot?.getBoundingClientRect() ?? new DOMRect();
      all?.click();
      for (let wait = 0; wait < 4; wait++) await frame();
      const before = span();
      const turn = { deltaY: -1, clientX: left + 300, clientY: bottom - 8, bubbles: true, cancelable: true };
      plot?.dispatchEvent(new WheelEvent('wheel', turn));
      await frame();
      await frame();
      const after = span();
      await new Promise((resolve) => setTimeout(resolve, 500));
      return { before, after, later: span() };
    });
    const { width } = (await page.locator('svg.overview').boundingBox()) ?? { width: NaN };
    expect(spans.later).toBeLessThan(width * 0.95);
    expect(Math.abs(spans.later - spans.after)).toBeLessThan(1);
    await expect(page).toHaveURL(/window=/);
  });

  test('is held by a press on the plot', async ({ page, atlasUrl }) => {
    const box = await open(page, `${atlasUrl}?window=2018-11-01..2018-12-31`);
    await page.mouse.move(foot(box).x, foot(box).y);
    await slowDown(page, 20);
    await page.evaluate(() => {
      const all = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === 'All years',
      );
      all?.click();
    });
    await page.mouse.down();
    const held = await brushOf(page);
    await page.waitForTimeout(500);
    expect(await brushOf(page)).toEqual(held);
    await page.mouse.up();
    await expect(page).toHaveURL(/window=/);
  });

  test('does not glide for a person who wants stillness', async ({ page, atlasUrl }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, atlasUrl);
    const read = await watch(page, '.overview .brush', ['width']);
    await page.waitForTimeout(60);
    await zoomIn(page).click();
    await page.waitForTimeout(400);
    expect(await read()).toHaveLength(2);
  });

  test('Back does not glide', async ({ page, atlasUrl }) => {
    await open(page, `${atlasUrl}?window=2001-01-01..2002-12-31`);
    await page.evaluate(() => history.pushState(null, '', '?window=2021-01-01..2021-12-31'));
    const read = await watch(page, '.overview .brush', ['x']);
    await page.waitForTimeout(60);
    await page.evaluate(() => {
      history.pushState(null, '', '?');
      history.back();
    });
    await expect(page).toHaveURL(/2021-12-31/);
    await page.waitForTimeout(400);
    expect(await read()).toHaveLength(2);
  });

  test('of the map glides, and goes on from there when pressed again', async ({ page, atlasUrl }) => {
    await open(page, atlasUrl);
    const read = await watch(page, '.map svg > g', ['transform']);
    const closer = page
      .getByRole('region', { name: 'Where states stand' })
      .getByRole('button', { name: 'Zoom in' });
    await closer.click();
    await closer.click();
    await rests(page, '.map svg > g', 'transform');
    const scales = (await read()).map((seen) => Number(/scale\(([\d.]+)/.exec(seen)?.[1]));
    expect(scales.length).toBeGreaterThan(3);
    expect(scales).toEqual(scales.toSorted((a, b) => a - b));
    expect((scales.at(-1) ?? NaN) / (scales[0] ?? NaN)).toBeCloseTo(4, 5);
  });
});

test.describe('the focus', () => {
  const members = (page: Page) =>
    page.evaluate(() => (document.activeElement?.getAttribute('data-members') ?? '').split(' '));

  test('stays with its event when a zoom merges it into others and parts it again', async ({
    page,
    atlasUrl,
  }) => {
    const box = await open(page, `${atlasUrl}?window=2018-11-01..2018-12-31`);
    await page.locator('[data-mark="res-73-27"]').focus();
    for (const key of ['-', '0', '+', '+', '0', '-']) {
      await page.keyboard.press(key);
      await rests(page, '.overview .brush', 'width');
      expect(await members(page), key).toContain('res-73-27');
    }
    await page.keyboard.press('PageUp');
    await rests(page, '.overview .brush', 'x');
    expect(await members(page)).not.toEqual(['']);
    await page.mouse.move(foot(box, 0.7).x, foot(box).y);
    for (const delta of [-300, -300, 600]) {
      await page.mouse.wheel(0, delta);
      await page.waitForTimeout(250);
      expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-mark'))).toBe(true);
    }
  });

  test('walks on while the picture glides', async ({ page, atlasUrl }) => {
    await open(page, `${atlasUrl}?window=2013-01-01..2013-12-31`);
    await page.locator('[data-mark][tabindex="0"]').focus();
    const label = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    const heard = new Set([await label()]);
    for (let step = 0; step < 6; step++) {
      await page.keyboard.press('ArrowRight');
      await page.waitForTimeout(40);
      heard.add(await label());
    }
    expect(heard).not.toContain('');
    expect(heard.size).toBeGreaterThan(5);
  });

  test('does not fall to the page when a filter takes its mark away', async ({ page, atlasUrl }) => {
    await open(page, `${atlasUrl}?kinds=resolution&window=2012-01-01..2019-12-31`);
    await page.getByRole('group', { name: 'Filters' }).getByRole('button').click();
    await expect(page).not.toHaveURL(/kinds=/);
    await page.locator('[data-mark="gge-2013-report"]').focus();
    await page.evaluate(() => history.back());
    await expect(page).toHaveURL(/kinds=/);
    await expect(page.locator('[data-mark="gge-2013-report"]')).toHaveCount(0);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-mark'))).toBe(true);
  });

  test('stays with a small state that a zoom draws as a shape and no more as a marker', async ({
    page,
    atlasUrl,
  }) => {
    await open(page, atlasUrl);
    await page.locator('circle[data-state="LUX"]').focus();
    for (let step = 0; step < 4; step++) {
      await page.keyboard.press('+');
      await rests(page, '.map svg > g', 'transform');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-state'))).toBe('LUX');
    }
    await expect(page.locator('path[data-state="LUX"][role="button"]')).toBeFocused();
    await page.keyboard.press('0');
    await rests(page, '.map svg > g', 'transform');
    await expect(page.locator('circle[data-state="LUX"]')).toBeFocused();
  });
});
