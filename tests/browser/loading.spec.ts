// While the atlas loads, nothing that a person has begun to read moves: not when the figures come, not when the texts
// come, and not when the typefaces come late.
import type { Page } from '@playwright/test';
import { expect, test } from './atlasTest';

const VIEWS = {
  'the first View': '',
  'a question': '?lens=question:due-diligence&focus=question:due-diligence',
  'a state': '?focus=state:CUB',
  'a roll call': '?lens=vote:a-res-73-27&focus=event:res-73-27',
} as const;
const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
] as const;

interface Watching {
  shifts: string[];
}

/** Notes in the page what moved, and from where to where. */
function watchShifts(): void {
  const watching = window as unknown as Watching;
  watching.shifts = [];
  const place = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].map(Math.round).join();
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources } = entry as unknown as {
        value: number;
        sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
      };
      const moved = sources.map(
        ({ node, previousRect, currentRect }) =>
          `${node?.textContent?.trim().slice(0, 30) ?? '?'}: ${place(previousRect)} to ${place(currentRect)}`,
      );
      watching.shifts.push([value.toFixed(4), ...moved].join('\n  '));
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

async function shiftsOf(page: Page, address: string): Promise<readonly string[]> {
  await page.addInitScript(watchShifts);
  await page.goto(address);
  await expect(page.locator('path.state[data-state]').first()).toBeVisible();
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toBeVisible();
  await expect(page.getByText('Loading the texts')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  return page.evaluate(() => (window as unknown as Watching).shifts);
}

for (const size of SIZES) {
  for (const [name, query] of Object.entries(VIEWS)) {
    test(`${name} at ${size.width} px: nothing moves`, async ({ page, atlasUrl }) => {
      await page.setViewportSize(size);
      expect(await shiftsOf(page, `${atlasUrl}${query}`)).toEqual([]);
    });
  }

  for (const [name, query] of Object.entries(VIEWS)) {
    test(`${name} at ${size.width} px, with typefaces and texts that are slow`, async ({
      page,
      atlasUrl,
    }) => {
      await page.setViewportSize(size);
      await page.route(/\.woff2$|atlas-details/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 600));
        await route.continue();
      });
      expect(await shiftsOf(page, `${atlasUrl}${query}`)).toEqual([]);
      expect(await page.evaluate(() => document.fonts.size)).toBe(0);
    });
  }
}

test('nothing moves while a link waits to be read', async ({ page, atlasUrl }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.route(/openLink/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  expect(await shiftsOf(page, `${atlasUrl}?focus=state:CUB`)).toEqual([]);
});

test('the first View asks for no texts; a state does', async ({ page, atlasUrl }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const texts = () => asked.filter((address) => address.includes('atlas-details')).length;
  await page.goto(atlasUrl);
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(texts()).toBe(0);
  await page.getByRole('combobox', { name: 'Find your state' }).fill('cuba');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary').getByRole('heading', { name: 'Cuba' })).toBeVisible();
  await expect.poll(texts).toBe(1);
});

test.describe('a part that does not arrive', () => {
  test.use({ expectedFaults: /Failed to load resource|net::ERR/ });

  test('is named, and comes when tried again', async ({ page, atlasUrl }) => {
    let isCut = true;
    await page.route(/ShareDialog\.js/, (route) => (isCut ? route.abort() : route.continue()));
    await page.goto(atlasUrl);
    await page.getByRole('button', { name: 'Share' }).click();
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('This part of the atlas did not load.');
    isCut = false;
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('dialog', { name: 'Share this view' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
  });
});
