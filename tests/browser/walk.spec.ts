// The walk through the record in a real browser: from page to page without returning to the start, terms explained where
// they stand, a report of an error at the end of each page.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './atlasTest';
import { findBoxFaults } from './boxes';
import { violations } from './violations';

const rowsOf = (name: string) =>
  JSON.parse(readFileSync(`src/record/${name}.json`, 'utf8')) as readonly { readonly id: string }[];
const walk = (page: Page) => page.getByRole('navigation', { name: 'Go on from here' });
const title = (page: Page) => page.getByRole('complementary').getByRole('heading', { level: 2 });
const focusOf = (page: Page) => new URL(page.url()).searchParams.get('focus');
const report = (page: Page) => page.getByRole('dialog', { name: 'Report an error' });
const definition = (page: Page) => page.getByRole('tooltip');

/** At a page whose foot has come. */
async function open(page: Page, atlasUrl: string, query: string): Promise<void> {
  await page.goto(`${atlasUrl}?${query}`);
  await expect(walk(page)).toBeVisible();
}

test('"next" leads from the first event to the last, each once, without returning to the start', async ({
  page,
  atlasUrl,
}) => {
  test.setTimeout(240_000);
  const events = rowsOf('events');
  await open(page, atlasUrl, 'focus=event:ru-proposal-1998');
  await expect(walk(page)).toContainText(`Event 1 of ${events.length}, by date`);
  await expect(walk(page).getByText('Previous event')).toHaveCount(0);
  const walked = [focusOf(page)];
  for (let step = 2; step <= events.length; step += 1) {
    await walk(page).locator('.next a').click();
    await expect(walk(page)).toContainText(`Event ${step} of ${events.length}, by date`);
    walked.push(focusOf(page));
  }
  expect(walked.toSorted()).toEqual(events.map(({ id }) => `event:${id}`).toSorted());
  await expect(walk(page).getByText('Next event')).toHaveCount(0);
  await expect(walk(page).getByRole('list', { name: 'Seen before' }).getByRole('link')).toHaveCount(8);
});

test('the trail leads back to what was read, and Back still returns', async ({ page, atlasUrl }) => {
  await open(page, atlasUrl, 'focus=state:CUB');
  await walk(page).getByRole('link', { name: 'Cyprus' }).click();
  await expect(title(page)).toHaveText('Cyprus');
  await expect(title(page)).toBeFocused();
  const trail = walk(page).getByRole('list', { name: 'Seen before' });
  await expect(trail.getByRole('link')).toHaveText(['Cuba']);
  await trail.getByRole('link', { name: 'Cuba' }).click();
  await expect(title(page)).toHaveText('Cuba');
  await expect(trail.getByRole('link')).toHaveText(['Cyprus']);
  await page.goBack();
  await expect(title(page)).toHaveText('Cyprus');
});

