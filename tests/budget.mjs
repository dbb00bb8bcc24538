// What the first load of the built atlas costs, and whether that is within its budget: index.html and all that it
// names by script or link, compressed as a host would. Fonts and what is loaded when first asked for do not count.
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes; a KB is 1,000 of them. */
export const BUDGET = 150_000;

const fetchedLinks = ['stylesheet', 'preload', 'modulepreload', 'icon', 'manifest'];

/** @typedef {{ path: string, raw: number, brotli: number }} Measured */

/** @param {string} tag @param {string} name */
const attribute = (tag, name) => new RegExp(`\\s${name}=["']?([^"'\\s>]+)`).exec(tag)?.[1];

/** The files that a page fetches by itself, fonts left out. @param {string} html @returns {string[]} */
export function referencesOf(html) {
  const tags = html.replace(/<!--.*?-->/gs, '').match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const addresses = tags.flatMap((tag) => {
    if (tag.startsWith('<script')) return attribute(tag, 'src') ?? [];
    const isFetched = fetchedLinks.includes(attribute(tag, 'rel') ?? '') && attribute(tag, 'as') !== 'font';
    return isFetched ? (attribute(tag, 'href') ?? []) : [];
  });
  const foreign = addresses.find((address) => /^(https?:|\/\/)/.test(address));
  if (foreign) throw new Error(`The page asks another host for ${foreign}: take that into the project.`);
  const own = addresses.filter((address) => !address.startsWith('data:'));
  return [...new Set(own.map((address) => posix.normalize(address.replace(/[?#].*$/, ''))))];
}

/** @param {string} folder @param {string} path @returns {Measured} */
function measure(folder, path) {
  const content = readFileSync(join(folder, path));
  const compressed = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return { path, raw: content.length, brotli: compressed.length };
}

/** @param {string} folder @returns {string[]} */
function assetsOf(folder) {
  try {
    return readdirSync(join(folder, 'assets')).map((name) => `assets/${name}`);
  } catch {
    return [];
  }
}

/**
 * The files of the first load, their sum after compression, and the scripts and styles loaded later.
 * @param {string} folder Of the built atlas.
 */
export function measureFirstLoad(folder) {
  const paths = ['index.html', ...referencesOf(readFileSync(join(folder, 'index.html'), 'utf8'))];
  const first = paths.map((path) => measure(folder, path));
  const later = assetsOf(folder)
    .filter((path) => /\.(js|css|json)$/.test(path) && !paths.includes(path))
    .map((path) => measure(folder, path));
  return { first, later, total: first.reduce((sum, { brotli }) => sum + brotli, 0) };
}

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`.padStart(10);

/** @param {Measured} file */
const row = ({ path, raw, brotli }) => `  ${path.padEnd(44)}${kilobytes(raw)}${kilobytes(brotli)}`;

function main() {
  const { first, later, total } = measureFirstLoad(fileURLToPath(new URL('../dist/', import.meta.url)));
  console.log(`First load ${' '.repeat(35)}       raw    brotli`);
  console.log(first.map(row).join('\n'));
  if (later.length > 0) console.log(`Later, not counted\n${later.map(row).join('\n')}`);
  console.log(`${kilobytes(total).trim()} of ${kilobytes(BUDGET).trim()}`);
  if (total <= BUDGET) return;
  console.error(
    `The first load is ${kilobytes(total - BUDGET).trim()} over its budget: load something later.`,
  );
  process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
