// The rules of the house, as ESLint applies them: snippets linted under the project's own configuration.
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { configs } from 'typescript-eslint';

const root = fileURLToPath(new URL('../../', import.meta.url));
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: 'tests/eslint.config.js',
  // Snippets belong to no TypeScript project.
  overrideConfig: configs.disableTypeChecked,
});

async function messagesFor(filePath: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(code, { filePath: `${root}${filePath}` });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId !== '@typescript-eslint/no-unused-vars')
    .map(({ message }) => message);
}

const importOf = (specifier: string) => `import { it } from '${specifier}';\nit();\n`;

const lower = 'a lower layer never imports a higher one';
const build = 'what runs at build time is no part of the app';

test.each([
  ['src/atlas/a.ts', '../view/view', `src/atlas may not import src/view: ${lower}`],
  ['src/atlas/a.ts', '../i18n/en', `src/atlas may not import src/i18n: ${lower}`],
  ['src/i18n/a.ts', '../view/view', `src/i18n may not import src/view: ${lower}`],
  ['src/i18n/a.ts', '../record/states.json', 'src/i18n may not import src/record: it knows only src/atlas'],
  ['src/view/a.ts', '../components/map/WorldMap.svelte', `src/view may not import src/components: ${lower}`],
  ['src/view/moves/a.ts', '../../figures/caption', `src/view may not import src/figures: ${lower}`],
  ['src/view/a.ts', '../i18n/en', 'src/view may not import src/i18n: it knows only src/atlas'],
  ['src/figures/map/a.ts', '../../state/context', `src/figures may not import src/state: ${lower}`],
  ['src/figures/a.ts', '../attachments/size', `src/figures may not import src/attachments: ${lower}`],
  ['src/state/a.svelte.ts', '../attachments/size', `src/state may not import src/attachments: ${lower}`],
  [
    'src/state/a.ts',
    '../components/map/WorldMap.svelte',
    `src/state may not import src/components: ${lower}`,
  ],
  [
    'src/attachments/a.ts',
    '../atlas/dates',
    'src/attachments may not import src/atlas: it knows no other layer',
  ],
  ['src/attachments/a.ts', '../shells/Explore.svelte', `src/attachments may not import src/shells: ${lower}`],
  [
    'src/components/map/a.ts',
    '../../shells/Explore.svelte',
    `src/components may not import src/shells: ${lower}`,
  ],
  ['src/components/map/a.ts', '../../App.svelte', `src/components may not import src: ${lower}`],
  ['src/shells/a.ts', '../main', `src/shells may not import src: ${lower}`],
  ['src/main.ts', './build/recordModules', `src may not import src/build: ${build}`],
  ['src/atlas/a.ts', '../build/readRecord', `src/atlas may not import src/build: ${build}`],
  [
    'src/build/a.ts',
    '../view/view',
    'src/build may not import src/view: the build knows only src/atlas and src/record',
  ],
  [
    'src/atlas/a.ts',
    '../../tests/recordAtlas',
    'src/atlas may not import ../../tests/recordAtlas: it lies outside src',
  ],
  [
    'src/utils/a.ts',
    '../atlas/dates',
    'src/utils is no layer: add it to tests/tooling/layers.js, or move the file',
  ],
])('%s is refused the import of %s', async (file, specifier, message) => {
  expect(await messagesFor(file, importOf(specifier))).toEqual([message]);
});

test.each([
  ['src/atlas/a.ts', 'svelte', 'src/atlas may not import svelte: it knows only ajv'],
  ['src/view/a.ts', 'svelte/reactivity', 'src/view may not import svelte/reactivity: it knows no package'],
  ['src/view/a.ts', 'd3', 'src/view may not import d3: it knows no package'],
  ['src/state/a.ts', 'd3', 'src/state may not import d3: it knows only svelte'],
  ['src/components/a.ts', 'd3', 'src/components may not import d3: it knows only svelte'],
  ['src/main.ts', 'node:fs', 'src may not import node:fs: it knows only svelte'],
])('%s is refused the package %s', async (file, specifier, message) => {
  expect(await messagesFor(file, importOf(specifier))).toEqual([message]);
});

