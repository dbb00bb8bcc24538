// Lanes that fold, bars of votes, and the menus of the timeline's bar, in a real browser.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect, test } from './atlasTest';
import { findBoxFaults } from './boxes';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const timeline = (page: Page) => page.getByRole('region', { name: /^Timeline/ });
const lane = (page: Page, name: string | RegExp) => timeline(page).getByRole('button', { name, exact: true });

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = await checker.run();
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
  });
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('[data-mark]').first()).toBeVisible();
}

test('a lane folds by keyboard to a strip that says its name and count, and unfolds again', async ({
  page,
  atlasUrl,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, atlasUrl);
  const before = await lane(page, 'GGE').boundingBox();
  expect(before?.height).toBeGreaterThanOrEqual(24);
  await lane(page, 'GGE').focus();
  await page.keyboard.press('Enter');
  const folded = lane(page, /^GGE \d+ events folded$/);
  await expect(folded).toBeFocused();
  await expect(folded).toHaveAttribute('aria-expanded', 'false');
  await expect(folded).toHaveText(/^\s*GGE\s*\d+ events folded\s*$/);
  await expect(timeline(page).getByText(/events in sight · \d+ folded/)).toBeVisible();
  const after = await folded.boundingBox();
  expect(after?.height).toBeGreaterThanOrEqual(24);
  expect(after?.height).toBeLessThan(before?.height ?? 0);
  expect(page.url()).not.toContain('fold');
  await page.keyboard.press('Space');
  await expect(lane(page, 'GGE')).toHaveAttribute('aria-expanded', 'true');
});

test('the keys reach the events of a folded lane, which unfolds', async ({ page, atlasUrl }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, `${atlasUrl}?focus=event:res-53-70`);
  await lane(page, 'GGE').click();
  await expect(lane(page, /^GGE \d+ events folded$/)).toBeVisible();
  await page.locator('[data-members~="res-53-70"]').focus();
  await page.keyboard.press('ArrowDown');
  await expect(lane(page, 'GGE')).toHaveAttribute('aria-expanded', 'true');
  const members = await page.evaluate(() => document.activeElement?.getAttribute('data-members') ?? '');
  expect(members).toContain('gge');
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
] as const) {
  test(`a folded lane and open menus are clean, whole and in reach at ${width}`, async ({
    page,
    atlasUrl,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, `${atlasUrl}?window=2015-01-01..2021-12-31`);
    await lane(page, 'OEWG').click();
    for (const name of ['Go to', 'Signs']) {
      await lane(page, name).click();
      const inside =
        name === 'Signs' ? timeline(page).getByRole('list', { name: 'Signs' }) : lane(page, 'Last 5 years');
      await expect(inside).toBeVisible();
      expect(await violations(page), name).toEqual([]);
      expect(await page.evaluate(findBoxFaults), name).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(lane(page, name)).toBeFocused();
    }
  });
}

test('on a phone the menus stay on the screen', async ({ page, atlasUrl }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(atlasUrl);
  for (const name of ['Go to', 'Signs']) {
    await lane(page, name).click();
    const panel = timeline(page).locator('.panel:not([hidden])');
    await expect(panel.getByRole(name === 'Signs' ? 'list' : 'combobox')).toBeVisible();
    const box = await panel.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
    await page.keyboard.press('Escape');
  }
});

test('a process in the menu brings its years, and close by votes have their bars', async ({
  page,
  atlasUrl,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, atlasUrl);
  await expect(page.locator('[data-vote-bar]')).toHaveCount(0);
  await lane(page, 'Go to').click();
  await lane(page, 'OEWG 2021-25').click();
  await expect(page).toHaveURL(/window=202/);
  await open(page, `${atlasUrl}?window=2020-10-01..2021-01-31`);
  await expect(page.locator('[data-vote-bar] rect.yes').first()).toBeVisible();
});
