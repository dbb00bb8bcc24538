// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/svelte';
import { tick } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import TakeAway from '../../../src/components/controls/TakeAway.svelte';
import { focusOn } from '../../../src/view/moves';
import { show } from '../show';
import type { Shown } from '../show';

const opener = () => screen.getByRole('button', { name: 'Share' });
const panel = () => screen.queryByRole('group', { name: 'Take this view along' });
const button = (name: string) => screen.getByRole('button', { name });
const field = (name: string) => screen.queryByRole<HTMLTextAreaElement>('textbox', { name });
const HERE = location.href.replace(/[?#].*$/, '');

/** A clipboard that takes what it is given, or refuses it. */
function stubClipboard(clipboard: { writeText: (text: string) => Promise<void> } | undefined): void {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
}

describe('TakeAway', () => {
  let test: Shown<object>;
  let copied: string[];
  beforeEach(async () => {
    copied = [];
    test = show(TakeAway, {}, 'asof=2013&focus=state:CUB');
    stubClipboard({ writeText: async (text) => void copied.push(text) });
    await test.user.click(opener());
    // What is in the menu is fetched.
    await screen.findByRole('button', { name: 'Copy link' });
  });

  it('opens and closes with its button', async () => {
    expect(opener().getAttribute('aria-expanded')).toBe('true');
    expect(panel()?.id).toBe(opener().getAttribute('aria-controls'));
    await test.user.click(opener());
    expect([panel(), opener().getAttribute('aria-expanded')]).toEqual([null, 'false']);
  });

  it('says when the printed page has to do without its styles', async () => {
    expect(screen.queryByText(/styles for paper/)).toBeNull();
    test.app.printsPlainly = true;
    await tick();
    expect(button('Print').getAttribute('aria-describedby')).toBe(screen.getByText(/styles for paper/).id);
  });

  it('copies the address of the View, and says so to the eye and the ear', async () => {
    await test.user.click(button('Copy link'));
    expect(copied).toEqual([`${HERE}?asof=2013&focus=state:CUB`]);
    screen.getByText('Link copied.');
    expect(test.app.announcement).toBe('Link copied.');
    expect(field('Link')).toBeNull();
  });

  it('copies a citation of what is in focus', async () => {
    await test.user.click(button('Copy citation'));
    expect(copied[0]).toMatch(
      /^“Cuba”\. In: Atlas of the UN Cyber Negotiations, 1998-2025, edition .+, as of 2013\./,
    );
    screen.getByText('Citation copied.');
  });

  it.each([
    ['is missing', undefined],
    ['refuses', { writeText: () => Promise.reject(new Error('NotAllowedError')) }],
  ])('where the clipboard %s, the text stands selected with a word on what to do', async (_, clipboard) => {
    stubClipboard(clipboard);
    await test.user.click(button('Copy link'));
    const shown = await waitFor(() => {
      const found = field('Link');
      if (!found) throw new Error('no field');
      return found;
    });
    expect(shown.value).toBe(`${HERE}?asof=2013&focus=state:CUB`);
    expect([shown.readOnly, document.activeElement]).toEqual([true, shown]);
    expect([shown.selectionStart, shown.selectionEnd]).toEqual([0, shown.value.length]);
    screen.getByText(/The text is selected: press Ctrl\+C/);
    expect(test.app.announcement).toMatch(/The text is selected/);
    await test.user.click(button('Copy citation'));
    await waitFor(() => expect(field('Citation')).toBe(document.activeElement));
    expect(field('Link')).toBeNull();
  });

  it('what was said of one View goes with it', async () => {
    await test.user.click(button('Copy link'));
    test.app.go((view) => focusOn(view, { kind: 'state', id: 'FRA' as never }));
    await tick();
    expect(screen.queryByText('Link copied.')).toBeNull();
  });

  it('Escape closes it and gives the focus back to its button', async () => {
    await test.user.tab();
    expect(document.activeElement).toBe(panel());
    await test.user.tab();
    expect(document.activeElement).toBe(button('Copy link'));
    await test.user.keyboard('{Escape}');
    expect([panel(), document.activeElement]).toEqual([null, opener()]);
  });

  it('closes by a press elsewhere', async () => {
    await test.user.click(document.body);
    expect(panel()).toBeNull();
  });

  it('closes when the keyboard leaves', async () => {
    const next = document.body.appendChild(document.createElement('button'));
    await test.user.tab();
    for (const name of ['Copy link', 'Copy citation', 'Print']) {
      await test.user.tab();
      expect(document.activeElement).toBe(button(name));
    }
    await test.user.tab();
    expect([document.activeElement, panel()]).toEqual([next, null]);
    next.remove();
  });

  it('prints, and is closed then', async () => {
    vi.stubGlobal('print', () => window.dispatchEvent(new Event('beforeprint')));
    await test.user.click(button('Print'));
    await waitFor(() => expect(panel()).toBeNull());
    expect(test.app.announcement).toBe('');
  });

  it('says so where a frame may not print', async () => {
    vi.stubGlobal('print', () => undefined);
    await test.user.click(button('Print'));
    await waitFor(() => screen.getByText(/does not let this page print/));
  });
});
