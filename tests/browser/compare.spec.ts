// Two to four states or groups compared: by link, from a page, with Shift on the figures, and back out again.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './atlasTest';
import { findBoxFaults } from './boxes';
import { openMap } from './stage';
import { violations } from './violations';

const DESK = { width: 1440, height: 900 };
const QUERY = '?compare=state:CUB,state:USA';

const reader = (page: Page): Locator => page.getByRole('complementary');
const title = (page: Page, name: string | RegExp): Locator =>
  reader(page).getByRole('heading', { level: 2, name });
const compared = (page: Page) => new URL(page.url()).searchParams.get('compare');

test('a link shows the comparison at once, and its cells lead to what says so', async ({
  page,
  atlasUrl,
}) => {
  await page.setViewportSize(DESK);
  await page.goto(`${atlasUrl}${QUERY}`);
  await expect(title(page, 'Cuba and United States of America')).toBeVisible();
  await expect(page.getByText('it is not there yet')).toHaveCount(0);
  const table = reader(page).getByRole('table', { name: /^Cuba and United States of America, as of 31 Dec/ });
  await expect(table.getByRole('columnheader')).toHaveText(['Subject', 'Cuba', 'United States of America']);
  const treaty = table.getByRole('row', { name: /^A new treaty on ICT security/ });
  await expect(treaty.getByRole('rowheader')).toContainText('they part');
  await treaty.getByRole('link', { name: 'No treaty needed' }).click();
  await expect(page).toHaveURL(/focus=position:p-usa-binding-instrument-2023-05-1/);
  await reader(page)
    .getByRole('link', { name: /^Back to the comparison: Cuba and / })
    .click();
  await expect(title(page, 'Cuba and United States of America')).toBeFocused();
});

test('those compared stand out on map and seats', async ({ page, atlasUrl }) => {
  await page.setViewportSize(DESK);
  await openMap(page, `${atlasUrl}?compare=state:BRA,state:SGP,group:EU`);
  const outlined = () =>
    page
      .locator('.map [data-outlined]')
      .evaluateAll((nodes) => nodes.map((node) => `${node.getAttribute('data-outlined')} ${node.tagName}`));
  // A state of which an outline would leave nothing has a ring.
  await expect.poll(outlined).toEqual(['BRA g', 'SGP circle']);
  await page.getByRole('button', { name: 'Seats', exact: true }).click();
  await expect(page.locator('.seat.compared')).toHaveCount(2);
});

test('a page of a state leads in, the finder adds, Back and Close lead out', async ({ page, atlasUrl }) => {
  await page.setViewportSize(DESK);
  await page.goto(`${atlasUrl}?focus=state:CUB`);
  await reader(page).getByRole('link', { name: 'Compare', exact: true }).click();
  await expect(title(page, 'Compare Cuba')).toBeFocused();
  const finder = reader(page).getByRole('combobox', { name: 'Add a state' });
  await finder.fill('usa');
  await expect(reader(page).getByRole('option', { name: /^United States of America/ })).toBeVisible();
  await finder.press('Enter');
  await expect(title(page, 'Cuba and United States of America')).toBeVisible();
  await reader(page).getByRole('combobox', { name: 'Add a group of states' }).selectOption('European Union');
  expect(compared(page)).toBe('state:CUB,state:USA,group:EU');
  await reader(page).getByRole('button', { name: 'Remove United States of America' }).click();
  expect(compared(page)).toBe('state:CUB,group:EU');
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(title(page, 'Compare Cuba')).toBeVisible();
  await page.goBack();
  await expect(title(page, 'Cuba')).toBeVisible();
  await page.goForward();
  await reader(page).getByRole('button', { name: 'Close' }).click();
  await expect(title(page, 'How states negotiated ICT security')).toBeVisible();
  expect(compared(page)).toBeNull();
});

test('Shift adds from map, seats and table, by press and by key', async ({ page, atlasUrl }) => {
  await page.setViewportSize(DESK);
  await openMap(page, atlasUrl);
  await expect(title(page, 'How states negotiated ICT security')).toBeVisible();
  await page
    .locator('path.state[data-state="BRA"]')
    .first()
    .click({ modifiers: ['Shift'] });
  await expect(title(page, 'Compare Brazil')).toBeVisible();
  await page.locator('path.state[data-state="AUS"]').first().focus();
  await page.keyboard.press('Shift+Enter');
  await expect(title(page, 'Brazil and Australia')).toBeVisible();
  await page.getByRole('button', { name: 'Seats' }).click();
  await page.locator('.seat[data-state="FRA"]').click({ modifiers: ['Shift'] });
  await expect(title(page, 'Brazil, Australia and France')).toBeVisible();
  await page.getByRole('button', { name: 'Table' }).first().click();
  const row = (name: string) => page.locator('.stage').getByRole('link', { name, exact: true });
  await row('Albania').focus();
  await page.keyboard.press('Shift+Enter');
  await expect(title(page, 'Brazil, Australia, France and Albania')).toBeVisible();
  // A fifth is refused with words, and nobody goes.
  await row('Algeria').click({ modifiers: ['Shift'] });
  await expect(reader(page).getByText('Four are compared already: remove one to add another.')).toBeVisible();
  await expect(page.locator('p.visually-hidden[role="status"]')).toHaveText(
    'Four are compared already: remove one to add another.',
  );
  expect(compared(page)).toBe('state:BRA,state:AUS,state:FRA,state:ALB');
});

test('the switch leaves the rows where they part', async ({ page, atlasUrl }) => {
  await page.setViewportSize(DESK);
  await page.goto(`${atlasUrl}${QUERY}`);
  const rows = reader(page)
    .getByRole('table', { name: /where they part first$/ })
    .getByRole('row');
  await expect(rows.filter({ hasText: 'Had a seat' }).first()).toBeVisible();
  await reader(page).getByRole('radio', { name: 'Where they part' }).check();
  await expect(rows.filter({ hasText: 'Had a seat' })).toHaveCount(0);
  await expect(rows.filter({ hasText: 'they part' }).first()).toBeVisible();
  await expect(rows.filter({ hasText: /= equal|not all on record/ })).toHaveCount(0);
});

test('a group has no vote: the tally of its members stands for itself', async ({ page, atlasUrl }) => {
  await page.setViewportSize(DESK);
  await page.goto(`${atlasUrl}?compare=state:RUS,group:EU`);
  await expect(
    reader(page).getByText('its 28 members of that day; it has no vote of its own').first(),
  ).toBeVisible();
  await expect(reader(page).getByText('0 yes, 28 no, 0 abstained').first()).toBeVisible();
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
  [320, 640],
] as const) {
  for (const query of [QUERY, '?compare=state:CUB,state:GBR,group:EU,state:BOL'])
    test(`nothing of ${query} is cut, overlaps or fails axe at ${width} x ${height}`, async ({
      page,
      atlasUrl,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`${atlasUrl}${query}`);
      await expect(reader(page).getByRole('list', { name: 'Who is compared' })).toBeAttached();
      await expect(page.getByText('Loading the texts')).toHaveCount(0);
      await page.evaluate(async () => {
        await document.fonts.ready;
        await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
      });
      expect(await page.evaluate(findBoxFaults)).toEqual([]);
      expect(await violations(page)).toEqual([]);
    });
}
