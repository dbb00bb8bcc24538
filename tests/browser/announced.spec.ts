// Every event, every state and every control, walked by keys alone: what the browser tells assistive technology of each
// is what the record says, what changes is called out once, and the focus is never lost.
import type { Page } from '@playwright/test';
import { colourByQuestion } from '../../src/figures/colouring';
import { describeState, stateLabel } from '../../src/figures/map/stateCard';
import { describeEvent, eventLabel } from '../../src/figures/timeline/eventWords';
import { en } from '../../src/i18n/en';
import { asOfDay } from '../../src/view/times';
import { defaultView as view } from '../../src/view/view';
import { recordAtlas } from '../recordAtlas';
import { expect, test } from './atlasTest';
import { createListener, hear, heardSince, plain, tabTo, walkAll } from './spoken';
import { chooseLens } from './stage';

test.setTimeout(180_000);

const atlas = recordAtlas();
const events = new Map(
  [...atlas.events.values()].map((event) => [
    plain(eventLabel(describeEvent(atlas, event, en, view.lang))),
    event.id,
  ]),
);

/** What is said of each state under the first question, by its code. */
function statesInWords(): ReadonlyMap<string, string> {
  const question = view.lens.kind === 'question' ? atlas.questions.get(view.lens.question) : undefined;
  if (!question) throw new Error('the first View asks no question');
  const colouring = colourByQuestion(atlas, question, asOfDay(view), view.groups);
  return new Map(
    [...atlas.states.keys()].map((id) => [
      id,
      plain(stateLabel(describeState(atlas, null, view, colouring, id, en))),
    ]),
  );
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('[data-mark]').first()).toBeVisible();
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toBeVisible();
}

test('the timeline says each event as the record has it: title, date in words, process, decision', async ({
  page,
  atlasUrl,
}) => {
  await open(page, atlasUrl);
  const listen = await createListener(page);
  await tabTo(page, '[data-mark]');
  const said = new Set<string>();
  const note = async (): Promise<string> => {
    const { role, name } = await listen();
    expect(role).toBe('button');
    const [, count, first = name] = /^(\d+) events, first: (.+)$/.exec(name) ?? [];
    const event = events.get(first);
    expect(event, first).toBeDefined();
    const members = await page.evaluate(
      () => document.activeElement?.getAttribute('data-members')?.split(' ') ?? [],
    );
    expect(members.length, name).toBe(Number(count ?? 1));
    expect(members).toContain(event);
    said.add(first);
    return first;
  };
  const press = async (key: string): Promise<string> => {
    await page.keyboard.press(key);
    return note();
  };
  for (let at = await note(), last = ''; at !== last;) {
    last = at;
    at = await press('ArrowUp');
  }
  for (let lane = await press('Home'), last = ''; lane !== last;) {
    const first = await press('Home');
    let end = first;
    for (let before = ''; end !== before;) {
      before = end;
      end = await press('ArrowRight');
    }
    expect(await press('End')).toBe(end);
    const before = await press('ArrowLeft');
    expect(await press('ArrowRight')).toBe(before === end ? before : end);
    expect(await press('Home')).toBe(first);
    last = first;
    await press('ArrowDown');
    lane = await press('Home');
  }
  expect([...said].sort()).toEqual([...events.keys()].sort());
});

for (const [form, query] of [
  ['map', ''],
  ['seats', '?form=chamber'],
] as const) {
  test(`the ${form} say each state once, with where it stands in words`, async ({ page, atlasUrl }) => {
    await open(page, `${atlasUrl}${query}`);
    const listen = await createListener(page);
    await tabTo(page, '.stage [data-state]');
    const words = statesInWords();
    const reached = await walkAll(page, 'data-state', async (state) => {
      const { role, name, properties } = await listen();
      expect(role).toBe('button');
      expect(name).toBe(words.get(state));
      expect(properties['pressed']).toBe('false');
    });
    expect([...reached].sort()).toEqual([...words.keys()].sort());
    await expect(page.locator('.stage [data-state][role="button"]')).toHaveCount(words.size);
  });
}

test('date, window and its edges are sliders that say where they are in words', async ({
  page,
  atlasUrl,
}) => {
  await open(page, `${atlasUrl}?window=2010-01-01..2015-12-31&asof=2013-06-24`);
  const listen = await createListener(page);
  const DATE = /^\d{1,2} [A-Z][a-z]+ \d{4}$/;
  const SPAN = /^\d{1,2} [A-Z][a-z]+ \d{4} to \d{1,2} [A-Z][a-z]+ \d{4}$/;
  for (const [name, form] of [
    ['As-of date', DATE],
    ['Window in time', SPAN],
    ['Start of the window', DATE],
    ['End of the window', DATE],
  ] as const) {
    await tabTo(page, `[role="slider"][aria-label="${name}"]`);
    const values = [(await listen()).value];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'PageUp', 'PageDown']) {
      await page.keyboard.press(key);
      const now = await listen();
      expect(now).toMatchObject({ role: 'slider', name });
      expect(now.value).not.toBe(values.at(-1));
      values.push(now.value);
    }
    for (const value of values) expect(value).toMatch(form);
    expect(values[3]).toBe(values[1]);
  }
});

