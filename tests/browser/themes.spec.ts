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

test('the link of the View is copied, and the page keeps its keyboard', async ({
  page,
  context,
  atlasUrl,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${atlasUrl}?focus=state:CUB&utm_source=mail`);
  await page.getByRole('button', { name: 'Share' }).press('Enter');
  // What is in the menu is on its way.
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('header').getByText('Link copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${atlasUrl}?focus=state:CUB`);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Share' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
  // It may be open while the page is printed.
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
});

test('in a sandboxed frame the text to copy stands selected', async ({ page, atlasUrl }) => {
  await page.setContent(
    `<iframe title="Atlas" sandbox="allow-scripts" width="1200" height="800" src="${atlasUrl}?focus=state:CUB"></iframe>`,
  );
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: 'Share' }).click();
  await frame.getByRole('button', { name: 'Copy link' }).click();
  const field = frame.getByRole('textbox', { name: 'Link' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(`${atlasUrl}?focus=state:CUB`);
  await expect(frame.getByText(/The text is selected: press Ctrl\+C/).first()).toBeVisible();
});

test('the menu stays within the window at every width', async ({ page, atlasUrl }) => {
  for (const width of [1440, 1024, 800, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(atlasUrl);
    await page.getByRole('button', { name: 'Share' }).click();
    const box = await page.getByRole('group', { name: 'Take this view along' }).boundingBox();
    expect(box?.x, `${width}`).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 9999), `${width}`).toBeLessThanOrEqual(width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBeLessThanOrEqual(
      width,
    );
  }
});
