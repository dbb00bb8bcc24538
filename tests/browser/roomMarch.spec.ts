// The session of March 2022 in a real browser: what is drawn is what the record holds; all of it by keyboard; it leads
// to map, timeline and pages and back; nothing is cut, covered or barred at any width.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './atlasTest';
import { findBoxFaults } from './boxes';
import { violations } from './violations';

interface Row {
  readonly id: string;
  readonly actor: string;
  readonly question: string;
  readonly event?: string;
  readonly sources: readonly { readonly source: string }[];
}
const positions = JSON.parse(readFileSync('src/record/positions.json', 'utf8')) as Row[];
const said = positions.filter(({ event }) => event === 'oewg-2021-s2');
/** Spoken of under another topic, and heard in the discussion on capacity-building. */
const heard = said.filter(({ sources }) =>
  sources.some(({ source }) => source === 'digital-watch-second-session-capacity-building-31-march-2022'),
);
const actors = new Set(said.map(({ actor }) => actor));

const room = (page: Page) => page.locator('#stage');
const grid = (page: Page) => page.getByRole('grid', { name: 'Actors by topic and question' });
const cell = (page: Page, row: number, column: number) =>
  page.locator(`[data-row="${row}"][data-column="${column}"]`);
const actor = (page: Page, key: string) => page.locator(`[data-actor="${key}"]`);
const nameOf = (page: Page, key: string) => actor(page, key).locator('[data-column="0"]');
const opened = (page: Page) => page.locator('[data-opened]');
const topic = (page: Page, id: string) => page.locator(`[data-topic="${id}"]`).getByRole('button');
const panel = (page: Page, id: string) => page.locator(`[data-topic-panel="${id}"]`);
const signs = (page: Page) => grid(page).locator('[role="gridcell"] > svg');
const twinRows = (page: Page) => page.locator('[data-twin-row]');
const tableButton = (page: Page) => room(page).getByRole('button', { name: 'Table', exact: true });

async function open(page: Page, url: string, more = ''): Promise<void> {
  await page.goto(`${url}?focus=room:march-2022${more}`);
  await expect(grid(page)).toBeVisible();
}

test('opens by its link, and draws every statement of the session', async ({ page, atlasUrl }) => {
  await open(page, atlasUrl, '&groups=off');
  await expect(room(page).getByRole('heading', { level: 2, name: 'March 2022: one session' })).toBeVisible();
  await expect(page.locator('[data-actor]')).toHaveCount(actors.size);
  await expect(signs(page)).toHaveCount(said.length + heard.length);
  await expect(page.locator('[data-topic]')).toHaveCount(9);
  await expect(page.locator('[data-step]')).toHaveCount(5);
  expect(await page.locator('[data-step]:has(.source)').count()).toBe(5);
  await expect(room(page)).toContainText(`On record: ${said.length} statements of ${actors.size - 1} states`);
});

test('says each cell in words: own words, joint texts, groups, and nothing on record', async ({
  page,
  atlasUrl,
}) => {
  await open(page, atlasUrl);
  await expect(
    actor(page, 'GBR').getByRole('gridcell', {
      name: 'Broad participation, no veto, reported, 28 March 2022, does not colour the map',
    }),
  ).toHaveCount(1);
  await expect(
    actor(page, 'ALB').getByRole('gridcell', {
      name: 'Names Russia, asks for a stop, joint statement, 28 March 2022',
    }),
  ).toHaveCount(1);
  await expect(
    actor(page, 'EST').getByRole('gridcell', {
      name: 'Set up the Programme of Action, through European Union, 1 April 2022',
    }),
  ).toHaveCount(1);
  await expect(actor(page, 'GHA').getByRole('gridcell', { name: 'nothing on record' })).toHaveCount(17);
  await expect(
    grid(page).getByRole('columnheader', {
      name: /^2, Informal mode: Informal mode \(March 2022\), 22 statements$/,
    }),
  ).toHaveCount(1);
});

