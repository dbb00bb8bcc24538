// "?" in a figure lists its keys.
import { expect, test } from './atlasTest';

test('? in the timeline lists its keys; Escape gives the focus back', async ({ page, atlasUrl }) => {
  await page.goto(atlasUrl);
  const mark = page.locator('[data-mark][tabindex="0"]');
  await mark.focus();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys of the timeline' });
  await expect(help).toBeVisible();
  await expect(help.getByRole('button', { name: 'Close' })).toBeFocused();
  await expect(help.getByText('all years')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await expect(mark).toBeFocused();
});

test('? on the map lists the keys of the map; the button closes it', async ({ page, atlasUrl }) => {
  await page.goto(`${atlasUrl}?focus=state:FRA`);
  const state = page.locator('[data-state="FRA"][tabindex="0"]');
  await state.focus();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys of the map' });
  await help.getByRole('button', { name: 'Close' }).click();
  await expect(help).toHaveCount(0);
  await expect(state).toBeFocused();
  await expect(page).toHaveURL(/focus=state:FRA/);
});

for (const [form, name, place] of [
  ['chamber', 'Keys of the seats', '.stage g[data-state][tabindex="0"]'],
  ['table', 'Keys of the table', '.stage thead button'],
] as const) {
  test(`? in the form ${form} lists its keys`, async ({ page, atlasUrl }) => {
    await page.goto(`${atlasUrl}?form=${form}`);
    const at = page.locator(place).first();
    await at.focus();
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name });
    await expect(help.getByText('read about')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(at).toBeFocused();
  });
}

test('a button of the timeline shows them; a press beside the dialog closes it', async ({
  page,
  atlasUrl,
}) => {
  await page.goto(atlasUrl);
  const button = page.getByRole('button', { name: /^Keys/ });
  await button.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.mouse.click(4, 4);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('where a person writes, ? is a character', async ({ page, atlasUrl }) => {
  await page.goto(atlasUrl);
  const field = page.getByRole('textbox', { name: 'Go to a date' });
  await field.fill('');
  await field.press('?');
  await expect(field).toHaveValue('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('outside the figures ? does nothing', async ({ page, atlasUrl }) => {
  await page.goto(atlasUrl);
  await page.getByRole('button', { name: 'Share' }).focus();
  await page.keyboard.press('?');
  await page.waitForTimeout(200);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('there is no button for fingers alone', async ({ browser, atlasUrl, watch }) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 820, height: 1180 },
  });
  await watch(context);
  const page = await context.newPage();
  await page.goto(atlasUrl);
  await expect(page.locator('[data-mark]').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Keys/ })).toBeHidden();
  await context.close();
});
