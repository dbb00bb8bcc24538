// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { QuestionId } from '../../../src/atlas/brand';
import GoMenu from '../../../src/components/timeline/GoMenu.svelte';
import Timeline from '../../../src/components/timeline/Timeline.svelte';
import { format } from '../../../src/view/format';
import { show, stubSize } from '../show';

const SETTINGS = { pace: 'normal', stopsAtImportant: false, snaps: true } as const;
const showMenu = (query: string) => {
  const oncompare = vi.fn();
  const props = { settings: { ...SETTINGS }, onall: vi.fn(), onwindow: vi.fn(), oncompare };
  return { ...show(GoMenu, props, query), oncompare };
};
const toggle = () => screen.getByRole('button', { name: 'Compare two dates' });

describe('the switch of a second date', () => {
  it('adds one a year before the as-of date, and keeps the question', async () => {
    const { user, written, oncompare } = showMenu('lens=question:ihl&asof=2021-05-28');
    expect(toggle().getAttribute('aria-pressed')).toBe('false');
    await user.click(toggle());
    await waitFor(() => expect(oncompare).toHaveBeenCalledOnce());
    expect(written).toEqual(['push lens=change:ihl,2020-05-28&asof=2021-05-28']);
    expect(toggle().getAttribute('aria-pressed')).toBe('true');
    await user.click(toggle());
    await waitFor(() => expect(oncompare).toHaveBeenCalledTimes(2));
    expect(written.at(-1)).toBe('push lens=question:ihl&asof=2021-05-28');
  });

  it.each(['lens=vote:a-res-73-27', 'lens=none'])('says under %s why there is none', async (query) => {
    const { user, written } = showMenu(query);
    expect(toggle().getAttribute('aria-disabled')).toBe('true');
    const reason = document.getElementById(toggle().getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toMatch(/Choose a question for the map first/);
    await user.click(toggle());
    expect(written).toEqual([]);
  });
});

const QUERY = 'lens=change:ihl,2015-06-30&asof=2021-05-28';
const since = () => screen.findByRole('slider', { name: 'Date compared with' });

describe.each([
  ['as a plot', 900],
  ['as a list', 400],
])('the timeline of two dates %s', (_, width) => {
  /** What jsdom has not: a size, fonts, a canvas. */
  beforeEach(() => {
    stubSize({ width, height: 320 });
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    Object.assign(document, { fonts: new EventTarget() });
    document.documentElement.style.fontSize = '16px';
  });
  afterEach(() => vi.restoreAllMocks());

  it('has a slider for each, which bound one another and say their date in words', async () => {
    show(Timeline, {}, QUERY);
    const [second, first] = [await since(), await screen.findByRole('slider', { name: 'As-of date' })];
    expect(second.getAttribute('aria-valuetext')).toBe('30 June 2015');
    expect(second.getAttribute('aria-valuemax')).toBe(first.getAttribute('aria-valuenow'));
    expect(first.getAttribute('aria-valuemin')).toBe(second.getAttribute('aria-valuenow'));
  });

  it('the keys move the second date, which stops at the first', async () => {
    const { app } = show(Timeline, {}, QUERY);
    await fireEvent.keyDown(await since(), { key: 'PageDown' });
    expect(format(app.view)).toBe('lens=change:ihl,2014-06-30&asof=2021-05-28');
    await fireEvent.keyDown(await since(), { key: 'End' });
    expect(format(app.view)).toBe('lens=change:ihl,2021-05-28&asof=2021-05-28');
    await fireEvent.keyDown(await since(), { key: 'ArrowRight' });
    expect(format(app.view)).toBe('lens=change:ihl,2021-05-28&asof=2021-05-28');
    await fireEvent.keyDown(await since(), { key: 'Home' });
    expect(format(app.view)).toBe('lens=change:ihl,1998-01-01&asof=2021-05-28');
    const first = screen.getByRole('slider', { name: 'As-of date' });
    await fireEvent.keyDown(first, { key: 'Home' });
    expect(format(app.view)).toBe('lens=change:ihl,1998-01-01&asof=1998-01-01');
  });

  it('a move of it is called out in one go, with both dates and the counts', async () => {
    const { app } = show(Timeline, {}, QUERY);
    await fireEvent.keyDown(await since(), { key: 'PageDown' });
    await waitFor(() =>
      expect(app.announcement).toMatch(
        /^Humanitarian law in cyberspace\. From 30 June 2014 to 28 May 2021: \d+ states newly on record, \d+ moved\.$/,
      ),
    );
  });

  it('the second date can be typed, no later than the first', async () => {
    const { app, user } = show(Timeline, {}, QUERY);
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Compare with a date' });
    expect(field.value).toBe('30 June 2015');
    await user.clear(field);
    await user.type(field, '2013{Enter}');
    await waitFor(() => expect(format(app.view)).toBe('lens=change:ihl,2013-12-31&asof=2021-05-28'));
    await user.clear(field);
    await user.type(field, '2022{Enter}');
    await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
    screen.getByText(/^Type a year, a month or a day from 1998 to 28 May 2021/);
  });

  it('the button beside the field goes back to one date, and the focus to its field', async () => {
    const { app, user } = show(Timeline, {}, QUERY);
    await user.click(await screen.findByRole('button', { name: 'Show one date again' }));
    expect(app.view.lens).toEqual({ kind: 'question', question: 'ihl' as QuestionId });
    expect(screen.queryByRole('slider', { name: 'Date compared with' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Go to a date' }));
  });
});

describe('the timeline of one date', () => {
  it('has one needle', () => {
    stubSize({ width: 900, height: 320 });
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    Object.assign(document, { fonts: new EventTarget() });
    show(Timeline, {}, 'lens=question:ihl');
    expect(screen.queryByRole('slider', { name: 'Date compared with' })).toBeNull();
    vi.restoreAllMocks();
  });
});
