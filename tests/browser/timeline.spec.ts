// The timeline by mouse, touch and keyboard, in a real browser.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './atlasTest';
import { waitForHands } from './hands';

const DAY_MS = 86_400_000;
const plot = (page: Page): Locator =>
  page.getByRole('group', { name: 'Timeline of the negotiations, 1998 to 2025' });

async function open(
  page: Page,
  url: string,
): Promise<{ x: number; y: number; width: number; height: number }> {
  await page.goto(url);
  await expect(page.locator('[data-mark]').first()).toBeVisible();
  await waitForHands(page);
  const box = await plot(page).boundingBox();
  if (!box) throw new Error('the timeline has no box');
  return box;
}

/** The window as the address has it, in days; the default when it is not written. */
function windowOf(page: Page): { from: number; to: number } {
  const text = new URL(page.url()).searchParams.get('window') ?? '1998-01-01..2025-12-31';
  const [from = '', to = ''] = text.split('..');
  return { from: Date.parse(from) / DAY_MS, to: Date.parse(to) / DAY_MS + 1 };
}

test('the wheel zooms and the date under the pointer stays put', async ({ page, atlasUrl }) => {
  const box = await open(page, atlasUrl);
  const mark = page.locator('[data-mark="res-60-45"]');
  const before = await mark.boundingBox();
  if (!before) throw new Error('no mark');
  // Browsers give the pointer in whole pixels.
  const at = { x: Math.round(before.x + before.width / 2), y: Math.round(box.y + box.height - 12) };
  const off = before.x + before.width / 2 - at.x;
  await page.mouse.move(at.x, at.y);
  for (let turn = 0; turn < 4; turn++) await page.mouse.wheel(0, -240);
  const length = () => windowOf(page).to - windowOf(page).from;
  // A busy machine may hear of the four as of more than one gesture: the last is waited for.
  const factor = 2 ** (4 * 240 * 0.002);
  await expect.poll(() => Math.abs(length() * factor - 28 * 365.25)).toBeLessThan(2 * factor);
  const after = await mark.boundingBox();
  if (!after) throw new Error('the mark is gone');
  expect(Math.abs(after.x + after.width / 2 - at.x - off * factor)).toBeLessThanOrEqual(1);
});

test('a drag pans by what the pointer moved', async ({ page, atlasUrl }) => {
  const box = await open(page, `${atlasUrl}?window=2010-01-01..2020-12-31`);
  const start = { x: box.x + box.width / 2, y: box.y + box.height - 8 };
  const before = windowOf(page);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 60, start.y, { steps: 4 });
  await page.mouse.move(start.x + 120, start.y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => page.url()).not.toContain('2010-01-01..2020-12-31');
  const after = windowOf(page);
  expect(after.to - after.from).toBeCloseTo(before.to - before.from, 0);
  expect(after.from).toBeLessThan(before.from - 200);
});

test('a double click zooms in', async ({ page, atlasUrl }) => {
  const box = await open(page, atlasUrl);
  await page.mouse.dblclick(box.x + box.width * 0.3, box.y + box.height - 8);
  await expect.poll(() => windowOf(page).to - windowOf(page).from).toBeLessThan(28 * 365.25 * 0.75);
});

test('two fingers zoom', async ({ browser, atlasUrl, watch }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 820, height: 1180 } });
  await watch(context);
  const page = await context.newPage();
  const box = await open(page, atlasUrl);
  const session = await context.newCDPSession(page);
  const y = box.y + box.height - 10;
  const middle = box.x + box.width / 2;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', spread: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd' ? [] : [-1, 1].map((side, id) => ({ x: middle + side * spread, y, id })),
    });
  await touch('touchStart', 30);
  for (const spread of [45, 60, 75, 90]) await touch('touchMove', spread);
  await touch('touchEnd', 90);
  await expect.poll(() => windowOf(page).to - windowOf(page).from).toBeLessThan(28 * 365.25 * 0.6);
  await context.close();
});

