// @vitest-environment jsdom
import { screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import QuestionPicker from '../../../src/components/controls/QuestionPicker.svelte';
import { clearFocus, setLens } from '../../../src/view/moves';
import { show } from '../show';

// What is opened comes late: fetched once here, so that no test waits for a slow machine.
beforeAll(() => import('../../../src/components/controls/LensPicker.svelte'), 60_000);

// jsdom knows dialogs, and not how to open them; nor does it know pointers.
beforeEach(() => {
  const dialog = HTMLDialogElement.prototype;
  dialog.showModal = function () {
    this.open = true;
  };
  dialog.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});

// It lies beside what is shown, and is closed by itself alone.
afterEach(() => document.querySelector('dialog')?.close());

const button = () => screen.getByRole('button', { name: /^Choose what colours the map/ });
const shown = () => button().textContent?.replace(/\s+/g, ' ').trim();
const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Find what colours the map' });
const options = () => screen.getAllByRole('option');
const active = () => options().find(({ id }) => id === field().getAttribute('aria-activedescendant'));
const option = (id: string) => options().find(({ dataset }) => dataset['choice'] === id);

async function open(query = '', typed = '') {
  const page = show(QuestionPicker, {}, query);
  button().focus();
  await page.user.keyboard(typed || '{Enter}');
  await screen.findByRole('dialog');
  await tick();
  return page;
}

describe('QuestionPicker', () => {
  it.each([
    ['', 'A new treaty on ICT security'],
    ['lens=question:ihl', 'Humanitarian law in cyberspace'],
    ['lens=vote:a-res-73-27', 'A/RES/73/27, 5 December 2018'],
  ])('names the lens that colours the map: %j', (query, name) => {
    show(QuestionPicker, {}, query);
    expect(shown()).toBe(`Choose what colours the map: ${name}`);
  });

  it.each([
    ['lens=change:ihl,2015-06-30', 'Humanitarian law in cyberspace'],
    ['lens=seats:all', 'Seats in the Groups of Governmental Experts'],
    ['lens=seats:gge-2012', 'Members of the GGE 2012/13'],
    ['lens=agreement:CUB', 'Agreement with Cuba'],
    ['lens=cosponsors:sponsors-a-res-73-27', 'Sponsors of A/RES/73/27'],
  ])('names one that comes late, when it is there: %s', async (query, name) => {
    const { app } = show(QuestionPicker, {}, query);
    await app.opening;
    await tick();
    expect(shown()).toBe(`Choose what colours the map: ${name}`);
  });

  it('follows a lens that is set elsewhere, and asks for one where there is none', async () => {
    const { app } = show(QuestionPicker, {});
    app.go((view) => setLens(view, { kind: 'vote', vote: 'a-res-73-27' as never }));
    await tick();
    expect(shown()).toContain('A/RES/73/27');
    app.go(clearFocus);
    app.go((view) => setLens(view, { kind: 'none' }));
    await tick();
    expect(shown()).toBe('Choose what colours the map');
  });

  it('opens on the lens that is on the map, and Escape leaves all as it was', async () => {
    const { written, user } = await open();
    expect(document.activeElement).toBe(field());
    expect(active()?.dataset['choice']).toBe('question:binding-instrument');
    expect(active()?.textContent).toContain('on the map');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(button());
    expect(written).toEqual([]);
  });

  it('arrows walk and go round, Enter takes: one step in the history', async () => {
    const { user, app, written } = await open();
    await user.keyboard('{ArrowDown}{ArrowUp}{ArrowUp}');
    const before = active()?.dataset['choice'];
    expect(before).not.toBe('question:binding-instrument');
    await user.keyboard('{Enter}');
    expect(app.view.focus).toEqual({ kind: 'question', id: before?.slice('question:'.length) });
    expect(written).toHaveLength(1);
  });

  it('a letter opens it and begins to find', async () => {
    const { user, app, written } = await open('', 'h');
    expect(field().value).toBe('h');
    await user.keyboard('umanitarian law');
    expect(options().map(({ dataset }) => dataset['choice'])).toContain('question:ihl');
    await user.keyboard('{Enter}');
    expect(app.view.lens).toEqual({ kind: 'question', question: 'ihl' });
    expect(written).toEqual(['push lens=question:ihl&focus=question:ihl']);
  });

  it('takes a late lens when what it needs has come, and opens the page that tells of it', async () => {
    const { user, app, written } = await open();
    await user.type(field(), 'agreement cuba');
    await user.click(option('agreement:CUB') as HTMLElement);
    await vi.waitFor(() => expect(app.view.lens).toEqual({ kind: 'agreement', state: 'CUB' }));
    expect(written).toEqual(['push lens=agreement:CUB&focus=state:CUB']);
  });

  it('what cannot be drawn stays, and says why', async () => {
    const { user, written } = await open();
    await user.type(field(), '53/70');
    const adoption = options().find(({ dataset }) => dataset['choice']?.startsWith('adoption:'));
    expect(adoption?.getAttribute('aria-disabled')).toBe('true');
    expect(adoption?.textContent).toContain('Adopted without a vote');
    await user.click(adoption as HTMLElement);
    screen.getByRole('dialog');
    expect(written).toEqual([]);
  });

  it('shows one kind, or the states to agree with, when asked', async () => {
    const { user } = await open('focus=state:FRA');
    expect(option('agreement:FRA')).toBeTruthy();
    await user.click(option('all:agreement') as HTMLElement);
    expect(options()).toHaveLength(195);
    await user.click(screen.getByRole('button', { name: 'Seats' }));
    expect(options().map(({ dataset }) => dataset['choice']?.split(':')[0])).toEqual(Array(7).fill('seats'));
    expect(screen.getByRole('button', { name: 'Seats' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('says that nothing answers', async () => {
    const { user } = await open();
    await user.type(field(), 'xyzzy');
    expect(screen.getByRole('status').textContent).toContain('Nothing answers to “xyzzy”.');
    await user.keyboard('{ArrowDown}{Enter}');
    screen.getByRole('dialog');
  });
});