test('shows the states that only a group spoke for when asked', async ({ page, atlasUrl }) => {
  await open(page, atlasUrl);
  await expect(actor(page, 'SWE')).toHaveCount(0);
  await room(page)
    .getByRole('checkbox', { name: /that only a group spoke for$/ })
    .check();
  await expect(actor(page, 'SWE').locator('svg')).toHaveCount(6);
});

test('by keyboard: one tab stop, arrows move, Enter opens, Tab leads on, Escape closes', async ({
  page,
  atlasUrl,
}) => {
  await open(page, atlasUrl);
  await expect(grid(page).locator('[tabindex="0"]')).toHaveCount(1);
  await tableButton(page).focus();
  await page.keyboard.press('Tab');
  await expect(room(page).getByRole('region', { name: 'Who spoke on what' }).last()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(nameOf(page, 'group:EU')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(cell(page, 2, 1)).toBeFocused();
  // Nothing is on record there: it is said, and nothing opens.
  await page.keyboard.press('Enter');
  await expect(
    page.getByText('Egypt, Stakeholders in the negotiations: nothing on record').first(),
  ).toBeAttached();
  await expect(opened(page)).toHaveCount(0);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(opened(page)).toContainText('Egypt: A Programme of Action');
  await expect(opened(page).locator('.source').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(opened(page).getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(opened(page)).toHaveCount(0);
  await expect(actor(page, 'EGY').locator('[data-column="18"]')).toBeFocused();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  await expect(cell(page, 0, 1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(opened(page).locator('[data-topic-panel="modalities"]')).toBeVisible();
  // What is opened is this person's moment: no link carries it.
  await expect(page).toHaveURL(/\?focus=room:march-2022$/);
});

test('a topic opens to what was agreed, what divided and who said what', async ({ page, atlasUrl }) => {
  await open(page, atlasUrl);
  await topic(page, 'poc').press('Enter');
  await expect(topic(page, 'poc')).toHaveAttribute('aria-expanded', 'true');
  const own = said.filter(({ question }) => question === 'poc-network');
  await expect(panel(page, 'poc').locator('.speaker a')).toHaveCount(own.length);
  await expect(panel(page, 'poc').getByRole('heading', { name: 'Where they differ' })).toBeVisible();
  await expect(panel(page, 'poc').locator('.source').first()).toBeVisible();
  await topic(page, 'capacity').click();
  await expect(panel(page, 'capacity')).toContainText('heard in the discussion on this one');
  await expect(panel(page, 'capacity').locator('.speaker a')).toHaveCount(heard.length);
  await topic(page, 'poc').click();
  await expect(panel(page, 'poc')).toHaveCount(0);
});

test('an actor opens to all that it said, and where it stands since', async ({ page, atlasUrl }) => {
  await open(page, atlasUrl);
  await nameOf(page, 'RUS').click();
  const panelOf = page.locator('[data-actor-panel="RUS"]');
  const own = said.filter((row) => row.actor === 'RUS');
  await expect(panelOf.getByRole('link', { name: 'Statement', exact: true })).toHaveCount(own.length);
  await expect(panelOf.getByRole('heading', { name: 'Since then' })).toBeVisible();
  await panelOf.getByRole('link', { name: 'The page of Russian Federation' }).click();
  await expect(page).toHaveURL(/focus=state:RUS/);
  await page.goBack();
  await expect(grid(page)).toBeVisible();
});

test('leads to the map of the day, the timeline of the days and the statement, and Back returns', async ({
  page,
  atlasUrl,
}) => {
  test.setTimeout(90_000);
  await open(page, atlasUrl);
  await topic(page, 'informal-mode').click();
  await panel(page, 'informal-mode')
    .getByRole('link', { name: /^On the map as of 1 April 2022/ })
    .click();
  await expect(page).toHaveURL(/lens=question:informal-mode&asof=2022-04-01&focus=question:informal-mode/);
  await expect(page.locator('path.state[data-state]').first()).toBeVisible();
  await page.goBack();
  await expect(grid(page)).toBeVisible();
  await room(page).getByRole('link', { name: 'Its days on the timeline' }).click();
  await expect(page).toHaveURL(/asof=2022-04-01&window=2022-03-2\d\.\.2022-04-0\d$/);
  await expect(page.locator('#timeline')).toBeVisible();
  await page.goBack();
  await expect(grid(page)).toBeVisible();
  await actor(page, 'CUB').locator('[role="gridcell"]:has(svg)').first().click();
  await opened(page).locator('.speaker a').first().click();
  await expect(page).toHaveURL(/focus=position:p-cub-/);
  await page.goBack();
  await expect(grid(page)).toBeVisible();
});

test('the table has a row for each sign, and is taken along as it stands', async ({
  page,
  context,
  atlasUrl,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, atlasUrl);
  const drawn = await signs(page).count();
  const rows = await grid(page).locator('[data-actor]').count();
  await tableButton(page).click();
  await expect(twinRows(page)).toHaveCount(drawn);
  const names = await twinRows(page).locator('[role="rowheader"]').allTextContents();
  expect(new Set(names).size).toBe(rows);
  await page.getByRole('button', { name: /^Copy: / }).click();
  await expect(page.getByText(`${drawn} rows copied, with tabs between the columns.`)).toBeAttached();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split(/\r?\n/);
  expect(lines[0]?.split('\t')).toEqual([
    'Actor',
    'Regional group',
    'Topic',
    'Question',
    'Stance',
    'How it is known, and how far confirmed',
    'When',
    'What was said, in our words',
    'Best source',
  ]);
  expect(lines.slice(1).map((line) => line.split('\t')[0]?.trim())).toEqual(names.map((name) => name.trim()));
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('oewg-march-2022_statements.csv');
  expect(readFileSync(await file.path(), 'utf8')).toContain('CC BY 4.0');
});

test('on paper the figure is whole, and what can only be pressed is gone', async ({ page, atlasUrl }) => {
  await open(page, atlasUrl);
  await topic(page, 'dialogue').click();
  await expect(panel(page, 'dialogue')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 1009 });
  await expect(tableButton(page)).toBeHidden();
  await expect(page.locator('[data-topic="threats"]')).toContainText('Threats');
  await expect(topic(page, 'threats').locator('span').last()).toBeVisible();
  await expect(panel(page, 'dialogue')).toBeVisible();
  const widest = await grid(page).evaluate((one) => one.scrollWidth - one.clientWidth);
  expect(widest).toBeLessThanOrEqual(1);
  const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g);
  expect(pages?.length).toBeLessThanOrEqual(6);
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
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height });
    const check = async (name: string, withAxe = true) => {
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(findBoxFaults), name).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, name).toBeLessThanOrEqual(width);
      if (withAxe) expect(await violations(page), name).toEqual([]);
    };
    await open(page, atlasUrl);
    await check('the room', false);
    await topic(page, 'norms').press('Enter');
    await expect(panel(page, 'norms')).toBeVisible();
    await check('a topic opened', false);
    await nameOf(page, 'AUS').press('Enter');
    await expect(opened(page)).toBeVisible();
    await check('a topic and an actor opened');
    await page.keyboard.press('Escape');
    await tableButton(page).click();
    await expect(twinRows(page).first()).toBeVisible();
    await check('as a table');
  });
}

for (const theme of ['dark', 'contrast', 'projector']) {
  test(`axe-core finds nothing in the theme ${theme}`, async ({ page, atlasUrl }) => {
    // Its thousand cells take axe-core a while on a slow machine.
    test.setTimeout(120_000);
    await open(page, atlasUrl, `&theme=${theme}`);
    await topic(page, 'threats').press('Enter');
    await nameOf(page, 'CUB').press('Enter');
    await expect(opened(page)).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test('with the system’s own colours its signs keep their shapes', async ({ page, atlasUrl }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, atlasUrl);
  const drawn = await signs(page).evaluateAll((all) => [
    ...new Set(
      all.map((sign) => {
        const path = sign.querySelector('path');
        return `${path?.getAttribute('d') ?? ''} ${path ? getComputedStyle(path).stroke : ''}`;
      }),
    ),
  ]);
  expect(drawn).toHaveLength(3);
});
