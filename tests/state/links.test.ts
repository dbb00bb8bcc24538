// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import type { AddressBar } from '../../src/state/address';
import { AtlasApp } from '../../src/state/app.svelte';
import { createLinks } from '../../src/state/links';
import { setForm, setTheme } from '../../src/view/moves';
import { openLink } from '../../src/view/openLink';
import type { OpenLink } from '../../src/view/openLink';
import { atlas, createReaderApp, readTexts } from '../components/reader/readerApp';
import { format } from '../../src/view/format';
import { defaultView } from '../../src/view/view';

interface Waiting {
  readonly app: AtlasApp;
  readonly written: readonly string[];
  readonly returnTo: (query: string) => void;
  readonly arrive: () => void;
  readonly fail: () => void;
  readonly asked: () => number;
}

/** An application at a query, before what reads links has come. */
function openAt(query: string): Waiting {
  const written: string[] = [];
  const requests: { resolve: (open: OpenLink) => void; reject: (error: Error) => void }[] = [];
  let listener: (query: string) => void = () => undefined;
  const address: AddressBar = {
    read: () => query,
    push: (next) => written.push(`push ${next}`),
    replace: (next) => written.push(`replace ${next}`),
    onReturn: (callback) => {
      listener = callback;
      return () => undefined;
    },
  };
  const links = createLinks(() => new Promise((resolve, reject) => requests.push({ resolve, reject })));
  const { details } = createReaderApp('', readTexts);
  const app = new AtlasApp(atlas, details, address, links);
  app.followAddress();
  return {
    app,
    written,
    returnTo: (next) => listener(next),
    arrive: () => requests.forEach(({ resolve }) => resolve(openLink)),
    fail: () => requests.forEach(({ reject }) => reject(new Error('no such file'))),
    asked: () => requests.length,
  };
}

it('the start is shown at once, and nothing is fetched for it', () => {
  const { app, asked } = openAt('');
  expect([app.opened, asked()]).toEqual([1, 0]);
  expect(openLink('', atlas)).toEqual({ view: app.view, dropped: app.dropped });
});

it('a link is shown when what reads it has come', async () => {
  const { app, arrive } = openAt('form=table&focus=state:CUB&nonsense=1');
  expect(app.view).toBe(defaultView);
  arrive();
  await app.opening;
  expect(format(app.view)).toBe('focus=state:CUB&form=table');
  expect(app.dropped.map(({ parameter }) => parameter)).toEqual(['nonsense']);
});

it('Back to a link is taken at once when what reads it is there', async () => {
  const { app, arrive, returnTo } = openAt('form=table');
  arrive();
  await app.opening;
  returnTo('form=chamber');
  expect(app.view.form).toBe('chamber');
});

it('of two links that wait, the last is shown', async () => {
  const { app, arrive, returnTo } = openAt('form=table');
  returnTo('form=chamber');
  arrive();
  await app.opening;
  await vi.waitFor(() => expect(app.view.form).toBe('chamber'));
  expect(app.opened).toBe(1);
});

it('a link that cannot be read leaves the address alone, and can be tried again', async () => {
  const { app, written, fail, arrive } = openAt('form=table');
  fail();
  await app.opening;
  expect([app.unread, app.view, written]).toEqual(['form=table', defaultView, []]);
  const again = app.open(app.unread ?? '');
  arrive();
  await again;
  expect([app.unread, app.view.form, written]).toEqual([null, 'table', []]);
});

it('whoever goes on from a link that was not read finds it one step back', async () => {
  const { app, written, fail } = openAt('form=table');
  fail();
  await app.opening;
  app.adjust((view) => setTheme(view, 'dark'));
  app.adjust((view) => setForm(view, 'chamber'));
  expect(written).toEqual(['push theme=dark', 'replace form=chamber&theme=dark']);
  expect(app.unread).toBeNull();
});

it('whoever goes on while a link is waited for is not called back', async () => {
  const { app, written, arrive } = openAt('form=table');
  app.adjust((view) => setTheme(view, 'dark'));
  arrive();
  await app.opening;
  expect(format(app.view)).toBe('theme=dark');
  expect(written).toEqual(['push theme=dark']);
});
