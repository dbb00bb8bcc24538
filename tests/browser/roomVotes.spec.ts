// Two rooms in a real browser: the roll calls, and the groups of experts beside the open-ended groups. What is drawn is
// the record's, by keyboard and by hand, from a desk down to 320 px.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './atlasTest';
import { findBoxFaults } from './boxes';
import { violations } from './violations';

interface VoteRow {
  readonly id: string;
  readonly date: string;
  readonly tally: { readonly yes: number; readonly no: number; readonly abstain?: number };
  readonly roll: Readonly<Record<string, string>> | null;
  readonly roll_complete: boolean;
}

const votes = JSON.parse(readFileSync('src/record/votes.json', 'utf8')) as readonly VoteRow[];
const room = (page: Page) => page.locator('.room');
const rows = (page: Page) => room(page).locator('[data-roll-row]');
const grid = (page: Page) => page.getByRole('grid', { name: 'Roll calls, state by state' });
const names = (page: Page) => rows(page).locator('th a').allInnerTexts();
const filter = (page: Page) => page.getByRole('searchbox', { name: 'Filter by name' });
const group = (page: Page) => page.getByRole('combobox', { name: 'Group' });
const sort = (page: Page, what: string) => page.getByRole('button', { name: `Sort by ${what}`, exact: true });
const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  );

async function openVotes(page: Page, atlasUrl: string, query = ''): Promise<void> {
  await page.goto(`${atlasUrl}?focus=room:votes${query}`);
  await expect(page.getByRole('region', { name: 'Roll calls, state by state' })).toHaveAttribute(
    'aria-busy',
    'false',
  );
  await expect(rows(page)).toHaveCount(193);
}

async function openSides(page: Page, atlasUrl: string, query = ''): Promise<void> {
  await page.goto(`${atlasUrl}?focus=room:gge-oewg${query}`);
  await expect(room(page).locator('[data-aspect]')).toHaveCount(12);
  await expect(room(page).locator('[data-mark]').first()).toBeAttached();
}

/** How many cells of each class stand in each column, by the id of its vote. */
function drawnCounts(page: Page): Promise<Record<string, Record<string, number>>> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll<HTMLElement>('.room [data-vote]')].map(
      ({ dataset }) => dataset['vote'] ?? '',
    );
    const counts: Record<string, Record<string, number>> = Object.fromEntries(ids.map((id) => [id, {}]));
    for (const row of document.querySelectorAll('.room [data-roll-row]'))
      [...row.querySelectorAll('td.roll')].forEach((cell, at) => {
        const key = cell.className.replace('roll ', '');
        const its = counts[ids[at] ?? ''];
        if (its) its[key] = (its[key] ?? 0) + 1;
      });
    return counts;
  });
}

test('a link opens the roll calls; every whole roll drawn adds up to the tally, no other says who was absent', async ({
  page,
  atlasUrl,
}) => {
  await openVotes(page, atlasUrl);
  await expect(page.getByRole('heading', { level: 2, name: 'The roll calls' }).first()).toBeVisible();
  const counts = await drawnCounts(page);
  expect(Object.keys(counts).toSorted()).toEqual(votes.map(({ id }) => id).toSorted());
  for (const { id, tally, roll, roll_complete: isWhole } of votes) {
    const drawn = counts[id] ?? {};
    const { yes = 0, no = 0, abstain = 0, absent = 0 } = drawn;
    expect(
      Object.values(drawn).reduce((sum, count) => sum + count, 0),
      id,
    ).toBe(193);
    if (isWhole) {
      expect({ yes, no, abstain }, id).toEqual(tally);
      expect(drawn['not-recorded'] ?? 0, id).toBe(0);
    } else {
      expect(absent, id).toBe(0);
      expect(yes + no + abstain, id).toBe(Object.keys(roll ?? {}).length);
    }
  }
});

test('each cell says state, vote, date and answer; a vote without a roll says so in its head', async ({
  page,
  atlasUrl,
}) => {
  await openVotes(page, atlasUrl);
  await expect(
    grid(page).getByRole('gridcell', {
      name: 'Brazil, resolution 73/27, 5 December 2018: abstained',
      exact: true,
    }),
  ).toHaveText('A');
  await expect(
    grid(page).getByRole('gridcell', {
      name: 'Brazil, draft A/C.1/73/L.37, 8 November 2018: not recorded',
      exact: true,
    }),
  ).toHaveText('·');
  await expect(grid(page).getByRole('columnheader', { name: /^C\.1\/73\/L\.37/ })).toHaveText(
    /result only.*139 in favour, 11 against, abstentions not on record; no roll call on record/s,
  );
});

