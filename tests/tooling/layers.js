// The layers of src, and the ESLint rule that keeps imports going one way through them, downwards. What a folder may
// import is listed here and nowhere else.
import { dirname, relative, resolve, sep } from 'node:path';

/**
 * @typedef {object} Layer
 * @property {readonly string[]} layers Folders of src that it may import.
 * @property {readonly string[] | null} packages What it may import from node_modules; null = anything.
 */

const d3 = ['d3', 'd3-scale'];
const topology = ['topojson-client', 'topojson-specification', 'geojson'];
const model = ['view', 'atlas', 'i18n'];
const drawn = ['attachments', 'state', 'figures', ...model];

/** @type {Readonly<Record<string, Layer>>} Lowest first; the empty name is src itself (App.svelte, main.ts). */
export const LAYERS = {
  record: { layers: [], packages: [] },
  atlas: { layers: ['record'], packages: ['ajv'] },
  i18n: { layers: ['atlas'], packages: [] },
  view: { layers: ['atlas'], packages: [] },
  figures: { layers: model, packages: [...d3, ...topology, 'minisearch'] },
  state: { layers: ['figures', ...model], packages: ['svelte'] },
  attachments: { layers: [], packages: ['svelte', ...d3] },
  components: { layers: drawn, packages: ['svelte'] },
  shells: { layers: ['components', ...drawn], packages: ['svelte'] },
  '': { layers: ['shells', 'components', ...drawn], packages: ['svelte'] },
  build: { layers: ['atlas', 'record'], packages: null },
};

const order = Object.keys(LAYERS);

/** @param {string} layer */
const nameOf = (layer) => (layer === '' ? 'src' : `src/${layer}`);

/** The folder of src that holds a file; undefined outside src. @param {string} path @param {string} root */
function layerOf(path, root) {
  const [top, ...rest] = relative(root, path).split(sep);
  if (top !== 'src') return undefined;
  return rest.length > 1 ? rest[0] : '';
}

/** `svelte/attachments` → `svelte`, `@scope/name/part` → `@scope/name`. @param {string} specifier */
const packageOf = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** @param {string} from @param {string} to A folder of src. */
function objectToLayer(from, to) {
  if (from === to || LAYERS[from]?.layers.includes(to)) return undefined;
  const refusal = `${nameOf(from)} may not import ${nameOf(to)}`;
  if (to === 'build') return `${refusal}: what runs at build time is no part of the app`;
  if (from === 'build') return `${refusal}: the build knows only src/atlas and src/record`;
  if (order.indexOf(to) > order.indexOf(from)) return `${refusal}: a lower layer never imports a higher one`;
  const allowed = LAYERS[from]?.layers.map(nameOf).join(', ');
  return `${refusal}: it knows ${allowed ? `only ${allowed}` : 'no other layer'}`;
}

/** @param {string} from @param {string} specifier */
function objectToPackage(from, specifier) {
  const allowed = LAYERS[from]?.packages;
  // Modules that a build plugin makes out of the record.
  if (!allowed || specifier.startsWith('virtual:')) return undefined;
  if (allowed.includes(packageOf(specifier))) return undefined;
  const known = allowed.length > 0 ? `only ${allowed.join(', ')}` : 'no package';
  return `${nameOf(from)} may not import ${specifier}: it knows ${known}`;
}

/**
 * What speaks against an import, in words; undefined when nothing does.
 * @param {string} file The importing file, absolute.
 * @param {string} specifier As written after `from`.
 * @param {string} root The project's folder.
 * @returns {string | undefined}
 */
export function objectionToImport(file, specifier, root) {
  const from = layerOf(file, root);
  if (from === undefined) return undefined;
  if (!(from in LAYERS))
    return `${nameOf(from)} is no layer: add it to tests/tooling/layers.js, or move the file`;
  if (!specifier.startsWith('.')) return objectToPackage(from, specifier);
  const target = resolve(dirname(file), specifier.replace(/\?.*$/, ''));
  const to = layerOf(target, root);
  if (to === undefined) return `${nameOf(from)} may not import ${specifier}: it lies outside src`;
  return to in LAYERS ? objectToLayer(from, to) : undefined;
}

/** @type {import('eslint').Rule.RuleModule} */
const layers = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    /** @param {import('estree').Node & { source?: unknown }} node */
    const check = (node) => {
      const source = /** @type {{ value?: unknown } | null | undefined} */ (node.source);
      if (typeof source?.value !== 'string') return;
      const message = objectionToImport(context.filename, source.value, context.cwd);
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};

export const atlasPlugin = { meta: { name: 'atlas' }, rules: { layers } };
