// The room of open issues in a real browser: what is drawn is what the map counts; all of it by keyboard; each question
// leads to map and timeline and Back returns; nothing is cut, covered or barred at any width; on paper all is open.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './atlasTest';
import { findBoxFaults } from './boxes';
import { legend } from './stage';
import { violations } from './violations';

interface Issue {
  readonly id: string;
  readonly question: string;
  readonly questions: readonly string[];
  readonly converges: readonly string[];
  readonly diverges: readonly string[];
  readonly sources: readonly unknown[];
}
const record = JSON.parse(readFileSync('src/record/open-issues.json', 'utf8')) as Issue[];
const rowCount = record.reduce((sum, { questions }) => sum + questions.length, 0);

const room = (page: Page) => page.locator('#stage');
const issue = (page: Page, id: string) => page.locator(`[data-issue="${id}"]`);
const opener = (page: Page, id: string) => issue(page, id).locator('h4 button');
const row = (page: Page, key: string) => page.locator(`[data-row="${key}"]`);
const tableButton = (page: Page) => room(page).getByRole('button', { name: 'Table', exact: true });
const tableOf = (page: Page, name: string) => page.getByRole('table', { name });
const since = (page: Page) => page.getByRole('combobox', { name: 'Compared with' });

async function openRoom(page: Page, url: string, more = ''): Promise<void> {
  await page.goto(`${url}?focus=room:issues${more}`);
  await expect(page.locator('[data-issue]')).toHaveCount(record.length);
}

/** For, qualified, against and all of a row, as it shows them. */
const numbersOf = async (page: Page, key: string) =>
  (await row(page, key).locator('.numbers .now:not(.when)').allTextContents()).map(Number);

test('opens by its link, with every issue and each of its questions; bars and numbers agree', async ({
  page,
  atlasUrl,
}) => {
  await openRoom(page, atlasUrl);
  await expect(room(page).getByRole('heading', { level: 2, name: 'Open issues' })).toBeVisible();
  await expect(page.locator('[data-row]')).toHaveCount(rowCount);
  const rows = await page.locator('[data-row].bars').evaluateAll((all) =>
    all.map((one) => {
      const bar = one.querySelector('[data-bar]');
      const drawn = [...(bar?.querySelectorAll('rect') ?? [])];
      return {
        numbers: [...one.querySelectorAll('.numbers .now:not(.when)')].map((cell) =>
          Number(cell.textContent),
        ),
        onRecord: Number(bar?.getAttribute('data-bar')),
        length: drawn.reduce((sum, rect) => sum + rect.getBoundingClientRect().width, 0),
        full: bar?.getBoundingClientRect().width ?? 0,
      };
    }),
  );
  expect(rows.length).toBeGreaterThan(35);
  const scale = rows.map(({ length, full, onRecord }) => (onRecord * full) / length);
  for (const [index, { numbers, onRecord }] of rows.entries()) {
    const [support = 0, qualified = 0, oppose = 0, all] = numbers;
    expect(support + qualified + oppose).toBe(all);
    expect(onRecord).toBe(all);
    // One scale for all: so many states to the whole length.
    expect(scale[index]).toBeCloseTo(scale[0] ?? 0, 0);
  }
});

test('a question leads to the map that counts the same, the timeline steps to it, Back returns', async ({
  page,
  atlasUrl,
}) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 1440, height: 900 });
  await openRoom(page, atlasUrl);
  const key = 'due-diligence due-diligence';
  const [support, qualified, oppose] = await numbersOf(page, key);
  const link = row(page, key).getByRole('link', {
    name: 'Due diligence as a duty (show on map and timeline)',
  });
  await link.click();
  await expect(page).toHaveURL(/lens=question:due-diligence&focus=question:due-diligence/);
  await expect(legend(page)).toBeVisible();
  const counted = (meaning: string) =>
    legend(page)
      .locator('tbody tr')
      .evaluateAll((all, begins) => {
        let isIn = false;
        return all.reduce((sum, one) => {
          const words = one.querySelector('th')?.textContent.trim() ?? '';
          isIn = words.startsWith('…') ? isIn : words.startsWith(begins);
          return sum + (isIn ? Number(one.querySelector('td')?.textContent) : 0);
        }, 0);
      }, meaning);
  expect(await counted('A binding obligation')).toBe(support);
  expect(await counted('Principle yes')).toBe(qualified);
  expect(await counted('A voluntary norm only')).toBe(oppose);
  await expect(
    page.locator('.bar .count', { hasText: /\d+ of \d+ events concern what is read/ }),
  ).toBeVisible();
  await page.goBack();
  await expect(row(page, key)).toBeVisible();
  await expect(page).toHaveURL(/\?focus=room:issues$/);
});

