// Seats, lists of names and agreement on the map: by link, by the choice of a lens, from the reader, and back.
import type { Page } from '@playwright/test';
import { expect, test } from './atlasTest';
import { findBoxFaults } from './boxes';
import { form, labels, legend, legendSum, lensButton, lensOption, lensPicker, openMap } from './stage';
import { openPhone, tableRows } from './stage';
import { violations } from './violations';

const LENSES = {
  'seats:all': {
    key: 'Seats in the Groups of Governmental Experts',
    state: [
      'BRA',
      /^Brazil: 3 seats, GGE 2004\/05, not confirmed; .+ GGE 2016\/17, not confirmed; .+ chair of GGE 2014\/15/,
    ],
  },
  'seats:gge-2009': { key: 'Members of the GGE 2009/10', state: ['QAT', /^Qatar: Member, not confirmed/] },
  'cosponsors:poa-proposal-2020-10': {
    key: 'Programme of Action: first proposal, October 2020',
    state: ['BRA', /^Brazil: Not on the list that the record has$/],
  },
  'agreement:RUS': {
    key: 'Agreement with Russian Federation',
    state: ['USA', /\d+ of \d+ answers equal \(\d+ of \d+ votes, \d+ of \d+ stances\)$/],
  },
} as const;

const field = (page: Page) => lensPicker(page).getByRole('combobox');

for (const [lens, { key, state }] of Object.entries(LENSES)) {
  test(`a link to ${lens} says the same on map, seats and table`, async ({ page, atlasUrl }) => {
    await openMap(page, `${atlasUrl}?lens=${lens}`);
    await expect(page.locator('.stage h2')).toHaveText(key);
    await expect(page.getByRole('status').filter({ hasText: 'Part of this link' })).toHaveCount(0);
    await expect.poll(() => legendSum(page)).toBe(193);
    const onMap = await labels(page);
    expect(onMap[state[0]]).toMatch(state[1]);
    await form(page, 'Seats').click();
    await expect.poll(() => labels(page)).toEqual(onMap);
    await expect(page.getByRole('button', { name: 'By class' })).toBeVisible();
    await form(page, 'Table').click();
    for (const [code, standing] of await tableRows(page)) expect(onMap[code]).toContain(`: ${standing}`);
    await expect(page).toHaveTitle(new RegExp(`^${key.replaceAll(/[/()]/g, '.')} · `));
  });
}

