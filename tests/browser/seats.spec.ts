// The seats in a real browser: equal in content to map and table, reached by keyboard alone, large enough for fingers,
// and a way from map to seats on which each state can be followed.
import type { Page } from '@playwright/test';
import { expect, test } from './atlasTest';
import { form, labels, legend, openMap, openPhone, tableRows } from './stage';

const drawing = (page: Page) => page.getByRole('group', { name: /^Seats: / });

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await expect(drawing(page)).toBeVisible();
  await expect(legend(page)).toBeVisible();
}

/** The seats, once they have come to rest. */
async function boxesAtRest(page: Page) {
  const read = () =>
    drawing(page)
      .locator('[data-state]')
      .evaluateAll((seats) =>
        seats.map((seat) => {
          const { x, y, width, height } = seat.getBoundingClientRect();
          return { state: seat.getAttribute('data-state') ?? '', x, y, width, height };
        }),
      );
  let before = JSON.stringify(await read());
  await expect
    .poll(async () => {
      const now = JSON.stringify(await read());
      const isSame = now === before;
      before = now;
      return isSame;
    })
    .toBe(true);
  return read();
}

for (const query of [
  '',
  '?lens=question:ihl&groups=off',
  '?lens=question:un-charter&asof=2000-06-01',
  '?lens=vote:a-res-73-27',
  '?lens=vote:a-c1-77-l73',
  '?lens=none',
]) {
  test(`map, seats and table hold the same states and values under "${query}"`, async ({
    page,
    atlasUrl,
  }) => {
    await openMap(page, `${atlasUrl}${query}`);
    const onMap = await labels(page);
    expect(Object.keys(onMap)).toHaveLength(195);
    await form(page, 'Seats').click();
    await expect(drawing(page)).toBeVisible();
    await expect(page.getByRole('group', { name: /^World map/ })).toHaveCount(0);
    expect(await labels(page)).toEqual(onMap);
    await form(page, 'Table').click();
    const rows = await tableRows(page);
    expect(rows.map(([state]) => state).sort()).toEqual(Object.keys(onMap).sort());
    for (const [state, standing] of rows) expect(onMap[state]).toContain(`: ${standing}`);
  });
}

test('a link opens the seats, and the legend counts what is drawn', async ({ page, atlasUrl }) => {
  await open(page, `${atlasUrl}?form=chamber&lens=vote:a-res-73-27`);
  await expect(form(page, 'Seats')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('it is not there yet')).toHaveCount(0);
  const drawn = await drawing(page)
    .locator('[data-state]')
    .evaluateAll((seats) => {
      const counts: Record<string, number> = {};
      for (const seat of seats) {
        const words = (seat.getAttribute('aria-label') ?? '').replace(/^.+?: /, '');
        counts[words] = (counts[words] ?? 0) + 1;
      }
      return counts;
    });
  const rows = await legend(page).locator('tbody tr').allInnerTexts();
  const counted = Object.fromEntries(
    rows.map((row) => {
      const [, words = '', count = ''] = /^\s*(.+?)\s+(\d+)\s*$/s.exec(row) ?? [];
      return [words.trim(), Number(count)];
    }),
  );
  // The two observers have no vote: they are seated apart.
  expect(drawn).toEqual({ ...counted, 'Member State': 2 });
});

test('by keyboard alone: to the seats, along them, into a state and out again', async ({
  page,
  atlasUrl,
}) => {
  await openMap(page, atlasUrl);
  await form(page, 'Map').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/form=chamber/);
  await expect(drawing(page)).toBeVisible();
  await expect(drawing(page).locator('[tabindex="0"]')).toHaveCount(1);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-state') ?? null);
  for (let press = 0; press < 5 && (await focused()) === null; press++) await page.keyboard.press('Tab');
  const first = await focused();
  expect(first).not.toBeNull();
  await page.keyboard.press('ArrowRight');
  const next = await focused();
  expect(next).not.toBe(first);
  await expect(page.locator('.stage .card')).toBeVisible();
  await page.keyboard.press('End');
  expect(['VAT', 'PSE']).toContain(await focused());
  await page.keyboard.press('Home');
  expect(await focused()).toBe(first);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`focus=state:${first ?? ''}`));
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/focus=/);
});

