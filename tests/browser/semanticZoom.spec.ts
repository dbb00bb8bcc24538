// The timeline in depth, in a real browser: what was said on each day, bands that open into their sessions, and the two
// dates of one thing.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect, test } from './atlasTest';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function violations(page: Page): Promise<unknown> {
  return page.evaluate(
    `${axe}; axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 160)))`,
  );
}

const week = 'window=2022-03-25..2022-04-04';
const days = (page: Page) => page.getByRole('group', { name: /^Statements by day/ });

const zoomIn = (page: Page) =>
  page
    .getByRole('region', { name: /^Timeline/ })
    .getByRole('button', { name: 'Zoom in' })
    .click();

test.describe('at 1440 by 900', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('a week shows what was said in it; keys open who said what, and lead to the statement', async ({
    page,
    atlasUrl,
  }) => {
    await page.goto(`${atlasUrl}?${week}`);
    const first = days(page).getByRole('button', { name: /^53 statements, 28 March 2022, Second OEWG/ });
    await expect(first).toBeVisible();
    await first.focus();
    await page.keyboard.press('ArrowRight');
    await expect(days(page).getByRole('button', { name: /^1 statement, 29 March 2022/ })).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    const list = page.getByRole('group', { name: '53 statements, 28 March 2022' });
    await expect(list.getByRole('link')).toHaveCount(53);
    await expect(list.getByRole('link').first()).toBeFocused();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(first).toBeFocused();
    await first.click();
    await list.getByRole('link', { name: 'Cuba' }).first().click();
    await expect(page).toHaveURL(/focus=position:p-cub-/);
  });

  test('a zoom keeps the keyboard among the statements', async ({ page, atlasUrl }) => {
    await page.goto(`${atlasUrl}?window=2022-02-01..2022-05-31`);
    const sum = days(page).getByRole('button', { name: /^94 statements, 28 March – 1 April 2022/ });
    await sum.focus();
    await expect(sum).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('group', { name: /^94 statements/ })).toBeVisible();
  });

  test('a band opens by key into its sessions and closes again', async ({ page, atlasUrl }) => {
    await page.goto(`${atlasUrl}?window=2017-01-01..2025-12-31`);
    const band = page.getByRole('button', { name: /^OEWG 2021-25: \d+ sessions on record/ });
    await expect(band).toHaveAttribute('aria-expanded', 'false');
    await band.focus();
    await page.keyboard.press('Enter');
    await expect(band).toHaveAttribute('aria-expanded', 'true');
    await expect(page.locator('[data-open-band="oewg-2021"] [data-meeting]').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('[data-open-band="oewg-2021"] [data-meeting]').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(band).toBeFocused();
    await expect(page.locator('[data-open-band]')).toHaveCount(0);
  });

  test('a resolution that was printed later is tied to that day, and says so everywhere', async ({
    page,
    atlasUrl,
  }) => {
    await page.goto(`${atlasUrl}?window=1998-09-01..1999-04-30&focus=event:res-53-70`);
    const tie = page.locator('[data-tie^="res-53-70"]');
    await expect(tie.locator('text')).toHaveText('issued 4 Jan 1999');
    await expect(page.locator('[data-mark="res-53-70"]')).toHaveAccessibleName(
      /4 December 1998, issued 4 January 1999/,
    );
    await expect(page.getByRole('complementary').getByText(/issued 4 January 1999/)).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  test('marks leave a cluster on the way of a button, not where stillness is wanted', async ({
    page,
    atlasUrl,
  }) => {
    await page.addInitScript(() => {
      const animate = SVGElement.prototype.animate;
      SVGElement.prototype.animate = function (...given) {
        document.documentElement.dataset['grown'] = this.getAttribute('data-mark') ?? '';
        return animate.apply(this, given);
      };
    });
    await page.goto(atlasUrl);
    await expect(page.locator('.meetings')).toBeAttached();
    await zoomIn(page);
    await zoomIn(page);
    await expect(page.locator('html')).toHaveAttribute('data-grown', /./);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(atlasUrl);
    await expect(page.locator('.meetings')).toBeAttached();
    await zoomIn(page);
    await expect(page.locator('html')).not.toHaveAttribute('data-grown', /./);
  });
});

test.describe('at 390 by 844', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the list opens what was said day by day, and the sessions of a process', async ({
    page,
    atlasUrl,
  }) => {
    await page.goto(`${atlasUrl}?${week}`);
    const day = page.getByRole('button', { name: /^28 Mar 53 statements Second OEWG/ });
    await day.click();
    await expect(page.locator('[data-said-row]').getByRole('link')).toHaveCount(53);
    const process = page.getByRole('button', { name: /^OEWG 2021-25: \d+ sessions on record/ });
    await process.click();
    await expect(page.getByRole('link', { name: 'Second OEWG: third substantive session' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide).toBe(false);
  });
});
