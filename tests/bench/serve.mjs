// Serves folders of one machine's disk as a good static host would: right types, and all text compressed with brotli
// 11, which takes minutes for records that are never shipped: those are served quickly instead. Each file is read and compressed once: what
// a page may need before it is served, the rest when first asked for.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { brotli } from './bytes.mjs';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};
const PACKED_ALREADY = ['.woff2', '.png', '.zip'];
const OF_PAGES = ['.css', '.html', '.js', '.svg', '.woff2'];

/** @typedef {{ type: string, encoding: string, body: Buffer }} Answer */

/** @param {string} file @param {number} quality @returns {Answer | null} */
function answerWith(file, quality) {
  if (!existsSync(file) || !statSync(file).isFile()) return null;
  const content = readFileSync(file);
  const isPacked = PACKED_ALREADY.includes(extname(file));
  return {
    type: TYPES[extname(file)] ?? 'application/octet-stream',
    encoding: isPacked ? 'identity' : 'br',
    body: isPacked ? content : brotli(content, quality),
  };
}

/** The file that an address names, in the folder of its first part. @param {URL} url @param {Readonly<Record<string, string>>} folders */
function fileOf({ pathname }, folders) {
  const [, name = '', ...rest] = decodeURIComponent(pathname).split('/');
  const folder = Object.hasOwn(folders, name) ? resolve(folders[name] ?? '') : null;
  if (folder === null || rest.length === 0) return null;
  const file = join(folder, ...rest, ...(rest.at(-1) === '' ? ['index.html'] : []));
  return file.startsWith(folder + sep) ? file : null;
}

/** @param {string} folder */
function filesOfPages(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => OF_PAGES.includes(extname(name)))
    .map((name) => resolve(folder, name));
}

/**
 * @param {Readonly<Record<string, string>>} folders By the name under which they are served.
 * @param {number} [quality] Of the compression, 0 to 11.
 * @returns {Promise<{ url: (name: string) => string, close: () => void }>}
 */
export async function serve(folders, quality = 11) {
  /** @type {Map<string, Answer | null>} */
  const answers = new Map(
    Object.values(folders)
      .flatMap(filesOfPages)
      .map((file) => [file, answerWith(file, quality)]),
  );
  const server = createServer((request, response) => {
    const file = fileOf(new URL(request.url ?? '/', 'http://localhost'), folders);
    if (file !== null && !answers.has(file)) answers.set(file, answerWith(file, quality));
    const answer = file === null ? null : answers.get(file);
    if (!answer) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('404\n');
    response.writeHead(200, {
      'content-type': answer.type,
      'content-encoding': answer.encoding,
      'content-length': answer.body.length,
      'cache-control': 'max-age=600',
    });
    response.end(answer.body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: (name) => `http://127.0.0.1:${port}/${name}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
