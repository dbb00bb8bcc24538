// The map by mouse and keyboard, in a real browser.
import type { Page } from '@playwright/test';
import { expect, test } from './atlasTest';
import {
  form,
  labels,
  legend,
  legendSum,
  lensButton,
  lensOption,
  lensPicker,
  openMap,
  openPhone,
  tableRows,
} from './stage';

/** Where a state's marker or the middle of its shape lies on the page. */
async function placeOf(page: Page, state: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(`[data-state="${state}"][role="button"]`).boundingBox();
  if (!box) throw new Error(`${state} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('the classes of the legend add up to 193 under every question and vote', async ({ page, atlasUrl }) => {
  await openMap(page, atlasUrl);
  await lensButton(page).click();
  await expect(lensOption(page, 'question:un-charter')).toBeVisible();
  const lenses = await lensPicker(page)
    .locator('[data-choice^="question:"], [data-choice^="vote:"]')
    .evaluateAll((options) =>
      options.map((option) => ({
        lens: option.getAttribute('data-choice') ?? '',
        name: option.querySelector('.label')?.textContent.split(':')[0] ?? '',
      })),
    );
  expect(lenses.length).toBeGreaterThan(30);
  await page.keyboard.press('Escape');
  for (const { lens, name } of lenses) {
    // As Back and Forward do: much faster than to choose each by hand.
    await page.evaluate((query) => {
      history.pushState(null, '', query);
      dispatchEvent(new PopStateEvent('popstate'));
    }, `?lens=${lens}`);
    await expect(lensButton(page)).toContainText(name);
    await expect.poll(() => legendSum(page), lens).toBe(193);
  }
  await expect(legend(page).locator('tfoot td').first()).toHaveText('193');
});

test('the legend adds up at every date', async ({ page, atlasUrl }) => {
  for (const [date, notYet] of [
    ['1998-12-31', 9],
    ['2005-01-01', 2],
    ['2011-07-14', 0],
  ] as const) {
    await openMap(page, `${atlasUrl}?lens=question:un-charter&asof=${date}`);
    const rows = await legend(page).locator('tbody tr').allInnerTexts();
    const counts = rows.map((row) => Number(/(\d+)\s*$/.exec(row)?.[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(193);
    const found = rows.find((row) => row.includes('Not yet a UN member'));
    expect(Number(/(\d+)\s*$/.exec(found ?? '0')?.[1])).toBe(notYet);
  }
});

test('pointing at a state shows its stance and its source', async ({ page, atlasUrl }) => {
  await openMap(page, atlasUrl);
  const brazil = await placeOf(page, 'AUS');
  await page.mouse.move(brazil.x, brazil.y);
  const card = page.locator('.card');
  await expect(card).toContainText('Australia');
  await expect(card).toContainText('No treaty needed, own words');
  await expect(card).toContainText(/stated .*20\d\d/);
  await expect(card).toContainText('·');
});

test('a press opens the state, a press beside a small state means it', async ({ page, atlasUrl }) => {
  await openMap(page, atlasUrl);
  for (const [state, name] of [
    ['NRU', 'Nauru'],
    ['TUV', 'Tuvalu'],
    ['MDV', 'Maldives'],
    ['CPV', 'Cabo Verde'],
  ] as const) {
    const { x, y } = await placeOf(page, state);
    await page.mouse.click(x - 7, y + 4);
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`focus=state:${state}`));
  }
});

test('every member State and observer State is on the map, by shape or marker, with its stance in words', async ({
  page,
  atlasUrl,
}) => {
  await openMap(page, atlasUrl);
  const said = await labels(page);
  expect(Object.keys(said)).toHaveLength(195);
  for (const label of Object.values(said)) expect(label).toMatch(/^.+: .+/);
  expect(said['CUB']).toBe('Cuba: A treaty is needed, named in a joint text, stated 29 May 2025');
});

test('no area that is not a member’s own undisputed territory has a stance’s colour', async ({
  page,
  atlasUrl,
}) => {
  await openMap(page, atlasUrl);
  const fills = await page
    .locator('path.area')
    .evaluateAll((areas) => areas.map((area) => area.getAttribute('fill')));
  expect(fills.length).toBeGreaterThan(20);
  expect(new Set(fills)).toEqual(new Set(['url(#map-area)']));
  await expect(page.getByText('Boundaries and names shown do not imply endorsement.')).toBeVisible();
});

test('one tab stop, arrows walk, Enter opens, Escape leaves, plus and minus zoom', async ({
  page,
  atlasUrl,
}) => {
  await openMap(page, `${atlasUrl}?focus=state:FRA`);
  const map = page.getByRole('group', { name: /^World map/ });
  await expect(map.locator('[tabindex="0"]')).toHaveCount(1);
  await map.locator('[data-state="FRA"][tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  const south = await page.evaluate(() => document.activeElement?.getAttribute('data-state'));
  expect(['ESP', 'AND', 'DZA', 'MCO']).toContain(south);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`focus=state:${south ?? ''}`));
  await page.keyboard.press('+');
  await expect(page.getByRole('button', { name: 'Whole world' })).toBeEnabled();
  await page.keyboard.press('0');
  await expect(page.getByRole('button', { name: 'Whole world' })).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/focus=/);
});

test('the arrows reach every state', async ({ page, atlasUrl }) => {
  // 193 states one by one take a slow machine a while.
  await openMap(page, atlasUrl);
  const reached = await page.evaluate(async () => {
    const stop = document.querySelector<SVGElement>('[data-state][tabindex="0"]');
    const seen = new Set<string>();
    const queue: string[] = [stop?.getAttribute('data-state') ?? ''];
    const frame = () => new Promise((resolve) => setTimeout(resolve));
    while (queue.length > 0) {
      const state = queue.pop() ?? '';
      if (seen.has(state)) continue;
      seen.add(state);
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        document.querySelector<SVGElement>(`[data-state="${state}"][role="button"]`)?.focus();
        await frame();
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        await frame();
        const next = document.activeElement?.getAttribute('data-state');
        if (next && !seen.has(next)) queue.push(next);
      }
    }
    return seen.size;
  });
  expect(reached).toBe(195);
});

test('wheel and buttons zoom, the whole world is one press away', async ({ page, atlasUrl }) => {
  await openMap(page, atlasUrl);
  const before = await placeOf(page, 'DEU');
  await page.mouse.move(Math.round(before.x), Math.round(before.y));
  for (let turn = 0; turn < 3; turn++) await page.mouse.wheel(0, -300);
  const wider = await page.locator('path.state[data-state="DEU"]').boundingBox();
  expect(wider?.width ?? 0).toBeGreaterThan(30);
  await page.getByRole('button', { name: 'Whole world' }).click();
  await expect
    .poll(async () => (await page.locator('path.state[data-state="DEU"]').boundingBox())?.width ?? 99)
    .toBeLessThan(25);
});

test('the table twin holds the same states and classes', async ({ page, atlasUrl }) => {
  await openMap(page, atlasUrl);
  const drawn = await labels(page);
  await form(page, 'Table').click();
  await expect(page).toHaveURL(/form=table/);
  const rows = await tableRows(page);
  expect(rows).toHaveLength(195);
  for (const [state, standing] of rows) expect(drawn[state]).toContain(`: ${standing}`);
});

test('find your state by name, by alias and by code', async ({ page, atlasUrl }) => {
  await openMap(page, atlasUrl);
  const find = page.getByRole('combobox', { name: 'Find your state' });
  await find.fill('ivory');
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(1);
  await find.press('Enter');
  await expect(
    page
      .getByRole('heading', { level: 2, name: 'Côte d’Ivoire' })
      .or(page.getByRole('heading', { level: 2, name: "Côte d'Ivoire" })),
  ).toBeVisible();
  await find.fill('nowhere');
  await expect(page.getByText('No state answers to "nowhere".')).toBeVisible();
});

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1440, height: 900 },
  { width: 1366, height: 768 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 640, height: 420 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const;

test('legend and notes cover no state at any size', async ({ page, atlasUrl }) => {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await openMap(page, `${atlasUrl}?lens=question:ihl`);
    const covered = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll('.stage > .legend, .stage > .notes')].map((element) =>
        element.getBoundingClientRect(),
      );
      const meets = (a: DOMRect, b: DOMRect) =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      // Kiribati and the United States reach across the map: their boxes say nothing of where they are.
      return [...document.querySelectorAll('[data-state][role="button"]')].flatMap((state) => {
        const code = state.getAttribute('data-state') ?? '';
        const box = state.getBoundingClientRect();
        return !['USA', 'KIR', 'FRA'].includes(code) && boxes.some((other) => meets(box, other))
          ? [code]
          : [];
      });
    });
    expect(covered, `${size.width}x${size.height}`).toEqual([]);
  }
});

test('the card of a state stays in sight at every edge', async ({ page, atlasUrl }) => {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await openMap(page, atlasUrl);
    for (const state of ['RUS', 'USA', 'AUS', 'NZL', 'CHL', 'ISL', 'CHN', 'TON']) {
      await page.locator(`[data-state="${state}"][role="button"]`).focus();
      const card = page.locator('.stage .card');
      await expect(card).toBeVisible();
      const box = await card.boundingBox();
      const where = `${state} at ${size.width}x${size.height}`;
      expect(box?.x, where).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0), where).toBeLessThanOrEqual(size.width);
    }
  }
});

test('the table of states is there on a phone', async ({ page, atlasUrl }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${atlasUrl}?form=table`);
  await expect(page.getByRole('link', { name: 'Afghanistan' })).toBeInViewport();
});

test('a finger scrolls the page over the map, two fingers zoom it', async ({ browser, atlasUrl, watch }) => {
  const { context, page } = await openPhone(browser, watch);
  await openMap(page, atlasUrl);
  const box = await page.getByRole('group', { name: /^World map/ }).boundingBox();
  if (!box) throw new Error('no map');
  const session = await context.newCDPSession(page);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await session.send('Input.synthesizeScrollGesture', { x, y, yDistance: -150, speed: 1200 });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(80);
  await page.evaluate(() => scrollTo(0, 0));
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', spread: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [-1, 1].map((side, id) => ({ x: x + side * spread, y, id })),
    });
  await touch('touchStart', 20);
  for (const spread of [35, 50, 65, 80]) await touch('touchMove', spread);
  await touch('touchEnd', 80);
  await expect(page.getByRole('button', { name: 'Whole world' })).toBeEnabled();
  await context.close();
});

test('on a phone, what is chosen comes into sight', async ({ page, atlasUrl }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page, atlasUrl);
  const { x, y } = await placeOf(page, 'AUS');
  await page.mouse.click(x, y);
  await expect(page.getByRole('heading', { level: 2, name: 'Australia' })).toBeInViewport();
});
