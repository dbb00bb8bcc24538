// What map, seats and table of states have in common: how one is opened, and what is said of each state.
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expect } from './atlasTest';

export const legend = (page: Page) => page.getByRole('table', { name: 'Legend' });

/** The button that shows another form of the figure. */
export const form = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Form of the figure' }).getByRole('button', { name });

/** The field that names what colours the map, and opens the choice of another. */
export const lensButton = (page: Page) => page.getByRole('button', { name: /^Choose what colours the map/ });

/** What there is to choose, and a choice by the lens that it stands for. */
export const lensPicker = (page: Page) => page.getByRole('dialog', { name: 'What colours the map' });
export const lensOption = (page: Page, lens: string) => lensPicker(page).locator(`[data-choice="${lens}"]`);

/** `lens` as a link writes it. */
export async function chooseLens(page: Page, lens: string): Promise<void> {
  await lensButton(page).click();
  await lensOption(page, lens).click();
  await expect(lensPicker(page)).toHaveCount(0);
}

export async function openMap(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await expect(page.locator('path.state[data-state]').first()).toBeVisible();
  await expect(legend(page)).toBeVisible();
}

/** How many states the legend counts, all its classes together. */
export async function legendSum(page: Page): Promise<number> {
  const counts = await legend(page).locator('tbody td').allInnerTexts();
  return counts.reduce((sum, count) => sum + Number(count), 0);
}

/** What is said of each state, by its code: in map and seats the names of the buttons. */
export function labels(page: Page): Promise<Record<string, string>> {
  return page
    .locator('.stage [data-state][role="button"]')
    .evaluateAll((states) =>
      Object.fromEntries(
        states.map((state) => [
          state.getAttribute('data-state') ?? '',
          state.getAttribute('aria-label') ?? '',
        ]),
      ),
    );
}

/** Where each state stands by the table, row by row. */
export async function tableRows(page: Page): Promise<(readonly [state: string, standing: string])[]> {
  const rows = page.locator('[data-state-row]');
  await expect(page.locator('.stage [role="region"]')).toHaveAttribute('aria-busy', 'false');
  return rows.evaluateAll((found) =>
    found.map(
      (row) =>
        [
          row.getAttribute('data-state-row') ?? '',
          row.querySelector('td .class')?.textContent.trim() ?? '',
        ] as const,
    ),
  );
}

/** A phone with a finger for a mouse. Its context is to be closed by who asks for it. */
export async function openPhone(
  browser: Browser,
  watch: (context: BrowserContext) => Promise<void>,
): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
  });
  await watch(context);
  return { context, page: await context.newPage() };
}
