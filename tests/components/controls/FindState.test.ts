// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import FindState from '../../../src/components/controls/FindState.svelte';
import { show } from '../show';
import type { Shown } from '../show';

const input = (): HTMLInputElement => screen.getByRole('combobox', { name: 'Find your state' });
const options = () => screen.queryAllByRole('option').map((option) => option.textContent?.trim());
/** The option that Enter takes, and that a screen reader is told of. */
const active = () => {
  const selected = screen.queryAllByRole('option', { selected: true });
  expect(selected.map(({ id }) => id)).toEqual([input().getAttribute('aria-activedescendant')]);
  return selected[0]?.textContent?.trim();
};

describe('FindState', () => {
  let test: Shown<object>;
  beforeEach(async () => {
    test = show(FindState, {});
    // What finds them comes when the field is entered.
    await test.user.click(input());
    await screen.findByRole('listbox', { hidden: true });
  });

  it('lists nothing until something is typed', async () => {
    await test.user.click(input());
    expect(options()).toEqual([]);
    expect(input().getAttribute('aria-expanded')).toBe('false');
    await test.user.type(input(), '  ');
    expect(input().getAttribute('aria-expanded')).toBe('false');
  });

  it('lists what answers to the text, the best first and active', async () => {
    await test.user.type(input(), 'niger');
    expect(options()).toEqual(['Niger NER', 'Nigeria NGA']);
    expect(active()).toBe('Niger NER');
    expect(input().getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('listbox').id).toBe(input().getAttribute('aria-controls'));
  });

  it('the arrows walk the list in a ring, and typing begins at its top again', async () => {
    await test.user.type(input(), 'niger');
    await test.user.keyboard('{ArrowDown}');
    expect(active()).toBe('Nigeria NGA');
    await test.user.keyboard('{ArrowDown}');
    expect(active()).toBe('Niger NER');
    await test.user.keyboard('{ArrowUp}');
    expect(active()).toBe('Nigeria NGA');
    await test.user.keyboard('{Backspace}');
    expect(active()).toBe('Niger NER');
  });

  it('Enter turns the atlas to the active state and empties the field', async () => {
    await test.user.type(input(), 'niger{ArrowDown}{Enter}');
    expect(test.app.view.focus).toEqual({ kind: 'state', id: 'NGA' });
    expect(test.written).toEqual(['push focus=state:NGA']);
    expect([input().value, options().length]).toEqual(['', 0]);
  });

  it('a press on a state chooses it, and the keyboard stays in the field', async () => {
    await test.user.type(input(), 'niger');
    await test.user.click(screen.getByRole('option', { name: /Nigeria/ }));
    expect(test.app.view.focus).toEqual({ kind: 'state', id: 'NGA' });
    expect(document.activeElement).toBe(input());
  });

  it('Escape closes the list first and empties the field then', async () => {
    await test.user.type(input(), 'niger{Escape}');
    expect([input().value, options().length]).toEqual(['niger', 0]);
    expect(input().hasAttribute('aria-activedescendant')).toBe(false);
    await test.user.keyboard('{Enter}');
    expect(test.app.view.focus).toBeNull();
    await test.user.keyboard('{Escape}');
    expect(input().value).toBe('');
    expect(test.written).toEqual([]);
  });

  it('an arrow opens the list again', async () => {
    await test.user.type(input(), 'niger{Escape}{ArrowDown}');
    expect(options()).toHaveLength(2);
  });

  it('says that no state answers, and Enter does nothing', async () => {
    await test.user.type(input(), 'atlantis');
    expect(screen.getByRole('status').textContent).toBe(
      'No state answers to "atlantis". Try a UN name, a common name or an ISO code.',
    );
    await test.user.keyboard('{ArrowDown}{ArrowUp}{Enter}');
    expect(test.app.view.focus).toBeNull();
    expect(input().value).toBe('atlantis');
    await test.user.clear(input());
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('closes when the keyboard leaves', async () => {
    await test.user.type(input(), 'niger');
    await test.user.tab();
    expect(options()).toEqual([]);
    expect(input().value).toBe('niger');
  });

  it('leaves other keys to the browser', async () => {
    await test.user.type(input(), 'niger');
    for (const key of ['Tab', 'Home', 'a']) expect(await fireEvent.keyDown(input(), { key })).toBe(true);
    for (const key of ['ArrowDown', 'ArrowUp', 'Enter']) {
      expect(await fireEvent.keyDown(input(), { key })).toBe(false);
    }
  });
});

it('FindState takes the best on Enter though what finds it was still on its way', async () => {
  const { user, app } = show(FindState, {});
  await user.type(input(), 'niger{Enter}');
  await vi.waitFor(() => expect(app.view.focus).toEqual({ kind: 'state', id: 'NER' }));
  expect(input().value).toBe('');
});
