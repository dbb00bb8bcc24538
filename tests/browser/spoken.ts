// What assistive technology is told of the page: the browser's own accessibility tree, and what live regions call out.
import type { Page } from '@playwright/test';

/** How the browser presents the element with the focus. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
  /** In words, of a slider. */
  readonly value: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Browsers and Node differ in the blanks of a date. */
export const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

export async function createListener(page: Page): Promise<() => Promise<Spoken>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  return async () => {
    const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
    const { nodes } = await session.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId ?? '',
      fetchRelatives: false,
    });
    const properties = Object.fromEntries(
      (nodes[0]?.properties ?? []).map(({ name, value }) => [name, value.value as unknown]),
    );
    return {
      role: String(nodes[0]?.role?.value ?? ''),
      name: plain(String(nodes[0]?.name?.value ?? '')),
      // The protocol leaves it out.
      value: plain((await page.evaluate(() => document.activeElement?.getAttribute('aria-valuetext'))) ?? ''),
      properties,
    };
  };
}

/** Presses Tab until the element with the focus is one of these. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 80; press++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

/** Whether the focus has fallen to the page. */
export const isFocusLost = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement === null || document.activeElement === document.body);

/** Walks by arrows alone to all that they lead to, and looks at each once. Returns their ids. */
export async function walkAll(
  page: Page,
  attribute: string,
  look: (id: string) => Promise<void>,
): Promise<ReadonlySet<string>> {
  const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;
  type Way = (typeof KEYS)[number];
  const known = new Map<string, Map<Way, string>>();
  const here = () => page.evaluate((name) => document.activeElement?.getAttribute(name) ?? '', attribute);
  /** The keys that lead to the nearest place with a key that was not tried yet, that key included. */
  const next = (from: string): readonly Way[] => {
    const seen = new Set([from]);
    const queue: { id: string; way: readonly Way[] }[] = [{ id: from, way: [] }];
    for (const { id, way } of queue) {
      const ways = known.get(id);
      const untried = KEYS.find((key) => !ways?.has(key));
      if (untried) return [...way, untried];
      for (const [key, to] of ways ?? []) {
        if (seen.has(to)) continue;
        seen.add(to);
        queue.push({ id: to, way: [...way, key] });
      }
    }
    return [];
  };
  const arrive = async (id: string): Promise<void> => {
    if (known.has(id)) return;
    known.set(id, new Map());
    await look(id);
  };
  let at = await here();
  await arrive(at);
  for (let way = next(at); way.length > 0; way = next(at)) {
    for (const key of way) {
      await page.keyboard.press(key);
      const to = await here();
      known.get(at)?.set(key, to);
      at = to;
      await arrive(at);
    }
  }
  return new Set(known.keys());
}

interface Heard {
  readonly heard: string[];
}

/** Notes from now on all that live regions call out. */
export async function hear(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: string[] = [];
    const LIVE = '[role="status"], [role="alert"], [aria-live]';
    const last = new Map<Element, string>();
    for (const region of document.querySelectorAll(LIVE)) last.set(region, region.textContent.trim());
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(LIVE);
        const text = region?.textContent.trim() ?? '';
        if (!region || last.get(region) === text) continue;
        last.set(region, text);
        if (text !== '') heard.push(text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { heard });
  });
}

/** What was called out since it was last asked. */
export const heardSince = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as Heard).heard.splice(0));