test('something at random, by key: another page, its title in focus, and where it went is said', async ({
  page,
  atlasUrl,
}) => {
  await open(page, atlasUrl, 'focus=norm:norm-c');
  await walk(page).getByRole('button', { name: 'Something at random' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => focusOf(page)).not.toBe('norm:norm-c');
  await expect(title(page)).toBeFocused();
  await expect(walk(page).getByRole('status')).toContainText('By chance: ');
});

test('a sealed frame keeps nothing: loaded anew it starts a new trail, without a fault', async ({
  page,
  atlasUrl,
}) => {
  const show = (query: string) =>
    page.setContent(
      `<iframe title="Atlas" sandbox="allow-scripts" width="1200" height="800" src="${atlasUrl}?${query}"></iframe>`,
    );
  const frame = page.frameLocator('iframe');
  const foot = frame.getByRole('navigation', { name: 'Go on from here' });
  const trail = foot.getByRole('list', { name: 'Seen before' });
  await show('focus=state:CUB');
  await foot.getByRole('link', { name: 'Cyprus' }).click();
  await expect(trail).toBeVisible();
  await show('focus=state:CYP');
  await expect(foot.getByRole('link', { name: 'Cuba' }).first()).toBeVisible();
  await expect(trail).toHaveCount(0);
});

test('an error is reported by keyboard: the message names the record, Escape gives the focus back', async ({
  page,
  atlasUrl,
}) => {
  await open(page, atlasUrl, 'focus=vote:a-res-73-27');
  const link = page.getByRole('button', { name: 'Report an error in: A/RES/73/27, UNGA plenary' });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(report(page)).toBeVisible();
  const message = report(page).getByRole('textbox', { name: 'Message' });
  await expect(message).toHaveValue(
    /^What: vote:a-res-73-27 \(A\/RES\/73\/27, UNGA plenary\)\nWhere: http.*focus=vote:a-res-73-27\n/,
  );
  await expect(report(page)).toContainText('The atlas names no address for reports');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(report(page)).toHaveCount(0);
  await expect(link).toBeFocused();
  expect(focusOf(page)).toBe('vote:a-res-73-27');
});

test('a statement in a list is reported by its own id', async ({ page, atlasUrl }) => {
  await open(page, atlasUrl, 'focus=document:can-2022');
  const reader = page.getByRole('complementary');
  await reader
    .locator('summary', { hasText: /^\d+ statements?$/ })
    .first()
    .click();
  await reader
    .getByRole('button', { name: /^Report an error in: .+ on: / })
    .first()
    .click();
  await expect(report(page).getByRole('textbox')).toHaveValue(/^What: position:/);
});

test('a term is explained on focus and on hover, put away by Escape, and opened by a press', async ({
  page,
  atlasUrl,
}) => {
  await open(page, atlasUrl, 'focus=vote:a-res-73-27');
  const term = page.getByRole('complementary').getByRole('link', { name: 'norms', exact: true });
  await page.getByRole('link', { name: 'Show this vote on the map' }).focus();
  await page.keyboard.press('Tab');
  await expect(term).toBeFocused();
  await expect(definition(page)).toBeVisible();
  await expect(term).toHaveAccessibleDescription(/^Norm \(voluntary/);
  await page.keyboard.press('Escape');
  await expect(definition(page)).toHaveCount(0);
  expect(focusOf(page)).toBe('vote:a-res-73-27');
  await page.keyboard.press('Shift+Tab');

  await term.hover();
  await expect(definition(page)).toBeVisible();
  await definition(page).hover();
  await expect(definition(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(definition(page)).toHaveCount(0);
  await term.click();
  await expect(title(page)).toHaveText('Norm (voluntary, of responsible state behaviour)');
  await expect(definition(page)).toHaveCount(0);
});

test('a definition stays within a small window', async ({ page, atlasUrl }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, atlasUrl, 'focus=vote:a-res-73-27');
  const term = page.getByRole('complementary').locator('.term a').last();
  await term.hover();
  await expect(definition(page)).toBeVisible();
  const box = await definition(page).boundingBox();
  if (!box) throw new Error('The definition has no box');
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(320);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.y + box.height).toBeLessThanOrEqual(640);
  // What brings a word into sight scrolls too: its definition goes along.
  await page.locator('.reader').evaluate((reader) => reader.scrollBy(0, -8));
  await expect.poll(async () => (await definition(page).boundingBox())?.y).not.toBe(box.y);
});

test('a roll call is drawn seat by seat, a process meeting by meeting with its gaps', async ({
  page,
  atlasUrl,
}) => {
  await open(page, atlasUrl, 'focus=vote:a-res-73-27');
  const seats = page.getByRole('img', {
    name: /^The roll call as a half circle of 193 seats: 119 in favour/,
  });
  await expect(seats.locator('circle')).toHaveCount(193);
  await expect(seats.locator('circle.yes')).toHaveCount(119);
  await open(page, atlasUrl, 'focus=process:oewg-2021');
  const reader = page.getByRole('complementary');
  await expect(reader.getByText('12 sessions, 3 intersessional meetings')).toBeVisible();
  await reader.getByText('The 15 meetings as a table').click();
  const table = reader.getByRole('table', { name: 'Meetings on record, the earliest first' });
  await expect(table.locator('tbody tr')).toHaveCount(15);
  await table.getByRole('link').first().click();
  await expect(page).toHaveURL(/focus=event:/);
});

test('on paper the figures stay and the ways on go', async ({ page, atlasUrl }) => {
  await open(page, atlasUrl, 'focus=vote:a-res-73-27');
  await page.emulateMedia({ media: 'print' });
  await expect(walk(page)).toBeHidden();
  await expect(page.locator('button.report').first()).toBeHidden();
  await expect(page.getByRole('img', { name: /^The roll call as a half circle/ })).toBeVisible();
});

for (const theme of ['light', 'dark', 'contrast', 'projector'])
  test(`axe finds nothing in the theme ${theme}`, async ({ page, atlasUrl }) => {
    test.setTimeout(90_000);
    await open(page, atlasUrl, `focus=vote:a-res-73-27&theme=${theme}`);
    await page.getByRole('complementary').locator('.term a').first().hover();
    await expect(definition(page)).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await open(page, atlasUrl, `focus=process:oewg-2021&theme=${theme}`);
    await page.getByText('The 15 meetings as a table').click();
    expect(await violations(page)).toEqual([]);
  });

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
  [320, 640],
] as const)
  test(`nothing is cut or covered at ${width} px`, async ({ page, atlasUrl }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height });
    for (const query of ['event:res-73-266', 'vote:a-c1-75-l8', 'process:oewg-2021']) {
      await open(page, atlasUrl, `focus=${query}`);
      await walk(page).getByRole('link').first().scrollIntoViewIfNeeded();
      expect(await page.evaluate(findBoxFaults), query).toEqual([]);
    }
    await page.locator('button.report').last().click();
    await expect(report(page)).toBeVisible();
    const box = await report(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  });
