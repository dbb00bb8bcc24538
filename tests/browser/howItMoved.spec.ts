// How positions moved: the band of counts under the map's title and in the reader, and the strips of a state.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './atlasTest';
import { findBoxFaults } from './boxes';
import { violations } from './violations';

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const QUERY = '?lens=question:binding-instrument&asof=2022-03-31';
const AT_FIRST = 'As of 31 March 2022: 7 for, 0 qualified, 2 against';
const A_DAY_LATER = 'As of 1 April 2022: 10 for, 0 qualified, 31 against (24 of these 41 through a group)';

const band = (page: Page): Locator =>
  page.locator('.stage').getByRole('slider', { name: 'How many stood where: A new treaty on ICT security' });
const reader = (page: Page): Locator => page.getByRole('complementary');

async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (!box) throw new Error('nothing to press');
  return box;
}

test('the band says the counts of the date, and the keys go from change to change', async ({
  page,
  atlasUrl,
}) => {
  await page.setViewportSize(DESK);
  await page.goto(`${atlasUrl}${QUERY}`);
  await expect(band(page)).toHaveAttribute('aria-valuetext', AT_FIRST);
  await band(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(band(page)).toHaveAttribute('aria-valuetext', A_DAY_LATER);
  await expect(page).toHaveURL(/asof=2022-04-01/);
  await expect(page.getByRole('slider', { name: 'As-of date' })).toHaveAttribute(
    'aria-valuetext',
    '1 April 2022',
  );
  await expect(band(page)).toBeFocused();
});

test('a pointer reads a day without going there, a press goes there', async ({ page, atlasUrl }) => {
  await page.setViewportSize(DESK);
  await page.goto(`${atlasUrl}${QUERY}`);
  await expect(band(page)).toBeVisible();
  const { x, y, width, height } = await boxOf(band(page));
  const read = page.locator('.stage .band p');
  await page.mouse.move(x + 2, y + height / 2);
  await expect(read).toContainText(/As of \d+ \w+ 1998: 0 for, 0 qualified, 0 against$/);
  await expect(page).toHaveURL(/asof=2022-03-31/);
  await page.mouse.move(x + width * 0.49, y + height / 2);
  await page.mouse.down();
  await page.mouse.up();
  await expect(page).toHaveURL(/asof=2011-/);
  await expect(band(page)).toHaveAttribute(
    'aria-valuetext',
    /^As of .+ 2011: 1 for, 0 qualified, 0 against$/,
  );
});

test('it arrives without moving what is there, and follows the needle', async ({ page, atlasUrl }) => {
  await page.setViewportSize(DESK);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/counts[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${atlasUrl}${QUERY}`, { waitUntil: 'domcontentloaded' });
  const map = page.locator('.stage .map');
  await expect(page.getByRole('slider', { name: 'As-of date' })).toBeVisible();
  const before = await boxOf(map);
  release();
  await expect(band(page)).toBeVisible();
  expect(await boxOf(map)).toEqual(before);
  await page.getByRole('slider', { name: 'As-of date' }).focus();
  await page.keyboard.press('End');
  await expect(band(page)).toHaveAttribute('aria-valuetext', /^As of 31 December 2025: 20 for, /);
});

test('without room there is none on the stage; the page of the question has it, with a table', async ({
  page,
  atlasUrl,
}) => {
  for (const size of [PHONE, { width: 1024, height: 620 }]) {
    await page.setViewportSize(size);
    await page.goto(`${atlasUrl}${QUERY}&focus=question:binding-instrument`);
    const inReader = reader(page).getByRole('slider', { name: /^How many stood where/ });
    await expect(inReader).toHaveAttribute('aria-valuetext', AT_FIRST);
    await expect(band(page)).toBeHidden();
  }
  await reader(page).getByText('Year by year').click();
  const table = reader(page).getByRole('table', { name: 'Member States on record at the end of each year' });
  await expect(table.getByRole('row', { name: '2021 7 0 2 0' })).toBeVisible();
});

test('a press on a strip of a state opens the statement, and the table leads there too', async ({
  page,
  atlasUrl,
}) => {
  await page.setViewportSize(DESK);
  await page.goto(`${atlasUrl}?focus=state:CUB`);
  const row = reader(page)
    .locator('.rows li')
    .filter({ has: page.getByRole('link', { name: 'A new treaty on ICT security', exact: true }) });
  const strip = row.locator('svg');
  await strip.scrollIntoViewIfNeeded();
  // Between the first statement, of 1 April 2022, and the second.
  const { width, height } = await boxOf(strip);
  await strip.click({ position: { x: width * 0.89, y: height / 2 } });
  await expect(page).toHaveURL(/focus=position:p-cub-binding-instrument-2022-03-1/);
  await page.goBack();
  await reader(page)
    .getByText(/^As a table: /)
    .click();
  const link = reader(page)
    .getByRole('table', { name: 'What held from when until when' })
    .getByRole('row', { name: /1 Apr 2022 19 Jun 2024/ })
    .getByRole('link', { name: 'A treaty is needed (own words)' });
  await link.click();
  await expect(page).toHaveURL(/focus=position:p-cub-binding-instrument-2022-03-1/);
});

for (const [width, height] of [
  [1440, 900],
  [1024, 900],
  [390, 844],
  [320, 640],
] as const) {
  for (const focus of ['question:binding-instrument', 'state:CUB'])
    test(`nothing of ${focus} is cut, overlaps or fails axe at ${width} x ${height}`, async ({
      page,
      atlasUrl,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`${atlasUrl}?focus=${focus}&asof=2024-06-21`);
      await expect(
        reader(page).getByRole('heading', { name: /^How (it|its positions) moved$/ }),
      ).toBeAttached();
      await expect(page.getByText('Loading the texts')).toHaveCount(0);
      if (focus.startsWith('question'))
        await expect(reader(page).getByRole('slider', { name: /^How many stood where/ })).toBeAttached();
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(findBoxFaults)).toEqual([]);
      expect(await violations(page)).toEqual([]);
    });
}
