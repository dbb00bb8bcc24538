// The built atlas opens where teaching happens: from any path, from a folder on disk, and in a frame that may do
// nothing but run scripts, on a host that sends no CORS headers. Figures drawn, no request but for its own files.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Frame, Page } from '@playwright/test';
import { dist, expect, test } from './atlasTest';
import { serve } from './serveDist';

async function expectFigures(root: Page | Frame): Promise<void> {
  await expect(root.locator('path.state[data-state]')).toHaveCount(186);
  await expect(root.locator('path.state[data-state="CUB"]')).toHaveAttribute(
    'fill',
    'url(#map-support-joint)',
  );
  await expect(root.getByRole('button', { name: /^First OEWG established|53\/70/ }).first()).toBeVisible();
  expect(await root.locator('[data-mark]').count()).toBeGreaterThan(20);
  // The lazy chunks: the reader, and the texts that it shows.
  await expect(root.getByRole('complementary').getByRole('heading', { level: 2 }).first()).toBeVisible();
}

test('from the root of a host', async ({ page, atlasUrl }) => {
  await page.goto(atlasUrl);
  await expectFigures(page);
});

test('from any path, and with the texts of a state', async ({ page }) => {
  const { url, close } = await serve(dist, { prefix: '/a/b/' });
  await page.goto(`${url}?focus=state:CUB`);
  await expectFigures(page);
  await expect(
    page
      .getByRole('complementary')
      .getByRole('link', { name: /DiploFoundation/ })
      .first(),
  ).toBeVisible();
  await close();
});

test('from a folder on disk', async ({ page }) => {
  await page.goto(`${pathToFileURL(dist).href}index.html?focus=event:res-73-27`);
  await expectFigures(page);
  await expect(page.getByRole('heading', { name: 'First OEWG established (73/27)' })).toBeVisible();
});

test('in a frame with sandbox="allow-scripts" on another origin, without CORS headers', async ({ page }) => {
  const atlas = await serve(dist);
  await page.setContent(
    `<h1>A course page</h1><iframe title="Atlas" sandbox="allow-scripts" width="1200" height="800" src="${atlas.url}?focus=state:CUB"></iframe>`,
  );
  const frame = page.frames().find((candidate) => candidate.url().startsWith(atlas.url));
  if (!frame) throw new Error('the frame did not load');
  await expectFigures(frame);
  expect(await frame.evaluate(() => self.origin)).toBe('null');
  // The address may not be written there; the View holds without it.
  await frame.locator('path.state[data-state="BRA"]').click();
  await expect(frame.getByRole('heading', { level: 2, name: 'Brazil' })).toBeVisible();
  await atlas.close();
});

test('asks for nothing but its own files, and keeps nothing', async ({ page, context, atlasUrl }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${atlasUrl}?focus=question:ihl`);
  await expectFigures(page);
  expect(asked.filter((url) => !url.startsWith(atlasUrl))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('ships classic scripts and a strict policy', () => {
  const html = readFileSync(`${dist}index.html`, 'utf8');
  expect(html).not.toMatch(/type="module"|crossorigin|modulepreload/);
  expect(html).toMatch(/http-equiv="Content-Security-Policy"/);
  expect(html).not.toMatch(/unsafe-inline|unsafe-eval/);
});
