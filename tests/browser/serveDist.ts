// A small static server for tests: a folder as any plain host would serve it, without CORS headers, so that what works
// here works there. It knows nothing of the atlas.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, OutgoingHttpHeaders, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

export interface ServeOptions {
  /** Whether other origins may read what is served; a plain host lets none. */
  readonly cors?: boolean;
  /** 0 = any free port. */
  readonly port?: number;
  /** The path under which the folder lies, with a slash at both ends. */
  readonly prefix?: string;
  readonly headers?: OutgoingHttpHeaders;
}

export interface Served {
  /** Address of the folder, with a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/** The file that an address names; null when it names none inside the folder. */
export function fileFor(folder: string, prefix: string, address: string): string | null {
  const pathname = address.replace(/[?#].*$/, '');
  if (!pathname.startsWith(prefix)) return null;
  try {
    const path = decodeURIComponent(pathname.slice(prefix.length));
    const file = resolve(folder, `./${path}`);
    const isInside = file === folder || file.startsWith(folder + sep);
    return isInside && !path.includes('\0') ? file : null;
  } catch {
    return null;
  }
}

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

function answerFrom(folder: string, prefix: string, headers: OutgoingHttpHeaders): Answer {
  return async (request, response) => {
    const refuse = (status: number, more: OutgoingHttpHeaders = {}) => {
      response.writeHead(status, { ...headers, ...more, 'content-type': 'text/plain' }).end(`${status}\n`);
    };
    const address = request.url ?? '/';
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, { allow: 'GET, HEAD' });
    const named = fileFor(folder, prefix, address);
    if (named === null) return refuse(404);
    const [pathname = '', query] = address.split('?');
    const isFolder = (await stat(named).catch(() => null))?.isDirectory() === true;
    if (isFolder && !pathname.endsWith('/')) {
      return refuse(301, { location: `${pathname}/${query === undefined ? '' : `?${query}`}` });
    }
    const file = isFolder ? join(named, 'index.html') : named;
    const found = await stat(file).catch(() => null);
    if (!found?.isFile()) return refuse(404);
    response.writeHead(200, {
      'cache-control': 'no-cache',
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': found.size,
      'x-content-type-options': 'nosniff',
      ...headers,
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolvePort, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolvePort((server.address() as AddressInfo).port));
  });
}

/** Serves a folder on this machine alone. */
export async function serve(folder: string, options: ServeOptions = {}): Promise<Served> {
  const { cors = false, port = 0, prefix = '/', headers = {} } = options;
  const answer = answerFrom(resolve(folder), prefix, {
    ...(cors ? { 'access-control-allow-origin': '*' } : {}),
    ...headers,
  });
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  const bound = await listen(server, port);
  return {
    url: `http://127.0.0.1:${bound}${prefix}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
