import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { fileFor, serve } from '../browser/serveDist';
import type { Served, ServeOptions } from '../browser/serveDist';

const folder = fileURLToPath(new URL('../../src/', import.meta.url)).replace(/[\\/]$/, '');
const running: Served[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map(({ close }) => close()));
});

async function served(options?: ServeOptions): Promise<string> {
  const server = await serve(folder, options);
  running.push(server);
  return server.url;
}

/** Sends a path as it is written: fetch would resolve the dots itself. */
function statusOf(url: string, path: string): Promise<string> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n`);
    });
    socket.once('data', (data) => {
      resolve(/^HTTP\/1.1 (\d+)/.exec(String(data))?.[1] ?? '');
      socket.destroy();
    });
    socket.once('error', reject);
  });
}

test('serve gives a file with its type, and no CORS header', async () => {
  const response = await fetch(`${await served()}record/about.json?now`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
  expect(await response.json()).toHaveProperty('short_title');
});

test('serve can put the folder under a path, and add headers', async () => {
  const url = await served({ prefix: '/courses/week-3/', cors: true, headers: { 'x-test': 'yes' } });
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/courses\/week-3\/$/);
  const response = await fetch(`${url}record/about.json`);
  expect(response.status).toBe(200);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(response.headers.get('x-test')).toBe('yes');
  expect((await fetch(new URL('/record/about.json', url))).status).toBe(404);
});

test('serve sends a folder without its slash to the one with it', async () => {
  const response = await fetch(`${await served()}record?lens=none`, { redirect: 'manual' });
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe('/record/?lens=none');
});

test.each(['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/%', '/%00', '/none'])(
  'serve has nothing at %s',
  async (path) => {
    expect(await statusOf(await served(), path)).toBe('404');
  },
);

test('serve only reads', async () => {
  expect((await fetch(await served(), { method: 'POST' })).status).toBe(405);
});

test('fileFor stays inside its folder', () => {
  expect(fileFor('/srv/dist', '/', '/a/b.js?c')).toBe('/srv/dist/a/b.js');
  expect(fileFor('/srv/dist', '/', '/../dist-old/a.js')).toBeNull();
});