test('sorts by name, share and vote, groups and filters; no link carries it', async ({ page, atlasUrl }) => {
  await openVotes(page, atlasUrl);
  expect((await names(page))[0]).toBe('Afghanistan');
  await sort(page, 'State').click();
  await expect.poll(async () => (await names(page))[0]).toBe('Zimbabwe');
  await sort(page, '73/27, ICT developments').click();
  const column = grid(page).locator('th[aria-sort]:not([aria-sort="none"])');
  await expect(column).toHaveCount(1);
  await expect(column).toHaveAttribute('aria-sort', 'ascending');
  const answers = await rows(page)
    .locator('td.roll')
    .evaluateAll((cells) =>
      cells
        .filter((cell) => cell.getAttribute('aria-label')?.includes('resolution 73/27,'))
        .map((cell) => cell.textContent ?? ''),
    );
  expect(answers.join('')).toMatch(/^Y{119}A{14}N{46}–{14}$/);
  await sort(page, 'Yes votes of the votes cast, in whole roll calls').click();
  await expect(rows(page).first().locator('.share')).toHaveText('17/17');
  await group(page).selectOption('by regional group');
  await expect(grid(page).locator('tr.section')).toHaveCount(5);
  await expect(grid(page).locator('tr.section').first()).toHaveText('African Group: 54 states');
  await expect(rows(page)).toHaveCount(193);
  await group(page).selectOption('by equal answers');
  await expect(grid(page).locator('tr.section').last()).toContainText('Answers that no other state shares');
  await expect(rows(page)).toHaveCount(193);
  await filter(page).fill('united');
  await expect(rows(page)).toHaveCount(4);
  await expect(room(page).getByText('4 of 193 states')).toBeVisible();
  await filter(page).fill('atlantis');
  await page.getByRole('button', { name: 'Clear the filter' }).click();
  await expect(rows(page)).toHaveCount(193);
  await page.getByRole('combobox', { name: 'Votes' }).selectOption('with a whole roll call');
  await expect(grid(page).locator('[data-vote]')).toHaveCount(
    votes.filter((vote) => vote.roll_complete).length,
  );
  await expect(page).toHaveURL(/\?focus=room:votes$/);
});

test('by keyboard: one tab stop, arrows from cell to cell, into the head and out to vote and map', async ({
  page,
  atlasUrl,
}) => {
  await openVotes(page, atlasUrl);
  await expect(grid(page).locator('[tabindex="0"]')).toHaveCount(1);
  await page.getByRole('region', { name: 'Roll calls, state by state' }).focus();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Afghanistan');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toBe('Afghanistan, resolution 60/45, 8 December 2005: yes');
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe('Albania, resolution 60/45, 8 December 2005: yes');
  await page.keyboard.press('Control+End');
  expect(await focused(page)).toMatch(/^Zimbabwe, resolution 60\/45/);
  await expect(grid(page).locator('[tabindex="0"]')).toBeInViewport();
  await page.keyboard.press('End');
  expect(await focused(page)).toMatch(/^Zimbabwe, resolution 78\/237/);
  await page.keyboard.press('PageUp');
  expect(await focused(page)).toMatch(/resolution 78\/237/);
  await page.keyboard.press('Control+Home');
  expect(await focused(page)).toBe('Afghanistan');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  expect(await focused(page)).toBe('60/45, ICT developments on the map');
  await page.keyboard.press('ArrowUp');
  expect(await focused(page)).toBe('Sort by 60/45, ICT developments');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/focus=vote:a-res-60-45/);
  await page.goBack();
  await expect(rows(page)).toHaveCount(193);
  await grid(page).getByRole('link', { name: '73/27, ICT developments on the map' }).click();
  await expect(page).toHaveURL(/lens=vote:a-res-73-27&focus=vote:a-res-73-27/);
});