test('an opened issue has its points, sources, states and who moved; the map shows who moved', async ({
  page,
  atlasUrl,
}) => {
  test.setTimeout(90_000);
  await openRoom(page, atlasUrl);
  for (const { id, converges, diverges, sources, questions } of record.slice(3, 6)) {
    await opener(page, id).click();
    await expect(issue(page, id).locator('[data-points="agreed"] li')).toHaveText([...converges]);
    await expect(issue(page, id).locator('[data-points="divides"] li')).toHaveText([...diverges]);
    await expect(issue(page, id).locator('.source')).toHaveCount(sources.length);
    await expect(issue(page, id).locator('[data-stands]')).toHaveCount(questions.length);
  }
  // What is open is this person's moment: no link carries it.
  await expect(page).toHaveURL(/\?focus=room:issues$/);
  await since(page).selectOption('oewg-2021-report');
  await issue(page, 'sovereignty')
    .getByRole('link', { name: 'Show who moved on the map (Sovereignty as a rule of its own)' })
    .click();
  await expect(page).toHaveURL(/lens=change:sovereignty-rule,2021-03-12&focus=question:sovereignty-rule/);
  await expect(legend(page)).toBeVisible();
  await page.goBack();
  await expect(page.locator('[data-issue]')).toHaveCount(record.length);
});

