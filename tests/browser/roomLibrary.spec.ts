// The library of documents and the glossary in a real browser: what they hold is what the record holds, however it is
// narrowed down, sorted or grouped; by mouse, finger and key, on a desk and on a phone.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './atlasTest';
import { findBoxFaults } from './boxes';
import { violations } from './violations';

interface DocumentInRecord {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly process?: string;
  readonly actor?: string;
}
interface TermInRecord {
  readonly id: string;
  readonly term: string;
}
const read = <Row>(name: string) =>
  JSON.parse(readFileSync(new URL(`../../src/record/${name}.json`, import.meta.url), 'utf8')) as Row[];
const documents = read<DocumentInRecord>('documents');
const terms = read<TermInRecord>('terms');
const papers = documents.filter(({ actor }) => actor !== undefined);
const of2021 = documents.filter(({ date }) => date.startsWith('2021'));

const room = (page: Page) => page.locator('#stage');
const rows = (page: Page) => page.locator('[data-document]');
const entries = (page: Page) => page.locator('[data-term]');
const count = (page: Page) => room(page).getByRole('status');
const choice = (page: Page, name: string) => room(page).getByRole('combobox', { name, exact: true });
const bars = (page: Page) => room(page).getByRole('figure', { name: 'Documents per year, by kind' });
const bar = (page: Page, year: number) => bars(page).getByRole('button', { name: new RegExp(`^${year}: `) });
const idsOf = (page: Page) =>
  rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-document') ?? ''));
const isWide = (width: number) => width >= 1440;

async function openLibrary(page: Page, url: string, query = ''): Promise<void> {
  await page.goto(`${url}?focus=room:library${query}`);
  await expect(page.getByRole('heading', { level: 2, name: 'Library of documents' }).first()).toBeVisible();
  await expect(rows(page)).toHaveCount(documents.length);
}

async function openGlossary(page: Page, url: string, query = ''): Promise<void> {
  await page.goto(`${url}?focus=room:glossary${query}`);
  await expect(entries(page)).toHaveCount(terms.length);
}

/** A line of a file whose cells may be in quotes. */
const cellsOf = (line: string) =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );

async function download(page: Page) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  const [head = '', ...lines] = readFileSync(await file.path(), 'utf8')
    .replace('\ufeff', '')
    .trim()
    .split('\r\n');
  return { name: file.suggestedFilename(), head: cellsOf(head), lines: lines.map(cellsOf) };
}

