// A plain Ctrl+P: what was seen, on paper. Pages are counted in the PDF; what stands on them is measured with the print
// styles shown on screen, at the width of the paper.
import type { Page } from '@playwright/test';
import { expect, test } from './atlasTest';

/** Px of A4 between the margins of print.css. */
const TEXT_WIDTH = Math.round((180 / 25.4) * 96);

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await expect(page.locator('path.state[data-state]').first()).toBeVisible();
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toBeVisible();
  await expect(page.getByText('Loading the texts')).toHaveCount(0);
}

/** As the printer sees it. */
async function toPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: TEXT_WIDTH, height: 1009 });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

const VIEWS = {
  'a state': ['?focus=state:CUB', 3],
  'a state in the dark theme': ['?focus=state:FRA&theme=dark', 3],
  'the first View': ['', 3],
  'a document': ['?focus=document:a-res-73-27', 3],
  'a roll call': ['?lens=vote:a-res-73-27&focus=vote:a-res-73-27', 3],
} as const;

for (const [name, [query, most]] of Object.entries(VIEWS)) {
  for (const format of ['A4', 'Letter'] as const) {
    test(`${name} prints on at most ${most} pages of ${format}`, async ({ page, atlasUrl }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await open(page, `${atlasUrl}${query}`);
      expect(pagesOf(await page.pdf({ format }))).toBeLessThanOrEqual(most);
    });
  }
}

for (const size of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  const at = `${size.width}x${size.height}`;

  test(`from ${at}: title, date, map, legend, notes, origin, text and sources in this order`, async ({
    page,
    atlasUrl,
  }) => {
    await page.setViewportSize(size);
    await open(page, `${atlasUrl}?focus=state:CUB`);
    await toPaper(page);
    const tops = [];
    for (const part of [
      page.getByRole('heading', { level: 2, name: 'A new treaty on ICT security' }),
      page.getByText(/As stated up to 31 December 2025/),
      page.locator('.stage .map > svg'),
      page.getByRole('table', { name: 'Legend' }),
      page.getByText('Boundaries and names shown do not imply endorsement.'),
      page.locator('.timeline .box'),
      page.getByText(/^Cyber Negotiations Atlas, edition .+ CC BY 4\.0.+focus=state:CUB/),
      page.getByRole('heading', { level: 2, name: 'Cuba' }),
      page.locator('.reader .source').first(),
    ]) {
      await expect(part).toBeVisible();
      tops.push((await part.boundingBox())?.y ?? -1);
    }
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });

  test(`from ${at}: nothing to press is printed, and nothing is wider than the paper`, async ({
    page,
    atlasUrl,
  }) => {
    await page.setViewportSize(size);
    await open(page, `${atlasUrl}?focus=state:CUB`);
    await toPaper(page);
    await expect(page.getByRole('banner')).toBeHidden();
    const shown = await page
      .locator('button:not([role="tab"]), select, input, .overview, .zoom, .card')
      .evaluateAll((all) =>
        all.filter((element) => element.getClientRects().length > 0).map((element) => element.outerHTML),
      );
    expect(shown).toEqual([]);
    const wide = await page.evaluate((limit) => {
      const reaches = (element: Element) => element.getBoundingClientRect().right > limit + 1;
      const isCut = (element: Element) =>
        element.scrollHeight > element.clientHeight + 2 && getComputedStyle(element).overflowY !== 'visible';
      return [...document.querySelectorAll('.explore :is(h2, h3, p, li, table, figure, svg, dl, a)')]
        .filter((element) => element.getClientRects().length > 0 && !element.closest('svg svg'))
        .filter((element) => reaches(element) || isCut(element))
        .map((element) => element.outerHTML.slice(0, 120));
    }, TEXT_WIDTH);
    expect(wide).toEqual([]);
  });
}

test('the map is as wide as the text and keeps its shape, whatever the window was', async ({
  page,
  atlasUrl,
}) => {
  for (const size of [
    { width: 1440, height: 900 },
    { width: 1024, height: 768 },
  ]) {
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize(size);
    await open(page, atlasUrl);
    await toPaper(page);
    const map = page.locator('.stage .map > svg');
    const [, , width = 0, height = 1] = ((await map.getAttribute('viewBox')) ?? '').split(' ').map(Number);
    const box = await map.boundingBox();
    expect(Math.round(box?.width ?? 0)).toBe(TEXT_WIDTH);
    expect(width / height).toBeGreaterThan(1.5);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await map.getAttribute('viewBox')).toBeNull();
  }
});

test('no label of the timeline is smaller than 7 pt, and none lies on another', async ({
  page,
  atlasUrl,
}) => {
  for (const size of [
    { width: 1920, height: 1080 },
    { width: 1440, height: 900 },
    { width: 1024, height: 768 },
  ]) {
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize(size);
    await open(page, atlasUrl);
    // As Ctrl+P does it: the page hears of it before it is on paper.
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const labels = await page.locator('.timeline svg.plot text').evaluateAll((all) =>
      all.map((label) => {
        const { left, right, top, bottom } = label.getBoundingClientRect();
        const zoom = Number((label as Element & { currentCSSZoom?: number }).currentCSSZoom ?? 1);
        const points = parseFloat(getComputedStyle(label).fontSize) * zoom * 0.75;
        return { words: label.textContent, points, left, right, middle: (top + bottom) / 2 };
      }),
    );
    expect(labels.length).toBeGreaterThan(20);
    expect(labels.filter(({ points }) => points < 7)).toEqual([]);
    const clashes = labels.flatMap((a, index) =>
      labels
        .slice(index + 1)
        .filter((b) => Math.abs(a.middle - b.middle) < 4 && a.left < b.right - 1 && b.left < a.right - 1)
        .map((b) => `${a.words} | ${b.words}`),
    );
    expect(clashes, `from ${size.width} px`).toEqual([]);
  }
});

test('a dark page prints light', async ({ page, atlasUrl }) => {
  await open(page, `${atlasUrl}?theme=dark&focus=state:FRA`);
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper'));
  expect(await ground()).toBe('#14171c');
  await toPaper(page);
  expect(await ground()).toBe('#fff');
  const ink = await page
    .getByRole('heading', { level: 2, name: 'France' })
    .evaluate((title) => getComputedStyle(title).color);
  expect(ink).toBe('rgb(29, 33, 41)');
});

test('the address of a source stands after it', async ({ page, atlasUrl }) => {
  await open(page, `${atlasUrl}?focus=state:CUB`);
  await toPaper(page);
  const link = page.locator('.reader a.out[href^="http"]').first();
  const printed = await link.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(printed).toContain((await link.getAttribute('href')) ?? 'no address');
});
