// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import type { AtlasApp } from '../../../../src/state/app.svelte';
import { clearFocus, focusOn } from '../../../../src/view/moves';
import type { Focus } from '../../../../src/view/view';
import Harness from '../Harness.svelte';
import { createReaderApp, textsOf } from '../readerApp';

vi.setConfig({ testTimeout: 30_000 });
afterEach(cleanup);

async function show(query: string): Promise<AtlasApp> {
  const app = createReaderApp(query);
  render(Harness, { app });
  if (query !== '') {
    await textsOf(app);
    await foot();
  }
  return app;
}

/** It comes late, and the first time it has to be fetched. */
const foot = () => screen.findByRole('navigation', { name: 'Go on from here' }, { timeout: 20_000 });
const focusOf = ({ view }: AtlasApp) => view.focus && `${view.focus.kind}:${view.focus.id}`;
const move = (app: AtlasApp, kind: string, id: string) => {
  app.go((view) => focusOn(view, { kind, id } as Focus));
  flushSync();
};

test('neighbours of its kind by name; pressing one moves the View', async () => {
  const app = await show('focus=state:CUB');
  const nav = within(await foot());
  nav.getByText('State 43 of 195, by name');
  nav.getByRole('link', { name: 'Croatia' });
  await userEvent.click(nav.getByRole('link', { name: 'Cyprus' }));
  expect(focusOf(app)).toBe('state:CYP');
});

test('what is similar says in which respect', async () => {
  await show('focus=vote:a-res-73-27');
  const list = within(await foot()).getByRole('list', { name: 'Similar' });
  expect(list.textContent).toContain('same text');
});

test('the trail has what was read, the newest first, without the page that is open', async () => {
  const app = await show('focus=state:CUB');
  expect(screen.queryByRole('list', { name: 'Seen before' })).toBeNull();
  move(app, 'norm', 'norm-c');
  move(app, 'term', 'sovereignty');
  const names = () =>
    within(screen.getByRole('list', { name: 'Seen before' }))
      .getAllByRole('link')
      .map(({ textContent }) => textContent);
  await waitFor(() => expect(names()).toEqual(["No wrongful acts from one's territory", 'Cuba']));
  move(app, 'state', 'CUB');
  expect(names()).toEqual(['Sovereignty', "No wrongful acts from one's territory"]);
});

test('something at random goes elsewhere and says where', async () => {
  const app = await show('focus=state:CUB');
  await userEvent.click(screen.getByRole('button', { name: 'Something at random' }));
  expect(focusOf(app)).not.toBe('state:CUB');
  await waitFor(async () =>
    expect(within(await foot()).getByRole('status').textContent).toMatch(/^By chance: .+, .+/),
  );
  move(app, 'state', 'CUB');
  expect(within(await foot()).getByRole('status').textContent).toBe('');
});

test('where nothing is read there is no walk', async () => {
  const app = await show('focus=state:CUB');
  app.go(clearFocus);
  flushSync();
  expect(screen.queryByRole('navigation', { name: 'Go on from here' })).toBeNull();
});
