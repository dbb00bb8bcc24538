// The table of states in a real browser: quick to open, sorted and filtered by hand, copied and downloaded as it stands.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './atlasTest';
import { findBoxFaults } from './boxes';
import { form, openMap } from './stage';
import { violations } from './violations';

const rows = (page: Page) => page.locator('[data-state-row]');
const names = (page: Page) => rows(page).locator('th a').allInnerTexts();
const header = (page: Page, name: string) => page.getByRole('columnheader', { name, exact: true });
const filter = (page: Page) => page.getByRole('searchbox', { name: 'Filter the table' });
const count = (page: Page) => page.locator('#stage').getByRole('status');

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('.stage [role="region"]')).toHaveAttribute('aria-busy', 'false');
}

/** A line of a file whose cells may be in quotes. */
const cellsOf = (line: string) =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );

test('opens with the rows that fill a screen, so that a slow machine is not held up; the rest follow', async ({
  page,
  atlasUrl,
}) => {
  await openMap(page, atlasUrl);
  await page.evaluate(() => {
    const counts: number[] = [];
    Object.assign(window, { rowCounts: counts });
    const count = () => document.querySelectorAll('[data-state-row]').length;
    new MutationObserver(() => {
      if (count() !== counts.at(-1)) counts.push(count());
    }).observe(document.body, { childList: true, subtree: true });
  });
  await form(page, 'Table').click();
  await expect(rows(page)).toHaveCount(195);
  const counts = await page.evaluate(() => (window as unknown as { rowCounts: number[] }).rowCounts);
  expect(counts.filter((count) => count > 0)).toEqual([40, 195]);
});

test('sorts by every column, either way, and says so', async ({ page, atlasUrl }) => {
  await open(page, `${atlasUrl}?form=table`);
  for (const name of ['State', 'Code', 'Where it stands', 'Stated', 'Through']) {
    const column = header(page, name);
    const isFirst = name === 'State';
    await expect(column).toHaveAttribute('aria-sort', isFirst ? 'ascending' : 'none');
    await column.getByRole('button').click();
    await expect(column).toHaveAttribute('aria-sort', isFirst ? 'descending' : 'ascending');
    await column.getByRole('button').click();
    await expect(column).toHaveAttribute('aria-sort', isFirst ? 'ascending' : 'descending');
    await expect(page.locator('th[aria-sort]:not([aria-sort="none"])')).toHaveCount(1);
  }
  await header(page, 'State').getByRole('button').click();
  await expect.poll(async () => (await names(page))[0]).toBe('Afghanistan');
  // The order is this person's moment: no link carries it.
  await expect(page).toHaveURL(/\?form=table$/);
});

test('by keyboard: filter, sort, into a state; the head stays in sight', async ({ page, atlasUrl }) => {
  await open(page, `${atlasUrl}?form=table`);
  await filter(page).focus();
  await page.keyboard.type('through a group');
  await expect(count(page)).toHaveText('23 of 195 states');
  await expect(rows(page)).toHaveCount(23);
  await filter(page).fill('');
  await expect(rows(page)).toHaveCount(195);
  await rows(page).last().scrollIntoViewIfNeeded();
  await expect(header(page, 'State')).toBeInViewport();
  await header(page, 'State').getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(header(page, 'State')).toHaveAttribute('aria-sort', 'descending');
  await rows(page).first().getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/focus=state:ZWE/);
});

test('copies what is shown', async ({ page, context, atlasUrl }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `${atlasUrl}?form=table`);
  await filter(page).fill('named in a joint text');
  await header(page, 'Stated').getByRole('button').click();
  const shown = await names(page);
  await page.getByRole('button', { name: 'Copy the table' }).click();
  await expect(page.getByText(`${shown.length} rows copied`)).toBeAttached();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const lines = text.split(/\r?\n/).map((line) => line.split('\t'));
  expect(lines[0]).toEqual(['State', 'Code', 'Where it stands', 'Stated', 'Through']);
  expect(lines.slice(1).map(([name]) => name)).toEqual(shown);
});

test('where the browser refuses to copy, the text stands selected', async ({ page, atlasUrl }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page, `${atlasUrl}?form=table`);
  await page.getByRole('button', { name: 'Copy the table' }).click();
  const field = page.getByRole('textbox', { name: 'The table as text' });
  await expect(field).toBeFocused();
  const selected = await field.evaluate(
    (area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart,
  );
  expect(selected).toBeGreaterThan(5000);
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Copy the table' })).toBeFocused();
});

test('downloads what is shown, in its order, with question, date and source', async ({ page, atlasUrl }) => {
  await open(page, `${atlasUrl}?form=table&state-groups=EU,NATO&asof=2021-03-12`);
  await expect(rows(page)).toHaveCount(36);
  await header(page, 'Code').getByRole('button').click();
  const shown = await names(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('states_binding-instrument_2021-03-12_EU_NATO.csv');
  expect(shown).toContain('United States of America');
  const [head = '', ...lines] = readFileSync(await file.path(), 'utf8')
    .replace('\ufeff', '')
    .trim()
    .split('\r\n');
  expect(cellsOf(head).slice(0, 2)).toEqual(['State', 'Code']);
  expect(lines.map((line) => cellsOf(line)[0])).toEqual(shown);
  expect(cellsOf(lines[0] ?? '').slice(-3)).toEqual([
    'A new treaty on ICT security',
    '2021-03-12',
    expect.stringContaining('CC BY 4.0'),
  ]);
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
  [320, 640],
] as const) {
  test(`at ${width}x${height} nothing is cut or covered, and nothing bars anybody`, async ({
    page,
    atlasUrl,
  }) => {
    await page.setViewportSize({ width, height });
    for (const query of ['?form=table&state-groups=EU,NATO', '?form=table&lens=vote:a-res-73-27']) {
      await open(page, `${atlasUrl}${query}`);
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(findBoxFaults)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await violations(page)).toEqual([]);
    }
    await filter(page).fill('atlantis');
    await expect(page.getByText('No state in the table has this.')).toBeVisible();
    await page.getByRole('button', { name: 'Clear the filter' }).click();
    await expect(rows(page)).toHaveCount(195);
  });
}
