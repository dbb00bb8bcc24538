// Two rooms in a real browser: how the framework grew, and the norms, measures and principles. What is drawn is what
// the record holds; all of it by keyboard; nothing is cut, covered or barred at any width.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './atlasTest';
import { findBoxFaults } from './boxes';
import { violations } from './violations';

interface Row {
  readonly id: string;
  readonly pillar: string;
  readonly item: string;
  readonly introduced_in: string;
  readonly developed_in?: readonly string[];
  readonly verified: boolean;
  readonly unconfirmed?: readonly string[];
}
const read = (name: string) => JSON.parse(readFileSync(`src/record/${name}.json`, 'utf8')) as Row[];
const acquis = read('acquis');
const reports = read('acquis-reports');
const isDoubtful = (row: Row) => !row.verified || (row.unconfirmed ?? []).length > 0;
const developed = acquis.reduce((sum, row) => sum + (row.developed_in ?? []).length, 0);

const room = (page: Page) => page.locator('#stage');
const grid = (page: Page) => page.getByRole('grid', { name: 'Items of the framework by report' });
const item = (page: Page, id: string) => page.locator(`[data-item="${id}"]`);
const panel = (page: Page) => page.locator('[data-trace]');
const twinRows = (page: Page) => page.locator('[data-twin-row]');
const tableButton = (page: Page) => room(page).getByRole('button', { name: 'Table', exact: true });

async function openAcquis(page: Page, url: string, more = ''): Promise<void> {
  await page.goto(`${url}?focus=room:acquis${more}`);
  await expect(grid(page)).toBeVisible();
}

async function openNorms(page: Page, url: string, more = ''): Promise<void> {
  await page.goto(`${url}?focus=room:norms${more}`);
  await expect(page.locator('[data-entry]').first()).toBeVisible();
}

