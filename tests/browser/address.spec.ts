// One View drives all, and the address bar is its mirror.
import { expect, test } from './atlasTest';
import { chooseLens } from './stage';

test('the address follows a choice, and Back and Forward return', async ({ page, atlasUrl }) => {
  await page.goto(atlasUrl);
  await page.locator('path.state[data-state="BRA"]').click();
  await expect(page).toHaveURL(/\?focus=state:BRA$/);
  await chooseLens(page, 'question:ihl');
  await expect(page).toHaveURL(/\?lens=question:ihl&focus=question:ihl$/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2, name: 'Brazil' })).toBeVisible();
  await expect(page).toHaveURL(/\?focus=state:BRA$/);
  await page.goForward();
  await expect(page).toHaveURL(/lens=question:ihl/);
});

test('reload and a pasted link restore the View', async ({ page, atlasUrl }) => {
  const query = '?lens=question:poa&asof=2022-04-01&window=2019..2023&focus=state:FRA&groups=off&theme=dark';
  await page.goto(`${atlasUrl}${query}`);
  for (const again of [false, true]) {
    if (again) await page.reload();
    await expect(page.getByRole('heading', { level: 2, name: 'France' })).toBeVisible();
    await expect(page.getByRole('slider', { name: 'As-of date' })).toHaveAttribute(
      'aria-valuetext',
      '1 April 2022',
    );
    await expect(page.getByRole('checkbox', { name: 'Group statements' })).not.toBeChecked();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.getByRole('slider', { name: 'Window in time' })).toHaveAttribute(
      'aria-valuetext',
      '1 January 2019 to 31 December 2023',
    );
    expect(new URL(page.url()).search).toBe(query);
  }
});

test('a UN symbol names a document', async ({ page, atlasUrl }) => {
  await page.goto(`${atlasUrl}?focus=document:A/RES/73/27`);
  await expect(page.getByRole('complementary').getByText('A/RES/73/27').first()).toBeVisible();
});

test('what was ignored in a link is said, and the rest is shown', async ({ page, atlasUrl }) => {
  await page.goto(`${atlasUrl}?focus=state:CUB&lens=question:nonsense&colour=pink&asof=soon`);
  const notice = page.getByText('Part of this link was not understood:');
  await expect(notice).toContainText(
    'what colours the map “question:nonsense” (the record does not have it)',
  );
  await expect(notice).toContainText('“colour” “pink” (there is no such setting)');
  await expect(notice).toContainText('the as-of date “soon” (it is not written as expected)');
  await expect(page.getByRole('heading', { level: 2, name: 'Cuba' })).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
});

test('a hostile link adds nothing to the page', async ({ page, atlasUrl }) => {
  await page.goto(
    `${atlasUrl}?find=<img src=x onerror=alert(1)>&focus=state:<script>&lens=${'x'.repeat(5000)}`,
  );
  await expect(page.locator('[data-mark]').or(page.getByText('0 of 0 events')).first()).toBeVisible();
  expect(await page.locator('img').count()).toBe(0);
});

test.describe('without what reads links', () => {
  test.use({ expectedFaults: /Failed to load|ERR_FAILED|Could not load/ });

  test('the start stands in place of the link, which stays in the address and can be tried again', async ({
    page,
    atlasUrl,
  }) => {
    await page.route(/openLink\.js$/, (route) => route.abort());
    await page.goto(`${atlasUrl}?focus=state:BRA&theme=dark`);
    await expect(page.getByText('A part of the atlas did not load')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).toHaveURL(/\?focus=state:BRA&theme=dark$/);
    await page.unroute(/openLink\.js$/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Brazil' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page).toHaveURL(/\?focus=state:BRA&theme=dark$/);
  });
});
