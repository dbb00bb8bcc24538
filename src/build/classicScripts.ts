// Makes the built site out of classic scripts: an opaque origin (file://, a sandboxed frame) refuses module scripts and
// import() that come without CORS headers. Rolldown writes CommonJS chunks; each becomes a script that registers its body,
// and the entry carries the loader that fetches and runs them. Top-level await and workers are out of its reach.
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { minifySync, parseAst, type Plugin, type Rolldown } from 'vite';

/** The Trusted Types policy under which the loader sets the address of a script. */
export const chunkPolicy = 'atlas-chunks';

type Exports = Record<string, unknown>;
type Body = (chunk: (name: string) => Exports, exports: Exports) => void;
type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;
type Edit = { readonly start: number; readonly end: number; readonly text: string };
type Node = { readonly type: string; readonly start: number; readonly end: number } & Record<string, unknown>;

declare global {
  interface Window {
    atlasChunks?: Record<string, Body>;
    trustedTypes?: { createPolicy<Rules>(name: string, rules: Rules): Rules };
  }
}

// Shipped as its own text, so it names nothing outside itself.
function startChunks(policyName: string, entry: string, runEntry: Body) {
  const bodies = (window.atlasChunks ??= {});
  const modules: Record<string, Exports> = {};
  const requests: Record<string, Promise<void>> = {};
  const base = (document.currentScript as HTMLScriptElement).src;
  const createScriptURL = (name: string) => new URL(name, base).href;
  const policy = window.trustedTypes?.createPolicy(policyName, { createScriptURL }) ?? { createScriptURL };

  const chunk = (name: string) => {
    const present = modules[name];
    if (present) return present;
    const exports = (modules[name] = {});
    try {
      bodies[name]?.(chunk, exports);
      // Run once and for all: what it was made of need not be kept.
      delete bodies[name];
    } catch (error) {
      delete modules[name];
      throw error;
    }
    return exports;
  };

  const request = (name: string) =>
    new Promise<void>((resolve, reject) => {
      const isStyle = name.endsWith('.css');
      const element = document.createElement(isStyle ? 'link' : 'script');
      // A server may answer a missing file with a page: that loads, and registers nothing.
      element.onload = element.onerror = (event) => {
        if ((event as Event).type === 'load' && (isStyle || bodies[name])) return resolve();
        // Forgotten, so that the next call tries again.
        delete requests[name];
        element.remove();
        reject(new Error('Could not load ' + createScriptURL(name)));
      };
      const address = policy.createScriptURL(name);
      Object.assign(element, isStyle ? { rel: 'stylesheet', href: address } : { src: address });
      document.head.append(element);
    });

  chunk.url = createScriptURL;
  chunk.load = (...names: string[]) => Promise.all(names.map((name) => (requests[name] ??= request(name))));
  // The last name is that of the chunk itself, after what it needs.
  chunk.use = (...names: string[]) => chunk.load(...names).then(() => chunk(names.pop() as string));

  runEntry(chunk, (modules[entry] = {}));
}

// Minified as the right side of an assignment: a bare function would be dropped as unused.
const loader = minifySync('chunks.js', `x=${startChunks.toString()}`).code.replace(/^x=|;?\s*$/g, '');
const fingerprint = createHash('sha256').update(loader).digest('hex');

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

function walk(node: Node, visit: (node: Node) => boolean): void {
  if (!visit(node)) return;
  for (const field of Object.values(node)) {
    for (const child of Array.isArray(field) ? field : [field]) if (isNode(child)) walk(child, visit);
  }
}

const textOf = (node: unknown) => {
  if (!isNode(node)) return undefined;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  const [quasi, ...others] = node.type === 'TemplateLiteral' ? (node.quasis as Node[]) : [];
  return quasi && others.length === 0 ? (quasi.value as { cooked: string }).cooked : undefined;
};

const isCall = (node: unknown): node is Node & { callee: Node; arguments: readonly Node[] } =>
  isNode(node) && node.type === 'CallExpression';
const isNamed = (node: unknown, name: string) =>
  isNode(node) && node.type === 'Identifier' && node.name === name;
const isMember = (node: unknown, name: string): node is Node & { object: Node } =>
  isNode(node) && node.type === 'MemberExpression' && isNamed(node.property, name);