test.describe('how the acquis grew', () => {
  test('opens by its link, and draws what the record holds', async ({ page, atlasUrl }) => {
    await openAcquis(page, atlasUrl);
    await expect(room(page).getByRole('heading', { level: 2, name: 'How the acquis grew' })).toBeVisible();
    await expect(page.locator('[data-item]')).toHaveCount(acquis.length);
    await expect(page.locator('[data-row="0"]')).toHaveCount(reports.length);
    await expect(page.locator('[data-mark-of="introduced"] path.sign')).toHaveCount(acquis.length);
    await expect(page.locator('[data-mark-of="developed"] circle.sign')).toHaveCount(developed);
    await expect(page.locator('[data-item] .unconfirmed')).toHaveCount(acquis.filter(isDoubtful).length);
    await expect(grid(page).getByRole('heading', { level: 3 })).toHaveCount(
      new Set(acquis.map(({ pillar }) => pillar)).size,
    );
  });

  test('says each item with its path, and each report with its counts', async ({ page, atlasUrl }) => {
    await openAcquis(page, atlasUrl);
    await expect(
      grid(page).getByRole('rowheader', {
        name: /^Eleven voluntary, non-binding norms.* Introduced in GGE 2015; taken further in OEWG 2021, GGE 2021 and OEWG 2024\.$/,
      }),
    ).toHaveCount(1);
    await expect(
      grid(page).getByRole('columnheader', {
        name: /GGE 2015, 22 July 2015, introduced 12, took further 13, 26 items by then$/,
      }),
    ).toHaveCount(1);
    await expect(page.locator('[data-row="1"][data-column="2"]')).toHaveText('GGE 2013: taken further');
  });

  test('by keyboard: one tab stop, arrows move, Enter traces, Tab leads on, Escape lets go', async ({
    page,
    atlasUrl,
  }) => {
    await openAcquis(page, atlasUrl);
    await expect(grid(page).locator('[tabindex="0"]')).toHaveCount(1);
    await tableButton(page).focus();
    await page.keyboard.press('Tab');
    await expect(item(page, 'acq-01')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(item(page, 'acq-03')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('[data-row="3"][data-column="1"]')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(panel(page)).toContainText(
      'Introduced in GGE 2015; taken further in OEWG 2021, GGE 2021 and OEWG 2022.',
    );
    await expect(panel(page)).toContainText('A/70/174, paras 4-5');
    await expect(panel(page)).toContainText('Not yet confirmed: the place in the text.');
    await expect(grid(page).locator('[role="row"][aria-selected="true"]')).toHaveCount(1);
    await expect(page.getByText(/^Traced\. Introduced in GGE 2015/)).toBeAttached();
    await page.keyboard.press('Tab');
    await expect(panel(page).getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    await expect(page.locator('[data-row="3"][data-column="1"]')).toBeFocused();
    // What is traced is this person's moment: no link carries it.
    await expect(page).toHaveURL(/\?focus=room:acquis$/);
  });

  test('the head of a report traces it, and leads to its document', async ({ page, atlasUrl }) => {
    await openAcquis(page, atlasUrl);
    await item(page, 'acq-01').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowUp');
    await expect(page.locator('[data-row="0"][data-column="3"]')).toBeFocused();
    await page.keyboard.press('Enter');
    const marked = acquis.filter((row) =>
      [row.introduced_in, ...(row.developed_in ?? [])].includes('gge-2015-report'),
    );
    await expect(page.locator('.row.traced')).toHaveCount(marked.length);
    await expect(panel(page)).toContainText('It introduced 12 items and took 13 further.');
    await panel(page)
      .getByRole('link', { name: /^A\/70\/174, Report of the Group/ })
      .click();
    await expect(page).toHaveURL(/focus=document:gge-2015-report/);
    await page.goBack();
    await expect(grid(page)).toBeVisible();
    await grid(page).locator('a', { hasText: 'A/68/98' }).click();
    await expect(page).toHaveURL(/focus=document:gge-2013-report/);
  });

  test('a press traces, the same again lets go; a pillar shows its items alone', async ({
    page,
    atlasUrl,
  }) => {
    await openAcquis(page, atlasUrl);
    await item(page, 'acq-02').click();
    await expect(panel(page)).toHaveCount(1);
    await item(page, 'acq-02').click();
    await expect(panel(page)).toHaveCount(0);
    await item(page, 'acq-02').click();
    await room(page).getByRole('button', { name: 'International law 14' }).click();
    await expect(page.locator('[data-item]')).toHaveCount(14);
    await expect(panel(page)).toHaveCount(0);
    await expect(page.locator('[data-mark-of="introduced"]')).toHaveCount(14);
  });

  test('the table says what the figure says, and is taken along as it stands', async ({
    page,
    context,
    atlasUrl,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openAcquis(page, atlasUrl);
    await room(page).getByRole('button', { name: 'Norms 8' }).click();
    const drawn = await page
      .locator('[data-item]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-item')));
    await tableButton(page).click();
    await expect(twinRows(page)).toHaveCount(8);
    expect(
      await twinRows(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-twin-row'))),
    ).toEqual(drawn);
    await page.getByRole('button', { name: /^Copy: / }).click();
    await expect(page.getByText('8 rows copied, with tabs between the columns.')).toBeAttached();
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split(/\r?\n/);
    expect(lines[0]?.split('\t').slice(0, 5)).toEqual([
      'Item',
      'Pillar',
      'Introduced in',
      'Taken further in',
      'Written in',
    ]);
    const norms = acquis.filter(({ pillar }) => pillar === 'norms');
    expect(lines.slice(1).map((line) => line.split('\t')[0])).toEqual(norms.map((row) => row.item));
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('acquis_norms.csv');
    const text = readFileSync(await file.path(), 'utf8');
    expect(text.trim().split('\r\n')).toHaveLength(9);
    expect(text).toContain('CC BY 4.0');
  });

  test('on paper its rows stay whole, and what can only be pressed is gone', async ({ page, atlasUrl }) => {
    await openAcquis(page, atlasUrl);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 680, height: 1009 });
    await expect(tableButton(page)).toBeHidden();
    await expect(item(page, 'acq-56')).toBeVisible();
    const widest = await grid(page).evaluate((one) => one.scrollWidth - one.clientWidth);
    expect(widest).toBeLessThanOrEqual(1);
    const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g);
    expect(pages?.length).toBeLessThanOrEqual(6);
  });
});

