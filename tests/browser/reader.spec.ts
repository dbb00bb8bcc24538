// The reader shows each concept with its evidence, and every name in it moves the View.
import { expect, test } from './atlasTest';

const reader = 'complementary';

for (const [query, heading, evidence] of [
  ['event:res-73-27', 'First OEWG established (73/27)', '119 in favour, 46 against, 14 abstentions'],
  ['state:CUB', 'Cuba', 'named in a joint text'],
  ['question:binding-instrument', 'A new treaty on ICT security', 'A new legally binding instrument'],
  ['document:a-res-73-27', 'Developments in the field of information', 'A/RES/73/27'],
  ['vote:a-res-73-27', 'A/RES/73/27', '119 in favour, 46 against, 14 abstentions'],
] as const) {
  test(`${query} comes with its evidence`, async ({ page, atlasUrl }) => {
    await page.goto(`${atlasUrl}?focus=${query}`);
    const shown = page.getByRole(reader);
    await expect(shown.getByRole('heading', { level: 2 })).toContainText(heading);
    await expect(shown.getByText(evidence).first()).toBeVisible();
    const source = shown.locator('a[href^="http"]').first();
    await expect(source).toBeVisible();
    await expect(source).toHaveAttribute('rel', /noreferrer/);
  });
}

test('a name in the reader moves the View, and Back returns', async ({ page, atlasUrl }) => {
  await page.goto(`${atlasUrl}?focus=event:res-73-27`);
  const shown = page.getByRole(reader);
  await shown.getByRole('link', { name: 'OEWG 2019-21' }).first().click();
  await expect(page).toHaveURL(/focus=process:oewg-2019/);
  await expect(shown.getByRole('heading', { level: 2 })).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/focus=event:res-73-27/);
});

test('a vote is shown on the map from the reader', async ({ page, atlasUrl }) => {
  await page.goto(`${atlasUrl}?focus=vote:a-res-77-37`);
  await page
    .getByRole(reader)
    .getByRole('link', { name: /on the map/ })
    .or(page.getByRole(reader).getByRole('button', { name: /on the map/ }))
    .first()
    .click();
  await expect(page).toHaveURL(/lens=vote:a-res-77-37/);
  await expect(page.locator('path.state[data-state="RUS"]')).toHaveAttribute('fill', 'url(#map-no)');
});

test('what is not confirmed says so', async ({ page, atlasUrl }) => {
  await page.goto(`${atlasUrl}?focus=process:gge-2004`);
  await expect(page.getByRole(reader).getByText('not yet confirmed').first()).toBeVisible();
});

test('a slip of a starting text is corrected where it matters', async ({ page, atlasUrl }) => {
  await page.goto(`${atlasUrl}?focus=event:res-53-70`);
  await expect(page.getByRole(reader).getByText('4 January 1999').first()).toBeVisible();
});

test('a state without a record says what that means', async ({ page, atlasUrl }) => {
  await page.goto(`${atlasUrl}?focus=state:NRU&groups=off`);
  await expect(page.getByRole(reader).getByRole('heading', { level: 2, name: 'Nauru' })).toBeVisible();
  await expect(
    page
      .getByRole(reader)
      .getByText(/no recorded statement|not neutrality|no statement/i)
      .first(),
  ).toBeVisible();
});

test('the first position of a state is in sight without scrolling', async ({ page, atlasUrl }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const state of ['CUB', 'EGY', 'CHE']) {
    await page.goto(`${atlasUrl}?focus=state:${state}`);
    const first = page.getByRole(reader).locator('[role="tabpanel"] li').first();
    await expect(first.getByText('On the map now')).toBeVisible();
    expect((await first.boundingBox())?.y).toBeLessThanOrEqual(260);
  }
});

for (const query of ['', 'focus=state:CHE&asof=2021-06-01', 'focus=question:poa', 'focus=room:about-map']) {
  test(`?${query} fits 320 px, with targets of 24 px`, async ({ page, atlasUrl }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${atlasUrl}?${query}`);
    const shown = page.getByRole(reader);
    await expect(shown.getByText('Loading the texts')).toHaveCount(0);
    for (const fold of await shown.locator('summary').all()) await fold.click();
    const found = await shown.locator('.reader').evaluate((node) => {
      const right = node.getBoundingClientRect().right;
      const box = (element: Element) => element.getBoundingClientRect();
      const name = (element: Element) => `${element.tagName} ${element.textContent.trim().slice(0, 40)}`;
      const targets = [...node.querySelectorAll('a, button, summary')].filter(
        (target) => box(target).width > 0,
      );
      const small = targets.filter((target) => box(target).height < 24 || box(target).width < 24);
      const wide = [...node.querySelectorAll('*')].filter((element) => box(element).right > right + 0.5);
      return { small: small.map(name), wide: wide.map(name) };
    });
    expect(found).toEqual({ small: [], wide: [] });
  });
}

test.describe('when the texts do not load', () => {
  test.use({ expectedFaults: /Failed to load resource|net::ERR_FAILED/ });

  test('the first picture stands, and trying again mends it', async ({ page, atlasUrl }) => {
    let isDown = true;
    await page.route('**/*details*.js', (route) => (isDown ? route.abort() : route.continue()));
    await page.goto(`${atlasUrl}?focus=event:res-73-27`);
    await expect(page.locator('[data-mark]').first()).toBeVisible();
    const retry = page.getByRole('button', { name: 'Try again' });
    await expect(retry).toBeVisible();
    isDown = false;
    await retry.click();
    await expect(page.getByRole(reader).getByText('What happened')).toBeVisible();
    await expect(page.getByRole(reader).locator('a[href^="http"]').first()).toBeVisible();
  });
});