test('two votes are compared: the moves named, the rest counted', async ({ page, atlasUrl }) => {
  await openVotes(page, atlasUrl);
  const status = room(page).getByText(/^Both rolls name/);
  await expect(status).toHaveText('Both rolls name 193 states: 29 changed their answer, 164 did not.');
  await expect(
    page.getByRole('img', { name: /flow from resolution 77\/36 to resolution 78\/237/ }),
  ).toBeVisible();
  const move = room(page).locator('[data-move="yes absent"]');
  await expect(move).toContainText('15 states');
  await expect(move.getByRole('link', { name: 'Tunisia' })).toBeAttached();
  await page.getByRole('combobox', { name: 'From' }).selectOption('a-c1-74-l49-rev1');
  await page.getByRole('combobox', { name: 'to', exact: true }).selectOption('a-res-74-28');
  await expect(status).toContainText('Both rolls name 18 states');
  await expect(status).toContainText('Not counted: 175 member States');
  await page.getByRole('combobox', { name: 'From' }).selectOption('a-res-74-28');
  await expect(room(page).getByText('Choose two different votes.')).toBeVisible();
});

test('downloads what is shown of the roll calls, and of both ways', async ({ page, atlasUrl }) => {
  const download = async (label: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Download CSV: ${label}` }).click(),
    ]);
    return readFileSync(await file.path(), 'utf8')
      .replace('\ufeff', '')
      .trim()
      .split('\r\n');
  };
  await openVotes(page, atlasUrl);
  await filter(page).fill('guinea');
  await expect(rows(page)).toHaveCount(4);
  await sort(page, 'State').click();
  const shown = await names(page);
  const [head = '', ...lines] = await download('Roll calls, state by state');
  expect(head).toContain('"73/27, ICT developments"');
  expect(lines.map((line) => line.split(',')[0])).toEqual(shown);
  expect(lines[0]).toContain('CC BY 4.0');
  await openSides(page, atlasUrl);
  expect(await download('Aspect by aspect')).toHaveLength(13);
  expect(await download('Seats in the groups of experts')).toHaveLength(45);
});

test('the two ways: every aspect with a source, every sign names itself and leads to its event', async ({
  page,
  atlasUrl,
}) => {
  await openSides(page, atlasUrl);
  for (const aspect of await room(page).locator('[data-aspect]').all())
    await expect(aspect.locator('.sources a').first()).toBeVisible();
  const figure = page.getByRole('region', { name: /^Work programmes of GGE and OEWG/ });
  await expect(figure.locator('[data-mark][tabindex="0"]')).toHaveCount(1);
  await figure.locator('[data-mark][tabindex="0"]').focus();
  const said = room(page).locator('.said');
  await expect(said).toContainText('First GGE meets');
  await page.keyboard.press('ArrowRight');
  await expect(said).toContainText('First GGE ends without a consensus report');
  await page.keyboard.press('ArrowDown');
  await expect(said).toContainText('First OEWG');
  await page.keyboard.press('End');
  await expect(said).toContainText('Final report of the second OEWG');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/focus=event:oewg-2025-report/);
  await page.goBack();
  await room(page).getByText('As a table').click();
  await expect(room(page).locator('[data-programme]')).toHaveCount(
    await figure.locator('[data-mark]').count(),
  );
});

test('the members of the groups of experts: counted, sorted, with and without a seat, on the map', async ({
  page,
  atlasUrl,
}) => {
  await openSides(page, atlasUrl);
  const members = room(page).locator('[data-seat-row]');
  await expect(members).toHaveCount(44);
  await expect(members.first().locator('td').first()).toContainText('6');
  await page
    .getByRole('columnheader', { name: /^GGE 2019-21/ })
    .getByRole('button')
    .click();
  await expect(members.first()).toContainText('Brazil');
  await expect(members.first()).toContainText('Member, chair');
  await page.getByRole('checkbox', { name: /without a seat/ }).check();
  await expect(members).toHaveCount(193);
  await page.getByRole('link', { name: 'Seats of all states on the map' }).click();
  await expect(page).toHaveURL(/lens=seats:all$/);
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
  [320, 640],
] as const)
  test(`at ${width}x${height} nothing is cut or covered, and nothing bars anybody`, async ({
    page,
    atlasUrl,
  }) => {
    await page.setViewportSize({ width, height });
    for (const theme of ['', '&theme=dark']) {
      for (const open of [openVotes, openSides]) {
        await open(page, atlasUrl, theme);
        await page.waitForLoadState('networkidle');
        // All kinds of cells stand in these rows; five thousand would only take longer.
        if (open === openVotes) {
          await filter(page).fill('south sudan');
          await expect(rows(page)).toHaveCount(1);
          await filter(page).fill('an');
        }
        if (theme === '') {
          expect(await page.evaluate(findBoxFaults)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        }
        if (open === openVotes) {
          await filter(page).fill('united');
          await expect(rows(page)).toHaveCount(4);
        }
        expect(await violations(page)).toEqual([]);
      }
    }
  });