/** The specifier of `require("./other.js")`. */
function requiredBy(node: unknown): string | undefined {
  return isCall(node) && isNamed(node.callee, 'require') ? textOf(node.arguments[0]) : undefined;
}

/** The `Promise.resolve()` of `Promise.resolve().then(…)`, which is how Rolldown writes import() in CommonJS. */
function startOfImport(node: Node): Node | undefined {
  if (!isCall(node) || !isMember(node.callee, 'then')) return undefined;
  const start = node.callee.object;
  const isResolve =
    isCall(start) && isMember(start.callee, 'resolve') && isNamed(start.callee.object, 'Promise');
  return isResolve && start.arguments.length === 0 ? start : undefined;
}

/** Vite's call about an import(): `__vitePreload(() => …, void 0, {}.url)`, of which only the function is wanted. */
function isPreload(node: Node): node is Node & { callee: Node; arguments: readonly Node[] } {
  const [, , url] = isCall(node) ? node.arguments : [];
  // What is left of `import.meta.url`, which nobody writes by hand.
  return isMember(url, 'url') && url.object.type === 'ObjectExpression';
}

/** Whether what follows the start of an import() does no more than require a chunk: `.then(() => require(…))`. */
function onlyRequires(call: Node, require: Node): boolean {
  const [callback, ...others] = isCall(call) ? call.arguments : [];
  return callback?.type === 'ArrowFunctionExpression' && callback.body === require && others.length === 0;
}

/** The requires of one import(), leaving those of an import() nested in it to that one. */
function requiresIn(start: Node, call: Node): Node[] {
  const found: Node[] = [];
  walk(call, (node) => {
    if (requiredBy(node) !== undefined) found.push(node);
    return node === call || startOfImport(node) === undefined;
  });
  return found.filter((node) => node.start > start.end);
}

/** The chunks and what they import statically, dependencies first. */
function closure(bundle: Bundle, files: readonly string[]): readonly Chunk[] {
  const order: Chunk[] = [];
  const visited = new Set<string>();
  const visit = (file: string) => {
    const output = bundle[file];
    if (output?.type !== 'chunk' || visited.has(file)) return;
    visited.add(file);
    output.imports.forEach(visit);
    order.push(output);
  };
  files.forEach(visit);
  return order;
}

const filesOf = (chunks: readonly Chunk[]) =>
  chunks.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? []), chunk.fileName]);

/** A file's address as seen from the entry, against which the loader resolves it. */
const nameFrom = (entry: Chunk) => (file: string) => posix.relative(posix.dirname(entry.fileName), file);

function rewriteImports(chunk: Chunk, entry: Chunk, bundle: Bundle): string {
  const name = nameFrom(entry);
  const present = new Set(filesOf(closure(bundle, [entry.fileName, chunk.fileName])));
  const fileOf = (node: Node) => posix.join(posix.dirname(chunk.fileName), requiredBy(node) ?? '');
  const quote = (files: readonly string[]) => files.map((file) => JSON.stringify(name(file))).join();
  const awaited = new Set<Node>();
  const edits: Edit[] = [];

  walk(parseAst(chunk.code, { sourceType: 'script' }) as unknown as Node, (node) => {
    const start = startOfImport(node);
    const requires = start ? requiresIn(start, node) : [];
    if (start && requires.length > 0) {
      requires.forEach((require) => awaited.add(require));
      const files = filesOf(closure(bundle, requires.map(fileOf))).filter((file) => !present.has(file));
      const [require] = requires;
      if (require && onlyRequires(node, require) && files.at(-1) === fileOf(require)) {
        edits.push({ start: node.start, end: node.end, text: `__chunk.use(${quote(files)})` });
        return false;
      }
      edits.push({ start: start.start, end: start.end, text: `__chunk.load(${quote(files)})` });
    }
    if (isPreload(node)) {
      const [load] = node.arguments;
      edits.push({ start: node.start, end: load?.start ?? node.start, text: '(' });
      edits.push({ start: load?.end ?? node.end, end: node.end, text: ')()' });
    }
    if (requiredBy(node) !== undefined) {
      const file = fileOf(node);
      const isKnown = awaited.has(node) ? bundle[file]?.type === 'chunk' : chunk.imports.includes(file);
      if (!isKnown) throw new Error(`${chunk.fileName} requires ${file}, which its loader cannot provide.`);
      edits.push({ start: node.start, end: node.end, text: `__chunk(${quote([file])})` });
    }
    return true;
  });

  let code = chunk.code;
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start)) {
    code = code.slice(0, start) + text + code.slice(end);
  }
  return code;
}

