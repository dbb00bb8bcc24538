// The browser of the bench: the one that the browser tests find, started by itself.
import { createServer } from 'node:net';
import { chromium } from '@playwright/test';
import { findBrowser } from '../browser/findBrowser.mjs';

const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @param {readonly string[]} [more] */
export function startBrowser(more = []) {
  // Chromium has no sandbox of its own for root.
  const own = process.getuid?.() === 0 ? ['--no-sandbox', ...ARGS] : ARGS;
  return chromium.launch({ executablePath: findBrowser(), args: [...own, ...more] });
}

/** A port that nothing listens on. @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
