// @vitest-environment jsdom
import { screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { expect, test, vi } from 'vitest';
import TermText from '../../../../src/components/reader/terms/TermText.svelte';
import { show } from '../../show';

const text = 'Sovereignty holds for ICTs, and sovereignty again.';

async function open() {
  const shown = show(TermText, { text });
  await shown.app.details.load();
  flushSync();
  return shown;
}
const link = () => screen.getByRole('link', { name: 'Sovereignty' });

test('the text is there before the terms are, and the same after', async () => {
  const { app } = show(TermText, { text });
  const body = document.body.firstElementChild;
  expect(body?.textContent).toBe(text);
  await app.details.load();
  flushSync();
  expect(body?.textContent).toBe(text);
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Sovereignty', 'ICTs']);
});

test('a pointer shows the definition, may move onto it, and Escape puts it away', async () => {
  const { user } = await open();
  await user.hover(link());
  const definition = screen.getByRole('tooltip', { hidden: true });
  expect(definition.textContent).toMatch(/^Sovereignty \S+/);
  expect(link().getAttribute('aria-describedby')).toBe(definition.id);
  await user.hover(definition);
  expect(screen.getByRole('tooltip', { hidden: true })).toBe(definition);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('tooltip', { hidden: true })).toBeNull();
});

test('it goes when the pointer has left', async () => {
  const { user } = await open();
  await user.hover(link());
  await user.unhover(link());
  await vi.waitFor(() => expect(screen.queryByRole('tooltip', { hidden: true })).toBeNull());
});

test('a finger does not call it up; a press opens the page of the term', async () => {
  const { app, user } = await open();
  await user.pointer({ keys: '[TouchA]', target: link() });
  expect(app.view.focus).toEqual({ kind: 'term', id: 'sovereignty' });
  expect(screen.queryByRole('tooltip', { hidden: true })).toBeNull();
});
