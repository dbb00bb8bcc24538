// @vitest-environment jsdom
import { screen, within, waitFor } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { lastDay } from '../../../src/atlas/dates';
import TimelineBar from '../../../src/components/timeline/TimelineBar.svelte';
import type { WindowStep } from '../../../src/figures/timeline/zoom';
import { show } from '../show';

function showBar(query = '') {
  const heard = { onplay: vi.fn(), ongo: vi.fn(), onstep: vi.fn(), ontable: vi.fn() };
  const props = {
    asOfText: '5 December 2018',
    inSight: { shown: 43, total: 118 },
    isPlaying: false,
    isTable: false,
    canStep: (_: WindowStep) => true,
    ...heard,
  };
  return { ...show(TimelineBar, props, query), ...heard };
}

describe('TimelineBar', () => {
  it('plays and pauses', async () => {
    const { user, onplay, change } = showBar();
    await user.click(screen.getByRole('button', { name: 'Play through the years' }));
    await change({ isPlaying: true });
    await user.click(screen.getByRole('button', { name: 'Pause' }));
    expect(onplay).toHaveBeenCalledTimes(2);
  });

  it('says how much is in sight, also when that changes', async () => {
    const { change } = showBar();
    expect(screen.getByRole('status').textContent).toBe('43 of 118 events in sight');
    await change({ inSight: { shown: 0, total: 7 } });
    expect(screen.getByRole('status').textContent).toBe('0 of 7 events in sight, 118 on record');
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

  it('what leads nowhere cannot be pressed', async () => {
    const { change } = showBar();
    await change({ canStep: (step: WindowStep) => step === 'in' });
    const isDisabled = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name }).disabled;
    expect(['Zoom in', 'Zoom out', 'All years'].map(isDisabled)).toEqual([false, true, true]);
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
    const { user, app } = showBar('kinds=resolution&processes=oewg-2021&find=norms');
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

  it('explains its signs in words', () => {
    showBar();
    const signs = within(screen.getByRole('list', { name: 'Signs' })).getAllByRole('listitem');
    expect(signs.map((sign) => sign.textContent?.trim())).toEqual([
      'by vote',
      'without a vote',
      'report',
      'no consensus',
      'meeting',
    ]);
  });
});
