// What the first load of the built atlas weighs, compressed as a host would, and how much of it is code, core record
// and geometry. The data are found in the script by what they look like.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseAst } from 'vite';
import { measureFirstLoad } from '../budget.mjs';

/** @param {string | Buffer} content @param {number} [quality] */
export function brotli(content, quality = 11) {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

/** A text shorter than this is no data. */
const LEAST_DATA = 10_000;

/** @typedef {'core' | 'geometry'} Part */
/** @typedef {{ part: Part, start: number, end: number, text: string }} Data */

/** @param {any} node @returns {string} */
function textOf(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  return node?.type === 'TemplateLiteral' && node.quasis.length === 1 ? node.quasis[0].value.cooked : '';
}

/** @param {any} node @param {(node: any) => void} visit */
function walk(node, visit) {
  if (Array.isArray(node)) for (const item of node) walk(item, visit);
  else if (typeof node?.type === 'string') {
    visit(node);
    for (const field of Object.values(node)) if (typeof field === 'object') walk(field, visit);
  }
}

/** The core is the JSON that tells about the record, the geometry the object with all arcs. @param {any} node @returns {Part | null} */
function partOf(node) {
  if (node.type === 'CallExpression' && node.callee.property?.name === 'parse') {
    const text = textOf(node.arguments[0]);
    return text.length > LEAST_DATA && 'about' in JSON.parse(text) ? 'core' : null;
  }
  const isArcs = (/** @type {any} */ { key, value }) =>
    key?.name === 'arcs' && textOf(value).length > LEAST_DATA;
  return node.type === 'ObjectExpression' && node.properties.some(isArcs) ? 'geometry' : null;
}

/** @param {string} script @returns {Data[]} */
export function dataIn(script) {
  /** @type {Data[]} */
  const found = [];
  walk(parseAst(script, { sourceType: 'script' }), (node) => {
    const part = partOf(node);
    if (part)
      found.push({ part, start: node.start, end: node.end, text: script.slice(node.start, node.end) });
  });
  return found;
}

/** @param {string} script @param {readonly Data[]} data */
function withoutData(script, data) {
  return [...data]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)}0${rest.slice(end)}`, script);
}

/** @param {readonly Data[]} data @param {Part} part */
function weightOf(data, part) {
  const own = data.filter((one) => one.part === part);
  if (own.length === 0)
    throw new Error(`No ${part} found in the first load: say in tests/bench/bytes.mjs where it is`);
  return own.reduce((sum, { text }) => sum + brotli(text).length, 0);
}

/**
 * In bytes. Code, core and geometry are compressed each by itself, so their sum is not the total to the byte.
 * @param {string} dist Folder of the built atlas.
 */
export function weighAtlas(dist) {
  const { first, total } = measureFirstLoad(dist);
  const rows = first.map(({ path, brotli: whole }) => {
    if (!path.endsWith('.js')) return { code: whole, data: /** @type {Data[]} */ ([]) };
    const script = readFileSync(join(dist, path), 'utf8');
    const data = dataIn(script);
    return { code: data.length === 0 ? whole : brotli(withoutData(script, data)).length, data };
  });
  const data = rows.flatMap((row) => row.data);
  return {
    total,
    code: rows.reduce((sum, { code }) => sum + code, 0),
    core: weightOf(data, 'core'),
    geometry: weightOf(data, 'geometry'),
  };
}

/** Scripts and styles of a folder together. @param {string} folder */
export function weighFolder(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(html|js|css)$/.test(name))
    .reduce((sum, name) => sum + brotli(readFileSync(join(folder, name))).length, 0);
}
