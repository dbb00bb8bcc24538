// `npm start`: installs what is missing, builds the atlas when its sources are newer than the last build, and serves it.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installIfMissing } from './install.mjs';

const usualPort = 4173;
const sources = ['src', 'static', 'index.html', 'vite.config.ts', 'package-lock.json'];

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));

/**
 * The latest change at or below a path, in milliseconds. Folders count, because removing a file changes only its folder.
 * @param {string} path
 * @returns {number}
 */
function lastChange(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  const inside = stats.isDirectory() ? readdirSync(path).map((name) => lastChange(join(path, name))) : [];
  return Math.max(stats.mtimeMs, ...inside);
}

/** @param {string | undefined} text The port to use, or undefined when any will do. */
function parsePort(text) {
  if (text === undefined || text === '') return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Error(`PORT must be a whole number from 1 to 65535, and is "${text}".`);
}

async function buildIfStale() {
  const built = statSync('dist/index.html', { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built > Math.max(...sources.map(lastChange))) return;
  console.error('Building the atlas …');
  const { build } = await import('vite');
  await build({ logLevel: 'warn', configLoader: 'runner' });
}

/**
 * @param {string} host
 * @param {number | undefined} wanted
 */
async function serve(host, wanted) {
  const { preview } = await import('vite');
  const port = wanted ?? usualPort;
  try {
    return await preview({
      configLoader: 'runner',
      logLevel: 'warn',
      preview: { host, port, strictPort: wanted !== undefined, open: false },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (!/already in use|EADDRINUSE/.test(reason)) throw error;
    throw new Error(`Port ${port} is taken: stop what uses it, or set PORT to another number.`);
  }
}

/** @param {import('vite').PreviewServer} server @param {string} host */
function addressOf(server, host) {
  const bound = server.httpServer.address();
  const port = typeof bound === 'object' && bound ? bound.port : usualPort;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}/`;
}

try {
  const host = process.env.HOST || '127.0.0.1';
  const port = parsePort(process.env.PORT);
  installIfMissing();
  await buildIfStale();
  const server = await serve(host, port);
  console.log(`The atlas is at ${addressOf(server, host)} (Ctrl-C ends it)`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      // Open connections would keep the server alive until the browser lets go of them.
      if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections();
      server.close().finally(() => process.exit(0));
    });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
