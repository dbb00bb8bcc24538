// @vitest-environment node
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chunkPolicy, classicScripts } from '../../src/build/classicScripts';

const sources: Record<string, string> = {
  'index.html':
    '<!doctype html><html><head><title>Fixture</title><script type="module" src="/main.js"></script></head><body></body></html>',
  'main.css': 'body { color: red }',
  'lazy.css': 'p { color: blue }',
  'pic.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'data.json': '{ "name": "data", "list": [1, 2, 3] }',
  'vendor/early.js': 'export const order = []; order.push("early");',
  'counter.js': 'export let count = 0; export const increase = () => { count += 1; };',
  'shared.js': 'export const shared = { runs: 0 }; shared.runs += 1;',
  'old.cjs': 'exports.answer = 42; exports.looseThis = (function () { return this === undefined; })();',
  'lazy.js': `
    import './lazy.css';
    import pic from './pic.svg';
    import { count, increase } from './counter.js';
    import { shared } from './shared.js';
    export const describe = () => { increase(); return [count, shared.runs].join(' '); };
    export const more = () => import('./deeper.js');
    export { pic };`,
  'deeper.js': `
    import { increase } from './counter.js';
    import { shared } from './shared.js';
    increase();
    export default 'deeper ' + shared.runs;`,
  'failing.js':
    'globalThis.failures = (globalThis.failures ?? 0) + 1; export const late = 1; throw new Error("broken");',
  'main.js': `
    import './main.css';
    import { order } from './vendor/early.js';
    import { count, increase } from './counter.js';
    // Wide characters before the imports: their places are counted in UTF-16.
    globalThis.title = '网络谈判 🌍 المفاوضات';
    order.push('entry');
    globalThis.strict = (function () { return this === undefined; })();
    globalThis.atlas = {
      order,
      increase,
      count: () => count,
      lazy: () => import('./lazy.js'),
      data: () => import('./data.json'),
      old: () => import('./old.cjs'),
      failing: () => import('./failing.js'),
      third: (one, two, page) => [one, two, page.url].join(' ') + String.raw({ raw: ['', '', ''] }, one, page.url),
      chained: () => Promise.resolve().then(() => import('./deeper.js')).then((deeper) => deeper.default),
      perhaps: (wanted) => Promise.resolve().then(() => (wanted ? import('./data.json') : 'nothing')),
    };`,
};

type Files = ReadonlyMap<string, string>;
type FakeElement = { src?: string; href?: string; remove: () => void; onload: Listener; onerror: Listener };
type Listener = (event: { type: string }) => void;

async function buildFixture(root: string): Promise<Files> {
  const result = (await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [classicScripts({ later: /never/ })],
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: 0,
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'vendor', test: /vendor/ }] } } },
    },
  })) as Rolldown.RolldownOutput;
  return new Map(
    result.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]),
  );
}

/** A page at `address` that runs the built scripts; only what is in `files` and not in `missing` can be fetched. */
function openPage(files: Files, address: string) {
  const missing = new Set<string>();
  const requests: string[] = [];
  const policies: string[] = [];
  const document = {
    currentScript: { src: '' },
    createElement: (): Partial<FakeElement> => ({ remove: () => undefined }),
    head: { append: (element: FakeElement) => queueMicrotask(() => fetch(element)) },
  };
  const context = createContext({ URL, document });
  Object.assign(context, {
    window: context,
    self: context,
    trustedTypes: { createPolicy: (name: string, rules: object) => (policies.push(name), rules) },
  });

  const run = (src: string) => {
    document.currentScript.src = src;
    runInContext(files.get(src.slice(address.length)) ?? '', context);
    document.currentScript.src = '';
  };
  function fetch(element: FakeElement) {
    const url = element.src ?? element.href ?? '';
    const name = url.slice(address.length);
    requests.push(name);
    if (!files.has(name) || missing.has(name)) return element.onerror({ type: 'error' });
    if (element.src) run(url);
    element.onload({ type: 'load' });
  }

  const html = files.get('index.html') ?? '';
  for (const [, src] of html.matchAll(/<script defer src="([^"]*)"/g)) run(new URL(src ?? '', address).href);
  const atlas = (context as { atlas: Record<string, (...given: unknown[]) => unknown> }).atlas;
  return { atlas, context: context as Record<string, unknown>, missing, requests, policies };
}