test('buttons zoom, and the count of events in sight follows', async ({ page, atlasUrl }) => {
  await open(page, atlasUrl);
  const count = page.getByText(/\d+ of 118 events in sight/);
  await expect(count).toHaveText('118 of 118 events in sight');
  const timeline = page.getByRole('region', { name: /^Timeline/ });
  for (let press = 0; press < 3; press++) await timeline.getByRole('button', { name: 'Zoom in' }).click();
  await expect(count).not.toHaveText('118 of 118 events in sight');
  await timeline.getByRole('button', { name: 'All years' }).click();
  await expect(count).toHaveText('118 of 118 events in sight');
});

test('labels overlap neither each other nor a mark, and none is cut', async ({ page, atlasUrl }) => {
  const windows = [
    '1998..2025',
    '2009..2016',
    '2018..2022',
    '2021-03..2022-08',
    '2022-03-20..2022-04-10',
    '2025',
  ];
  for (const window of windows) {
    await open(page, `${atlasUrl}?window=${window.includes('..') ? window : `${window}-01..${window}-12`}`);
    await page.evaluate(() => document.fonts.ready);
    const faults = await page.evaluate(() => {
      const boxOf = (element: Element) => element.getBoundingClientRect();
      const labels = [...document.querySelectorAll('[data-label] text')].map((element) => ({
        name: element.textContent ?? '',
        id: element.closest('[data-label]')?.getAttribute('data-label'),
        box: boxOf(element),
      }));
      const marks = [...document.querySelectorAll('.mark.mark')].flatMap((element) => {
        const sign = element.querySelector('.sign, .cluster');
        return sign ? [{ id: element.getAttribute('data-mark'), box: boxOf(sign) }] : [];
      });
      const edge = boxOf(document.querySelector('svg.plot') as Element);
      const meet = (a: DOMRect, b: DOMRect) =>
        a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
      const found: string[] = [];
      labels.forEach((label, index) => {
        for (const other of labels.slice(index + 1)) {
          if (meet(label.box, other.box)) found.push(`"${label.name}" over "${other.name}"`);
        }
        for (const mark of marks)
          if (meet(label.box, mark.box)) found.push(`"${label.name}" over ${mark.id ?? ''}`);
        if (label.box.left < edge.left - 1 || label.box.right > edge.right + 1)
          found.push(`"${label.name}" is cut`);
      });
      return found;
    });
    expect(faults, window).toEqual([]);
  }
});

test('the needle drags, the map recolours, the address follows at the end', async ({ page, atlasUrl }) => {
  await open(page, atlasUrl);
  const needle = page.getByRole('slider', { name: 'As-of date' });
  await expect(needle).toHaveAttribute('aria-valuetext', '31 December 2025');
  await expect(page.locator('path.state[data-state="CUB"]')).toHaveAttribute(
    'fill',
    'url(#map-support-joint)',
  );
  const head = await needle.boundingBox();
  const box = await plot(page).boundingBox();
  if (!head || !box) throw new Error('no needle');
  await page.mouse.move(head.x + head.width / 2, head.y + head.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.1, head.y + 8, { steps: 6 });
  await expect(page.locator('path.state[data-state="CUB"]')).toHaveAttribute('fill', 'url(#map-none)');
  await page.mouse.up();
  await expect(page).toHaveURL(/asof=\d{4}-\d{2}-\d{2}/);
});

test('the needle steps by event with the arrows and to the ends with Home and End', async ({
  page,
  atlasUrl,
}) => {
  await open(page, atlasUrl);
  const needle = page.getByRole('slider', { name: 'As-of date' });
  await needle.focus();
  await page.keyboard.press('Home');
  await expect(needle).toHaveAttribute('aria-valuetext', '1 January 1998');
  await page.keyboard.press('ArrowRight');
  await expect(needle).toHaveAttribute('aria-valuetext', '23 September 1998');
  await page.keyboard.press('End');
  await expect(needle).toHaveAttribute('aria-valuetext', '31 December 2025');
  await expect(needle).toBeFocused();
});

