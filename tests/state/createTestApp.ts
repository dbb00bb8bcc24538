// An application over the real record whose address bar is a list: what was written, and a way to go back.
import { AtlasApp } from '../../src/state/app.svelte';
import type { AddressBar } from '../../src/state/address';
import { atlas, createReaderApp, links } from '../components/reader/readerApp';

export interface TestApp {
  readonly app: AtlasApp;
  /** What was written to the address, in order: `push focus=state:CUB`. */
  readonly written: readonly string[];
  /** The reader goes back, or forward, to a query. */
  readonly returnTo: (query: string) => void;
}

export function createTestApp(query = ''): TestApp {
  const written: string[] = [];
  const listeners = new Set<(query: string) => void>();
  const address: AddressBar = {
    read: () => query,
    push: (next) => written.push(`push ${next}`),
    replace: (next) => written.push(`replace ${next}`),
    onReturn: (callback) => {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
  };
  const { details } = createReaderApp(query);
  return {
    app: new AtlasApp(atlas, details, address, links),
    written,
    returnTo: (next) => listeners.forEach((listener) => listener(next)),
  };
}