function wrap(chunk: Chunk, entry: Chunk, code: string): string {
  const name = JSON.stringify(nameFrom(entry)(chunk.fileName));
  const body = `function(__chunk,exports){"use strict";${code.trim()}\n}`;
  return chunk === entry
    ? `(${loader})(${JSON.stringify(chunkPolicy)},${name},${body});\n`
    : `(self.atlasChunks||={})[${name}]=${body};\n`;
}

function onlyEntry(bundle: Bundle): Chunk {
  const entries = Object.values(bundle).filter((output) => output.type === 'chunk' && output.isEntry);
  const [entry] = entries;
  if (entry?.type !== 'chunk' || entries.length > 1)
    throw new Error('classicScripts takes exactly one entry.');
  return entry;
}

/** The page with plain tags: what the entry imports statically comes before it, in order. */
function classicTags(html: string, bundle: Bundle): string {
  const entry = onlyEntry(bundle);
  const earlier = closure(bundle, entry.imports).filter((chunk) => chunk !== entry);
  const waiting = earlier.find((chunk) => closure(bundle, chunk.imports).includes(entry));
  if (waiting) throw new Error(`${waiting.fileName} and the entry wait for each other: is it in \`later\`?`);
  const result = html
    .replace(/<script type="module" crossorigin src="([^"]*)"><\/script>/, (_, src: string) =>
      [...earlier.map((chunk) => posix.join(posix.dirname(src), nameFrom(entry)(chunk.fileName))), src]
        .map((address) => `<script defer src="${address.replace(/^(?!\.)/, './')}"></script>`)
        .join('\n    '),
    )
    .replaceAll('<link rel="stylesheet" crossorigin ', '<link rel="stylesheet" ');
  if (/type="module"|\scrossorigin/.test(result)) throw new Error('The page still asks for module or CORS.');
  return result;
}

export type ClassicOptions = {
  /**
   * Modules that chunks for later alone use, though something in the first load imports the index of their package.
   * One that the first load does use would end in a chunk of its own, and those two would wait for each other.
   */
  readonly later: RegExp;
};

/**
 * One chunk for all that the page imports statically. Left to itself, Rolldown takes out what chunks for later share
 * with it: more files to fetch at first, each compressed by itself.
 */
function isFirstLoad(id: string, context: Rolldown.ChunkingContext): boolean {
  const seen = new Set([id]);
  for (const module of seen) {
    const info = context.getModuleInfo(module);
    if (info?.isEntry) return true;
    info?.importers.forEach((importer) => seen.add(importer));
  }
  return false;
}

export function classicScripts({ later }: ClassicOptions): Plugin {
  const nameOf = (id: string, context: Rolldown.ChunkingContext) =>
    !later.test(id) && isFirstLoad(id, context) ? 'index' : null;

  return {
    name: 'classic-scripts',
    apply: 'build',
    enforce: 'pre',

    config: () => ({
      base: './',
      build: {
        modulePreload: false,
        rolldownOptions: {
          output: {
            format: 'cjs',
            exports: 'named',
            codeSplitting: {
              groups: [{ name: nameOf, debugName: 'first load', includeDependenciesRecursively: false }],
            },
          },
        },
      },
      experimental: {
        renderBuiltUrl: (file, { hostId, hostType }) =>
          hostType === 'js'
            ? { runtime: `__chunk.url(${JSON.stringify(posix.relative(posix.dirname(hostId), file))})` }
            : { relative: true },
      },
    }),

    // Vite's helper fetches styles with CORS; the loader does its work.
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },

    // Vite passes `import.meta.url` to that helper, and Rolldown warns that a classic script has none.
    onLog: (_level, log) => (log.code === 'EMPTY_IMPORT_META' ? false : null),

    augmentChunkHash: () => fingerprint,

    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => (bundle ? classicTags(html, bundle) : html),
    },

    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const entry = onlyEntry(bundle);
        for (const output of Object.values(bundle)) {
          if (output.type === 'chunk')
            output.code = wrap(output, entry, rewriteImports(output, entry, bundle));
        }
      },
    },
  };
}
