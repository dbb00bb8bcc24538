// @vitest-environment jsdom
import { render, screen, cleanup, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DetailTables } from '../../../src/atlas/details';
import FindAll from '../../../src/components/controls/FindAll.svelte';
import { found } from '../../../src/state/found.svelte';
import { createReaderApp, readTexts, textsOf } from '../reader/readerApp';

// jsdom knows dialogs, and not how to open them.
beforeEach(() => {
  const dialog = HTMLDialogElement.prototype;
  dialog.showModal = function () {
    this.open = true;
  };
  dialog.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

afterEach(() => {
  cleanup();
  found.text = '';
  found.events = [];
});

const field = () => screen.getByRole<HTMLInputElement>('combobox');
const options = () => screen.queryAllByRole('option');
const active = () => options().find(({ id }) => id === field().getAttribute('aria-activedescendant'));

function open(read: () => Promise<DetailTables> = readTexts) {
  const app = createReaderApp('', read);
  const onclose = vi.fn();
  render(FindAll, { app, onclose });
  return { app, onclose, user: userEvent.setup() };
}

/** Types, and waits for an answer. */
async function ask(user: ReturnType<typeof userEvent.setup>, text: string): Promise<void> {
  await user.clear(field());
  await user.type(field(), text);
  await vi.waitFor(() => expect(options().length).toBeGreaterThan(0));
}

describe('FindAll', () => {
  it('offers examples until something is typed, and takes one', async () => {
    const { user } = open();
    await vi.waitFor(() => expect(screen.getByRole('status').textContent?.trim()).toBe(''));
    await user.click(screen.getByRole('button', { name: 'due diligence' }));
    expect(field().value).toBe('due diligence');
    expect(screen.queryByRole('button', { name: 'due diligence' })).toBeNull();
  });

  it('groups what answers, marks its words, and says how much it is', async () => {
    const { app, user } = open();
    await textsOf(app);
    await ask(user, 'kuba');
    expect(active()?.textContent).toContain('Cuba');
    within(screen.getByRole('group', { name: /^States/ })).getByText('Cuba', { selector: 'mark' });
    expect(screen.getByRole('status').textContent).toMatch(/close to it:\s+\d+ found/);
  });

  it('the arrows walk all groups in a ring, and typing begins at the top', async () => {
    const { user } = open();
    await ask(user, 'cuba');
    await user.keyboard('{ArrowUp}');
    expect(active()).toBe(options().at(-1));
    await user.keyboard('{ArrowDown}');
    expect(active()).toBe(options()[0]);
    await user.keyboard('{ArrowDown}{Backspace}');
    expect(active()).toBe(options()[0]);
  });

  it('Enter turns the atlas to what is active and closes', async () => {
    const { app, user, onclose } = open();
    await ask(user, '75/240');
    await user.keyboard('{Enter}');
    expect(app.view.focus).toEqual({ kind: 'document', id: 'a-res-75-240' });
    expect(onclose).toHaveBeenCalledOnce();
  });

  it('a cut group shows all of itself, and the focus stays in the field', async () => {
    const { user } = open();
    await ask(user, 'resolution');
    const events = screen.getByRole('group', { name: /^Events/ });
    const all = within(events).getByRole('option', { name: /^Show all/ });
    await user.click(all);
    expect(within(events).getAllByRole('option').length).toBeGreaterThan(6);
    expect(document.activeElement).toBe(field());
  });

  it('marks the events on the timeline while they answer, and none for words that stand apart', async () => {
    const { user } = open();
    await ask(user, '75/240');
    expect(found.events).toContain('res-75-240');
    expect(found.text).toBe('75/240');
    await ask(user, 'cuba zzzzzzzz');
    expect(found.events).toEqual([]);
  });

  it('says that nothing answers, with what to try', async () => {
    const { user } = open();
    await ask(user, 'cuba');
    await user.clear(field());
    await user.type(field(), 'xqzzyvwkj');
    expect(screen.getByRole('status').textContent).toMatch(
      /Nothing answers to “xqzzyvwkj”\. Try fewer words/,
    );
    expect(field().getAttribute('aria-expanded')).toBe('false');
  });

  it('without the texts it searches names and titles, says so, and tries again', async () => {
    let isDown = true;
    const { app, user } = open(() => (isDown ? Promise.reject(new Error('gone')) : readTexts()));
    await ask(user, '75/240');
    expect(screen.getByRole('alert').textContent).toContain('The texts did not load');
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await textsOf(app);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('opens again with what was asked last', async () => {
    const { user } = open();
    await ask(user, 'cuba');
    cleanup();
    open();
    expect(field().value).toBe('cuba');
  });
});
