// @vitest-environment jsdom
import { fireEvent, screen, within, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EventId } from '../../../src/atlas/brand';
import Timeline from '../../../src/components/timeline/Timeline.svelte';
import { show, stubSize } from '../show';

const plot = () => screen.getByRole('group', { name: /^Timeline/ });
const marks = () => [...plot().querySelectorAll<SVGElement>('[data-mark]')];
const stops = () => marks().filter((mark) => mark.getAttribute('tabindex') === '0');
const cluster = () => marks().find((mark) => mark.getAttribute('aria-label')?.includes(' events, first: '));

/** What jsdom has not: a size, fonts, a canvas. Text is measured by its letters then. */
beforeEach(() => {
  stubSize({ width: 900, height: 320 });
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  Object.assign(document, { fonts: new EventTarget() });
  document.documentElement.style.fontSize = '16px';
});
afterEach(() => vi.restoreAllMocks());

const mark = (id: string) => marks().find(({ dataset }) => dataset['mark'] === id);

describe('Timeline', () => {
  it('has one tab stop among its marks, which are buttons with the event in words', () => {
    show(Timeline, {}, 'window=2018-12-01..2018-12-31');
    expect(stops()).toHaveLength(1);
    expect(mark('res-73-27')?.getAttribute('role')).toBe('button');
    expect(mark('res-73-27')?.getAttribute('aria-label')).toBe(
      'First OEWG established (73/27), 5 December 2018, General Assembly, 119 in favour, 46 against, 14 abstentions',
    );
  });

  it('Enter on the mark of one event opens it, Escape leaves it', async () => {
    const { user, app, written } = show(Timeline, {}, 'window=2018-12-01..2018-12-31');
    mark('res-73-27')?.focus();
    await user.keyboard('{Enter}');
    expect(written).toEqual(['push window=2018-12-01..2018-12-31&focus=event:res-73-27']);
    expect(mark('res-73-27')?.getAttribute('aria-pressed')).toBe('true');
    await user.keyboard('{Escape}');
    expect(app.view.focus).toBeNull();
  });

  it('an arrow beyond the edge takes the window along, at its length, without a step in the history', async () => {
    const { user, app, written } = show(Timeline, {}, 'window=2018-12-01..2018-12-31');
    mark('res-73-266')?.focus();
    const { start, end } = app.window;
    await user.keyboard('{ArrowRight}');
    const focused = () => document.activeElement?.getAttribute('data-mark');
    await vi.waitFor(() => expect(focused()).not.toBe('res-73-266'));
    expect(focused()).toBeTruthy();
    expect(app.window.end - app.window.start).toBe(end - start);
    expect(app.window.start).toBeGreaterThan(start);
    expect(written).toHaveLength(1);
    expect(written[0]).toMatch(/^replace window=/);
  });

  it('Enter on the mark of several events lists them and opens none', async () => {
    const { user, app } = show(Timeline, {});
    const several = cluster();
    several?.focus();
    await user.keyboard('{Enter}');
    const list = await screen.findByRole('group', { name: 'Events at this place' });
    expect(within(list).getAllByRole('link')).toHaveLength(
      several?.dataset['members']?.split(' ').length ?? 0,
    );
    expect(app.view.focus).toBeNull();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('group', { name: 'Events at this place' })).toBeNull();
  });

  it('the list zooms to its events', async () => {
    const { user, app, written } = show(Timeline, {});
    const several = cluster();
    const members = several?.dataset['members']?.split(' ') ?? [];
    several?.focus();
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Zoom to these' }));
    for (const id of members) {
      const { from, until } = app.atlas.events.get(id as EventId)?.stretch ?? { from: NaN, until: NaN };
      expect(from).toBeGreaterThanOrEqual(app.window.start);
      expect(until).toBeLessThan(app.window.end);
    }
    expect(written).toHaveLength(1);
    expect(written[0]).toMatch(/^replace window=/);
  });

  it('keys of the needle move the as-of date, and the date is said in words', async () => {
    const { app } = show(Timeline, {});
    const needle = await screen.findByRole('slider', { name: 'As-of date' });
    await fireEvent.keyDown(needle, { key: 'Home' });
    expect(app.view.asof).toBe('1998-01-01');
    expect(screen.getByRole('slider', { name: 'As-of date' }).getAttribute('aria-valuetext')).toBe(
      '1 January 1998',
    );
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Go to a date' }).value).toBe(
      '1 January 1998',
    );
  });

  it('a date that is typed becomes the as-of date, as a step in the history', async () => {
    const { user, written } = show(Timeline, {});
    const field = screen.getByRole('textbox', { name: 'Go to a date' });
    await user.clear(field);
    await user.type(field, '2013{Enter}');
    await waitFor(() => expect(written).toEqual(['push asof=2013-12-31']));
  });

  it('the needle out of sight says where it is, and Enter brings the window to it', async () => {
    const { user, app } = show(Timeline, {}, 'window=2003-01-01..2004-12-31');
    const needle = () => screen.getByRole('slider', { name: 'As-of date' });
    await screen.findByRole('slider', { name: 'As-of date' });
    expect(needle().textContent).toBe('31 Dec 2025 →');
    expect(needle().getAttribute('aria-valuetext')).toMatch(/^31 December 2025, after the years in sight/);
    const { start, end } = app.window;
    needle().focus();
    await user.keyboard('{Enter}');
    expect(app.window.end - app.window.start).toBe(end - start);
    expect(app.window.start).toBeGreaterThan(start);
    expect(needle().textContent).toBe('31 Dec 2025');
    expect(app.view.asof).toBe('2025-12-31');
  });

  it('the tab stop is what the View has in focus, else the earliest of the most important', () => {
    const { app } = show(Timeline, {});
    const first = stops()[0]?.dataset['mark'];
    expect(app.atlas.events.get(first as EventId)?.importance).toBe(1);
    expect(first).toBe('res-53-70');
  });

  it('Escape in the list of a cluster gives the focus back to its mark', async () => {
    const { user } = show(Timeline, {});
    const several = cluster();
    several?.focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement?.tagName).toBe('A'));
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(several);
  });

  it('a document in focus marks the events that it belongs to', async () => {
    show(Timeline, {}, 'focus=document:a-res-73-27&window=2018-12-01..2018-12-31');
    const ringed = () =>
      [...document.querySelectorAll('[data-ring]')].map((ring) => ring.getAttribute('data-ring'));
    await vi.waitFor(() => expect(ringed()).toEqual(['res-73-27']));
    expect(stops()).toEqual([mark('res-73-27')]);
  });

  it('the table stands where the plot stood, with the same count', async () => {
    const { user } = show(Timeline, {}, 'window=2018');
    const count = () => screen.getByText(/events in sight/).textContent;
    const before = count();
    await user.click(screen.getByRole('button', { name: 'Table' }));
    await screen.findByRole('table', { name: 'Events of the negotiations as a table' });
    expect(screen.queryByRole('slider')).toBeNull();
    expect(count()).toBe(before);
    await user.click(screen.getByRole('button', { name: 'Table' }));
    expect(stops()).toHaveLength(1);
  });

  it('a lane folds and unfolds by its name, and its events stay in reach of the keys', async () => {
    const { user } = show(Timeline, {}, 'window=2018-12-01..2018-12-31');
    const assembly = screen.getByRole('button', { name: 'General Assembly', expanded: true });
    assembly.focus();
    await user.keyboard('{Enter}');
    expect(assembly.getAttribute('aria-expanded')).toBe('false');
    expect(assembly.textContent?.replace(/\s+/g, ' ').trim()).toMatch(/^General Assembly \d+ events folded$/);
    screen.getByText(/events in sight · \d+ folded$/);
    expect(document.querySelector('[data-members~="res-73-27"]')?.classList.contains('tick')).toBe(true);
    const tick = document.querySelector<SVGElement>('[data-members~="res-73-27"]');
    tick?.focus();
    await user.keyboard('{ArrowRight}');
    expect(assembly.getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement?.getAttribute('data-members')).toBeTruthy();
  });
});
