// The steps of a test run: a name, what Node runs for it, and how its result is counted.
import { readFileSync, rmSync } from 'node:fs';
import { BUDGETS } from '../budget.mjs';
import { tallyPlaywright, tallyStep, tallyVitest } from './tally.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} command Arguments of Node: a program of node_modules, or a script of this project.
 * @property {Readonly<Record<string, string>>} [env]
 * @property {string} [needs] A step without whose success this one says nothing.
 * @property {(ok: boolean) => import('./tally.mjs').Tally} count
 */

const results = 'test-results';

/** @param {string} name @param {readonly string[]} command @param {Partial<Step>} [more] @returns {Step} */
const check = (name, command, more) => ({ name, command, count: tallyStep, ...more });

/**
 * Reads a runner's report; one that a runner did not come to write counts as a failure.
 * @param {string} file
 * @param {(report: any, ok: boolean) => import('./tally.mjs').Tally} tally
 */
function countFrom(file, tally) {
  // That of an earlier run must not stand for this one.
  rmSync(file, { force: true });
  return (/** @type {boolean} */ ok) => {
    try {
      return tally(JSON.parse(readFileSync(file, 'utf8')), ok);
    } catch {
      return tallyStep(false);
    }
  };
}

/** @param {string} name @param {string} file @param {readonly string[]} folders @param {string} [timeZone] @returns {Step} */
function vitest(name, file, folders, timeZone) {
  const report = `${results}/${file}.json`;
  return {
    name,
    command: [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...folders,
      // Generous, so that a busy machine fails nothing.
      '--testTimeout=30000',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    ...(timeZone ? { env: { TZ: timeZone } } : {}),
    count: countFrom(report, tallyVitest),
  };
}

const datedFolders = ['tests/atlas/', 'tests/view/', 'tests/figures/', 'tests/i18n/'];

/** Steps that do not disturb one another: as many at a time as there are cores. */
export const parallelSteps = () => [
  check('build', ['node_modules/vite/bin/vite.js', 'build', '--configLoader', 'runner']),
  check('lint', ['node_modules/eslint/bin/eslint.js', '--config', 'tests/eslint.config.js', '.']),
  check('types of components', [
    'node_modules/svelte-check/bin/svelte-check',
    '--tsconfig',
    'tsconfig.json',
    '--fail-on-warnings',
  ]),
  check('types', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json']),
  check('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '.']),
  vitest('unit in Los Angeles', 'unit-los-angeles', datedFolders, 'America/Los_Angeles'),
  vitest('unit in Auckland', 'unit-auckland', datedFolders, 'Pacific/Auckland'),
];

/** Steps that use all cores, or look at the build: one after another. */
export const serialSteps = () => [
  ...Object.keys(BUDGETS).map((name) =>
    check(`budget of ${name}`, ['tests/budget.mjs', name], { needs: 'build' }),
  ),
  vitest('unit and component', 'unit', []),
  /** @type {Step} */ ({
    name: 'browser',
    command: ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/playwright.config.ts'],
    needs: 'build',
    count: countFrom(`${results}/browser.json`, tallyPlaywright),
  }),
];
