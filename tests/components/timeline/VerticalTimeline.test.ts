// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EventId } from '../../../src/atlas/brand';
import Timeline from '../../../src/components/timeline/Timeline.svelte';
import { found } from '../../../src/state/found.svelte';
import { show, stubSize } from '../show';

/** What jsdom has not: a size, fonts, a canvas. */
beforeEach(() => {
  stubSize({ width: 390, height: 320 });
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  Object.assign(document, { fonts: new EventTarget() });
  document.documentElement.style.fontSize = '16px';
});
afterEach(() => {
  vi.restoreAllMocks();
  found.events = [];
  found.text = '';
});

const rowOf = (id: string) => document.querySelector<HTMLElement>(`[data-row="${id}"]`);
const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')];
const list = () => screen.findByRole('list', { name: /^Timeline/ });
const lane = (name: RegExp) =>
  within(screen.getByRole('list', { name: 'Lanes in the list' })).getByRole('button', { name });

describe('VerticalTimeline', () => {
  it('shows a recorded vote as a bar and in numbers, an adoption without one in words', async () => {
    show(Timeline, {}, 'window=2018-06-01..2019-12-31');
    await list();
    const voted = rowOf('res-73-27')?.querySelector('[data-vote]');
    expect(voted?.textContent?.trim()).toBe('119 in favour, 46 against, 14 abstentions');
    expect([...(voted?.querySelectorAll('rect') ?? [])].map((part) => part.classList[1])).toEqual([
      'yes',
      'abstain',
      'no',
    ]);
  });

  it('says a date that is not known to the day', async () => {
    show(Timeline, {}, 'window=2017..2018');
    await list();
    expect(rowOf('gge-2016-outcome')?.textContent).toContain('some day in June 2017');
  });

  it('folds a lane and says how many events that hides; unfolds it again', async () => {
    const { user } = show(Timeline, {});
    await list();
    const before = rows().length;
    expect(lane(/^General Assembly/).getAttribute('aria-pressed')).toBe('true');
    await user.click(lane(/^General Assembly/));
    expect(lane(/^General Assembly/).getAttribute('aria-pressed')).toBe('false');
    expect(lane(/^General Assembly/).textContent).toMatch(/\d+ folded/);
    expect(document.querySelectorAll('.event.assembly')).toHaveLength(0);
    expect(document.querySelector('.count')?.textContent).toMatch(/ · \d+ folded/);
    await user.click(lane(/^General Assembly/));
    expect(rows()).toHaveLength(before);
  });

  it('says so when all that it has is folded', async () => {
    const { user } = show(Timeline, {}, 'window=2018-12-01..2018-12-31');
    await list();
    for (const button of within(screen.getByRole('list', { name: 'Lanes in the list' })).getAllByRole(
      'button',
    ))
      await user.click(button);
    expect(rows()).toHaveLength(0);
    expect((await list()).textContent).toMatch(/All \d+ events of these years are in folded lanes/);
  });

  it('steps through what a search found, also out of sight and in a folded lane, and keeps the focus', async () => {
    const { user, app } = show(Timeline, {}, 'window=2018-06-01..2019-12-31');
    await list();
    await user.click(lane(/^General Assembly/));
    found.text = 'something';
    found.events = ['res-53-70', 'res-73-27', 'oewg-2019-org'] as EventId[];
    const next = await screen.findByRole('button', { name: 'Next hit, earlier in time' });
    const steps = screen.getByRole('group', { name: 'Events found, one by one' });
    expect(within(steps).getByRole('status').textContent).toContain('3 events found');
    await user.click(next);
    await user.click(next);
    expect(within(steps).getByRole('status').textContent).toContain('2 of 3 found, 5 December 2018');
    expect(lane(/^General Assembly/).getAttribute('aria-pressed')).toBe('true');
    expect(rowOf('res-73-27')?.classList.contains('hit')).toBe(true);
    await user.click(next);
    await waitFor(() => expect(rowOf('res-53-70')).toBeTruthy());
    expect(app.window.start).toBeLessThan(app.atlas.events.get('res-53-70' as EventId)?.stretch.from ?? 0);
    expect(document.activeElement).toBe(next);
    expect(next.getAttribute('aria-disabled')).toBe('true');
    expect(app.view.focus).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Clear the search' }));
    expect(found.events).toHaveLength(0);
    expect(rowOf('res-53-70')?.contains(document.activeElement)).toBe(true);
  });

  it('says how many of what was found the filters keep away', async () => {
    show(Timeline, {}, 'kinds=resolution');
    await list();
    found.events = ['res-53-70', 'oewg-2019-org'] as EventId[];
    const steps = await screen.findByRole('group', { name: 'Events found, one by one' });
    expect(steps.textContent).toContain('1 event found, 1 more behind the filters');
  });

  it('leads to what an event came from and led to, by link and by key, and takes the focus along', async () => {
    const { user, app } = show(Timeline, {}, 'focus=event:res-73-27');
    await list();
    const row = rowOf('res-73-27') as HTMLElement;
    await user.click(within(row).getByRole('link', { name: 'First OEWG: organisational session' }));
    expect(app.view.focus).toEqual({ kind: 'event', id: 'oewg-2019-org' });
    await waitFor(() => expect(rowOf('oewg-2019-org')?.contains(document.activeElement)).toBe(true));
    await user.keyboard(',');
    expect(app.view.focus).toEqual({ kind: 'event', id: 'res-73-27' });
    await waitFor(() => expect(rowOf('res-73-27')?.contains(document.activeElement)).toBe(true));
  });

  it('says of each event of a thread where it stands in it', async () => {
    show(Timeline, {}, 'focus=event:res-73-27');
    await list();
    expect(rowOf('oewg-2019-org')?.textContent).toContain('came from what is read');
    expect(rowOf('gge-2016-outcome')?.textContent).toContain('led to what is read');
    expect(rowOf('res-53-70')?.classList.contains('aside')).toBe(true);
  });

  it('keeps the focus in the list when what a row counts is shown', async () => {
    const { user } = show(Timeline, {});
    const [more] = within(await list()).getAllByRole('button');
    await user.click(more as HTMLElement);
    await waitFor(() => expect(document.activeElement?.closest('[data-row]')).toBeTruthy());
  });
});
