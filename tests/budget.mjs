// What the first load of the built atlas costs, and whether that is within its budgets: index.html and all that it
// names by script or link, compressed as a host would. What is loaded when first asked for does not count, and fonts
// have a budget of their own. `node tests/budget.mjs [name]` holds the build to one of them, or to all.
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes; a KB is 1,000 of them. */
export const BUDGETS = { 'first load': 130_000, code: 60_000, geometry: 40_000, fonts: 60_000 };

/** @typedef {keyof typeof BUDGETS} BudgetName */

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
    const names = readdirSync(join(folder, 'assets'), { recursive: true, encoding: 'utf8' });
    return names.map((name) => posix.join('assets', ...name.split(sep)));
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

/** The typefaces of the first view; those named -ext are fetched when one of their characters occurs. @param {string} folder */
export function weighFonts(folder) {
  return assetsOf(folder)
    .filter((path) => path.endsWith('.woff2') && !path.includes('-ext-'))
    .reduce((sum, path) => sum + readFileSync(join(folder, path)).length, 0);
}

/** @param {string} folder */
function printFiles(folder) {
  const { first, later } = measureFirstLoad(folder);
  console.log(`First load ${' '.repeat(35)}       raw    brotli`);
  console.log(first.map(row).join('\n'));
  if (later.length > 0) console.log(`Later, not counted\n${later.map(row).join('\n')}`);
}

/** @param {string} folder @returns {Promise<Record<BudgetName, number>>} */
async function weigh(folder) {
  // Only now: it stands on this module in turn.
  const { weighAtlas } = await import('./bench/bytes.mjs');
  const { total, code, geometry } = weighAtlas(folder);
  return { 'first load': total, code, geometry, fonts: weighFonts(folder) };
}

/** @param {string | undefined} only */
async function main(only) {
  const folder = fileURLToPath(new URL('../dist/', import.meta.url));
  const names = /** @type {BudgetName[]} */ (Object.keys(BUDGETS)).filter((name) => !only || name === only);
  if (names.length === 0) throw new Error(`There is no budget "${only}": ${Object.keys(BUDGETS).join(', ')}`);
  const weights = await weigh(folder);
  printFiles(folder);
  for (const name of names) {
    const over = weights[name] - BUDGETS[name];
    console.log(`${name}: ${kilobytes(weights[name]).trim()} of ${kilobytes(BUDGETS[name]).trim()}`);
    if (over <= 0) continue;
    console.error(`${name} is ${kilobytes(over).trim()} over its budget: load something later.`);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  // Not awaited here: what weighs the parts imports this module.
  main(process.argv[2]).catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
}