test('play moves the date and pause keeps it', async ({ page, atlasUrl }) => {
  await open(page, `${atlasUrl}?asof=2018-01-01`);
  const needle = page.getByRole('slider', { name: 'As-of date' });
  await page.getByRole('button', { name: 'Play through the years' }).click();
  await expect(needle).not.toHaveAttribute('aria-valuetext', '1 January 2018');
  await page.getByRole('button', { name: /Pause/ }).click();
  const paused = await needle.getAttribute('aria-valuetext');
  await page.waitForTimeout(300);
  await expect(needle).toHaveAttribute('aria-valuetext', paused ?? '');
  await expect(page).toHaveURL(/asof=2018-\d{2}-\d{2}|asof=20\d\d/);
});

test('the overview: drag the brush, its edge, and press beside it', async ({ page, atlasUrl }) => {
  await open(page, `${atlasUrl}?window=2010-01-01..2014-12-31`);
  const brush = page.getByRole('slider', { name: 'Window in time' });
  const box = await brush.boundingBox();
  if (!box) throw new Error('no brush');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 150, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => windowOf(page).from).toBeGreaterThan(Date.parse('2012-06-01') / DAY_MS);
  const moved = windowOf(page);
  expect(moved.to - moved.from).toBeCloseTo(5 * 365.2, -1);
  await page.getByRole('slider', { name: 'End of the window' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => windowOf(page).to).toBeGreaterThan(moved.to);
});

test('every event is reached with the arrow keys from one tab stop', async ({ page, atlasUrl }) => {
  await open(page, atlasUrl);
  await expect(plot(page).locator('[data-mark][tabindex="0"]')).toHaveCount(1);
  await plot(page).locator('[data-mark][tabindex="0"]').focus();
  // The first key may wait for what knows the way; those after it are answered within a frame.
  const first = await page.evaluate(() => document.activeElement?.getAttribute('data-mark'));
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-mark')))
    .not.toBe(first);
  const heard = await page.evaluate(async () => {
    const seen = new Set<string>();
    const press = async (key: string) => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    };
    const note = () => document.activeElement?.getAttribute('aria-label') ?? '';
    const walkLane = async () => {
      await press('Home');
      for (let last = ''; note() !== last;) {
        last = note();
        seen.add(last.replace(/^\d+ events, first: /, ''));
        await press('ArrowRight');
      }
      await press('Home');
    };
    for (let step = 0; step < 6; step++) await press('ArrowUp');
    for (let last = ''; ;) {
      await walkLane();
      const here = note();
      await press('ArrowDown');
      if (note() === here || note() === last) break;
      last = here;
    }
    return [...seen];
  });
  expect(heard).toHaveLength(118);
  expect(heard).toContain(
    'First OEWG established (73/27), 5 December 2018, General Assembly, 119 in favour, 46 against, 14 abstentions',
  );
});

test('arrows pressed before the ways are there each take their step', async ({ page, atlasUrl }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/timelineKeys*', async (route) => {
    await held;
    await route.continue();
  });
  await open(page, atlasUrl);
  await plot(page).locator('[data-mark="res-53-70"]').focus();
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
  release();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-members') ?? '');
  await expect.poll(focused).toContain('res-56-19');
});

test('Enter opens what has the focus, Escape leaves it, and the focus is not lost', async ({
  page,
  atlasUrl,
}) => {
  await open(page, `${atlasUrl}?window=2018-11..2018-12`);
  const mark = page.locator('[data-mark="res-73-27"]');
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/focus=event:res-73-27/);
  await expect(page.getByRole('heading', { level: 2, name: 'First OEWG established (73/27)' })).toBeVisible();
  await expect(mark).toBeFocused();
  for (const key of ['-', '-', '-', '0', '+', '+']) await page.keyboard.press(key);
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-members') ?? '');
  expect(focused.split(' ')).toContain('res-73-27');
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/focus=/);
});

test('a cluster opens as a list of its events', async ({ page, atlasUrl }) => {
  await open(page, atlasUrl);
  const cluster = page.getByRole('button', { name: /^\d+ events, first: / }).first();
  const members = ((await cluster.getAttribute('data-members')) ?? '').split(' ');
  await cluster.click();
  const list = page.getByRole('group', { name: 'Events at this place' });
  await expect(list.getByRole('link')).toHaveCount(members.length);
  await list.getByRole('link').last().click();
  await expect(page).toHaveURL(/focus=event:/);
});