describe('classicScripts', () => {
  let root: string;
  let files: Files;
  const address = 'file:///home/teacher/My%20atlas/';
  const named = (start: string) =>
    [...files.keys()].find((name) => name.startsWith(`assets/${start}-`)) ?? start;
  const scripts = () => [...files].filter(([name]) => name.endsWith('.js'));

  beforeAll(async () => {
    root = await realpath(await mkdtemp(join(tmpdir(), 'classic-scripts-')));
    for (const [name, text] of Object.entries(sources)) {
      await mkdir(dirname(join(root, name)), { recursive: true });
      await writeFile(join(root, name), text);
    }
    files = await buildFixture(root);
  }, 60_000);
  afterAll(() => rm(root, { recursive: true }));

  it('gives the page deferred scripts in order of dependency, and styles, all relative and without CORS', () => {
    const html = files.get('index.html') ?? '';
    expect(html).not.toMatch(/type="module"|crossorigin|modulepreload/);
    expect([...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, link]) => link)).toEqual([
      `./${named('rolldown-runtime')}`,
      `./${named('vendor')}`,
      `./${scripts().find(([name]) => name.startsWith('assets/index-'))?.[0]}`,
      `./${[...files.keys()].find((name) => /index-.*\.css$/.test(name))}`,
    ]);
  });

  it('leaves no module syntax in any script', () => {
    for (const [, code] of scripts()) {
      expect(code).not.toMatch(/\bimport\s*\(|\bimport\.meta|__VITE_|\brequire\(/);
      expect(() => new Function(code)).not.toThrow();
    }
  });

  it('registers every chunk but the entry under its name', () => {
    const chunks = scripts().filter(([name]) => !name.startsWith('assets/index-'));
    expect(chunks.length).toBeGreaterThan(5);
    for (const [name, code] of chunks) {
      expect(code).toContain(`(self.atlasChunks||={})["${name.slice('assets/'.length)}"]=function(`);
    }
  });

  it('gives the same bytes twice', async () => {
    expect(await buildFixture(root)).toEqual(files);
  }, 60_000);

  it('ships a loader of at most 750 bytes', () => {
    const entry = scripts().find(([name]) => name.startsWith('assets/index-'))?.[1] ?? '';
    expect(entry.indexOf(`("${chunkPolicy}"`)).toBeGreaterThan(100);
    expect(entry.indexOf(`("${chunkPolicy}"`)).toBeLessThanOrEqual(750);
  });

  it('runs the entry after its static dependencies, in strict mode, asking for nothing else', () => {
    const page = openPage(files, address);
    expect([...(page.atlas.order as unknown as string[])]).toEqual(['early', 'entry']);
    expect(page.context.strict).toBe(true);
    expect(page.context.title).toBe('网络谈判 🌍 المفاوضات');
    expect(page.requests).toEqual([]);
    expect(page.policies).toEqual([chunkPolicy]);
  });

  it('loads a lazy chunk with its styles and shared chunks once, and shares live bindings with the entry', async () => {
    const page = openPage(files, address);
    page.atlas.increase?.();
    const both = await Promise.all([page.atlas.lazy?.(), page.atlas.lazy?.()]);
    const lazy = both[0] as Record<string, () => string>;
    expect(both[1]).toBe(lazy);
    expect(lazy.describe?.()).toBe('2 1');
    expect(page.atlas.count?.()).toBe(2);
    expect(page.requests.filter((name) => name.endsWith('.css'))).toHaveLength(1);
    expect(await lazy.more?.()).toMatchObject({ default: 'deeper 1' });
    expect(page.atlas.count?.()).toBe(3);
    await page.atlas.lazy?.();
    expect(new Set(page.requests).size).toBe(page.requests.length);
  });

  it('finds files named in scripts beside the entry, whatever the path of the page', async () => {
    const lazy = (await openPage(files, address).atlas.lazy?.()) as { pic: string };
    expect(lazy.pic).toBe(`${address}${named('pic')}`);
  });

  it('loads data and CommonJS packages like modules', async () => {
    const page = openPage(files, address);
    expect(await page.atlas.data?.()).toMatchObject({ default: { name: 'data', list: [1, 2, 3] } });
    expect(await page.atlas.old?.()).toMatchObject({ default: { answer: 42 } });
  });

  it('leaves calls alone that are like those about an import()', () => {
    expect(openPage(files, address).atlas.third?.('a', 'b', { url: 'c' })).toBe('a b cac');
  });

  it('leaves promises of the source alone', async () => {
    const page = openPage(files, address);
    expect(await page.atlas.perhaps?.(false)).toBe('nothing');
    expect(page.requests).toEqual([]);
    expect(await page.atlas.chained?.()).toBe('deeper 1');
    expect(await page.atlas.perhaps?.(true)).toMatchObject({ default: { name: 'data' } });
  });

  it('rejects with the address of what it could not load, and tries again when asked again', async () => {
    const page = openPage(files, address);
    page.missing.add(named('data'));
    await expect(page.atlas.data?.()).rejects.toThrow(`Could not load ${address}${named('data')}`);
    page.missing.clear();
    expect(await page.atlas.data?.()).toMatchObject({ default: { name: 'data' } });
  });

  it('rejects when the answer is not the chunk', async () => {
    const page = openPage(new Map([...files, [named('data'), '']]), address);
    await expect(page.atlas.data?.()).rejects.toThrow('Could not load');
  });

  it('never hands out a chunk that threw while it ran', async () => {
    const page = openPage(files, address);
    await expect(page.atlas.failing?.()).rejects.toThrow('broken');
    await expect(page.atlas.failing?.()).rejects.toThrow('broken');
    expect(page.context.failures).toBe(2);
  });
});
