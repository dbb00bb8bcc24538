// The search over all of the record: by keyboard alone, with what it found marked on the timeline.
import type { Page } from '@playwright/test';
import { dist, expect, test } from './atlasTest';
import { findBoxFaults } from './boxes';
import { violations } from './violations';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search the atlas' });
const field = (page: Page) => dialog(page).getByRole('combobox');
const options = (page: Page) => dialog(page).getByRole('option');
const ticks = (page: Page) => page.locator('#timeline .overview .found .head');

async function ready(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('#timeline .box').locator('svg, li').first()).toBeAttached();
}

async function find(page: Page, text: string): Promise<void> {
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(text);
  await expect(options(page).first()).toBeVisible();
  await expect(dialog(page).getByText('still on their way')).toHaveCount(0);
}

test('by keyboard alone: / opens, arrows move, Enter reads what was found', async ({ page, atlasUrl }) => {
  await ready(page, atlasUrl);
  await find(page, '75/240');
  await expect(options(page).first()).toHaveText(/A\/RES\/75\/240/);
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await options(page).nth(1).getAttribute('id')) ?? '',
  );
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect(page).toHaveURL(/focus=document:a-res-75-240/);
});

test('Escape closes and gives the focus back; Ctrl+K and the button open it too', async ({
  page,
  atlasUrl,
}) => {
  await ready(page, atlasUrl);
  const button = page.getByRole('button', { name: 'Search', exact: true });
  await button.focus();
  for (const open of ['/', 'Control+k', 'Enter']) {
    await page.keyboard.press(open);
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await expect(button).toBeFocused();
  }
});

test('where a person writes, / is a character', async ({ page, atlasUrl }) => {
  await ready(page, atlasUrl);
  const state = page.getByRole('combobox', { name: 'Find your state' });
  await state.press('/');
  await expect(state).toHaveValue('/');
  await expect(dialog(page)).toHaveCount(0);
});

test('what was found is counted and marked on the timeline until it is cleared', async ({
  page,
  atlasUrl,
}) => {
  await ready(page, atlasUrl);
  await find(page, 'international law');
  const said = await dialog(page).getByRole('status').textContent();
  const count = Number(/(\d+) events? marked/.exec(said ?? '')?.[1]);
  expect(count).toBeGreaterThan(0);
  await expect(ticks(page).first()).toBeAttached();
  expect(await ticks(page).count()).toBeLessThanOrEqual(count);
  await page.keyboard.press('Escape');
  const chip = page.getByRole('button', { name: /“international law”: \d+ events? found/ });
  await expect(chip).toContainText(String(count));
  await chip.press('Enter');
  await expect(chip).toHaveCount(0);
  await expect(ticks(page)).toHaveCount(0);
  await expect(page.locator('#timeline')).toBeFocused();
});

test('a group shows five, and all on Enter', async ({ page, atlasUrl }) => {
  await ready(page, atlasUrl);
  await find(page, 'resolution');
  const group = dialog(page).getByRole('group', { name: /^Events/ });
  await expect(group.getByRole('option')).toHaveCount(6);
  await group.getByRole('option', { name: /^Show all/ }).click();
  await expect.poll(() => group.getByRole('option').count()).toBeGreaterThan(6);
  await expect(field(page)).toBeFocused();
});

test('it says when nothing answers, and offers examples before anything is asked', async ({
  page,
  atlasUrl,
}) => {
  await ready(page, atlasUrl);
  await page.keyboard.press('/');
  await dialog(page).getByRole('button', { name: 'Singapore' }).click();
  await expect(options(page).first()).toHaveText(/Singapore/);
  await field(page).fill('xqzzyvwkj');
  await expect(dialog(page).getByRole('status')).toContainText('Nothing answers to “xqzzyvwkj”.');
  await expect(options(page)).toHaveCount(0);
});

for (const theme of ['light', 'dark', 'contrast', 'projector'] as const) {
  test(`axe-core finds nothing in the search, theme ${theme}`, async ({ page, atlasUrl }) => {
    await ready(page, `${atlasUrl}?theme=${theme}`);
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.type('international law');
    await expect(options(page).first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(ticks(page).first()).toBeAttached();
    expect(await violations(page)).toEqual([]);
  });
}

for (const [width, height] of [
  [1440, 900],
  [390, 844],
  [320, 640],
] as const) {
  test(`nothing is cut at ${width} x ${height}, in the dialog and after it`, async ({ page, atlasUrl }) => {
    await page.setViewportSize({ width, height });
    await ready(page, atlasUrl);
    await find(page, 'international law');
    const box = await dialog(page).boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
    const spilt = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await spilt()).toBe(0);
    await page.keyboard.press('Escape');
    await expect(ticks(page).first()).toBeAttached();
    expect(await page.evaluate(findBoxFaults)).toEqual([]);
  });
}

test.describe('where the texts do not come', () => {
  test.use({ expectedFaults: /details|Failed to load resource|net::ERR/ });

  test('titles are searched all the same, and it can be tried again', async ({ page, atlasUrl }) => {
    await page.route(/details[^/]*\.js$/, (route) => route.abort());
    await ready(page, atlasUrl);
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('75/240');
    await expect(options(page).first()).toHaveText(/A\/RES\/75\/240/);
    await expect(dialog(page).getByText('The texts did not load')).toBeVisible();
    await page.unroute(/details[^/]*\.js$/);
    await dialog(page).getByRole('button', { name: 'Try again' }).click();
    await expect(dialog(page).getByText('The texts did not load')).toHaveCount(0);
  });
});

test('it works from a file', async ({ page }) => {
  await ready(page, `file://${dist}index.html`);
  await find(page, 'kuba');
  await expect(options(page).first()).toHaveText(/Cuba/);
});