test('the table twin holds every event', async ({ page, atlasUrl }) => {
  await open(page, atlasUrl);
  await page
    .getByRole('region', { name: /^Timeline/ })
    .getByRole('button', { name: 'Table' })
    .click();
  await expect(page.locator('[data-event-row]')).toHaveCount(118);
  await page.goto(`${atlasUrl}?window=2018-12-01..2018-12-31`);
  await page
    .getByRole('region', { name: /^Timeline/ })
    .getByRole('button', { name: 'Table' })
    .click();
  await expect(page.getByText(/^\d+ of 118 events in sight$/)).toBeVisible();
  const inSight = Number((await page.getByText(/of 118 events in sight$/).innerText()).split(' ')[0]);
  await expect(page.locator('[data-event-row]')).toHaveCount(inSight);
  await page.getByRole('button', { name: 'Show all 118' }).click();
  await expect(page.locator('[data-event-row]')).toHaveCount(118);
  await page.getByRole('link', { name: 'First OEWG established (73/27)' }).click();
  await expect(page).toHaveURL(/focus=event:res-73-27/);
});

for (const timezoneId of ['America/Los_Angeles', 'Pacific/Auckland']) {
  test(`dates hold in ${timezoneId}`, async ({ browser, atlasUrl, watch }) => {
    const context = await browser.newContext({ timezoneId });
    await watch(context);
    const page = await context.newPage();
    await open(page, `${atlasUrl}?asof=1998-12-04&focus=event:res-53-70`);
    await expect(page.getByRole('slider', { name: 'As-of date' })).toHaveAttribute(
      'aria-valuetext',
      '4 December 1998',
    );
    await expect(page.getByRole('complementary').getByText('4 December 1998').first()).toBeVisible();
    await context.close();
  });
}

/** The marks in the plot that a press can reach, with the middle of each on the page. */
const middles = (page: Page) =>
  page.evaluate(() => {
    const edge = document.querySelector('svg.plot')?.getBoundingClientRect();
    return [...document.querySelectorAll<SVGGElement>('[data-mark]')].flatMap((element) => {
      const matrix = element.getScreenCTM();
      const id = element.dataset['mark'] ?? '';
      return matrix && edge && matrix.e > edge.left && matrix.e < edge.right
        ? [{ id, x: matrix.e, y: matrix.f, members: (element.dataset['members'] ?? '').split(' ') }]
        : [];
    });
  });

test('the middle of every mark shows the card of that mark', async ({ page, atlasUrl }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await open(page, atlasUrl);
  const marks = await middles(page);
  expect(marks.length).toBeGreaterThan(60);
  const wrong: string[] = [];
  // The card comes when one is first asked for.
  await page.mouse.move(marks[0]?.x ?? NaN, marks[0]?.y ?? NaN);
  await expect(page.locator('[data-card]')).toBeVisible();
  for (const { id, x, y } of marks) {
    await page.mouse.move(x, y);
    const shown = await page.evaluate(() => document.querySelector('[data-card]')?.getAttribute('data-card'));
    if (shown !== id) wrong.push(`${id}: ${shown ?? 'nothing'}`);
  }
  expect(wrong).toEqual([]);
});

test('a press on a tick opens its own event, and a press on a band its process', async ({
  page,
  atlasUrl,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await open(page, atlasUrl);
  const tick = (await middles(page)).find(({ id }) => id === 'res-62-17');
  if (!tick) throw new Error('no tick');
  await page.mouse.click(tick.x, tick.y);
  await expect(page).toHaveURL(/focus=event:res-62-17/);
  await open(page, `${atlasUrl}?window=2019-01-01..2025-12-31`);
  const band = await page.locator('[data-band="oewg-2021"] rect').boundingBox();
  if (!band) throw new Error('no band');
  await page.mouse.click(band.x + band.width / 2, band.y + 3);
  await expect(page).toHaveURL(/focus=process:oewg-2021/);
});

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  // Below 600 px the timeline is a list: see phone.spec.ts.
  { width: 640, height: 420 },
] as const;

