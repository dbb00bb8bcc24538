// That the fixture sees what it is there to see: without this, a blind one would pass everything.
import { expect, test } from './atlasTest';

test.describe('a page with faults', () => {
  test.use({
    expectedFaults: /planted|other\.example|net::ERR/,
  });

  test('has its errors, breaches and foreign requests recorded', async ({ page, atlasUrl, faults }) => {
    await page.goto(atlasUrl);
    await page.evaluate(() => {
      console.error('planted message');
      setTimeout(() => {
        throw new Error('planted error');
      });
      void fetch('https://other.example/').catch(() => undefined);
    });
    await expect.poll(() => faults.some((fault) => fault.startsWith('console: planted message'))).toBe(true);
    await expect
      .poll(() => faults.some((fault) => fault.startsWith('page: Error: planted error')))
      .toBe(true);
    await expect.poll(() => faults.some((fault) => fault.includes('connect-src refused'))).toBe(true);
  });

  test('has a request to another host recorded where no policy stops it', async ({ page, faults }) => {
    await page.setContent('<img src="http://other.example/pixel.png" alt="">');
    await expect.poll(() => faults).toContainEqual('request to another host: http://other.example/pixel.png');
  });
});

test('the atlas itself opens without any', async ({ page, atlasUrl }) => {
  await page.goto(atlasUrl);
  await expect(page).toHaveTitle(/Cyber Negotiations/);
});
