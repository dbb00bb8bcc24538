// Playwright's `test` with the built atlas served at `atlasUrl`. A test fails when a page of it logs an error, throws,
// breaks its Content Security Policy or asks another host for anything.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import { serve } from './serveDist';

export { expect };

/** The built site under test; `ATLAS_DIST` names another folder than `dist`. */
export const dist = process.env['ATLAS_DIST']
  ? `${resolve(process.env['ATLAS_DIST'])}/`
  : fileURLToPath(new URL('../../dist/', import.meta.url));

interface OfWorker {
  /** Address of the built atlas, with a slash at the end. */
  readonly atlasUrl: string;
}

interface OfTest {
  /** Faults that a test expects: `test.use({ expectedFaults: /Could not load/ })`. */
  readonly expectedFaults: RegExp | null;
  /** What went wrong so far; looked at when the test ends. */
  readonly faults: readonly string[];
  /** Watches a context that the test made itself; the one of `page` is watched already. */
  readonly watch: (context: BrowserContext) => Promise<void>;
}

/** Whether an address leaves this machine: loopback, files and what a page makes itself do not. */
export function leavesMachine(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return /^(https?|wss?):$/.test(protocol) && !['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}

async function recordFaults(context: BrowserContext, faults: string[]): Promise<void> {
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => faults.push(`page: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => {
    if (leavesMachine(request.url())) faults.push(`request to another host: ${request.url()}`);
  });
  context.on('page', (page) => {
    page.on('websocket', (socket) => {
      if (leavesMachine(socket.url())) faults.push(`request to another host: ${socket.url()}`);
    });
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`Content Security Policy: ${event.violatedDirective} refused ${event.blockedURI}`);
    });
  });
}

export const test = base.extend<OfTest, OfWorker>({
  atlasUrl: [
    async ({}, use) => {
      if (!existsSync(`${dist}index.html`))
        throw new Error('There is no dist/index.html: run `npm run build` first.');
      const { url, close } = await serve(dist);
      await use(url);
      await close();
    },
    { scope: 'worker' },
  ],

  expectedFaults: [null, { option: true }],

  faults: [
    async ({ expectedFaults }, use) => {
      const faults: string[] = [];
      await use(faults);
      const unexpected = faults.filter((fault) => !expectedFaults?.test(fault));
      expect(unexpected, 'faults of the pages that this test opened').toEqual([]);
    },
    { auto: true },
  ],

  watch: async ({ faults }, use) => {
    await use((context) => recordFaults(context, faults as string[]));
  },

  context: async ({ context, watch }, use) => {
    await watch(context);
    await use(context);
  },
});
