// No text is cut and nothing lies on anything else, on the Views that people meet and from a desk down to 320 px.
import type { Page } from '@playwright/test';
import { expect, test } from './atlasTest';
import { findBoxFaults } from './boxes';

const VIEWS = {
  'the first View': '',
  'a question at an early date': '?lens=question:due-diligence&asof=2015-07-22',
  'a vote': '?lens=vote:a-res-73-27&focus=vote:a-res-73-27',
  'a state': '?focus=state:CUB',
  'a state with a long name': '?focus=state:GBR&lens=question:use-of-force',
  'an event': '?focus=event:res-73-27&window=2018-01-01..2019-12-31',
  'a process': '?focus=process:gge-2004',
  'a document': '?focus=document:a-res-73-27',
  'a group': '?focus=group:EU',
  'about the map': '?focus=room:about-map',
  'the table, with a long name': '?form=table&focus=state:BOL',
  'one month': '?window=2021-03..2021-03&asof=2021-03-12',
  'one year, filtered':
    '?window=2021..2021&processes=gge-2019,oewg-2019,oewg-2021&kinds=report,session&find=report',
  'a link with faults': '?lens=question:nonsense&colour=pink',
} as const;

const SIZES = [
  [1440, 900],
  [1024, 768],
  [768, 1024],
  [390, 844],
  [320, 640],
] as const;

/** Opens a View and waits until all of it stands. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect(page.locator('#timeline .box').locator('svg, li').first()).toBeAttached();
  await expect(page.getByText('Loading the texts')).toHaveCount(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    // A sheet that comes up, a font that is measured anew.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

async function faultsIn(page: Page, atlasUrl: string, names: readonly (keyof typeof VIEWS)[]) {
  const faults: string[] = [];
  for (const name of names) {
    await open(page, `${atlasUrl}${VIEWS[name]}`);
    faults.push(...(await page.evaluate(findBoxFaults)).map((fault) => `${name}: ${fault}`));
  }
  return faults;
}

for (const [width, height] of SIZES) {
  test(`nothing is cut and nothing overlaps at ${width} x ${height}`, async ({ page, atlasUrl }) => {
    await page.setViewportSize({ width, height });
    expect(await faultsIn(page, atlasUrl, Object.keys(VIEWS) as (keyof typeof VIEWS)[])).toEqual([]);
  });
}

// Where the typefaces do not come in time, the system's own stand, some of them wider.
for (const [width, height] of SIZES) {
  test(`nothing is cut and nothing overlaps in the system's own faces at ${width} x ${height}`, async ({
    page,
    atlasUrl,
  }) => {
    await page.setViewportSize({ width, height });
    await page.route(/\.woff2$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue().catch(() => undefined);
    });
    expect(await faultsIn(page, atlasUrl, Object.keys(VIEWS) as (keyof typeof VIEWS)[])).toEqual([]);
  });
}

test('nothing is cut and nothing overlaps with text of twice the size', async ({ page, atlasUrl }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  expect(await faultsIn(page, atlasUrl, ['the first View', 'a state'])).toEqual([]);
});

test('the bar and the list of a phone are whole with text of twice the size', async ({ page, atlasUrl }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  await open(page, `${atlasUrl}?lens=question:use-of-force`);
  const faults = await page.evaluate(findBoxFaults);
  expect(faults).toEqual([]);
});

test('what opens over the page is whole, and within the screen', async ({ page, atlasUrl }) => {
  const layers = [
    ['the states found', () => page.getByRole('combobox', { name: 'Find your state' }).fill('united')],
    ['the search', () => page.getByRole('button', { name: 'Search', exact: true }).click()],
    ['no state found', () => page.getByRole('combobox', { name: 'Find your state' }).fill('Atlantis')],
  ] as const;
  const faults: string[] = [];
  for (const [width, height] of [SIZES[0], SIZES[3], SIZES[4]]) {
    await page.setViewportSize({ width, height });
    for (const [name, show] of layers) {
      await open(page, atlasUrl);
      await show();
      faults.push(...(await page.evaluate(findBoxFaults)).map((fault) => `${name} at ${width}: ${fault}`));
    }
  }
  expect(faults).toEqual([]);
});

test('the pace has room beside the button while it plays: the bar grows no row at 1024', async ({
  page,
  atlasUrl,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await open(page, atlasUrl);
  const height = async () => (await page.locator('#timeline .bar').boundingBox())?.height;
  const before = await height();
  await page.getByRole('button', { name: 'Play through the years' }).click();
  await page.getByRole('button', { name: 'Pace: normal' }).click();
  await expect(page.getByRole('button', { name: 'Pace: fast' })).toBeFocused();
  expect(await height()).toBe(before);
  expect(await page.evaluate(findBoxFaults)).toEqual([]);
});