for (const size of [
  { width: 390, height: 844 },
  { width: 360, height: 780 },
  { width: 320, height: 640 },
]) {
  test(`at ${size.width}x${size.height} each seat is a tile of at least 24 px, none over another, none out of sight`, async ({
    page,
    atlasUrl,
  }) => {
    await page.setViewportSize(size);
    await page.goto(atlasUrl);
    const control = await form(page, 'Seats').boundingBox();
    expect((control?.x ?? 999) + (control?.width ?? 0)).toBeLessThanOrEqual(size.width);
    expect(control?.height).toBeGreaterThanOrEqual(24);
    await form(page, 'Seats').click();
    await expect(drawing(page)).toBeVisible();
    for (const arrangement of ['By answer', 'By regional group']) {
      await page.getByRole('button', { name: arrangement }).click();
      const boxes = await boxesAtRest(page);
      expect(boxes).toHaveLength(195);
      for (const { x, width, height } of boxes) {
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(23.99);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(size.width);
      }
      const places = new Set(boxes.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`));
      expect(places.size).toBe(195);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
    }
  });
}

test('the members of the UN fit into 360 x 312 px', async ({ page, atlasUrl }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await open(page, `${atlasUrl}?form=chamber`);
  const members = (await boxesAtRest(page)).filter(({ state }) => !['VAT', 'PSE'].includes(state));
  const top = Math.min(...members.map(({ y }) => y));
  expect(Math.max(...members.map(({ y, height }) => y + height)) - top).toBeLessThanOrEqual(312.01);
});

test('on a phone a press on a tile opens its state', async ({ browser, atlasUrl, watch }) => {
  const { context, page } = await openPhone(browser, watch);
  await open(page, `${atlasUrl}?form=chamber`);
  await page.locator('[data-state="NRU"]').tap();
  await expect(page.getByRole('heading', { level: 2, name: 'Nauru' })).toBeInViewport();
  await context.close();
});

for (const size of [
  { width: 1920, height: 1080 },
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 640, height: 420 },
  { width: 320, height: 640 },
]) {
  const at = `${size.width}x${size.height}`;

  test(`at ${at} seats lie within the stage and clear of legend, choice and notes`, async ({
    page,
    atlasUrl,
  }) => {
    await page.setViewportSize(size);
    await open(page, `${atlasUrl}?form=chamber&lens=question:ihl`);
    for (const arrangement of ['By answer', 'By regional group']) {
      await page.getByRole('button', { name: arrangement }).click();
      await boxesAtRest(page);
      const covered = await page.evaluate(() => {
        const boxes = [...document.querySelectorAll('.stage > .legend, .stage > .notes, .arrangement')].map(
          (element) => element.getBoundingClientRect(),
        );
        const meets = (a: DOMRect, b: DOMRect) =>
          a.left + 1 < b.right && b.left + 1 < a.right && a.top + 1 < b.bottom && b.top + 1 < a.bottom;
        return [...document.querySelectorAll('.stage [data-state] .state')]
          .map((seat) => seat.getBoundingClientRect())
          .filter((seat) => seat.right > innerWidth || boxes.some((box) => meets(seat, box))).length;
      });
      expect(covered, arrangement).toBe(0);
    }
  });
}

/** In how many places a seat is drawn, frame by frame, from a change until it rests. */
async function placesOnWay(page: Page, state: string, change: () => Promise<void>): Promise<number> {
  await page.evaluate((code) => {
    const places = new Set<string>();
    Object.assign(window, { seatPlaces: places });
    const look = () => {
      const box = document.querySelector(`.stage g[data-state="${code}"]`)?.getBoundingClientRect();
      if (box) places.add(`${Math.round(box.x)} ${Math.round(box.y)}`);
      requestAnimationFrame(look);
    };
    look();
  }, state);
  await change();
  await page.waitForTimeout(2500);
  return page.evaluate(() => (window as unknown as { seatPlaces: Set<string> }).seatPlaces.size);
}

test('a state glides from the map to its seat, from seat to seat, and back', async ({ page, atlasUrl }) => {
  await openMap(page, `${atlasUrl}?lens=question:ihl`);
  // Slowed down, so that a busy machine draws enough of it.
  const session = await page.context().newCDPSession(page);
  await session.send('Animation.enable');
  await session.send('Animation.setPlaybackRate', { playbackRate: 0.2 });
  const region = page.getByRole('button', { name: 'By regional group' });
  expect(await placesOnWay(page, 'CUB', () => form(page, 'Seats').click())).toBeGreaterThan(3);
  expect(await placesOnWay(page, 'CUB', () => region.click())).toBeGreaterThan(3);
  expect(await placesOnWay(page, 'CUB', () => form(page, 'Map').click())).toBeGreaterThan(3);
  await expect(page.getByRole('group', { name: /^World map/ })).toBeVisible();
  await expect(drawing(page)).toHaveCount(0);
});

test('on the way back the seats are but a picture: the map takes the press', async ({ page, atlasUrl }) => {
  await openMap(page, `${atlasUrl}?lens=question:ihl`);
  await form(page, 'Seats').click();
  await boxesAtRest(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Animation.enable');
  await session.send('Animation.setPlaybackRate', { playbackRate: 0.05 });
  await form(page, 'Map').click();
  await expect(page.locator('path.state[data-state="AUS"]')).toBeVisible();
  const under = await page.evaluate(() => {
    const seats = [...document.querySelectorAll('.stage g[data-state]')];
    const hits = seats.map((seat) => {
      const { x, y, width, height } = seat.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2)?.closest('g[data-state]') ?? null;
    });
    return { count: seats.length, hit: hits.filter(Boolean).length };
  });
  expect(under).toEqual({ count: 195, hit: 0 });
});

test('nothing glides for who wants no motion', async ({ page, atlasUrl }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page, `${atlasUrl}?lens=question:ihl`);
  expect(await placesOnWay(page, 'CUB', () => form(page, 'Seats').click())).toBe(1);
  expect(
    await placesOnWay(page, 'CUB', () => page.getByRole('button', { name: 'By regional group' }).click()),
  ).toBeLessThanOrEqual(2);
});

test('seats print with title and legend, and without the choice', async ({ page, atlasUrl }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, `${atlasUrl}?form=chamber&lens=vote:a-res-73-27`);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 1009 });
  await expect(page.getByRole('button', { name: 'By regional group' })).toBeHidden();
  const figure = await drawing(page).boundingBox();
  const below = await legend(page).boundingBox();
  expect((figure?.x ?? 0) + (figure?.width ?? 999)).toBeLessThanOrEqual(681);
  expect((figure?.y ?? 0) + (figure?.height ?? 999)).toBeLessThanOrEqual((below?.y ?? 0) + 1);
});

test.describe('when the seats do not load', () => {
  test.use({ expectedFaults: /Failed to load|ERR_FAILED|Could not load/ });

  test('a sentence says so, and trying again brings them', async ({ page, atlasUrl }) => {
    await page.route('**/Seats.js', (route) => route.abort());
    await page.goto(`${atlasUrl}?form=chamber`);
    const alert = page.getByRole('region', { name: 'Where states stand' }).getByRole('alert');
    await expect(alert).toContainText('did not load');
    await page.unroute('**/Seats.js');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(drawing(page)).toBeVisible();
  });
});
