// What tests of gestures need: that somebody listens, and time enough to take hold of what moves.
import type { Page } from '@playwright/test';
import { expect } from './atlasTest';

/** What hears the hand on the plot comes after the first picture; d3-zoom leaves its transform on what it listens to. */
export async function waitForHands(page: Page): Promise<void> {
  await expect.poll(() => page.locator('#timeline svg.plot').evaluate((plot) => '__zoom' in plot)).toBe(true);
}

/** From now on passages take `times` as long, so that a slow machine is not late for them. */
export async function slowDown(page: Page, times: number): Promise<void> {
  await page.evaluate((factor) => {
    const begin = performance.now();
    const [ask, now] = [requestAnimationFrame.bind(window), performance.now.bind(performance)];
    const slowed = (moment: number) => begin + (moment - begin) / factor;
    performance.now = () => slowed(now());
    window.requestAnimationFrame = (step) => ask((moment) => step(slowed(moment)));
  }, times);
}