for (const size of SIZES) {
  test(`cards and lists stay on screen at ${size.width} by ${size.height}, and nothing scrolls`, async ({
    page,
    atlasUrl,
  }) => {
    await page.setViewportSize(size);
    await open(page, atlasUrl);
    await plot(page).scrollIntoViewIfNeeded();
    const clusters = (await middles(page)).filter(({ members }) => members.length > 1);
    expect(clusters.length).toBeGreaterThan(1);
    for (const { id } of [...clusters.slice(0, 2), ...clusters.slice(-2)]) {
      const before = await page.evaluate(() => scrollY);
      // As the keyboard does it: a sheet may lie over the plot.
      await page.locator(`[data-mark="${id}"]`).evaluate((element) => {
        (element as SVGElement).focus({ preventScroll: true });
        element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      });
      const list = page.getByRole('group', { name: 'Events at this place' });
      await expect(list.getByRole('link').first()).toBeFocused();
      expect(await page.evaluate(() => scrollY)).toBe(before);
      const box = await list.boundingBox();
      if (!box) throw new Error('no list');
      expect(box.x).toBeGreaterThanOrEqual(7.5);
      expect(box.x + box.width).toBeLessThanOrEqual(size.width - 7.5);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(size.height);
      await page.keyboard.press('Escape');
      await expect(list).toHaveCount(0);
    }
  });
}

test('Tab enters at the earliest of the great events, and its card leaves the toolbar free', async ({
  page,
  atlasUrl,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, atlasUrl);
  // The names of the lanes come first; each folds its lane.
  await page.locator('#timeline .names button').last().focus();
  await page.keyboard.press('Tab');
  const members = await page.evaluate(() => document.activeElement?.getAttribute('data-members') ?? '');
  expect(members.split(' ')).toContain('res-53-70');
  const card = await page.locator('[data-card]').boundingBox();
  const table = await page
    .getByRole('region', { name: /^Timeline/ })
    .getByRole('button', { name: 'Table' })
    .boundingBox();
  expect(card?.y).toBeGreaterThanOrEqual((table?.y ?? 0) + (table?.height ?? 0));
});

test('a needle out of sight points to its date, keeps off the years, and a press brings it', async ({
  page,
  atlasUrl,
}) => {
  for (const [asof, side, text] of [
    ['2025-12-31', 'after', '31 Dec 2025 →'],
    ['1998-12-04', 'before', '← 4 Dec 1998'],
  ] as const) {
    await open(page, `${atlasUrl}?window=2003-01-01..2012-12-31&asof=${asof}`);
    const needle = page.getByRole('slider', { name: 'As-of date' });
    await expect(needle).toHaveText(text);
    await expect(needle).toHaveAttribute('aria-valuetext', new RegExp(`, ${side} the years in sight`));
    const flag = await needle.boundingBox();
    if (!flag) throw new Error('no flag');
    expect(flag.height).toBeGreaterThanOrEqual(28);
    const covered = await page.evaluate(({ x, width }) => {
      const labels = [...document.querySelectorAll('.axis text')].filter(({ textContent }) => textContent);
      return labels
        .map((label) => ({ text: label.textContent, box: label.getBoundingClientRect() }))
        .filter(({ box }) => box.left < x + width && box.right > x)
        .map((label) => label.text);
    }, flag);
    expect(covered).toEqual([]);
    const before = windowOf(page);
    await needle.click();
    await expect(needle).not.toHaveText(/[←→]/);
    await expect(page.locator('svg.plot .line')).toHaveCount(1);
    const after = windowOf(page);
    expect(after.to - after.from).toBeCloseTo(before.to - before.from, 0);
  }
});

test('filters show as chips that take them out', async ({ page, atlasUrl }) => {
  await open(page, `${atlasUrl}?kinds=resolution&processes=unga&find=security`);
  const chips = page.getByRole('group', { name: 'Filters' }).getByRole('button');
  await expect(chips).toHaveCount(3);
  await expect(page.getByText(/^(\d+) of \1 events in sight, 118 on record$/)).toBeVisible();
  await chips.filter({ hasText: 'Resolution' }).click();
  await expect(page).not.toHaveURL(/kinds=/);
  await chips.filter({ hasText: 'security' }).click();
  await expect(page).not.toHaveURL(/find=/);
  await chips.first().press('Enter');
  await expect(page).not.toHaveURL(/processes=/);
  await expect(page.getByText('118 of 118 events in sight', { exact: true })).toBeVisible();
});

