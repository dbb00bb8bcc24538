// Lighthouse's four categories on a page, as on a phone. The package is large and only wanted here: it is asked for
// when it is there.
import { freePort, startBrowser } from './browser.mjs';

export const HOW_TO_GET = 'npm install --no-save lighthouse@12.8.2';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** @returns {Promise<any>} */
async function loadLighthouse() {
  try {
    // By a variable: whether it is installed is seen when it runs.
    const name = 'lighthouse';
    return (await import(name)).default;
  } catch {
    return null;
  }
}

/**
 * Scores from 0 to 100 by category, or null without the package.
 * @param {string} url @returns {Promise<Record<string, number> | null>}
 */
export async function scorePage(url) {
  const lighthouse = await loadLighthouse();
  if (!lighthouse) return null;
  const port = await freePort();
  const browser = await startBrowser([`--remote-debugging-port=${port}`]);
  try {
    const { lhr } = await lighthouse(url, { port, logLevel: 'error', onlyCategories: CATEGORIES });
    if (lhr.runtimeError) throw new Error(`Lighthouse: ${lhr.runtimeError.message}`);
    return Object.fromEntries(
      CATEGORIES.map((name) => [name, Math.round((lhr.categories[name].score ?? 0) * 100)]),
    );
  } finally {
    await browser.close();
  }
}
