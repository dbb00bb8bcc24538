// @vitest-environment jsdom
import { screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import MarkCard from '../../../src/components/timeline/MarkCard.svelte';
import type { TimelineMark } from '../../../src/figures/timeline/timelineFigure';
import { atlas } from '../reader/readerApp';
import { show } from '../show';

const IDS = [...atlas.events.keys()];

/** A mark that stands for events. */
function markOf(members: readonly string[]): TimelineMark {
  return {
    id: members[0],
    lane: 'assembly',
    process: 'unga',
    form: 'mark',
    shape: 'vote',
    importance: 1,
    x: 100,
    y: 20,
    size: 12,
    members,
    count: members.length,
    extent: null,
    isFocused: false,
    isAhead: false,
    isBeyond: false,
  } as unknown as TimelineMark;
}

function showCard(members: readonly string[], isList: boolean) {
  const heard = { onzoom: vi.fn(), onclose: vi.fn(), onleave: vi.fn() };
  const props = { mark: markOf(members), at: { x: 100, y: 20 }, isList, ...heard };
  return { ...show(MarkCard, props), ...heard };
}

const card = () => document.querySelector<HTMLElement>('.card');

describe('MarkCard to be read', () => {
  it('says what, when, in which process and how it was decided, and is not read twice', () => {
    showCard(['res-73-27'], false);
    const process = atlas.processes.get('unga' as never)?.short ?? '';
    expect(card()?.querySelector('strong')?.textContent).toBe('First OEWG established (73/27)');
    expect(card()?.querySelector('small')?.textContent).toBe(
      `5 December 2018 · ${process} · 119 in favour, 46 against, 14 abstentions · First Committee 8 November 2018`,
    );
    expect(card()?.getAttribute('aria-hidden')).toBe('true');
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('names six events of a cluster and counts the rest', () => {
    showCard(IDS.slice(0, 9), false);
    expect(card()?.querySelectorAll('li')).toHaveLength(6);
    expect(card()?.textContent).toContain('+ 3');
  });

  it('does not count a rest of none', () => {
    showCard(IDS.slice(0, 6), false);
    expect(card()?.textContent).not.toMatch(/\+ \d/);
  });

  it('takes neither the focus nor Escape', async () => {
    const { user, onclose } = showCard(['res-73-27'], false);
    expect(document.activeElement).toBe(document.body);
    await user.keyboard('{Escape}');
    expect(onclose).not.toHaveBeenCalled();
  });
});

describe('MarkCard as a list', () => {
  it('lists all events as links and takes the keyboard to the first', () => {
    showCard(IDS.slice(0, 9), true);
    const links = within(screen.getByRole('group', { name: 'Events at this place' })).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      IDS.slice(0, 9).map((id) => `?focus=event:${id}`),
    );
    expect(document.activeElement).toBe(links[0]);
  });

  it('opens the event that is chosen', async () => {
    const { user, app } = showCard(['res-73-27', 'res-53-70'], true);
    await user.keyboard('{Tab}{Enter}');
    expect(app.view.focus).toEqual({ kind: 'event', id: 'res-53-70' });
  });

  it('closes by Escape and by its button', async () => {
    const { user, onclose } = showCard(['res-73-27', 'res-53-70'], true);
    await user.keyboard('{Escape}');
    expect(onclose).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(onclose).toHaveBeenCalledTimes(2);
    await user.keyboard('a');
    expect(onclose).toHaveBeenCalledTimes(2);
  });

  it('takes the keyboard without a scroll of the page', () => {
    const focus = vi.spyOn(HTMLElement.prototype, 'focus');
    showCard(IDS.slice(0, 9), true);
    expect(focus.mock.calls).toEqual([[{ preventScroll: true }]]);
    focus.mockRestore();
  });

  it('is left by a press elsewhere, not by one on it', async () => {
    const { user, onleave, onclose } = showCard(['res-73-27', 'res-53-70'], true);
    await user.click(screen.getByRole('group', { name: 'Events at this place' }));
    expect(onleave).not.toHaveBeenCalled();
    await user.click(document.body);
    expect(onleave).toHaveBeenCalledOnce();
    expect(onclose).not.toHaveBeenCalled();
  });

  it('zooms to its events', async () => {
    const { user, onzoom, onclose } = showCard(['res-73-27', 'res-53-70'], true);
    await user.click(screen.getByRole('button', { name: 'Zoom to these' }));
    expect(onzoom).toHaveBeenCalledOnce();
    expect(onclose).not.toHaveBeenCalled();
  });

  it('an event that is not on record is left out', () => {
    showCard(['res-73-27', 'nowhere'], true);
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });
});
