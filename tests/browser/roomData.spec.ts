// The room about the data in a real browser: what it counts is the record's, by keyboard and by hand, from a desk down
// to 320 px, in all themes and on paper.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './atlasTest';
import { findBoxFaults } from './boxes';
import { violations } from './violations';

interface PositionRow {
  readonly question: string;
  readonly date: string;
  readonly basis: string;
}

const read = (name: string): unknown => JSON.parse(readFileSync(`src/record/${name}.json`, 'utf8'));
const positions = read('positions') as readonly PositionRow[];
const questions = read('questions') as readonly { readonly id: string; readonly label: string }[];
const corrections = read('corrections') as readonly unknown[];

const YEARS = 'Statements on record by question and year';
const GROUPS = 'Members on record by question and group';
const BASES = 'Statements on record by question and how they are known';

const room = (page: Page) => page.locator('.room');
const grid = (page: Page, name = YEARS) => page.getByRole('grid', { name });
const cells = (page: Page) => room(page).locator('[data-question]');
const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  );

async function open(page: Page, atlasUrl: string, query = ''): Promise<void> {
  await page.goto(`${atlasUrl}?focus=room:about-data${query}`);
  await expect(room(page).locator('[data-coverage-row]')).toHaveCount(questions.length + 1);
  await expect(room(page).locator('[data-correction]')).toHaveCount(corrections.length);
}

test('an old link opens the room, and the reader says beside it what it is for', async ({
  page,
  atlasUrl,
}) => {
  await open(page, atlasUrl);
  await expect(room(page).getByRole('heading', { level: 2, name: 'About the data' })).toBeVisible();
  const reader = page.getByRole('complementary');
  await expect(reader.getByRole('heading', { level: 2, name: 'About the data' })).toBeVisible();
  await expect(reader.getByText(/What the record holds and what it does not/)).toBeVisible();
  await expect(room(page).getByRole('heading', { level: 3 })).toHaveText([
    'Coverage',
    'What the record holds',
    'States with and without statements',
    'Method and coding rules',
    'Known gaps',
    'What changed',
    'Corrections made to sources',
    'Take the data',
    'How to cite',
    'How to correct and add',
  ]);
});

test('the figure counts the record: each question in each year, and by how it is known', async ({
  page,
  atlasUrl,
}) => {
  await open(page, atlasUrl);
  const drawn = () =>
    cells(page).evaluateAll((buttons) =>
      buttons.map((button) => [
        (button as HTMLElement).dataset['question'],
        (button as HTMLElement).dataset['column'],
        Number(button.textContent),
      ]),
    );
  const count = (question: unknown, column: unknown, of: (row: PositionRow) => string) =>
    positions.filter((row) => row.question === question && (column === 'all' || of(row) === column)).length;
  const years = await drawn();
  expect(years.length).toBeGreaterThan(questions.length);
  for (const [question, column, shown] of years)
    expect(shown, `${question} ${column}`).toBe(count(question, column, ({ date }) => date.slice(0, 4)));
  await room(page).getByRole('button', { name: 'How it is known' }).click();
  await expect(grid(page, BASES)).toBeVisible();
  for (const [question, column, shown] of (await drawn()).filter(([, column]) => column !== 'unconfirmed'))
    expect(shown, `${question} ${column}`).toBe(count(question, column, ({ basis }) => basis));
});

test('a cell lists what it counts, and the list leads on', async ({ page, atlasUrl }) => {
  await open(page, atlasUrl);
  const cell = room(page).locator('[data-question="ihl"][data-column="2021"]');
  const shown = Number(await cell.innerText());
  await cell.click();
  await expect(cell).toHaveAttribute('aria-expanded', 'true');
  const list = room(page).locator('[data-cell-list]');
  await expect(list.getByRole('heading', { level: 4 })).toContainText(`2021: ${shown} statement`);
  await expect(list.getByRole('listitem')).toHaveCount(shown);
  await list.getByRole('button', { name: 'Close the list' }).click();
  await expect(cell).toHaveAttribute('aria-expanded', 'false');
  await expect(cell).toBeFocused();
  await cell.click();
  await list.getByRole('link').first().click();
  await expect(page).toHaveURL(/focus=position:/);
  await page.goBack();
  await expect(grid(page)).toBeVisible();
});

