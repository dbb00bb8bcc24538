// The looks beyond the light theme: forced colours, what stands before the atlas does, and what is taken along.
import { expect, test } from './atlasTest';

test.describe('with the colours of the system', () => {
  test.use({ forcedColors: 'active' });

  test('drawings take its paper and ink, and the stances stay apart', async ({ page, atlasUrl }) => {
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme, forcedColors: 'active' });
      await page.goto(`${atlasUrl}?theme=light&lens=vote:a-res-73-27`);
      const marks = page.locator('[data-mark]');
      await expect(marks.first()).toBeVisible();
      const look = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('i'));
        const colourOf = (value: string) => {
          probe.style.setProperty('forced-color-adjust', 'none');
          probe.style.color = value;
          return getComputedStyle(probe).color;
        };
        const names = ['Canvas', 'CanvasText', 'var(--paper)', 'var(--ink)'];
        const found = names.map(colourOf);
        const stances = ['--support', '--qualified', '--oppose'].map((name) => colourOf(`var(${name})`));
        const axis = document.querySelector('.timeline .axis text');
        const title = axis ? getComputedStyle(axis).fill : '';
        probe.remove();
        return { found, stances, title };
      });
      const [canvas, text, paper, ink] = look.found;
      expect([paper, ink], scheme).toEqual([canvas, text]);
      expect(look.title).toBe(text);
      expect(new Set([...look.stances, canvas]).size).toBe(4);
    }
  });

  test('also when they come into force later', async ({ page, atlasUrl }) => {
    await page.emulateMedia({ forcedColors: 'none' });
    await page.goto(`${atlasUrl}?theme=light`);
    await expect(page.locator('[data-mark]').first()).toBeVisible();
    const paper = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper'));
    expect(await paper()).not.toBe('Canvas');
    await page.emulateMedia({ forcedColors: 'active' });
    await expect.poll(paper).toBe('Canvas');
  });

  test('what is pressed can be told from what is not', async ({ page, atlasUrl }) => {
    await page.goto(atlasUrl);
    const forms = page.getByRole('group', { name: 'Form of the figure' }).getByRole('button');
    await expect(forms).toHaveCount(3);
    const grounds = await forms.evaluateAll((all) =>
      all.map((button) => getComputedStyle(button).backgroundColor),
    );
    expect(new Set(grounds).size).toBe(2);
  });

  test('the focus is seen', async ({ page, atlasUrl }) => {
    await page.goto(atlasUrl);
    const share = page.getByRole('button', { name: 'Share' });
    await expect(share).toBeVisible();
    await page.getByRole('combobox', { name: 'Theme' }).focus();
    await page.keyboard.press('Tab');
    await expect(share).toBeFocused();
    const outline = await share.evaluate((button) => getComputedStyle(button).outline);
    expect(outline).toMatch(/solid 2px/);
  });
});

test.describe('before the atlas is drawn', () => {
  test.use({ expectedFaults: /Failed to load|ERR_FAILED/ });

  test('its name, and the lines of its parts, stand where they will stay', async ({ page, atlasUrl }) => {
    const places = () =>
      page.evaluate(() => {
        const text = document.createRange();
        text.selectNodeContents(document.querySelector('h1') ?? document.body);
        const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
        const name = text.getBoundingClientRect();
        const timeline = boxOf('.loading .lines, section.timeline');
        const reader = boxOf('.loading .reader, #reader');
        return [name.x, name.y, timeline?.x, timeline?.y, reader?.x, reader?.y];
      });
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(atlasUrl);
    await expect(page.locator('[data-mark]').first()).toBeVisible();
    const drawn = await places();
    await page.route('**/*.js', (route) => route.abort());
    await page.reload();
    const before = await places();
    // The serif that comes later has another height of line.
    for (const [index, place] of drawn.entries()) {
      expect(Math.abs((before[index] ?? -99) - (place ?? 0)), `${index}`).toBeLessThanOrEqual(4);
    }
  });
});

test.describe('when the script does not come', () => {
  test.use({ expectedFaults: /Failed to load|ERR_FAILED/ });

  test('the name stands at once, and after a while a sentence', async ({ page, atlasUrl }) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.clock.install();
    await page.goto(atlasUrl);
    await expect(page.getByRole('heading', { level: 1, name: 'Cyber Negotiations Atlas' })).toBeVisible();
    const late = page.getByText('The atlas is taking long to start');
    await expect(late).toBeHidden();
    // Eight seconds of the page's animations, without waiting for them.
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    await expect(late).toBeVisible();
  });

  test('also for who asks for less motion', async ({ page, atlasUrl }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(atlasUrl);
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    await expect(page.getByText('The atlas is taking long to start')).toBeVisible();
  });
});