test('by keyboard: plain order, Enter opens, Tab goes on into what is open', async ({ page, atlasUrl }) => {
  await openRoom(page, atlasUrl);
  const first = record[0]?.id ?? '';
  const parts = room(page).getByRole('navigation', { name: 'Parts of this room' });
  await parts.getByRole('button', { name: 'How to work together (6)' }).press('Enter');
  await expect(page.getByRole('heading', { level: 3, name: 'How to work together' })).toBeFocused();
  await room(page).getByRole('button', { name: 'Open all issues' }).focus();
  await page.keyboard.press('Tab');
  await expect(opener(page, first)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(opener(page, first)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(row(page, `${first} intl-law-applies`).getByRole('link')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(issue(page, first).locator('.details')).toHaveCount(0);
  await expect(opener(page, first)).toBeFocused();
});

test('few states are named, not drawn; where nobody is on record yet the room says what to do', async ({
  page,
  atlasUrl,
}) => {
  await openRoom(page, atlasUrl);
  const few = row(page, 'theme-capacity-building cb-fund');
  await expect(few.locator('[data-bar]')).toHaveCount(0);
  await expect(few.locator('.named a').first()).toBeVisible();
  await openRoom(page, atlasUrl, '&asof=1999');
  await expect(page.locator('[data-bar]')).toHaveCount(0);
  await expect(room(page).getByText('No state on record', { exact: true })).toHaveCount(rowCount);
  await expect(since(page)).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await room(page).getByRole('link', { name: 'Show how states stood on 31 December 2025' }).click();
  await expect(page.locator('[data-bar]').first()).toBeVisible();
  await expect(page).toHaveURL(/\?focus=room:issues$/);
});

test('the tables say what the figure says, and are taken along as they stand', async ({
  page,
  context,
  atlasUrl,
}) => {
  test.setTimeout(90_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openRoom(page, atlasUrl);
  await since(page).selectOption('oewg-2019');
  const drawn = await page.locator('[data-row].bars').evaluateAll((all) =>
    all.flatMap((one) => {
      const numbers = (when: string) =>
        [...one.querySelectorAll(`.numbers .${when}:not(.when)`)].map((cell) => cell.textContent);
      return ['support', 'qualified', 'oppose'].map((stance, index) => [
        `${one.getAttribute('data-row')} ${stance}`,
        numbers('now')[index],
        numbers('then')[index],
      ]);
    }),
  );
  await tableButton(page).click();
  const stands = tableOf(page, 'Open issues: how many stand where');
  await expect(stands).toBeVisible();
  const written = await stands.locator('[data-twin-row]').evaluateAll((all) =>
    all.map((one) => {
      // Without the name of the column, which is there for narrow screens.
      const cell = (index: number) => one.children[index]?.lastChild?.textContent?.trim();
      return [one.getAttribute('data-twin-row'), cell(3), cell(7)];
    }),
  );
  for (const each of drawn) expect(written).toContainEqual(each);
  await page.getByRole('button', { name: 'Copy: Open issues: how many stand where' }).click();
  await expect(page.getByText(/rows copied, with tabs between the columns/)).toBeAttached();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split(/\r?\n/);
  expect(lines).toHaveLength(written.length + 1);
  expect(lines[0]?.split('\t').slice(0, 4)).toEqual(['Issue', 'Question', 'Stance', '31 December 2025']);
  expect(lines[0]?.split('\t')[7]).toBe('2 June 2019');
  const points = tableOf(page, 'Open issues: what is agreed, what divides');
  await expect(points).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV: Open issues: what is agreed, what divides' }).click(),
  ]);
  const text = readFileSync(await file.path(), 'utf8');
  for (const { diverges } of record) expect(text).toContain(diverges[0]);
  expect(text).toContain('CC BY 4.0');
});

test('on paper all issues are open, and what can only be pressed is gone', async ({ page, atlasUrl }) => {
  test.setTimeout(90_000);
  await openRoom(page, atlasUrl);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 1009 });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.details')).toHaveCount(record.length);
  await expect(tableButton(page)).toBeHidden();
  await expect(opener(page, 'attribution')).toBeHidden();
  await expect(issue(page, 'attribution').locator('h4 .printed')).toBeVisible();
  await expect(issue(page, 'attribution').getByText('Sources of these points')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(680);
  const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g);
  expect(pages?.length).toBeGreaterThan(5);
  expect(pages?.length).toBeLessThanOrEqual(30);
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
    test.setTimeout(300_000);
    await page.setViewportSize({ width, height });
    const check = async (name: string) => {
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(findBoxFaults), name).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(
        width,
      );
      expect(await violations(page), name).toEqual([]);
    };
    await openRoom(page, atlasUrl);
    await check('figure');
    await opener(page, 'self-defence').press('Enter');
    await opener(page, 'theme-capacity-building').press('Enter');
    await expect(page.locator('.details')).toHaveCount(2);
    await check('two issues open');
    if (width !== 1440 && width !== 320) return;
    await tableButton(page).click();
    await expect(tableOf(page, 'Open issues: what is agreed, what divides')).toBeVisible();
    await check('tables');
  });
}

for (const theme of ['dark', 'contrast', 'projector']) {
  test(`axe-core finds nothing in the theme ${theme}`, async ({ page, atlasUrl }) => {
    test.setTimeout(90_000);
    await openRoom(page, atlasUrl, `&theme=${theme}`);
    await opener(page, 'attribution').press('Enter');
    await expect(issue(page, 'attribution').locator('.details')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test('in forced colours bars keep the colours of the stances, and words those of the system', async ({
  page,
  atlasUrl,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openRoom(page, atlasUrl);
  const bar = row(page, 'due-diligence due-diligence').locator('[data-part="support-own"]').first();
  await expect(bar).toHaveAttribute('fill', 'url(#class-support-own)');
  expect(await violations(page)).toEqual([]);
});