test('the reader offers agreement with a state, seats and lists; Back and Forward follow', async ({
  page,
  atlasUrl,
}) => {
  await openMap(page, `${atlasUrl}?focus=state:CUB`);
  const reader = page.getByRole('complementary');
  await reader.getByRole('link', { name: 'Agreement with Cuba on the map' }).click();
  await expect(page).toHaveURL(/\?lens=agreement:CUB&focus=state:CUB$/);
  await expect(page.locator('.stage h2')).toHaveText('Agreement with Cuba');
  await expect(reader.getByRole('link', { name: /Agreement with Cuba/ })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await page.goBack();
  await expect(page.locator('.stage h2')).toHaveText('A new treaty on ICT security');
  await page.goForward();
  await expect(page.locator('.stage h2')).toHaveText('Agreement with Cuba');

  await page.goto(`${atlasUrl}?focus=process:gge-2012`);
  await reader.getByRole('link', { name: 'Its members on the map' }).click();
  await expect(page.locator('.stage h2')).toHaveText('Members of the GGE 2012/13');
  await page.goto(`${atlasUrl}?focus=document:poa-proposal-2020`);
  await reader.getByRole('link', { name: 'This list on the map' }).first().click();
  await expect(page.locator('.stage h2')).toHaveText(/^Programme of Action/);
});

test('the switch of group statements changes agreement, the date changes seats', async ({
  page,
  atlasUrl,
}) => {
  await openMap(page, `${atlasUrl}?lens=agreement:MLT`);
  const before = (await labels(page))['LUX'];
  await page.getByRole('checkbox', { name: 'Group statements' }).click();
  await expect.poll(async () => (await labels(page))['LUX']).not.toBe(before);
  await page.goto(`${atlasUrl}?lens=seats:gge-2012&asof=2012-07-31`);
  await expect(legend(page)).toContainText('The group had not begun');
  await expect.poll(() => legendSum(page)).toBe(193);
});

test('by keyboard alone: a letter opens the choice, arrows walk, Enter takes, Escape closes', async ({
  page,
  atlasUrl,
}) => {
  await openMap(page, atlasUrl);
  await lensButton(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(field(page)).toBeFocused();
  const current = lensOption(page, 'question:binding-instrument');
  await expect(current).toHaveAttribute('aria-selected', 'true');
  await expect(current).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(lensPicker(page)).toHaveCount(0);
  await expect(lensButton(page)).toBeFocused();
  await page.keyboard.press('g');
  await expect(field(page)).toHaveValue('g');
  await page.keyboard.type('ge 2019');
  await expect(lensPicker(page).getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/lens=seats:gge-2019&focus=process:gge-2019/);
  await expect(lensButton(page)).toBeFocused();
  await lensButton(page).press('Enter');
  await field(page).fill('adoption 1998');
  await page.keyboard.press('Enter');
  await expect(lensPicker(page).getByText(/Adopted without a vote/)).toBeVisible();
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
  [320, 640],
] as const) {
  test(`nothing is cut or covered at ${width} px, and axe finds nothing`, async ({ page, atlasUrl }) => {
    // Five pictures, measured whole.
    await page.setViewportSize({ width, height });
    const faults: string[] = [];
    const settle = async () => {
      await page.evaluate(async () => {
        await document.fonts.ready;
        await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      });
    };
    for (const lens of Object.keys(LENSES)) {
      await openMap(page, `${atlasUrl}?lens=${lens}`);
      await expect(page.getByRole('complementary').getByRole('heading', { level: 2 }).first()).toBeVisible();
      await expect(page.getByText('Loading the texts')).toHaveCount(0);
      await settle();
      faults.push(...(await page.evaluate(findBoxFaults)).map((fault) => `${lens}: ${fault}`));
      faults.push(...(await violations(page)).map((fault) => `${lens}: ${fault}`));
    }
    await lensButton(page).click();
    await expect(lensPicker(page).getByRole('option').first()).toBeVisible();
    await settle();
    faults.push(...(await page.evaluate(findBoxFaults)).map((fault) => `choice: ${fault}`));
    faults.push(...(await violations(page)).map((fault) => `choice: ${fault}`));
    const small = await lensPicker(page)
      .locator('button, [role="option"]')
      .evaluateAll(
        (all) => all.map((one) => one.getBoundingClientRect()).filter((box) => box.height < 24).length,
      );
    expect(small).toBe(0);
    expect(faults).toEqual([]);
  });
}

test('with a finger the choice is made without the keyboard of the screen', async ({
  browser,
  watch,
  atlasUrl,
}) => {
  const { context, page } = await openPhone(browser, watch);
  await openMap(page, atlasUrl);
  await lensButton(page).tap();
  await expect(lensPicker(page).getByRole('option').first()).toBeVisible();
  await expect(field(page)).not.toBeFocused();
  await lensPicker(page).getByRole('button', { name: 'Agreement' }).tap();
  await lensOption(page, 'agreement:AUS').tap();
  await expect(page).toHaveURL(/lens=agreement:AUS&focus=state:AUS/);
  await expect(lensButton(page)).toContainText('Agreement with Australia');
  await expect(page.locator('.stage .brief')).toHaveText(/^Up to 31 Dec 2025: equal answers of \d+ states$/);
  await context.close();
});

test('the printed page has the legend and the words of the lens', async ({ page, atlasUrl }) => {
  await openMap(page, `${atlasUrl}?lens=seats:all`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.stage h2')).toBeVisible();
  await expect(page.locator('.stage .full')).toContainText('Only confirmed seats are counted');
  await expect(legend(page).getByText('6 seats')).toBeVisible();
});

test.describe('when what a lens takes does not come', () => {
  test.use({ expectedFaults: /lateLenses|Failed to load resource/ });

  test('the page says so, and goes on to it when it is tried again', async ({ page, atlasUrl }) => {
    await page.route(/lateLenses/, (route) => route.abort());
    await openMap(page, `${atlasUrl}?focus=state:CUB`);
    await page.getByRole('link', { name: 'Agreement with Cuba on the map' }).click();
    await expect(page.getByText('A part of the atlas did not load')).toBeVisible();
    await expect(page.locator('.stage h2')).toHaveText('A new treaty on ICT security');
    await page.unroute(/lateLenses/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('.stage h2')).toHaveText('Agreement with Cuba');
    await expect(page).toHaveURL(/lens=agreement:CUB&focus=state:CUB$/);
    await page.goBack();
    await expect(page.locator('.stage h2')).toHaveText('A new treaty on ICT security');
  });
});
