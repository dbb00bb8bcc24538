// @vitest-environment jsdom
import { screen, within, waitFor } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { lastDay } from '../../../src/atlas/dates';
import TimelineBar from '../../../src/components/timeline/TimelineBar.svelte';
import { windowOf } from '../../../src/figures/timeline/timeWindow';
import type { WindowStep } from '../../../src/figures/timeline/zoom';
import type { PlaySettings } from '../../../src/state/playback.svelte';
import { show } from '../show';

function showBar({ query = '', folded = 0 } = {}) {
  const heard = { onplay: vi.fn(), ongo: vi.fn(), onstep: vi.fn(), ontable: vi.fn(), onwindow: vi.fn() };
  const settings: PlaySettings = { pace: 'normal', stopsAtImportant: false, snaps: true };
  const props = {
    asOfText: '5 December 2018',
    inSight: { shown: 43, total: 118 },
    folded,
    settings,
    isPlaying: false,
    isTable: false,
    canStep: (_: WindowStep) => true,
    ...heard,
  };
  return { ...show(TimelineBar, props, query), ...heard, settings };
}

describe('TimelineBar', () => {
  it('plays and pauses', async () => {
    const { user, onplay, change } = showBar();
    await user.click(screen.getByRole('button', { name: 'Play through the years' }));
    await change({ isPlaying: true });
    await user.click(screen.getByRole('button', { name: 'Pause' }));
    expect(onplay).toHaveBeenCalledTimes(2);
  });

  it('has the pace beside the button while it plays, and as long as the keyboard is on it', async () => {
    const { user, settings, change } = showBar();
    expect(screen.queryByRole('button', { name: /^Pace/ })).toBeNull();
    await change({ isPlaying: true });
    const pace = await screen.findByRole('button', { name: 'Pace: normal' });
    await user.click(pace);
    expect(settings.pace).toBe('fast');
    await user.click(pace);
    expect(settings.pace).toBe('slow');
    await change({ isPlaying: false });
    expect(document.activeElement).toBe(pace);
    await user.tab();
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Pace/ })).toBeNull());
  });

  it('says how much is in sight, also when that changes', async () => {
    const { change } = showBar();
    screen.getByText('43 of 118 events in sight');
    await change({ inSight: { shown: 0, total: 7 } });
    screen.getByText('0 of 7 events in sight, 118 on record');
    // A count that changes with every step of a drag is not called out.
    expect(screen.queryByRole('status')).toBeNull();
  });

  it.each([
    ['Zoom in', 'in'],
    ['Zoom out', 'out'],
    ['All years', 'whole'],
  ])('%s', async (name, step) => {
    const { user, onstep } = showBar();
    await user.click(screen.getByRole('button', { name }));
    expect(onstep.mock.calls).toEqual([[step]]);
  });

  it('what leads nowhere says so, does nothing and keeps the focus', async () => {
    const { user, onstep, change } = showBar();
    const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
    await user.click(button('All years'));
    await change({ canStep: (step: WindowStep) => step === 'in' });
    expect(document.activeElement).toBe(button('All years'));
    const isDisabled = (name: string) => button(name).getAttribute('aria-disabled');
    expect(['Zoom in', 'Zoom out', 'All years'].map(isDisabled)).toEqual(['false', 'true', 'true']);
    await user.keyboard('{Enter}');
    await user.click(button('Zoom out'));
    expect(onstep.mock.calls).toEqual([['whole']]);
  });

  it.each([
    ['2021', '2021-12-31'],
    ['2021-03', '2021-03-31'],
    ['12 March 2021', '2021-03-12'],
  ])('goes to the date that is typed: %s', async (typed, expected) => {
    const { user, ongo } = showBar();
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Go to a date' });
    expect(field.value).toBe('5 December 2018');
    await user.clear(field);
    await user.type(field, `${typed}{Enter}`);
    await waitFor(() => expect(ongo.mock.calls).toEqual([[lastDay(expected)]]));
  });

  it('says what to type where it is no date of the atlas, and Escape takes it back', async () => {
    const { user, ongo } = showBar();
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Go to a date' });
    await user.clear(field);
    await user.type(field, 'spring 1066{Enter}');
    await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
    expect(ongo).not.toHaveBeenCalled();
    screen.getByText('Type a year, a month or a day from 1998 to 2025: 2021, 2021-03 or 12 March 2021.');
    await user.keyboard('{Escape}');
    expect(field.value).toBe('5 December 2018');
    expect(screen.queryByText(/^Type a year/)).toBeNull();
  });

  it('the field follows the date', async () => {
    const { change } = showBar();
    await change({ asOfText: '1 January 2020' });
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('1 January 2020');
  });

  it('shows each filter of the View, and takes it out when it is pressed', async () => {
    const { user, app } = showBar({ query: 'kinds=resolution&processes=oewg-2021&find=norms' });
    const chips = within(await screen.findByRole('group', { name: 'Filters' }));
    const names = () =>
      chips.getAllByRole('button').map((chip) => chip.textContent?.replace(/\s+/g, ' ').trim());
    expect(names()).toEqual([
      'Resolution ×, remove this filter',
      'OEWG 2021-25 ×, remove this filter',
      '“norms” ×, remove this filter',
    ]);
    await user.click(chips.getByRole('button', { name: /^Resolution/ }));
    expect(app.view.kinds).toEqual([]);
    expect(app.view.processes).toEqual(['oewg-2021']);
    expect(document.activeElement?.textContent).toContain('OEWG');
    await user.click(chips.getByRole('button', { name: /^OEWG/ }));
    await user.click(chips.getByRole('button', { name: /norms/ }));
    expect(app.view.find).toBe('');
    expect(screen.queryByRole('group', { name: 'Filters' })).toBeNull();
  });

  it('the table is a switch', async () => {
    const { user, ontable, change } = showBar();
    await user.click(screen.getByRole('button', { name: 'Table', pressed: false }));
    expect(ontable).toHaveBeenCalledOnce();
    await change({ isTable: true });
    screen.getByRole('button', { name: 'Table', pressed: true });
  });

  it('names the commonest signs', () => {
    showBar();
    const signs = within(screen.getByRole('list', { name: 'Commonest signs' })).getAllByRole('listitem');
    expect(signs.map((sign) => sign.textContent?.trim())).toEqual([
      'by vote',
      'without a vote',
      'report',
      'no consensus',
      'meeting',
    ]);
  });

  it('explains all its signs when asked, and Escape puts them away', async () => {
    const { user } = showBar();
    await user.click(screen.getByRole('button', { name: 'Signs', expanded: false }));
    const list = within(await screen.findByRole('list', { name: 'Signs' }));
    const texts = list.getAllByRole('listitem').map((sign) => sign.lastChild?.textContent?.trim());
    expect(texts).toHaveLength(new Set(texts).size);
    for (const text of [
      'adopted by vote',
      'votes: in favour, thin for abstaining, against',
      'several events, with their number',
      'days of a session',
      'life of a process',
      'after 2025: known, not covered',
    ])
      expect(texts).toContain(text);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('list', { name: 'Signs' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Signs', expanded: false }));
  });

  it('goes to the last five years and to each process, and gives the focus back', async () => {
    const { user, onwindow, onstep } = showBar();
    const opener = screen.getByRole('button', { name: 'Go to' });
    for (const name of ['Last 5 years', 'OEWG 2021-25', 'All years']) {
      await user.click(opener);
      const item = await waitFor(() =>
        within(opener.parentElement as HTMLElement).getByRole('button', { name }),
      );
      await user.click(item);
      expect(document.activeElement).toBe(opener);
      expect(opener.getAttribute('aria-expanded')).toBe('false');
    }
    expect(onwindow.mock.calls[0]).toEqual(
      [windowOf({ from: lastDay('2020'), until: lastDay('2025') })].map(({ start, end }) => ({
        start: start + 1,
        end,
      })),
    );
    expect(onwindow).toHaveBeenCalledTimes(2);
    expect(onstep.mock.calls).toEqual([['whole']]);
  });

  it('sets the pace, the stops and whether the date snaps', async () => {
    const { user, settings } = showBar();
    await user.click(screen.getByRole('button', { name: 'Go to' }));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Pace' }), 'fast');
    await user.click(screen.getByRole('checkbox', { name: 'Stop at important events' }));
    await user.click(screen.getByRole('checkbox', { name: 'Snap to events' }));
    expect(settings).toEqual({ pace: 'fast', stopsAtImportant: true, snaps: false });
  });

  it('counts what is folded', () => {
    showBar({ folded: 31 });
    screen.getByText('43 of 118 events in sight · 31 folded');
  });
});