test.each([
  ['src/atlas/a.ts', '../record/states.json'],
  ['src/atlas/schema/a.ts', '../dates'],
  ['src/atlas/a.ts', 'ajv'],
  ['src/i18n/a.ts', '../atlas/vocabulary'],
  ['src/view/moves/a.ts', '../../atlas/dates'],
  ['src/figures/map/a.ts', '../../i18n/en'],
  ['src/figures/map/a.ts', './world.topo.json'],
  ['src/figures/a.ts', 'd3'],
  ['src/figures/a.ts', 'topojson-client'],
  ['src/state/a.ts', '../figures/caption'],
  ['src/state/a.ts', 'virtual:atlas-details'],
  ['src/attachments/a.ts', 'svelte/attachments'],
  ['src/components/map/a.ts', '../../attachments/size'],
  ['src/components/map/a.ts', '../../atlas/dates'],
  ['src/shells/a.ts', '../components/map/WorldMap.svelte'],
  ['src/main.ts', './App.svelte'],
  ['src/atlas/a.ts', '../record/about.json?raw'],
  ['src/build/a.ts', '../atlas/core'],
  ['src/build/a.ts', 'node:fs'],
  ['vite.config.ts', './src/build/recordModules'],
  ['tests/build/a.ts', '../../src/build/recordModules'],
])('%s may import %s', async (file, specifier) => {
  expect(await messagesFor(file, importOf(specifier))).toEqual([]);
});

test.each([
  ['a re-export', "export { it } from '../view/view';"],
  ['a re-export of everything', "export * from '../view/view';"],
  ['a lazy import', "export const later = () => import('../view/view');"],
  ['an import of a type', "import type { View } from '../view/view';\nexport type It = View;"],
  ['a type named in place', "export type It = import('../view/view').View;"],
])('src/atlas is refused %s of a higher layer', async (_kind, code) => {
  expect(await messagesFor('src/atlas/a.ts', code)).toContain(`src/atlas may not import src/view: ${lower}`);
});

test('a component and a module with runes are held to their layers too', async () => {
  const script = `<script lang="ts">\n  import Shell from '../shells/Explore.svelte';\n</script>\n\n<Shell />\n`;
  const refusal = `src/components may not import src/shells: ${lower}`;
  expect(await messagesFor('src/components/A.svelte', script)).toEqual([refusal]);
  expect(await messagesFor('src/components/a.svelte.ts', importOf('../shells/Explore.svelte'))).toEqual([
    refusal,
  ]);
});

test.each([
  ['src/figures/a.ts', 'the window', 'export const width = window.innerWidth;', /know no browser/],
  ['src/view/a.ts', 'storage', 'export const kept = localStorage;', /know no browser/],
  [
    'src/figures/a.ts',
    'all of d3',
    "import * as d3 from 'd3';\nexport const scale = d3.scaleUtc();",
    /by name/,
  ],
  ['src/figures/a.ts', 'select', "import { select } from 'd3';\nselect('svg');", /src\/attachments only/],
  ['src/atlas/a.ts', 'an enum', 'export enum Stance {\n  Support,\n}', /instead of an enum/],
  ['src/atlas/a.ts', 'any', 'export const it = (value: any) => value;', /Unexpected any/],
  ['src/atlas/a.ts', '!', 'export const it = (list: string[]) => list[0]!;', /non-null/],
  ['src/main.ts', 'console', "console.log('here');", /console/],
  ['src/components/A.svelte', '{@html}', '{@html "<b>no</b>"}\n', /@html/],
])('%s is refused %s', async (file, _name, code, message) => {
  expect(await messagesFor(file, code)).toContainEqual(expect.stringMatching(message));
});

test.each([
  ['src/attachments/a.ts', 'select', "import { select } from 'd3';\nselect('svg');"],
  ['src/state/a.ts', 'the window', 'export const width = window.innerWidth;'],
  ['src/build/a.ts', 'console', "console.log('here');"],
])('%s is allowed %s', async (file, _name, code) => {
  expect(await messagesFor(file, code)).toEqual([]);
});
