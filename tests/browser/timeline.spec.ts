// The timeline by mouse, touch and keyboard, in a real browser.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './atlasTest';

const DAY_MS = 86_400_000;
const plot = (page: Page): Locator =>
  page.getByRole('group', { name: 'Timeline of the negotiations, 1998 to 2025' });

async function open(
  page: Page,
  url: string,
): Promise<{ x: number; y: number; width: number; height: number }> {
  await page.goto(url);
  await expect(page.locator('[data-mark]').first()).toBeVisible();
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
  await expect.poll(() => new URL(page.url()).searchParams.has('window')).toBe(true);
  const after = await mark.boundingBox();
  if (!after) throw new Error('the mark is gone');
  const { from, to } = windowOf(page);
  const factor = (28 * 365.25) / (to - from);
  expect(Math.abs(after.x + after.width / 2 - at.x - off * factor)).toBeLessThanOrEqual(1);
  expect(to - from).toBeLessThan(28 * 365.25 * 0.6);
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
  await page.getByRole('button', { name: /Play through the years/ }).click();
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