test.describe('the library', () => {
  test('opens by its link with every document of the record', async ({ page, atlasUrl }) => {
    await openLibrary(page, atlasUrl);
    await expect(count(page)).toHaveText(`All ${documents.length} documents`);
    expect((await idsOf(page)).toSorted()).toEqual(documents.map(({ id }) => id).toSorted());
  });

  test('tells national papers from documents of the United Nations', async ({ page, atlasUrl }) => {
    await openLibrary(page, atlasUrl);
    await page.getByRole('button', { name: `National and group papers (${papers.length})` }).click();
    await expect(count(page)).toHaveText(`${papers.length} of ${documents.length} documents`);
    expect((await idsOf(page)).toSorted()).toEqual(papers.map(({ id }) => id).toSorted());
    await expect(
      rows(page)
        .first()
        .getByText(/^(National paper|Paper of a group)$/),
    ).toBeVisible();
    await page.getByRole('button', { name: /^UN documents/ }).click();
    await expect(rows(page)).toHaveCount(documents.length - papers.length);
    await expect(rows(page).first().getByText('UN document', { exact: true })).toBeVisible();
  });

  test('a bar of the figure filters by its year, by mouse and by key; figure and list hold the same', async ({
    page,
    atlasUrl,
  }) => {
    await openLibrary(page, atlasUrl);
    await bar(page, 2021).click();
    await expect(count(page)).toHaveText(`${of2021.length} of ${documents.length} documents`);
    expect((await idsOf(page)).toSorted()).toEqual(of2021.map(({ id }) => id).toSorted());
    await expect(bar(page, 2021)).toHaveAttribute('aria-pressed', 'true');
    await expect(choice(page, 'Year')).toHaveValue('2021');
    await page.keyboard.press('ArrowLeft');
    await expect(bar(page, 2020)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(choice(page, 'Year')).toHaveValue('2020');
    await page.keyboard.press('Home');
    await expect(bar(page, 1998)).toBeFocused();
    await bar(page, 2020).click();
    await expect(rows(page)).toHaveCount(documents.length);

    await choice(page, 'Process').selectOption('oewg-2021');
    const ofProcess = documents.filter(({ process }) => process === 'oewg-2021');
    await expect(rows(page)).toHaveCount(ofProcess.length);
    const labels = await bars(page).getByRole('button').allInnerTexts();
    const inFigure = labels.reduce((sum, text) => sum + Number(/: (\d+)/.exec(text)?.[1]), 0);
    expect(inFigure).toBe(ofProcess.length);
  });

  test('finds by text, kind and process; with nothing left it says so and offers the way back', async ({
    page,
    atlasUrl,
  }) => {
    await openLibrary(page, atlasUrl);
    const find = page.getByRole('searchbox', { name: 'Find in the documents' });
    await find.fill('SCHONDORF');
    await expect(rows(page)).toHaveCount(1);
    await choice(page, 'Kind').selectOption('decisions');
    await expect(page.getByText('No document has all of this.')).toBeVisible();
    await expect(count(page)).toHaveText(`0 of ${documents.length} documents`);
    await page.getByRole('button', { name: 'without “SCHONDORF”' }).click();
    await expect(count(page)).toBeFocused();
    await expect(find).toHaveValue('');
    await expect(rows(page).first()).toBeVisible();
    await find.fill('atlantis');
    await page.getByRole('button', { name: `Show all ${documents.length} documents` }).click();
    await expect(rows(page)).toHaveCount(documents.length);
    await expect(choice(page, 'Kind')).toHaveValue('');
  });

  test('sorts by date, symbol, title and kind, either way', async ({ page, atlasUrl }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openLibrary(page, atlasUrl);
    for (const name of ['Symbol', 'Title', 'Kind', 'Date']) {
      const column = page.getByRole('columnheader', { name, exact: true });
      await column.getByRole('button').click();
      await expect(column).toHaveAttribute('aria-sort', 'ascending');
      const first = (await idsOf(page))[0];
      await column.getByRole('button').click();
      await expect(column).toHaveAttribute('aria-sort', 'descending');
      expect((await idsOf(page))[0]).not.toBe(first);
      await expect(page.locator('th[aria-sort]:not([aria-sort="none"])')).toHaveCount(1);
    }
    // The order is this person's moment: no link carries it.
    await expect(page).toHaveURL(/\?focus=room:library$/);
  });

  test('groups by process and by year, each document in one group', async ({ page, atlasUrl }) => {
    await openLibrary(page, atlasUrl);
    for (const [value, heading] of [
      ['process', 'OEWG 2021-25'],
      ['year', '2021'],
    ] as const) {
      await choice(page, 'Group by').selectOption(value);
      await expect(room(page).getByRole('heading', { level: 4, name: heading })).toBeVisible();
      await expect(rows(page)).toHaveCount(documents.length);
      const heads = await room(page).getByRole('heading', { level: 4 }).allInnerTexts();
      const sum = heads.reduce((total, text) => total + Number(/(\d+) documents?$/.exec(text)?.[1]), 0);
      expect(sum).toBe(documents.length);
    }
  });

  test('a document opens in the reader, and Back finds the list as it was', async ({ page, atlasUrl }) => {
    await openLibrary(page, atlasUrl);
    await bar(page, 2021).click();
    await expect(rows(page)).toHaveCount(of2021.length);
    await rows(page).first().getByRole('rowheader').getByRole('link').first().focus();
    const id = (await idsOf(page))[0] ?? '';
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`focus=document:${id}$`));
    await page.goBack();
    await expect(rows(page)).toHaveCount(of2021.length);
  });

  test('leads to the text of a UN document in a tab of its own', async ({ page, atlasUrl }) => {
    await openLibrary(page, atlasUrl);
    const row = page.locator('[data-document="a-res-73-27"]');
    const text = row.getByRole('link', { name: /^Read the text of A\/RES\/73\/27/ });
    await expect(text).toHaveAttribute('href', 'https://undocs.org/A/RES/73/27');
    await expect(text).toHaveAttribute('target', '_blank');
    await expect(row.getByRole('link', { name: /^Recorded vote, UNGA plenary/ })).toBeVisible();
  });

  test('downloads what is shown, in its order, and says where it is from', async ({ page, atlasUrl }) => {
    await openLibrary(page, atlasUrl);
    await choice(page, 'Process').selectOption('poa');
    await choice(page, 'Group by').selectOption('year');
    const shown = await idsOf(page);
    const { name, head, lines } = await download(page);
    expect(name).toBe('documents.csv');
    expect(head.slice(0, 4)).toEqual(['Id', 'Symbol', 'Title', 'Date']);
    expect(lines.map(([id]) => id)).toEqual(shown);
    expect(lines[0]?.at(-1)).toContain('CC BY 4.0');
  });

  test('copies what is shown', async ({ page, context, atlasUrl }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openLibrary(page, atlasUrl);
    await choice(page, 'Year').selectOption('1998');
    const shown = await idsOf(page);
    await page.getByRole('button', { name: 'Copy: the documents shown' }).click();
    await expect(page.getByText(`${shown.length} rows copied`)).toBeAttached();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(
      text
        .split(/\r?\n/)
        .slice(1)
        .map((line) => line.split('\t')[0]),
    ).toEqual(shown);
  });

  test('where the browser refuses to copy, the text stands selected', async ({ page, atlasUrl }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await openLibrary(page, atlasUrl);
    await page.getByRole('button', { name: 'Copy: the documents shown' }).click();
    await expect(page.getByRole('textbox', { name: 'The table as text' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Copy: the documents shown' })).toBeFocused();
  });
});

test.describe('the glossary', () => {
  test('opens by its link with every term of the record', async ({ page, atlasUrl }) => {
    await openGlossary(page, atlasUrl);
    await expect(count(page)).toHaveText(`All ${terms.length} terms`);
    const ids = await entries(page).evaluateAll((all) =>
      all.map((entry) => entry.getAttribute('data-term') ?? ''),
    );
    expect(ids.toSorted()).toEqual(terms.map(({ id }) => id).toSorted());
  });

  test('a letter moves focus and scroll, not the address', async ({ page, atlasUrl }) => {
    await openGlossary(page, atlasUrl);
    const address = page.url();
    const of = terms.filter(({ term }) => term.startsWith('R')).length;
    await page.getByRole('button', { name: `R (${of} terms)`, exact: true }).focus();
    await page.keyboard.press('Enter');
    const heading = room(page).getByRole('heading', { level: 3, name: 'R', exact: true });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
    expect(page.url()).toBe(address);
    await page.keyboard.press('Tab');
    await expect(page.locator('[data-term] :focus')).toHaveText(/^R/);
  });

  test('finds a term by its abbreviation or meaning, and says when there is none', async ({
    page,
    atlasUrl,
  }) => {
    await openGlossary(page, atlasUrl);
    const find = page.getByRole('searchbox', { name: 'Find a term' });
    await find.fill('norm (j)');
    await expect(entries(page)).toHaveCount(1);
    await expect(count(page)).toHaveText(`1 of ${terms.length} terms`);
    await expect(
      entries(page).getByRole('link', { name: 'Report vulnerabilities responsibly' }),
    ).toBeVisible();
    await expect(page.getByText('(no term shown)').first()).toBeAttached();
    await find.fill('atlantis');
    await expect(page.getByText('No term has this.')).toBeVisible();
    await page.getByRole('button', { name: `Show all ${terms.length} terms` }).click();
    await expect(find).toBeFocused();
    await expect(entries(page)).toHaveCount(terms.length);
  });

  test('leads on to terms and to what the record has of the same name; downloads what is shown', async ({
    page,
    atlasUrl,
  }) => {
    await openGlossary(page, atlasUrl);
    await page.getByRole('searchbox', { name: 'Find a term' }).fill('programme of action');
    const shown = await entries(page).evaluateAll((all) =>
      all.map((entry) => entry.getAttribute('data-term') ?? ''),
    );
    expect(shown).toContain('poa');
    const { name, lines } = await download(page);
    expect(name).toBe('glossary.csv');
    expect(lines.map(([id]) => id)).toEqual(shown);
    await page
      .locator('[data-term="poa"]')
      .getByRole('list', { name: 'In the record' })
      .getByRole('link', { name: 'PoA', exact: true })
      .click();
    await expect(page).toHaveURL(/focus=process:poa$/);
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
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    const check = async (what: string) => {
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(findBoxFaults), what).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), what).toBeLessThanOrEqual(
        width,
      );
      // The room scrolls, not the page; the live region at its end is 1 px high.
      if (width >= 1024)
        expect(
          await page.evaluate(() => document.documentElement.scrollHeight),
          `${what} scrolls by itself`,
        ).toBeLessThanOrEqual(height + 1);
      expect(await violations(page), what).toEqual([]);
    };
    await openLibrary(page, atlasUrl);
    await expect(page.getByRole('columnheader', { name: 'Kind' })).toHaveCount(isWide(width) ? 1 : 0);
    await choice(page, 'Year').selectOption('2019');
    await choice(page, 'Group by').selectOption('process');
    await expect(rows(page).first()).toBeVisible();
    await check('the library');
    await page.getByRole('searchbox', { name: 'Find in the documents' }).fill('atlantis');
    await expect(page.getByText('No document has all of this.')).toBeVisible();
    await check('the empty library');
    await openGlossary(page, atlasUrl);
    await page.getByRole('searchbox', { name: 'Find a term' }).fill('OEWG');
    await check('the glossary');
  });
}

for (const theme of ['dark', 'contrast', 'projector']) {
  test(`in the theme ${theme} nothing bars anybody`, async ({ page, atlasUrl }) => {
    test.setTimeout(120_000);
    await openLibrary(page, atlasUrl, `&theme=${theme}`);
    await bar(page, 2021).click();
    expect(await violations(page)).toEqual([]);
    await openGlossary(page, atlasUrl, `&theme=${theme}`);
    await page.getByRole('searchbox', { name: 'Find a term' }).fill('a');
    expect(await violations(page)).toEqual([]);
  });
}

test('with text of twice the size nothing is cut or covered on a phone', async ({ page, atlasUrl }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  await openLibrary(page, atlasUrl);
  await choice(page, 'Year').selectOption('2021');
  await expect(rows(page)).toHaveCount(of2021.length);
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(findBoxFaults)).toEqual([]);
  await openGlossary(page, atlasUrl);
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(findBoxFaults)).toEqual([]);
});