test('a date can be typed, and one that is none is answered', async ({ page, atlasUrl }) => {
  await open(page, atlasUrl);
  const field = page.getByRole('textbox', { name: 'Go to a date' });
  await field.click();
  await page.keyboard.type('12 March 2021');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/asof=2021-03-12/);
  await expect(page.getByRole('slider', { name: 'As-of date' })).toHaveAttribute(
    'aria-valuetext',
    '12 March 2021',
  );
  await field.fill('soon');
  await field.press('Enter');
  await expect(page.getByText(/^Type a year, a month or a day/)).toBeVisible();
  await expect(page).toHaveURL(/asof=2021-03-12/);
});

for (const size of SIZES.slice(0, 3)) {
  test(`the bar is one row at ${size.width} px`, async ({ page, atlasUrl }) => {
    await page.setViewportSize(size);
    await open(page, atlasUrl);
    const timeline = page.getByRole('region', { name: /^Timeline/ });
    const play = await timeline.getByRole('button', { name: 'Play through the years' }).boundingBox();
    const table = await timeline.getByRole('button', { name: 'Table' }).boundingBox();
    expect(Math.abs((play?.y ?? 0) - (table?.y ?? 99))).toBeLessThan(2);
    const field = page.getByRole('textbox', { name: 'Go to a date' });
    await field.fill('30 September 2025');
    expect(
      await field.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
    ).toBeLessThanOrEqual(0);
  });
}

test('zoom ends at all years and at a week', async ({ page, atlasUrl }) => {
  await open(page, atlasUrl);
  const button = (name: string) =>
    page.getByRole('region', { name: /^Timeline/ }).getByRole('button', { name });
  await expect(button('Zoom out')).toBeDisabled();
  await expect(button('All years')).toBeDisabled();
  await open(page, `${atlasUrl}?window=2018-12-03..2018-12-09`);
  await expect(button('Zoom in')).toBeDisabled();
  await button('All years').click();
  await expect(button('Zoom in')).toBeEnabled();
});

test('on a tablet a finger scrolls the page over the timeline up and down, and pans it sideways', async ({
  browser,
  atlasUrl,
  watch,
}) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 820, height: 700 },
  });
  await watch(context);
  const page = await context.newPage();
  await open(page, `${atlasUrl}?window=2010-01-01..2015-12-31`);
  await page.evaluate(() => document.querySelector('#timeline')?.scrollIntoView({ block: 'center' }));
  const before = await page.evaluate(() => scrollY);
  const box = await plot(page).boundingBox();
  if (!box) throw new Error('no plot');
  const session = await context.newCDPSession(page);
  const [x, y] = [box.x + box.width / 2, box.y + box.height - 20];
  await session.send('Input.synthesizeScrollGesture', { x, y, yDistance: 120, speed: 1200 });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(before - 60);
  expect(page.url()).toContain('2010-01-01..2015-12-31');
  await page.evaluate(() => document.querySelector('#timeline')?.scrollIntoView({ block: 'center' }));
  const again = await plot(page).boundingBox();
  if (!again) throw new Error('no plot');
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', dx: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: x + dx, y: again.y + again.height - 20, id: 0 }],
    });
  await touch('touchStart', 0);
  for (const dx of [20, 50, 90, 130]) await touch('touchMove', dx);
  await touch('touchEnd', 130);
  await expect.poll(() => page.url()).not.toContain('2010-01-01..2015-12-31');
  await context.close();
});

test('where the page scrolls, a plain wheel is the page’s and ctrl zooms', async ({ page, atlasUrl }) => {
  await page.setViewportSize({ width: 820, height: 700 });
  await open(page, atlasUrl);
  await page.evaluate(() => document.querySelector('#timeline')?.scrollIntoView({ block: 'center' }));
  const box = await plot(page).boundingBox();
  if (!box) throw new Error('no plot');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height - 10);
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, -120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(before);
  expect(page.url()).not.toContain('window=');
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -240);
  await page.keyboard.up('Control');
  await expect.poll(() => page.url()).toContain('window=');
});
