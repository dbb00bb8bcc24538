// Small states on the map: each is hit by a press, one step leads to where those that lie close are told apart, and
// names stand where there is room.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './atlasTest';
import { findBoxFaults } from './boxes';
import { openMap } from './stage';
import { violations } from './violations';

interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const REGIONS = [
  'Europe',
  'Western Europe',
  'South-eastern Europe',
  'Baltic States',
  'Caribbean',
  'Central America',
  'Caucasus',
  'Gulf and Levant',
  'West Africa',
  'Central Africa',
  'Southern Africa',
  'South Asia',
  'Pacific islands',
];

const world = JSON.parse(
  readFileSync(new URL('../../src/figures/map/world.topo.json', import.meta.url), 'utf8'),
) as { readonly places: Readonly<Record<string, readonly [x: number, y: number, size: number]>> };

const ground = (page: Page) => page.locator('.map svg > g').first();

/** Where the place of each state lies on the page. */
async function spotsOf(page: Page): Promise<readonly Spot[]> {
  const box = await page.locator('.map svg').first().boundingBox();
  const text = (await ground(page).getAttribute('transform')) ?? '';
  const [dx = 0, dy = 0, scale = 1] = [...text.matchAll(/-?[\d.]+(?:e-?\d+)?/g)].map(Number);
  return Object.entries(world.places).map(([id, [x, y]]) => ({
    id,
    x: x * scale + dx + (box?.x ?? 0),
    y: y * scale + dy + (box?.y ?? 0),
  }));
}

/** The names on the map that overlap, are cut or lie under the legend. */
function findNameFaults(): string[] {
  const stage = document.querySelector('.map')?.getBoundingClientRect() ?? new DOMRect();
  const legend = document.querySelector('.overlaid .legend')?.getBoundingClientRect();
  const isOver = (a: DOMRect, b: DOMRect, by: number) =>
    a.left + by < b.right && b.left + by < a.right && a.top + by < b.bottom && b.top + by < a.bottom;
  const names = [...document.querySelectorAll('.map [data-name]')].map((node) => ({
    id: node.getAttribute('data-name') ?? '',
    box: node.getBoundingClientRect(),
  }));
  return names.flatMap(({ id, box }, index) => [
    ...names.flatMap((other, place) =>
      place > index && isOver(box, other.box, 2) ? [`${id} over ${other.id}`] : [],
    ),
    ...(legend && isOver(box, legend, 0) ? [`${id} under the legend`] : []),
    ...(box.left < stage.left - 1 || box.right > stage.right + 1 ? [`${id} is cut`] : []),
  ]);
}

async function goTo(page: Page, region: string): Promise<void> {
  const menu = page.getByRole('group', { name: 'Regions' });
  const before = await ground(page).getAttribute('transform');
  await page.getByRole('button', { name: 'Regions' }).click();
  await menu.getByRole('button', { name: region, exact: true }).click();
  await expect(menu).toBeHidden();
  // Without motion the picture is there at once.
  await expect(ground(page)).not.toHaveAttribute('transform', before ?? '');
  await expect(page.locator('.map .names')).toBeAttached();
}

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

/** The states that a press on their place does not mean. */
async function missedBy(page: Page, spots: readonly Spot[]): Promise<readonly string[]> {
  const missed: string[] = [];
  for (const { id, x, y } of spots) {
    await page.mouse.click(x, y);
    const focus = new URL(page.url()).searchParams.get('focus');
    if (focus !== `state:${id}`) missed.push(id);
  }
  return missed;
}

test('at 1024 px a press on each of the states means it, after at most one step', async ({
  page,
  atlasUrl,
}) => {
  test.setTimeout(150_000);
  await page.setViewportSize({ width: 1024, height: 768 });
  await openMap(page, atlasUrl);
  // What finds the nearest place is there with the names.
  await goTo(page, 'Caribbean');
  await page.getByRole('button', { name: 'Whole world' }).click();
  await expect(page.locator('.map [data-name]')).toHaveCount(0);
  const spots = await spotsOf(page);
  expect(spots).toHaveLength(195);
  let missed = await missedBy(page, spots);
  // A pixel apart, or less.
  expect(missed.length).toBeLessThan(10);
  for (const region of REGIONS) {
    await goTo(page, region);
    const stage = await page.locator('.map').boundingBox();
    if (!stage) throw new Error('The map is not drawn');
    const inSight = (await spotsOf(page)).filter(
      ({ id, x, y }) =>
        missed.includes(id) &&
        x > stage.x &&
        y > stage.y &&
        x < stage.x + stage.width &&
        y < stage.y + stage.height,
    );
    const still = await missedBy(page, inSight);
    missed = missed.filter((id) => still.includes(id) || inSight.every((spot) => spot.id !== id));
  }
  expect(missed).toEqual([]);
});

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [640, 900],
  [768, 1024],
  [1024, 768],
  [1440, 900],
] as const) {
  test(`no control lies on the place of a state, ${width} x ${height}`, async ({ page, atlasUrl }) => {
    await page.setViewportSize({ width, height });
    await openMap(page, atlasUrl);
    await expect(page.getByRole('button', { name: 'Regions' })).toBeVisible();
    const covered = await page.evaluate(
      (spots) =>
        spots.flatMap(({ id, x, y }) => (document.elementFromPoint(x, y)?.closest('button') ? [id] : [])),
      await spotsOf(page),
    );
    expect(covered).toEqual([]);
  });
}

for (const [width, height] of [
  [1024, 768],
  [1440, 900],
  [390, 844],
  [320, 640],
] as const) {
  test(`each region names its states without overlap, ${width} x ${height}`, async ({ page, atlasUrl }) => {
    await page.setViewportSize({ width, height });
    await openMap(page, atlasUrl);
    const faults: string[] = [];
    for (const region of REGIONS) {
      await goTo(page, region);
      // A phone's map has not room for names everywhere.
      if (width >= 1024) await expect(page.locator('.map [data-name]').first()).toBeVisible();
      faults.push(...(await page.evaluate(findNameFaults)).map((fault) => `${region}: ${fault}`));
    }
    expect(faults).toEqual([]);
    await page.getByRole('button', { name: 'Regions' }).click();
    await expect(page.getByRole('button', { name: 'Pacific islands' })).toBeVisible();
    expect(await page.evaluate(findBoxFaults)).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });
}

test('by keyboard: the menu opens, a region is chosen, Escape closes, 0 shows the whole world', async ({
  page,
  atlasUrl,
}) => {
  await openMap(page, atlasUrl);
  const menu = page.getByRole('button', { name: 'Regions' });
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'Regions' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();
  await expect(page.getByRole('group', { name: 'Regions' })).toBeHidden();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Pacific islands' }).focus();
  await page.keyboard.press('Enter');
  await expect(menu).toBeFocused();
  await expect(page.locator('[role="status"]').filter({ hasText: 'Pacific islands' })).toHaveCount(1);
  await expect(page.locator('.map [data-name="NRU"]')).toBeVisible();
  await page.locator('.map [data-state="NRU"][role="button"]').focus();
  await page.keyboard.press('0');
  await expect(page.locator('.map [data-name]')).toHaveCount(0);
});
