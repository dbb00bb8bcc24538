// Below 600 px the timeline is a list, and the reader a sheet.
import { expect, test } from './atlasTest';

test.use({ viewport: { width: 390, height: 844 } });

test('the timeline reads as a list with time in the margin, and counts what it leaves out', async ({
  page,
  atlasUrl,
}) => {
  await page.goto(atlasUrl);
  const list = page.getByRole('list', { name: 'Timeline of the negotiations, 1998 to 2025' });
  await expect(list.locator('[data-row]').first()).toBeVisible();
  const shownAndCounted = async () => {
    const shown = await list.locator('[data-row]').count();
    const counted = await list.getByRole('button').allInnerTexts();
    return counted.reduce((sum, text) => sum + Number(/\d+/.exec(text)?.[0]), shown);
  };
  await expect.poll(shownAndCounted).toBe(118);
  await expect(list.getByText('As-of date: 31 December 2025')).toBeVisible();
});

test('what a row counts is shown when pressed, and an event opens in the sheet', async ({
  page,
  atlasUrl,
}) => {
  await page.goto(atlasUrl);
  const list = page.getByRole('list', { name: 'Timeline of the negotiations, 1998 to 2025' });
  await list.getByRole('button').first().click();
  await expect(page).toHaveURL(/window=/);
  await list.locator('[data-row] a').first().click();
  await expect(page).toHaveURL(/focus=event:/);
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toBeInViewport();
});

test('the sheet has three heights, by press, by key and by drag', async ({ page, atlasUrl }) => {
  await page.goto(atlasUrl);
  const sheet = page.getByRole('complementary', { name: 'Reader' });
  const handle = sheet.getByRole('button', { name: /^Height of the reader/ });
  const height = async () => Math.round((await sheet.boundingBox())?.height ?? 0);
  await expect.poll(height).toBe(104);
  await handle.click();
  await expect.poll(height).toBe(464);
  await handle.press('ArrowUp');
  await expect.poll(height).toBe(788);
  const box = await handle.boundingBox();
  if (!box) throw new Error('no handle');
  await page.mouse.move(box.x + box.width / 2, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + 640, { steps: 8 });
  await page.mouse.up();
  await expect.poll(height).toBe(104);
});

test('nothing is wider than the screen down to 320 px', async ({ page, atlasUrl }) => {
  for (const width of [390, 360, 320]) {
    await page.setViewportSize({ width, height: 740 });
    for (const query of ['', '?focus=state:CUB', '?focus=event:res-73-27&form=table']) {
      await page.goto(`${atlasUrl}${query}`);
      await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toBeVisible();
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        `${query} at ${width}`,
      ).toBeLessThanOrEqual(width);
    }
  }
});