test.describe('norms, measures and principles', () => {
  test('opens by its link, with every entry of the record', async ({ page, atlasUrl }) => {
    await openNorms(page, atlasUrl);
    for (const [name, file] of [
      ['The eleven norms', 'norms'],
      ['Confidence-building measures', 'cbms'],
      ['Principles of capacity-building', 'principles'],
    ] as const) {
      const rows = read(file);
      const part = room(page).getByRole('region', { name });
      await expect(part.locator('[data-entry]')).toHaveCount(rows.length);
      await expect(part.locator('[data-entry] .unconfirmed')).toHaveCount(rows.filter(isDoubtful).length);
      // Each claim with its best source in sight.
      expect(await part.locator('[data-entry]:has(.source)').count()).toBe(rows.length);
    }
  });

  test('the list on top leads to the parts, and a number of the axis to its measure', async ({
    page,
    atlasUrl,
  }) => {
    await openNorms(page, atlasUrl);
    const parts = room(page).getByRole('navigation', { name: 'Parts of this room' });
    await parts.getByRole('button', { name: 'Principles of capacity-building (10)' }).press('Enter');
    const heading = page.getByRole('heading', { level: 3, name: 'Principles of capacity-building' });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
    const axis = page.getByRole('figure', { name: 'When each measure was agreed' });
    await expect(axis.getByRole('button')).toHaveCount(8);
    await axis
      .getByRole('button', { name: /^7.*Protection of critical infrastructure: agreed 12 July 2024/ })
      .press('Enter');
    await expect(page.getByRole('heading', { level: 4, name: /^7/ })).toBeFocused();
    await expect(page).toHaveURL(/\?focus=room:norms$/);
  });

  test('a norm leads to its page, and to the item of the acquis that it is part of', async ({
    page,
    atlasUrl,
  }) => {
    await openNorms(page, atlasUrl);
    await page
      .locator('[data-entry="norm-b"]')
      .getByRole('link', { name: /^A response to malicious/ })
      .click();
    await expect(panel(page)).toContainText('A/76/135, norm 13 (b)');
    await expect(item(page, 'acq-28')).toBeFocused();
    await page.goBack();
    await page
      .locator('[data-entry="norm-c"]')
      .getByRole('link', { name: /^No wrongful acts/ })
      .click();
    await expect(page).toHaveURL(/focus=norm:norm-c/);
  });

  test('is filtered by text, in both forms; what finds nothing says what to do', async ({
    page,
    atlasUrl,
  }) => {
    await openNorms(page, atlasUrl);
    const filter = page.getByRole('searchbox', { name: 'Filter by text' });
    await filter.fill('critical infrastructure');
    const entries = page.locator('[data-entry]');
    await expect(room(page).getByRole('status')).toHaveText('4 of 29 entries');
    await expect(entries).toHaveCount(4);
    const shown = await entries.evaluateAll((all) => all.map((one) => one.getAttribute('data-entry')));
    await tableButton(page).click();
    await expect(twinRows(page)).toHaveCount(4);
    expect(
      await twinRows(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-twin-row'))),
    ).toEqual(shown);
    await filter.fill('atlantis');
    await expect(page.getByText('Nothing here has this text.')).toBeVisible();
    await page.getByRole('button', { name: 'Clear the filter' }).click();
    await expect(twinRows(page)).toHaveCount(29);
    await expect(filter).toBeFocused();
  });
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
    const check = async (name: string) => {
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(findBoxFaults), name).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(
        width,
      );
      expect(await violations(page), name).toEqual([]);
    };
    await openAcquis(page, atlasUrl);
    await check('acquis');
    await item(page, 'acq-17').click();
    await expect(panel(page)).toBeVisible();
    await check('acquis, an item traced');
    await page.keyboard.press('Escape');
    await tableButton(page).click();
    await expect(twinRows(page)).toHaveCount(acquis.length);
    await check('acquis as a table');
    await openNorms(page, atlasUrl);
    await check('norms');
    await tableButton(page).click();
    await expect(twinRows(page)).toHaveCount(29);
    await check('norms as a table');
  });
}

for (const theme of ['dark', 'contrast', 'projector']) {
  test(`axe-core finds nothing in the theme ${theme}`, async ({ page, atlasUrl }) => {
    await openAcquis(page, atlasUrl, `&theme=${theme}`);
    await page.locator('[data-row="0"][data-column="5"]').press('Enter');
    await expect(panel(page)).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await openNorms(page, atlasUrl, `&theme=${theme}`);
    expect(await violations(page)).toEqual([]);
  });
}
