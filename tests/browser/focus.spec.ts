// The focus is never lost: whatever a key makes go or stop, it stays where it was or goes to what comes next.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './atlasTest';
import { isFocusLost } from './spoken';

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('#timeline .box').locator('svg, li').first()).toBeAttached();
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toBeVisible();
}

/** Presses a key on an element, and looks while what it started may still be under way, and after. */
async function keepsFocus(page: Page, on: Locator, key = 'Enter'): Promise<void> {
  await on.focus();
  await page.keyboard.press(key);
  for (const wait of [0, 100, 500]) {
    await page.waitForTimeout(wait);
    expect(await isFocusLost(page), `${key} on ${String(on)}, after ${wait} ms`).toBe(false);
  }
}

test('on the buttons that zoom, also where they lead nowhere any more', async ({ page, atlasUrl }) => {
  await open(page, atlasUrl);
  for (const region of [/^Where states stand/, /^Timeline/]) {
    const part = page.getByRole('region', { name: region });
    const closer = part.getByRole('button', { name: 'Zoom in' });
    const farther = part.getByRole('button', { name: 'Zoom out' });
    const whole = part.getByRole('button', { name: /^(Whole world|All years)$/ });
    await keepsFocus(page, closer);
    await keepsFocus(page, farther);
    await expect(farther).toBeFocused();
    await keepsFocus(page, closer);
    await keepsFocus(page, whole);
    await expect(whole).toBeFocused();
    await expect(whole).toBeDisabled();
    await page.keyboard.press('Enter');
    await expect(whole).toBeFocused();
    await expect(farther).toBeDisabled();
    await keepsFocus(page, farther);
    await expect(farther).toBeFocused();
  }
  await expect(page.getByText('118 of 118 events in sight')).toBeVisible();
});

test('on a state and on an event that are zoomed', async ({ page, atlasUrl }) => {
  await open(page, atlasUrl);
  for (const [place, name] of [
    ['[data-state="NRU"][role="button"]', 'data-state'],
    ['[data-members~="res-73-27"]', 'data-members'],
  ] as const) {
    await page.locator(place).focus();
    const held = await page.locator(place).getAttribute(name);
    for (const key of ['+', '+', '+', '-', '0']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(450);
      expect(await isFocusLost(page), `${key} on ${place}`).toBe(false);
    }
    await expect(page.locator(`[${name}="${held ?? ''}"]:focus`)).toHaveCount(1);
  }
});

test('on a filter that is taken out, down to the last', async ({ page, atlasUrl }) => {
  await open(page, `${atlasUrl}?kinds=report,resolution&find=oewg`);
  const chips = page.getByRole('group', { name: 'Filters' });
  await chips.getByRole('button').first().focus();
  for (let left = 3; left > 0; left--) {
    await expect(chips.getByRole('button')).toHaveCount(left);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(200);
    expect(await isFocusLost(page), `${left - 1} left`).toBe(false);
  }
  await expect(chips).toHaveCount(0);
});

test('on the choice of form, and on that of the timeline', async ({ page, atlasUrl }) => {
  await open(page, atlasUrl);
  const forms = page.getByRole('group', { name: 'Form of the figure' });
  for (const form of ['Seats', 'Table', 'Map']) {
    const button = forms.getByRole('button', { name: form });
    await keepsFocus(page, button);
    await expect(button).toBeFocused();
  }
  const table = page.getByRole('region', { name: /^Timeline/ }).getByRole('button', { name: 'Table' });
  await keepsFocus(page, table);
  await keepsFocus(page, table);
  await expect(table).toBeFocused();
});

test('on what is closed: a page of the reader, a line, a menu, the help, a list', async ({
  page,
  atlasUrl,
}) => {
  await open(page, `${atlasUrl}?focus=state:CUB&colour=pink`);
  await keepsFocus(page, page.getByRole('complementary').getByRole('button', { name: /^Close/ }));
  await open(page, `${atlasUrl}?focus=state:CUB&colour=pink`);
  await keepsFocus(page, page.locator('.notice').getByRole('button'));
  const share = page.getByRole('button', { name: 'Share' });
  await share.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Share this view' })).toBeVisible();
  await page.getByRole('button', { name: 'Copy link' }).press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(share).toBeFocused();
  const state = page.locator('[data-state="CUB"][role="button"]');
  await keepsFocus(page, state, '?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(state).toBeFocused();
  await keepsFocus(page, state, 'Escape');
  const cluster = page.getByRole('button', { name: /^\d+ events, first: / }).first();
  await keepsFocus(page, cluster);
  await expect(page.getByRole('group', { name: 'Events at this place' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cluster).toBeFocused();
});

test('on the sheet of a phone', async ({ page, atlasUrl }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `${atlasUrl}?focus=state:CUB`);
  const handle = page.getByRole('button', { name: /^Height of the reader/ });
  for (const key of ['ArrowUp', 'ArrowDown', 'ArrowDown', 'Enter']) {
    await keepsFocus(page, handle, key);
    await expect(handle).toBeFocused();
  }
  await keepsFocus(page, page.getByRole('complementary').getByRole('button', { name: /^Close/ }));
});