test('play says what it does next', async ({ page, atlasUrl }) => {
  await open(page, `${atlasUrl}?asof=2013-06-24`);
  const listen = await createListener(page);
  await tabTo(page, '.play');
  for (const name of ['Play through the years', 'Pause', 'Play through the years']) {
    expect(await listen()).toMatchObject({ role: 'button', name });
    await page.keyboard.press('Enter');
  }
});

test('what a key changes is called out, in one sentence', async ({ page, atlasUrl }) => {
  await open(page, `${atlasUrl}?kinds=resolution,report`);
  await expect(page.getByRole('group', { name: 'Filters' })).toBeVisible();
  await hear(page);
  const once = async (said: RegExp): Promise<void> => {
    const all: string[] = [];
    await expect.poll(async () => all.push(...(await heardSince(page)))).toBeGreaterThan(0);
    // Whatever would come as well.
    await page.waitForTimeout(400);
    all.push(...(await heardSince(page)));
    expect(all, String(said)).toHaveLength(1);
    expect(all[0]).toMatch(said);
  };
  await page.locator('[data-state="CUB"][role="button"]').focus();
  await page.keyboard.press('Enter');
  await once(/^Cuba in the reader\. \d+ of \d+ events concern Cuba\.$/);
  await page.keyboard.press('Escape');
  await once(/^The reader shows the welcome page\.$/);
  await page.locator('[data-mark="res-73-27"], [data-members~="res-73-27"]').first().focus();
  await page.keyboard.press('+');
  await once(/^Timeline from .+ to .+\.$/);
  await page.keyboard.press('0');
  await once(/^Timeline from 1 January 1998 to 31 December 2025\.$/);
  await page
    .locator('[data-mark="gge-2015-report"], [data-mark]:not([aria-label*="first:"])')
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await once(/^.+ in the reader\.( \d+ of \d+ events in this thread\.)?$/);
  await chooseLens(page, 'question:ihl');
  await once(/^Humanitarian law in cyberspace\. As stated up to 31 December 2025: .+\.$/);
  await page.getByRole('slider', { name: 'As-of date' }).press('PageDown');
  await once(/^Humanitarian law in cyberspace\. As stated up to 31 December 2024: .+\.$/);
  await page
    .getByRole('group', { name: 'Filters' })
    .getByRole('button', { name: /^Report/ })
    .press('Enter');
  await once(/^\d+ of 118 events pass the filters\.$/);
  for (const form of ['Seats', 'Table', 'Map']) {
    await page
      .getByRole('group', { name: 'Form of the figure' })
      .getByRole('button', { name: form })
      .press('Enter');
    await once(new RegExp(`^${form}\\.$`));
  }
  await page.getByRole('slider', { name: 'End of the window' }).press('ArrowLeft');
  await once(/^Timeline from 1 January 1998 to .+\.$/);
});

test('a drag calls out nothing on its way, and once at its end', async ({ page, atlasUrl }) => {
  await open(page, `${atlasUrl}?window=2010-01-01..2015-12-31&asof=2013-06-24`);
  await hear(page);
  for (const name of ['As-of date', 'Window in time', 'End of the window']) {
    const box = await page.getByRole('slider', { name }).boundingBox();
    if (!box) throw new Error(`no ${name}`);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 12 });
    await page.waitForTimeout(300);
    expect(await heardSince(page), `${name}, on its way`).toEqual([]);
    await page.mouse.up();
    await page.waitForTimeout(600);
    expect(await heardSince(page), `${name}, at its end`).toHaveLength(1);
  }
});

test('nothing takes the keys of a screen reader away', async ({ page, atlasUrl }) => {
  const hasNone = () => expect(page.locator('[role="application"]')).toHaveCount(0);
  for (const query of ['', '?form=chamber', '?form=table', '?focus=state:CUB', '?focus=room:about-map']) {
    await open(page, `${atlasUrl}${query}`);
    await hasNone();
  }
  await page.goto(`${atlasUrl}?focus=room:about-data`);
  await expect(page.getByRole('heading', { level: 3, name: 'Coverage' })).toBeVisible();
  await hasNone();
});

test('the skip links lead where they say', async ({ page, atlasUrl }) => {
  const links = [
    ['Skip to the map', 'stage'],
    ['Skip to the timeline', 'timeline'],
    ['Skip to the reader', 'reader'],
  ] as const;
  for (const [index, [name, id]] of links.entries()) {
    await open(page, atlasUrl);
    for (let press = 0; press <= index; press++) await page.keyboard.press('Tab');
    const link = page.getByRole('link', { name });
    await expect(link).toBeFocused();
    await expect(link).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator(`#${id}`)).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await page.evaluate((at) => document.activeElement?.closest(`#${at}`) !== null, id)).toBe(true);
  }
});
