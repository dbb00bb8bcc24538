// The Share dialog in a real browser: link, citation, data and print, by keyboard and by hand, in all themes, from a desk down
// to 320 px, and in a frame that may neither copy nor print.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readBibtex, readCsv, readRis } from '../figures/share/readers';
import { expect, test } from './atlasTest';
import { findBoxFaults } from './boxes';
import { violations } from './violations';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share this view' });
const shareButton = (page: Page) => page.getByRole('button', { name: 'Share', exact: true });
const parts = ['Link', 'Cite', 'Embed', 'Data', 'Print'] as const;

async function open(page: Page, address: string, part: (typeof parts)[number] = 'Link'): Promise<void> {
  await page.goto(address);
  await shareButton(page).click();
  await expect(dialog(page)).toBeVisible();
  await dialog(page).getByRole('tab', { name: part }).click();
  await expect(dialog(page).getByRole('tab', { name: part })).toHaveAttribute('aria-selected', 'true');
}

/** What a button has the browser save: its name and its text. */
async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: button }).click(),
  ]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

test('costs nothing until it is opened', async ({ page, atlasUrl }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(atlasUrl);
  await expect(shareButton(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((address) => /ShareDialog|CitePart|DataPart/.test(address))).toEqual([]);
  await shareButton(page).click();
  await expect(dialog(page)).toBeVisible();
  expect(asked.some((address) => address.includes('ShareDialog'))).toBe(true);
});

test('the link of the View is copied, and the page keeps its keyboard', async ({
  page,
  context,
  atlasUrl,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${atlasUrl}?focus=state:CUB&utm_source=mail`);
  await shareButton(page).press('Enter');
  await expect(dialog(page)).toBeVisible();
  const copy = page.getByRole('button', { name: 'Copy link' });
  const isReached = () => copy.evaluate((button) => button === document.activeElement);
  for (let presses = 0; presses < 6 && !(await isReached()); presses += 1) await page.keyboard.press('Tab');
  await expect(copy).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByText('Link copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${atlasUrl}?focus=state:CUB`);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(shareButton(page)).toBeFocused();
  // It may be open while the page is printed.
  await page.keyboard.press('Enter');
  await expect(copy).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(copy).toBeHidden();
});

test('its tabs go by arrows; a press beside it and its button close it', async ({ page, atlasUrl }) => {
  await open(page, atlasUrl);
  const tab = (name: string) => dialog(page).getByRole('tab', { name });
  await tab('Link').focus();
  await page.keyboard.press('ArrowRight');
  await expect(tab('Cite')).toBeFocused();
  await expect(dialog(page).getByRole('textbox', { name: 'Citation' })).toBeVisible();
  await page.keyboard.press('End');
  await expect(tab('Print')).toBeFocused();
  await page.mouse.click(5, 5);
  await expect(dialog(page)).toHaveCount(0);
  await shareButton(page).click();
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(shareButton(page)).toBeFocused();
});

test('a document is cited by its symbol once its text is here, and its files can be read', async ({
  page,
  atlasUrl,
}) => {
  await open(page, `${atlasUrl}?focus=document:a-res-73-27`, 'Cite');
  const text = dialog(page).getByRole('textbox', { name: 'Citation' });
  await expect(text).toHaveValue(/\(Edition 2026\.1\)\. Retrieved \w+ \d+, \d{4}, from http/);
  await dialog(page)
    .getByRole('combobox', { name: 'What is cited' })
    .selectOption({ label: 'The document itself: A/RES/73/27' });
  await expect(text).toHaveValue(/^United Nations General Assembly\. \(2018, December 5\)/);
  await dialog(page).getByRole('radio', { name: 'BibTeX' }).check();
  const bib = await saved(page, 'Download .bib');
  expect([bib.name, readBibtex(bib.text).fields['number']]).toEqual(['a-res-73-27.bib', 'A/RES/73/27']);
  await dialog(page).getByRole('radio', { name: 'RIS' }).check();
  const ris = await saved(page, 'Download .ris');
  expect(readRis(ris.text)[0]).toContainEqual(['SN', 'A/RES/73/27']);
  await dialog(page).getByRole('radio', { name: 'CSL-JSON' }).check();
  const csl = await saved(page, 'Download .json');
  expect(JSON.parse(csl.text)[0].number).toBe('A/RES/73/27');
});

test('the data of states and events are saved, each row with its source and the View', async ({
  page,
  atlasUrl,
}) => {
  const query = '?lens=question:ihl&window=2018-01-01..2019-12-31';
  await open(page, `${atlasUrl}${query}`, 'Data');
  for (const [figure, rows] of [
    ['States', 190],
    ['Events', 5],
  ] as const) {
    const csv = await saved(page, `Download CSV: ${figure}`);
    const [header = [], ...cells] = readCsv(csv.text.replace(/^\ufeff/, ''));
    expect(cells.length, figure).toBeGreaterThan(rows);
    for (const row of cells) expect(row[header.indexOf('View')]).toMatch(/[?&]lens=question:ihl/);
    expect(cells.some((row) => /https?:/.test(row[header.indexOf('Sources')] ?? ''))).toBe(true);
    const json = await saved(page, `Download JSON: ${figure}`);
    expect(JSON.parse(json.text).rows).toHaveLength(cells.length);
  }
});

test('the embed code is a frame that opens the View', async ({ page, context, atlasUrl }) => {
  await open(page, `${atlasUrl}?focus=state:CUB`, 'Embed');
  const code = await dialog(page).getByRole('textbox', { name: 'Embed code' }).inputValue();
  // Another page: the atlas's own policy takes no HTML from outside.
  const host = await context.newPage();
  await host.setContent(code);
  const frame = host.locator('iframe');
  await expect(frame).toHaveAttribute('title', /Cuba/);
  await expect(frame).toHaveAttribute('loading', 'lazy');
  await expect(host.frameLocator('iframe').locator('[data-state]').first()).toBeAttached();
});

test.describe('in a sandboxed frame', () => {
  test.use({ expectedFaults: /Ignored call to 'print/ });

  test('the text to copy stands selected, and print says why not', async ({ page, atlasUrl }) => {
    await page.setContent(
      `<iframe title="Atlas" sandbox="allow-scripts" width="1200" height="800" src="${atlasUrl}?focus=state:CUB"></iframe>`,
    );
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Share' }).click();
    await frame.getByRole('button', { name: 'Copy link' }).click();
    const field = frame.getByRole('textbox', { name: 'Link' });
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(`${atlasUrl}?focus=state:CUB`);
    await expect(frame.getByText(/The text is selected: press Ctrl\+C/)).toBeVisible();
    await frame.getByRole('tab', { name: 'Print' }).click();
    await frame.getByRole('button', { name: 'Print', exact: true }).click();
    await expect(frame.getByText(/does not let this page print/)).toBeVisible();
  });
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [800, 800],
  [390, 844],
  [320, 640],
] as const)
  test(`at ${width}x${height} each part is whole, within the window, with targets large enough`, async ({
    page,
    atlasUrl,
  }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height });
    await open(page, `${atlasUrl}?focus=event:res-73-27`);
    for (const part of parts) {
      await dialog(page).getByRole('tab', { name: part }).click();
      await expect(dialog(page).getByRole('tabpanel', { name: part })).toBeVisible();
      expect(await page.evaluate(findBoxFaults), part).toEqual([]);
      const box = await dialog(page).boundingBox();
      expect(box?.x, part).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 9999), part).toBeLessThanOrEqual(width);
      expect((box?.y ?? 0) + (box?.height ?? 9999), part).toBeLessThanOrEqual(height);
      const small = await dialog(page).evaluate((node) => [
        ...(node.scrollWidth > node.clientWidth ? ['scrolls sideways'] : []),
        ...[...node.querySelectorAll('a, button, select, label:has(input)')]
          .map((target) => ({ target, size: target.getBoundingClientRect() }))
          .filter(({ size }) => size.width > 0 && (size.width < 24 || size.height < 24))
          .map(({ target }) => target.outerHTML.slice(0, 90)),
      ]);
      expect(small, part).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

for (const theme of ['light', 'dark', 'contrast', 'projector'])
  test(`axe-core finds nothing in any part in the theme ${theme}`, async ({ page, atlasUrl }) => {
    test.setTimeout(90_000);
    await open(page, `${atlasUrl}?focus=event:res-73-27&theme=${theme}`);
    for (const part of parts) {
      await dialog(page).getByRole('tab', { name: part }).click();
      await expect(dialog(page).getByRole('tabpanel', { name: part })).toBeVisible();
      expect(await violations(page), part).toEqual([]);
    }
  });