test('groups: own and through a group are told apart, and each member is named once', async ({
  page,
  atlasUrl,
}) => {
  await open(page, atlasUrl, '&asof=2021-12-31');
  await room(page).getByRole('button', { name: 'Group of states' }).click();
  await expect(grid(page, GROUPS)).toBeVisible();
  await expect(room(page).getByText(/on 31 December 2021: by name/)).toBeVisible();
  const cell = room(page).locator('[data-question="ihl"][data-column="all"]');
  await expect(cell).toHaveAccessibleName(
    /^.+, All Member States: \d+ in a hundred on record: \d+ of 193 members by name, \d+ more through a group only, \d+ not on record$/,
  );
  await cell.click();
  const list = room(page).locator('[data-cell-list]');
  await expect(list.getByRole('listitem')).toHaveCount(193);
  await grid(page, GROUPS)
    .getByRole('link', { name: /^European Union/ })
    .click();
  await expect(page).toHaveURL(/focus=group:EU/);
});

test('by keyboard: one tab stop, arrows from cell to cell, Enter opens a list', async ({
  page,
  atlasUrl,
}) => {
  await open(page, atlasUrl);
  await expect(grid(page).locator('[tabindex="0"]')).toHaveCount(1);
  await page.getByRole('region', { name: YEARS }).focus();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe(questions[0]?.label);
  await page.keyboard.press('End');
  expect(await focused(page)).toMatch(/, All: \d+ statements/);
  await expect(grid(page).locator('[tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toContain(questions[1]?.label);
  await page.keyboard.press('Enter');
  await expect(room(page).locator('[data-cell-list]')).toBeVisible();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Close the list');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toContain(questions[1]?.label);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`focus=question:${questions[1]?.id}`));
});

test('the table says what the figure says, and is what is downloaded', async ({ page, atlasUrl }) => {
  await open(page, atlasUrl);
  const shown = await cells(page).evaluateAll(
    (buttons) => buttons.filter((button) => (button as HTMLElement).dataset['column'] !== 'all').length,
  );
  await room(page).getByRole('button', { name: 'Table', exact: true }).click();
  const rows = room(page).locator('[data-twin-row]');
  await expect(rows).toHaveCount(shown);
  const counted = await rows.evaluateAll((all) =>
    all.reduce((sum, row) => sum + Number(row.children[2]?.lastChild?.textContent), 0),
  );
  expect(counted).toBe(positions.length);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Download CSV: ${YEARS}` }).click(),
  ]);
  const lines = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines).toHaveLength(shown + 1);
  expect(lines[0]).toContain('Question,Year,Statements,States and groups,Not yet confirmed');
});

test('its files are there: data, schemas, log of changes; the first edition says that it is', async ({
  page,
  atlasUrl,
}) => {
  await open(page, atlasUrl);
  await expect(room(page).getByText(/^This is the first edition, 2026\.1 of November 2026/)).toBeVisible();
  const hrefs = await room(page)
    .locator('a[href^="./data/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.length).toBeGreaterThan(80);
  for (const href of hrefs.filter((_, index) => index % 9 === 0 || index > hrefs.length - 4)) {
    const answer = await page.request.get(new URL(href, atlasUrl).href);
    expect(answer.status(), href).toBe(200);
  }
});

test('on paper: figure, counts and corrections, nothing that one can only press', async ({
  page,
  atlasUrl,
}) => {
  await open(page, atlasUrl);
  await page.emulateMedia({ media: 'print' });
  await expect(grid(page)).toBeVisible();
  await expect(room(page).locator('[data-coverage-row="ihl"] [data-column="2021"]')).toBeVisible();
  await expect(room(page).getByRole('button', { name: 'Table', exact: true })).toBeHidden();
  await expect(
    room(page)
      .getByRole('button', { name: /^Download CSV/ })
      .first(),
  ).toBeHidden();
  await expect(room(page).locator('[data-correction]').last()).toBeVisible();
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [768, 1024],
  [390, 844],
  [320, 640],
] as const)
  test(`at ${width}x${height} nothing is cut or covered, targets are large enough, and nothing bars anybody`, async ({
    page,
    atlasUrl,
  }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height });
    await open(page, atlasUrl);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(findBoxFaults)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const small = await room(page).evaluate((node) =>
      [...node.querySelectorAll('a, button, summary, select')]
        .map((target) => ({ target, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({ target }) => target.outerHTML.slice(0, 90)),
    );
    expect(small).toEqual([]);
    await room(page).getByRole('button', { name: 'Group of states' }).click();
    await room(page).locator('[data-question="ihl"][data-column="all"]').click();
    await expect(room(page).locator('[data-cell-list]')).toBeVisible();
    expect(await page.evaluate(findBoxFaults)).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });

for (const theme of ['light', 'dark', 'contrast', 'projector'])
  test(`axe-core finds nothing in the theme ${theme}`, async ({ page, atlasUrl }) => {
    test.setTimeout(90_000);
    await open(page, atlasUrl, `&theme=${theme}`);
    // All kinds of cells stand in these few columns; a thousand would only take longer.
    await room(page).getByRole('button', { name: 'How it is known' }).click();
    await expect(grid(page, BASES)).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
