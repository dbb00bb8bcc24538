// What the timeline of a phone has of the plot: what was found, folded lanes, votes, threads, dates that are not exact.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './atlasTest';
import { violations } from './violations';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const list = (page: Page) => page.getByRole('list', { name: 'Timeline of the negotiations, 1998 to 2025' });
const row = (page: Page, id: string) => list(page).locator(`[data-row="${id}"]`);
const rowLink = (page: Page, id: string) => row(page, id).getByRole('link').first();
const hits = (page: Page) => page.getByRole('group', { name: 'Events found, one by one' });
const next = (page: Page) => hits(page).getByRole('button', { name: /^Next hit/ });

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(list(page).locator('[data-row]').first()).toBeVisible();
}

async function find(page: Page, text: string): Promise<void> {
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search the atlas' });
  await dialog.getByRole('combobox').fill(text);
  await expect(dialog.getByRole('option').first()).toBeVisible();
  await expect(dialog.getByText('still on their way')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(hits(page)).toBeVisible();
}

/** Of those that are in the page, the ones that a finger misses. */
async function tooSmall(targets: Locator, least: number): Promise<string[]> {
  const faults: string[] = [];
  for (const target of await targets.all()) {
    const box = await target.boundingBox();
    if (box && (box.width < least || box.height < least))
      faults.push(`${await target.innerText()}: ${box.width} x ${box.height}`);
  }
  return faults;
}

test('what was found is counted, marked and led to one by one, under a bar that stays in sight', async ({
  page,
  atlasUrl,
}) => {
  await open(page, atlasUrl);
  await find(page, 'consensus');
  const text = await hits(page).getByRole('status').innerText();
  const count = Number(/(\d+) events found/.exec(text)?.[1]);
  expect(count).toBeGreaterThan(5);
  await expect(list(page).locator('.found')).toHaveCount(count);
  const button = next(page);
  for (let at = 1; at <= count; at++) {
    await button.click();
    await expect(hits(page).getByRole('status')).toContainText(`${at} of ${count} found`);
    await expect(list(page).locator('.hit')).toBeInViewport();
    await expect(button).toBeInViewport();
  }
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await hits(page).getByRole('link').click();
  await expect(page).toHaveURL(/focus=event:/);
  await hits(page).getByRole('button', { name: 'Clear the search' }).click();
  await expect(hits(page)).toHaveCount(0);
});

test('a hit outside the window brings it along, as the sheet stands half way up', async ({
  page,
  atlasUrl,
}) => {
  await open(page, `${atlasUrl}?window=2023..2025&focus=state:CUB`);
  await find(page, '53/70');
  const sheet = page.getByRole('complementary', { name: 'Reader' });
  await expect.poll(async () => Math.round((await sheet.boundingBox())?.height ?? 0)).toBe(464);
  const last = Number(/(\d+) events? found/.exec(await hits(page).getByRole('status').innerText())?.[1]);
  for (let at = 0; at < last; at++) await next(page).click();
  await expect(list(page).locator('.hit')).toBeInViewport();
  const hit = await list(page).locator('.hit').boundingBox();
  expect((hit?.y ?? Infinity) + (hit?.height ?? 0)).toBeLessThan((await sheet.boundingBox())?.y ?? 0);
});

test('lanes fold and unfold by press and by key, and what they hide is said', async ({ page, atlasUrl }) => {
  await open(page, atlasUrl);
  const lane = page.getByRole('list', { name: 'Lanes in the list' }).getByRole('button', { name: /^OEWG/ });
  await lane.tap();
  await expect(list(page).locator('.event.oewg')).toHaveCount(0);
  await expect(lane).toHaveText(/OEWG\s*\d+ folded/);
  await expect(page.locator('.bar .count')).toHaveText(/ · \d+ folded$/);
  // The same state as in the plot.
  await page.setViewportSize({ width: 1200, height: 844 });
  await expect(page.locator('.names button', { hasText: 'OEWG' })).toHaveAttribute('aria-expanded', 'false');
  await page.setViewportSize({ width: 390, height: 844 });
  await lane.press('Enter');
  await expect(lane).toHaveAttribute('aria-pressed', 'true');
  await expect(list(page).locator('.event.oewg').first()).toBeVisible();
});

test('a row has its vote as a bar with the numbers, and an uncertain date in words', async ({
  page,
  atlasUrl,
}) => {
  await open(page, `${atlasUrl}?window=2017..2018`);
  await expect(row(page, 'res-73-27').locator('[data-vote]')).toHaveText(
    '119 in favour, 46 against, 14 abstentions',
  );
  const widths = await row(page, 'res-73-27')
    .locator('[data-vote] rect')
    .evaluateAll((parts) => parts.map((part) => Number(part.getAttribute('width'))));
  expect(widths).toHaveLength(3);
  expect(widths[0]).toBeGreaterThan(widths[2] as number);
  await expect(row(page, 'gge-2016-outcome').getByText('some day in June 2017')).toBeVisible();
});

test('from what is read the thread leads on and back, by press and by key, and the focus goes along', async ({
  page,
  atlasUrl,
}) => {
  await open(page, `${atlasUrl}?focus=event:res-73-27`);
  await expect(row(page, 'oewg-2019-org').getByText('came from what is read')).toBeVisible();
  await row(page, 'res-73-27')
    .getByRole('link', { name: 'First OEWG: organisational session' })
    .press('Enter');
  await expect(page).toHaveURL(/focus=event:oewg-2019-org/);
  await expect(rowLink(page, 'oewg-2019-org')).toBeFocused();
  await expect(rowLink(page, 'oewg-2019-org')).toBeInViewport();
  await page.keyboard.press('[');
  await expect(page).toHaveURL(/focus=event:res-73-27/);
  await expect(rowLink(page, 'res-73-27')).toBeFocused();
});

test('with a question the events where it matters stand out, at every scale', async ({ page, atlasUrl }) => {
  await open(page, `${atlasUrl}?focus=question:ihl`);
  const count = Number(/^(\d+) of/.exec(await page.locator('.bar .count').innerText())?.[1]);
  await expect(list(page).locator('.meant')).toHaveCount(count);
  await expect(list(page).locator('.meant.aside')).toHaveCount(0);
  expect(await list(page).locator('.event.aside').count()).toBeGreaterThan(0);
});

for (const [width, height] of [
  [390, 844],
  [320, 640],
] as const) {
  test(`at ${width} px nothing is cut and a finger meets every target`, async ({ page, atlasUrl }) => {
    await page.setViewportSize({ width, height });
    await open(page, `${atlasUrl}?focus=event:res-73-27`);
    await find(page, 'consensus');
    await next(page).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await tooSmall(page.locator('.list button'), 36)).toEqual([]);
    expect(await tooSmall(hits(page).getByRole('button'), 44)).toEqual([]);
    expect(await tooSmall(list(page).locator('[data-row]'), 44)).toEqual([]);
    expect(await tooSmall(list(page).locator('.way a'), 24)).toEqual([]);
  });
}

for (const theme of ['light', 'dark', 'contrast']) {
  test(`axe-core finds nothing in the list of the theme ${theme}`, async ({ page, atlasUrl }) => {
    await open(page, `${atlasUrl}?theme=${theme}&focus=event:res-73-27`);
    await find(page, 'consensus');
    await next(page).click();
    await page.getByRole('button', { name: /^Context|^Adjacent/ }).click();
    expect(await violations(page)).toEqual([]);
  });
}
