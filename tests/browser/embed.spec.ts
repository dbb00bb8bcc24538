// The atlas in a frame of another page: what it shows at every size, what it leaves to its host, where it has few
// rights, and the messages between the two.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from './atlasTest';
import { findBoxFaults } from './boxes';
import { serve } from './serveDist';
import { violations } from './violations';

interface HostOptions {
  readonly headers?: Record<string, string>;
  readonly dir?: 'ltr' | 'rtl';
}

const closers: (() => Promise<void>)[] = [];

test.afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** A page around the frame, of another origin than the atlas: its port differs. */
async function openHost(
  page: Page,
  body: string,
  { headers = {}, dir = 'ltr' }: HostOptions = {},
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en" dir="${dir}"><head><title>Host</title><link rel="icon" href="data:,"></head>
     <body><button id="before">Before</button>${body}<button id="after">After</button></body></html>`,
  );
  const { url, close } = await serve(folder, { headers });
  closers.push(async () => {
    await close();
    rmSync(folder, { recursive: true });
  });
  await page.goto(url);
  return url;
}

const frameOf = (atlasUrl: string, query: string, more = '') =>
  `<iframe title="Atlas" width="800" height="640" ${more} src="${atlasUrl}?layout=embed&amp;${query}"></iframe>`;
const inFrame = (page: Page, selector = 'iframe'): FrameLocator => page.frameLocator(selector);
const states = (frame: FrameLocator | Page) => frame.locator('path.state[data-state]');
const state = (frame: FrameLocator | Page, code: string) =>
  frame.locator(`.map [data-state="${code}"][tabindex]`);
const marks = (frame: FrameLocator | Page) => frame.locator('svg.plot [data-mark]');
const card = (frame: FrameLocator | Page) => frame.getByRole('region', { name: 'What is in focus' });

async function expectFigures(frame: FrameLocator | Page): Promise<void> {
  await expect(states(frame).first()).toBeVisible();
  await expect(marks(frame).first()).toBeVisible();
}

test.describe('what the frame shows', () => {
  test('figures, title, legend, needle, source line and the way to the same view in full', async ({
    page,
    atlasUrl,
  }) => {
    await openHost(page, frameOf(atlasUrl, 'lens=question:ihl&amp;asof=2021&amp;theme=dark'));
    const frame = inFrame(page);
    await expectFigures(frame);
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/humanitarian/i);
    await expect(frame.getByRole('table', { name: 'Legend' })).toBeVisible();
    await expect(frame.getByRole('slider', { name: 'As-of date' })).toBeVisible();
    await expect(frame.getByRole('contentinfo')).toHaveText(/edition .*CC BY 4\.0\.\s+Boundaries/);
    const full = frame.getByRole('link', { name: /Open in the full atlas/ });
    await expect(full).toHaveAttribute('href', '?lens=question:ihl&asof=2021&theme=dark');
    await expect(full).toHaveAttribute('target', '_blank');
    await expect(full).toHaveAttribute('rel', 'noopener noreferrer');
    await expect(frame.getByRole('complementary')).toHaveCount(0);
    await expect(frame.getByRole('group', { name: 'Form of the figure' })).toBeHidden();
  });

  for (const [show, hasMap] of [
    ['map', true],
    ['timeline', false],
  ] as const)
    test(`the ${show} alone`, async ({ page, atlasUrl }) => {
      await page.goto(`${atlasUrl}?layout=embed&show=${show}`);
      await expect((hasMap ? states(page) : marks(page)).first()).toBeVisible();
      await expect(page.locator('div.map')).toHaveCount(hasMap ? 1 : 0);
      await expect(page.locator('section.timeline')).toHaveCount(hasMap ? 0 : 1);
    });

  test('one card alone, and with nothing in focus what to add to the link', async ({ page, atlasUrl }) => {
    await page.goto(`${atlasUrl}?layout=embed&show=card&focus=state:CUB`);
    await expect(card(page).getByRole('heading', { level: 1, name: 'Cuba' })).toBeVisible();
    await expect(card(page).getByRole('link').first()).toBeVisible();
    await expect(page.getByRole('link', { name: /Open in the full atlas/ })).toHaveAttribute(
      'href',
      '?focus=state:CUB',
    );
    await page.goto(`${atlasUrl}?layout=embed&show=card`);
    await expect(card(page).getByText('focus=state:CUB')).toBeVisible();
  });

  test('what is pressed opens its card; Close and Escape take it away and the keyboard stays', async ({
    page,
    atlasUrl,
  }) => {
    await page.goto(`${atlasUrl}?layout=embed&show=map`);
    await expect(states(page).first()).toBeVisible();
    await state(page, 'AUS').focus();
    await page.keyboard.press('Enter');
    await expect(card(page).getByRole('heading', { name: 'Australia' })).toBeVisible();
    await expect(card(page).getByRole('link', { name: /Read more in the full atlas/ })).toHaveAttribute(
      'href',
      '?focus=state:AUS',
    );
    await card(page).getByRole('button', { name: 'Close' }).click();
    await expect(card(page)).toHaveCount(0);
    await expect(state(page, 'AUS')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
  });
});

test.describe('sizes and themes', () => {
  for (const [width, height] of [
    [300, 400],
    [320, 480],
    [640, 420],
    [800, 600],
    [1200, 700],
  ] as const)
    test(`nothing is cut or covered at ${width} x ${height}`, async ({ page, atlasUrl }) => {
      test.setTimeout(90_000);
      await page.setViewportSize({ width, height });
      for (const show of ['both', 'map', 'timeline']) {
        await page.goto(`${atlasUrl}?layout=embed&show=${show}`);
        if (show !== 'timeline') await expect(states(page).first()).toBeVisible();
        if (show !== 'map')
          await expect(page.locator('svg.plot [data-mark], .list ol li').first()).toBeVisible();
        await expect(page.locator('.skeleton, .lazy')).toHaveCount(0);
        // A map has few words.
        const faults = async () =>
          (await page.evaluate(findBoxFaults)).filter((fault) => !fault.startsWith('only '));
        await expect.poll(faults, show).toEqual([]);
      }
    });

  for (const theme of ['light', 'dark', 'contrast', 'projector'])
    test(`axe finds nothing in ${theme}`, async ({ page, atlasUrl }) => {
      test.setTimeout(90_000);
      for (const query of ['focus=state:CUB', 'show=card&focus=question:binding-instrument']) {
        await page.goto(`${atlasUrl}?layout=embed&theme=${theme}&${query}`);
        await expect(card(page).getByRole('heading').first()).toBeVisible();
        if (!query.startsWith('show')) await expectFigures(page);
        await expect(card(page).locator('.status')).toBeEmpty();
        expect(await violations(page)).toEqual([]);
      }
    });
});

test.describe('few rights', () => {
  const TRIES: readonly (readonly [string, string, HostOptions])[] = [
    ['scripts alone', 'sandbox="allow-scripts"', {}],
    [
      'a strict policy of the host',
      '',
      { headers: { 'content-security-policy': 'frame-src *; default-src data:' } },
    ],
    ['a host that runs from right to left', '', { dir: 'rtl' }],
  ];
  for (const [name, more, options] of TRIES)
    test(`draws and answers with ${name}`, async ({ page, atlasUrl }) => {
      await openHost(page, frameOf(atlasUrl, 'show=both', more), options);
      const frame = inFrame(page);
      await expectFigures(frame);
      await state(frame, 'AUS').focus();
      await page.keyboard.press('Enter');
      await expect(card(frame).getByRole('heading', { name: 'Australia' })).toBeVisible();
    });

  test('draws and answers with storage denied and an address that cannot be written', async ({
    page,
    atlasUrl,
  }) => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('refused', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, { get: refuse });
      Object.defineProperty(document, 'cookie', { get: refuse, set: refuse });
      history.replaceState = refuse;
      history.pushState = refuse;
    });
    await openHost(page, frameOf(atlasUrl, 'show=both'));
    await expectFigures(inFrame(page));
    await state(inFrame(page), 'AUS').focus();
    await page.keyboard.press('Enter');
    await expect(card(inFrame(page)).getByRole('heading', { name: 'Australia' })).toBeVisible();
  });

  test('waits in a tab that is hidden, and draws when it is shown', async ({ page, atlasUrl }) => {
    await openHost(page, `<div id="tab" style="display:none">${frameOf(atlasUrl, 'show=both')}</div>`);
    await expect.poll(() => page.frames().length).toBe(2);
    await page.frames()[1]?.waitForLoadState('load');
    await page.locator('#tab').evaluate((tab) => ((tab as HTMLElement).style.display = 'block'));
    await expectFigures(inFrame(page));
  });

  test('three frames on one page each keep their own view', async ({ page, atlasUrl }) => {
    test.setTimeout(90_000);
    const shows = ['show=map&amp;lens=none', 'show=timeline', 'show=card&amp;focus=state:CUB'];
    await openHost(page, shows.map((show, index) => frameOf(atlasUrl, show, `id="frame${index}"`)).join(''));
    await expect(states(inFrame(page, '#frame0')).first()).toBeVisible();
    await expect(marks(inFrame(page, '#frame1')).first()).toBeVisible();
    await expect(card(inFrame(page, '#frame2')).getByRole('heading', { name: 'Cuba' })).toBeVisible();
  });
});

test.describe('what is left to the host', () => {
  test('its history does not grow, whatever is pressed and moved in the frame', async ({
    page,
    atlasUrl,
  }) => {
    const url = await openHost(page, frameOf(atlasUrl, 'show=both'));
    const frame = inFrame(page);
    await expectFigures(frame);
    const before = await page.evaluate(() => history.length);
    await state(frame, 'AUS').focus();
    await page.keyboard.press('Enter');
    await expect(card(frame)).toBeVisible();
    await card(frame).getByRole('button', { name: 'Close' }).click();
    const needle = frame.locator('svg.plot [role="slider"]').first();
    await needle.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(frame.getByRole('link', { name: /Open in the full/ })).toHaveAttribute('href', /asof=/);
    await expect.poll(() => page.frames()[1]?.url()).toContain('asof=');
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect(page.url()).toBe(url);
  });

  test('the wheel scrolls the page until ctrl or a press asks for it; Escape gives it back', async ({
    page,
    atlasUrl,
  }) => {
    await openHost(page, `${frameOf(atlasUrl, 'show=timeline')}<div style="height:3000px"></div>`);
    const frame = inFrame(page);
    await expect(marks(frame).first()).toBeVisible();
    const box = await page.locator('iframe').boundingBox();
    if (!box) throw new Error('no frame');
    const scrolled = () => page.evaluate(() => scrollY);
    const full = frame.getByRole('link', { name: /Open in the full/ });
    await page.mouse.move(box.x + 400, box.y + 200);
    await page.mouse.wheel(0, 60);
    await expect.poll(scrolled).toBeGreaterThan(0);
    await expect(frame.getByText(/hold Ctrl or click/)).toBeVisible();
    expect(await full.getAttribute('href')).not.toContain('window=');
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(scrolled).toBe(0);

    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -240);
    await page.keyboard.up('Control');
    await expect(full).toHaveAttribute('href', /window=/);
    const byCtrl = await full.getAttribute('href');

    await page.mouse.click(box.x + 400, box.y + 120);
    await page.mouse.wheel(0, -240);
    await expect(full).not.toHaveAttribute('href', byCtrl ?? '');
    expect(await scrolled()).toBe(0);

    await page.keyboard.press('Escape');
    await page.mouse.wheel(0, 60);
    await expect.poll(scrolled).toBeGreaterThan(0);
  });

  test('the keyboard goes through the frame and out of it', async ({ page, atlasUrl }) => {
    test.setTimeout(90_000);
    await openHost(page, frameOf(atlasUrl, 'show=both'));
    await expectFigures(inFrame(page));
    await page.locator('#before').focus();
    const at = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);
    await page.keyboard.press('Tab');
    await expect.poll(at).toBe('iframe');
    for (let presses = 0; presses < 60 && (await at()) === 'iframe'; presses++)
      await page.keyboard.press('Tab');
    expect(await at()).toBe('after');
    await page.keyboard.press('Shift+Tab');
    await expect.poll(at).toBe('iframe');
  });
});

test.describe('the script', () => {
  interface Heard {
    heard: { view: string; query: string }[];
  }
  const element = (atlasUrl: string, attributes = '') =>
    `<cyber-negotiations-atlas ${attributes}></cyber-negotiations-atlas>
     <script src="${atlasUrl}embed.js"></script>
     <script>window.heard = []; document.addEventListener('viewchange', ({ detail }) =>
       window.heard.push({ view: detail.view, query: String(detail.query) }));</script>`;
  const heard = (page: Page) => page.evaluate(() => (window as unknown as Heard).heard);
  const view = (page: Page) =>
    page.evaluate(
      () => (document.querySelector('cyber-negotiations-atlas') as unknown as { view: string }).view,
    );
  const show = (page: Page, query: string) =>
    page.evaluate((asked) => {
      (document.querySelector('cyber-negotiations-atlas') as unknown as { view: string }).view = asked;
    }, query);
  const height = async (page: Page) => (await page.locator('iframe').boundingBox())?.height;

  test('makes a frame with a name, that tells of each view once and shows what is asked', async ({
    page,
    atlasUrl,
  }) => {
    await openHost(page, element(atlasUrl, 'view="show=map" title="Where states stand"'));
    await expect(page.locator('iframe')).toHaveAttribute('title', 'Where states stand');
    const frame = inFrame(page);
    await expect(states(frame).first()).toBeVisible();
    await expect.poll(() => view(page)).toBe('layout=embed&show=map');
    expect(await heard(page)).toEqual([]);
    await state(frame, 'AUS').focus();
    await page.keyboard.press('Enter');
    const shown = 'focus=state:AUS&layout=embed&show=map';
    await expect.poll(() => heard(page).then((all) => all.map((one) => one.view))).toEqual([shown]);
    expect(await view(page)).toBe(shown);
    await show(page, 'focus=state:CUB&show=card');
    await expect(card(frame).getByRole('heading', { name: 'Cuba' })).toBeVisible();
    await expect.poll(() => heard(page).then((all) => all.length)).toBe(2);
    expect(await view(page)).toBe('focus=state:CUB&layout=embed&show=card');
  });

  test('fits the height within its bounds, never below what was asked', async ({ page, atlasUrl }) => {
    await openHost(page, element(atlasUrl, 'view="show=both" height="300"'));
    await expectFigures(inFrame(page));
    await expect.poll(() => height(page)).toBe(640);
    await page.setViewportSize({ width: 360, height: 640 });
    await expect(inFrame(page).locator('.list ol li').first()).toBeAttached();
    await expect.poll(() => height(page)).toBe(1200);
    await page.locator('cyber-negotiations-atlas').evaluate((at) => at.setAttribute('height', '9000'));
    await expect.poll(() => height(page)).toBe(2000);
  });

  test('hostile and unknown messages change nothing, on either side', async ({ page, atlasUrl }) => {
    await openHost(page, element(atlasUrl, 'view="show=map"'));
    const frame = inFrame(page);
    await expect(states(frame).first()).toBeVisible();
    await expect.poll(() => view(page)).toBe('layout=embed&show=map');
    const before = await height(page);
    await page.evaluate(() => {
      const source = 'cyber-negotiations-atlas';
      const signed = { source, version: 1 };
      // To the page, as if from the frame: not from its window.
      for (const message of [
        { ...signed, type: 'height', height: 1900 },
        { ...signed, type: 'view', query: 'lens=none' },
      ])
        window.postMessage(message, '*');
      const target = document.querySelector('iframe')?.contentWindow;
      for (const message of [
        null,
        'show',
        { ...signed, type: 'show' },
        { ...signed, type: 'show', query: 'x'.repeat(5000) },
        { ...signed, version: 2, type: 'show', query: 'lens=none' },
        { ...signed, type: 'eval', query: 'alert(1)' },
        { source: 'other', version: 1, type: 'show', query: 'lens=none' },
      ])
        target?.postMessage(message, '*');
    });
    // The last is a View, of which all that is no part of a View is dropped and said as text.
    await show(page, 'show=map&form=table&find=<img src=x onerror=alert(1)>&"><script>alert(1)</script>=1');
    await expect(frame.getByRole('region', { name: /^States: / })).toBeVisible();
    const changes = await heard(page);
    expect(changes).toHaveLength(1);
    expect(changes[0]?.view).not.toContain('lens=none');
    expect(changes[0]?.view).toContain('form=table');
    await expect(frame.locator('img, #app script')).toHaveCount(0);
    expect(await height(page)).toBe(before);
  });

  test('messages of the frame that are out of range are ignored', async ({ page, atlasUrl }) => {
    await openHost(page, element(atlasUrl, 'view="show=map"'));
    await expect(states(inFrame(page)).first()).toBeVisible();
    await expect.poll(() => view(page)).toBe('layout=embed&show=map');
    const before = await height(page);
    await page.frames()[1]?.evaluate(() => {
      const signed = { source: 'cyber-negotiations-atlas', version: 1 };
      for (const message of [
        { ...signed, type: 'height', height: Infinity },
        { ...signed, type: 'height', height: '1500' },
        { ...signed, type: 'height', height: -1 },
        { ...signed, type: 'view', query: 'x'.repeat(5000) },
        { ...signed, type: 'view', query: { view: 1 } },
        { ...signed, version: 9, type: 'view', query: 'lens=none' },
        { ...signed, type: 'view', query: 'form=chamber' },
      ])
        parent.postMessage(message, '*');
    });
    await expect.poll(() => heard(page)).toEqual([{ view: 'form=chamber', query: 'form=chamber' }]);
    expect(await height(page)).toBe(before);
  });
});
