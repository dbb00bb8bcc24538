// Two dates compared: the second needle by mouse, finger and keys, its link, and what the figures make of it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './atlasTest';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const QUERY = '?lens=change:intl-law-applies,2018-12-31&asof=2024-12-31';
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

const since = (page: Page): Locator => page.getByRole('slider', { name: 'Date compared with' });
const asOf = (page: Page): Locator => page.getByRole('slider', { name: 'As-of date' });
const lensOf = (page: Page) => new URL(page.url()).searchParams.get('lens');

async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (!box) throw new Error('nothing to take hold of');
  return { ...box, middle: { x: box.x + box.width / 2, y: box.y + box.height / 2 } };
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    type Found = { violations: { id: string; nodes: { html: string }[] }[] };
    const { violations: found } = await (window as unknown as { axe: { run(): Promise<Found> } }).axe.run();
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

async function legendSum(page: Page): Promise<{ rows: number; total: number }> {
  const numbers = (selector: string) =>
    page.locator(selector).evaluateAll((cells) => cells.map((cell) => Number(cell.textContent)));
  const rows = await numbers('table.legend tbody td');
  const [total = 0] = await numbers('table.legend tfoot td:not([colspan])');
  return { rows: rows.reduce((sum, count) => sum + count, 0), total };
}

for (const [name, size] of [
  ['on a desk', DESK],
  ['on a phone', PHONE],
] as const) {
  test(`a link shows both dates, and the legend adds up, ${name}`, async ({ page, atlasUrl }) => {
    await page.setViewportSize(size);
    await page.goto(`${atlasUrl}${QUERY}`);
    await expect(since(page)).toHaveAttribute('aria-valuetext', '31 December 2018');
    await expect(asOf(page)).toHaveAttribute('aria-valuetext', '31 December 2024');
    await expect(page.locator('.stage .full')).toContainText('From 31 December 2018 to 31 December 2024: ');
    await expect.poll(() => legendSum(page)).toEqual({ rows: 193, total: 193 });
    const inLegend = page.locator('table.legend tbody th');
    await expect(inLegend.filter({ hasText: /^\s*New: / }).first()).toBeVisible();
    await expect(inLegend.filter({ hasText: 'Unchanged' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  test(`the keys move it and stop at the other date, ${name}`, async ({ page, atlasUrl }) => {
    await page.setViewportSize(size);
    await page.goto(`${atlasUrl}${QUERY}`);
    await since(page).focus();
    await page.keyboard.press('PageDown');
    await expect(since(page)).toHaveAttribute('aria-valuetext', '31 December 2017');
    await page.keyboard.press('End');
    await expect(since(page)).toHaveAttribute('aria-valuetext', '31 December 2024');
    await expect(since(page)).toBeFocused();
    await expect(page).toHaveURL(/lens=change:intl-law-applies,2024-12-31/);
    await expect(page.locator('p[role="status"]')).toHaveText(
      'International law applies. From 31 December 2024 to 31 December 2024: no change on record.',
    );
  });

  test(`the menu adds a date and takes it away, ${name}`, async ({ page, atlasUrl }) => {
    await page.setViewportSize(size);
    await page.goto(`${atlasUrl}?lens=question:ihl`);
    const menu = page.getByRole('button', { name: 'Go to', exact: true });
    await menu.click();
    await page.getByRole('button', { name: 'Compare two dates' }).click();
    await expect(since(page)).toHaveAttribute('aria-valuetext', '31 December 2024');
    expect(lensOf(page)).toBe('change:ihl,2024-12-31');
    await expect(menu).toBeFocused();
    await page.goBack();
    await expect(since(page)).toHaveCount(0);
    await page.goForward();
    await expect(since(page)).toBeVisible();
    await page.getByRole('button', { name: 'Show one date again' }).click();
    await expect(since(page)).toHaveCount(0);
    expect(lensOf(page)).toBe('question:ihl');
  });
}

test('it is dragged, the map follows, and it never passes the as-of date', async ({ page, atlasUrl }) => {
  await page.setViewportSize(DESK);
  await page.goto(`${atlasUrl}${QUERY}`);
  const indonesia = page.locator('path.state[data-state="IDN"]').first();
  await expect(indonesia).toHaveAttribute('fill', 'url(#map-moved-qualified)');
  const { middle } = await boxOf(since(page));
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x - 300, middle.y, { steps: 6 });
  await expect(indonesia).toHaveAttribute('fill', 'url(#map-new-qualified)');
  expect(lensOf(page)).toBe('change:intl-law-applies,2018-12-31');
  await page.mouse.move(DESK.width - 450, middle.y, { steps: 6 });
  await page.mouse.up();
  await expect(since(page)).toHaveAttribute('aria-valuetext', '31 December 2024');
  expect(lensOf(page)).toBe('change:intl-law-applies,2024-12-31');
  // The two can still be told apart and taken hold of.
  const [second, first] = [
    await boxOf(since(page).locator('.flag')),
    await boxOf(asOf(page).locator('.flag')),
  ];
  expect(second.x + second.width <= first.x || second.x >= first.x + first.width).toBe(true);
});

test('on a phone the dates are dragged over the rows of the list', async ({ page, atlasUrl }) => {
  await page.setViewportSize(PHONE);
  await page.goto(`${atlasUrl}${QUERY}`);
  await since(page).scrollIntoViewIfNeeded();
  await since(page).evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const { middle } = await boxOf(since(page).locator('.grip'));
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x, middle.y - 150, { steps: 5 });
  await page.mouse.up();
  await expect(since(page)).not.toHaveAttribute('aria-valuetext', '31 December 2018');
  const date = /,(\d{4})-/.exec(lensOf(page) ?? '')?.[1];
  expect(Number(date)).toBeGreaterThan(2018);
  expect(Number(date)).toBeLessThanOrEqual(2024);
});

test('seats and table tell the same classes', async ({ page, atlasUrl }) => {
  await page.setViewportSize(DESK);
  await page.goto(`${atlasUrl}${QUERY}&form=chamber`);
  await expect(page.getByRole('button', { name: /^Indonesia: Moved: .+, from .+ to / })).toBeVisible();
  await page.goto(`${atlasUrl}${QUERY}&form=table`);
  const row = page.locator('[data-state-row="IDN"]');
  await expect(row).toContainText(/Moved: .+from “.+” \(.+\) to “.+” \(.+\)/);
  expect(await violations(page)).toEqual([]);
});

test('paper shows both dates', async ({ page, atlasUrl }) => {
  await page.setViewportSize(DESK);
  await page.goto(`${atlasUrl}${QUERY}`);
  await expect(page.locator('.print-origin')).toContainText(
    'as of 31 December 2024, compared with 31 December 2018.',
  );
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/From 31 December 2018 to 31 December 2024: /).first()).toBeVisible();
  await expect(since(page).getByText('31 Dec 2018')).toBeVisible();
});

test('a link whose dates stand the wrong way round says so, and shows the start', async ({
  page,
  atlasUrl,
}) => {
  await page.goto(`${atlasUrl}?lens=change:ihl,2024&asof=2015`);
  await expect(page.getByText(/“change:ihl,2024” \(it ends before it begins\)/)).toBeVisible();
  await expect(since(page)).toHaveCount(0);
});

for (const theme of ['dark', 'contrast', 'projector']) {
  test(`axe-core finds nothing in the theme ${theme}`, async ({ page, atlasUrl }) => {
    await page.setViewportSize(DESK);
    await page.goto(`${atlasUrl}${QUERY}&theme=${theme}&focus=state:IDN`);
    await expect(page.getByRole('complementary').getByText(/^Between 31 December 2018 and /)).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}
