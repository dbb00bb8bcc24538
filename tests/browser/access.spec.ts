// axe-core on the Views that people meet, in each theme: it finds nothing.
import { expect, test } from './atlasTest';
import { violations } from './violations';

const VIEWS = {
  'the first View': '',
  'a state': '?focus=state:CUB',
  'a state without a record': '?focus=state:NRU',
  'an event': '?focus=event:res-73-27&window=2018-01-01..2019-12-31',
  'a question': '?lens=question:ihl&focus=question:ihl',
  'a document': '?focus=document:a-res-73-27',
  'a vote': '?lens=vote:a-res-73-27&focus=vote:a-res-73-27',
  'a partial roll': '?lens=vote:a-c1-77-l73&focus=vote:a-c1-77-l73',
  'a position': '?focus=position:p-cub-ihl-2022-03-1',
  'a group': '?focus=group:EU',
  'a process': '?focus=process:gge-2004',
  'a norm': '?focus=norm:norm-a',
  'an open issue': '?focus=issue:self-defence',
  'a term': '?focus=term:attribution',
  'a source': '?focus=source:digital-watch-un-oewg',
  'about the data': '?focus=room:about-data',
  'about the map': '?focus=room:about-map',
  'the table of states': '?form=table',
  'the seats': '?form=chamber&focus=state:CUB',
  'the seats of a roll call': '?form=chamber&lens=vote:a-res-73-27',
  'before all began': '?asof=1998-01-01',
  'a link with faults': '?lens=question:nonsense&colour=pink',
} as const;

for (const [name, query] of Object.entries(VIEWS)) {
  test(`axe-core finds nothing in ${name}`, async ({ page, atlasUrl }) => {
    await page.goto(`${atlasUrl}${query}`);
    await expect(page.getByRole('complementary').getByRole('heading', { level: 2 }).first()).toBeVisible();
    await expect(page.getByText('Loading the texts')).toHaveCount(0);
    expect(await violations(page)).toEqual([]);
  });
}

for (const theme of ['light', 'dark', 'contrast', 'projector']) {
  test(`axe-core finds nothing in the theme ${theme}, on a desk and on a phone`, async ({
    page,
    atlasUrl,
  }) => {
    for (const size of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(size);
      await page.goto(`${atlasUrl}?theme=${theme}&focus=state:FRA`);
      await expect(page.getByRole('heading', { level: 2, name: 'France' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    }
  });
}

test('the timeline as a table and the list of a cluster are clean too', async ({ page, atlasUrl }) => {
  await page.goto(atlasUrl);
  await page
    .getByRole('button', { name: /^\d+ events, first: / })
    .first()
    .click();
  await expect(page.getByRole('group', { name: 'Events at this place' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page
    .getByRole('region', { name: /^Timeline/ })
    .getByRole('button', { name: 'Table' })
    .click();
  await expect(page.locator('[data-event-row]').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('no role="application" anywhere', async ({ page, atlasUrl }) => {
  await page.goto(atlasUrl);
  await expect(page.locator('[data-mark]').first()).toBeVisible();
  expect(await page.locator('[role="application"]').count()).toBe(0);
});
