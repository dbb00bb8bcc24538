// What an event came from and led to, and where a state matters: drawn on the timeline, followed by keys, said in words.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from './atlasTest';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test.use({ viewport: { width: 1440, height: 900 } });

test('the link of an event draws its thread under the marks, and the rest steps back', async ({
  page,
  atlasUrl,
}) => {
  await page.goto(`${atlasUrl}?focus=event:res-73-27`);
  const arcs = page.locator('[data-thread]');
  await expect(page.locator('[data-thread="res-73-27 oewg-2019-org"].direct')).toBeAttached();
  await expect(page.locator('[data-thread="gge-2016-outcome res-73-27"].direct')).toBeAttached();
  expect(await arcs.count()).toBeGreaterThan(3);
  await expect(page.locator('[data-members~="res-73-27"]')).not.toHaveClass(/aside/);
  const aside = page.locator('[data-members~="res-53-70"], [data-members~="ctx-estonia-2007"]');
  for (const mark of await aside.all()) await expect(mark).toHaveClass(/aside/);
  await expect(page.locator('.bar .count', { hasText: /\d+ of 118 events in this thread/ })).toBeVisible();
  const reader = page.getByRole('complementary');
  await expect(reader.getByText('And after that:')).toBeVisible();
  const problems = await page.evaluate(
    `${axe}; axe.run().then(({ violations }) => violations.map(({ id }) => id))`,
  );
  expect(problems).toEqual([]);
});

test('keys lead to what the event led to and back, and the reader goes along', async ({ page, atlasUrl }) => {
  await page.goto(`${atlasUrl}?focus=event:res-73-27`);
  await expect(page.locator('[data-thread]').first()).toBeAttached();
  await page.locator('[data-members~="res-73-27"]').focus();
  await page.keyboard.press(']');
  await expect(page).toHaveURL(/focus=event:oewg-2019-org/);
  await expect(page.locator('[data-members~="oewg-2019-org"]')).toBeFocused();
  await page.keyboard.press(',');
  await expect(page).toHaveURL(/focus=event:res-73-27/);
  await page.keyboard.press('[');
  await expect(page).toHaveURL(/focus=event:gge-2016-outcome/);
  await expect(page.locator('[data-thread="gge-2016-outcome res-73-27"].direct')).toBeAttached();
});

test('with a state the events where it took no part step back, and the count says so', async ({
  page,
  atlasUrl,
}) => {
  await page.goto(`${atlasUrl}?focus=state:CUB`);
  await expect(page.locator('.bar .count', { hasText: /\d+ of 118 events concern Cuba/ })).toBeVisible();
  await expect(page.locator('[data-members~="res-73-27"]')).not.toHaveClass(/aside/);
  expect(await page.locator('.mark.aside').count()).toBeGreaterThan(0);
  await expect(page.locator('[data-thread]')).toHaveCount(0);
});

test('on a phone the rows of the others step back, and the event names its neighbours', async ({
  page,
  atlasUrl,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${atlasUrl}?focus=event:res-73-27`);
  const row = page.locator('[data-row="res-73-27"]');
  await expect(row).not.toHaveClass(/aside/);
  await expect(row.getByText('Led to:').first()).toBeVisible();
  await expect(page.locator('[data-row="res-53-70"]')).toHaveClass(/aside/);
});
