// Groups of states in a real browser: chosen by hand and by keys, outlined on the map and in the seats, followed by the
// date, counted, and gone again at one press.
import type { Page } from '@playwright/test';
import { expect, test } from './atlasTest';
import { findBoxFaults } from './boxes';
import { form, legend, openMap } from './stage';
import { violations } from './violations';

const menu = (page: Page) => page.locator('#stage .controls').getByRole('button', { name: /^Groups/ });
const panel = (page: Page) =>
  page.locator('#stage .controls').getByRole('group', { name: /^Groups( of states)?$/ });
const outlines = (page: Page) => page.locator('.map .outlines');
const chips = (page: Page) => page.getByRole('group', { name: 'Groups outlined' }).getByRole('button');
const among = (page: Page) => page.locator('#stage header').getByText(/^Among the /);

async function openGroups(page: Page): Promise<void> {
  await menu(page).click();
  await expect(panel(page).getByRole('checkbox').first()).toBeVisible();
}

/** The states of the map that do not step back, by code. */
const members = (page: Page) =>
  page
    .locator('.map [data-state][role="button"]:not([data-apart])')
    .evaluateAll((states) => states.map((state) => state.getAttribute('data-state') ?? '').sort());

test('a group is found by typing, outlined, counted, and taken away at one press', async ({
  page,
  atlasUrl,
}) => {
  await openMap(page, atlasUrl);
  await expect(outlines(page)).toHaveCount(0);
  await openGroups(page);
  await panel(page).getByRole('searchbox', { name: 'Find a group' }).fill('european u');
  await panel(page)
    .getByRole('checkbox', { name: /European Union/ })
    .check();
  await expect(page).toHaveURL(/state-groups=EU/);
  await expect(outlines(page)).toBeAttached();
  await expect.poll(() => members(page)).toHaveLength(27);
  await expect(panel(page).getByRole('row', { name: 'Members 27' })).toBeVisible();
  await expect(panel(page)).toContainText(/not computed: \d of 27 members count/);
  await page.keyboard.press('Escape');
  await expect(menu(page)).toBeFocused();
  await expect(among(page)).toHaveText(/27 members of the European Union on 31 December 2025: 27 on record/);
  await chips(page).click();
  await expect(page).not.toHaveURL(/state-groups/);
  await expect(outlines(page)).toHaveCount(0);
  await expect.poll(() => members(page)).toHaveLength(195);
  await expect(menu(page)).toBeFocused();
});

test('by keyboard alone: two groups, and what a screen reader is told of a state', async ({
  page,
  atlasUrl,
}) => {
  await openMap(page, atlasUrl);
  await menu(page).focus();
  await page.keyboard.press('Enter');
  const field = panel(page).getByRole('searchbox');
  await expect(field).toBeVisible();
  await field.focus();
  await page.keyboard.type('nato');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/state-groups=NATO/);
  await field.fill('brics');
  await panel(page).getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/state-groups=BRICS,NATO/);
  await page.keyboard.press('Escape');
  await expect(chips(page)).toHaveText([/^BRICS: \d+ of 10/, /^NATO: \d+ of 32/]);
  const state = (code: string) => page.locator(`.map [data-state="${code}"][role="button"]`);
  await expect(state('FRA')).toHaveAttribute('aria-description', 'member of NATO');
  await expect(state('CHL')).toHaveAttribute('aria-description', 'not in the groups outlined');
  // The ring of the focus stands over the outline.
  await state('FRA').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('.outlines .focus')).toHaveCount(1);
});

test('membership follows the date', async ({ page, atlasUrl }) => {
  await openMap(page, `${atlasUrl}?state-groups=EU&asof=2020-01-31`);
  await expect.poll(() => members(page)).toContain('GBR');
  await expect(among(page)).toContainText('28 members of the European Union on 31 January 2020');
  const date = page.getByRole('textbox', { name: 'Go to a date' });
  await date.fill('2020-02-01');
  await date.press('Enter');
  await expect.poll(() => members(page)).not.toContain('GBR');
  await expect(among(page)).toContainText('27 members');
});

test('seats and table hold the same members as the map', async ({ page, atlasUrl }) => {
  await openMap(page, `${atlasUrl}?state-groups=ASEAN,weog`);
  await expect.poll(() => members(page)).toHaveLength(40);
  const onMap = await members(page);
  await form(page, 'Seats').click();
  await expect
    .poll(() =>
      page
        .locator('.stage .seat:is(.member, .unconfirmed)')
        .evaluateAll((seats) => seats.map((seat) => seat.getAttribute('data-state') ?? '').sort()),
    )
    .toEqual(onMap);
  await form(page, 'Table').click();
  await expect
    .poll(() =>
      page
        .locator('[data-state-row]')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-state-row') ?? '').sort()),
    )
    .toEqual(onMap);
  // The legend goes on to count all states.
  await expect(legend(page)).toContainText('193');
});

test('a link with a group that is not there says so and shows the others', async ({ page, atlasUrl }) => {
  await openMap(page, `${atlasUrl}?state-groups=EU,nothing`);
  await expect(page.getByText(/the groups of states.*nothing/)).toBeVisible();
  await expect(page.getByText('it is not there yet')).toHaveCount(0);
  await expect.poll(() => members(page)).toHaveLength(27);
});

test('the page of a group outlines it, and leads to how cohesion is computed', async ({ page, atlasUrl }) => {
  await openMap(page, `${atlasUrl}?focus=group:NATO&lens=vote:a-res-73-27`);
  const reader = page.getByRole('complementary');
  await expect(reader).toContainText('Cohesion 0.95 over 32 of 32 members');
  await reader.getByRole('link', { name: 'Outline on the map' }).click();
  await expect(page).toHaveURL(/state-groups=NATO/);
  await expect.poll(() => members(page)).toHaveLength(32);
  await reader.getByRole('link', { name: 'How cohesion is computed' }).click();
  const rule = reader.getByRole('heading', { name: 'How cohesion is computed' });
  await expect(rule).toBeInViewport();
  await expect(rule).toBeFocused();
  await expect(reader).toContainText('Hix, Abdul Noury and Gérard Roland');
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
    await page.setViewportSize({ width, height });
    await openMap(page, `${atlasUrl}?state-groups=EU,FOC,NATO`);
    await expect(chips(page)).toHaveCount(3);
    await expect(outlines(page)).toBeAttached();
    expect(await page.evaluate(findBoxFaults)).toEqual([]);
    for (const target of [menu(page), chips(page).first()]) {
      const box = await target.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    await openGroups(page);
    const box = await panel(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 999) + (box?.width ?? 999)).toBeLessThanOrEqual(width);
    expect(await violations(page)).toEqual([]);
  });
}

for (const theme of ['dark', 'contrast', 'projector'] as const) {
  test(`outlines stand out in the ${theme} theme`, async ({ page, atlasUrl }) => {
    await openMap(page, `${atlasUrl}?state-groups=EU&theme=${theme}`);
    await expect(outlines(page)).toBeAttached();
    const [ink, line] = await page
      .locator('.outlines .outline')
      .first()
      .evaluate((path) => {
        const probe = document.createElement('i');
        probe.style.color = 'var(--ink)';
        document.body.append(probe);
        return [getComputedStyle(probe).color, getComputedStyle(path).stroke];
      });
    expect(line).toBe(ink);
    const apart = page.locator('.map [data-state="BRA"]').first();
    expect(Number(await apart.evaluate((path) => getComputedStyle(path).opacity))).toBeLessThan(0.6);
  });
}
