// `npm test`: everything that must hold before a change is done. It goes on after a failure, so that one run tells all,
// and ends with one line: `N passed, N failed`. `--long` (npm run test:long) gives the tests more cases and more time.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { installIfMissing } from '../src/build/install.mjs';
import { timeLimits } from './tooling/limits.mjs';

const isLong = process.argv.includes('--long');
const { step: longestStep } = timeLimits(isLong);

process.chdir(fileURLToPath(new URL('../', import.meta.url)));

/**
 * @typedef {import('./tooling/steps.mjs').Step} Step
 * @typedef {{ tally: import('./tooling/tally.mjs').Tally, ok: boolean }} Outcome
 */

/** @param {Step} step @param {NodeJS.ProcessEnv} env @returns {Promise<{ ok: boolean, output: string }>} */
function runCommand({ command, env: own }, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...command], {
      env: { ...env, ...own },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: longestStep,
    });
    /** @type {Buffer[]} */
    const output = [];
    child.stdout.on('data', (data) => output.push(data));
    child.stderr.on('data', (data) => output.push(data));
    child.on('error', (error) => output.push(Buffer.from(error.message)));
    child.on('close', (code, signal) => {
      if (signal) output.push(Buffer.from(`\nEnded by ${signal}.\n`));
      resolve({ ok: code === 0, output: Buffer.concat(output).toString() });
    });
  });
}

/** @param {Step} step @param {NodeJS.ProcessEnv} env @returns {Promise<Outcome>} */
async function runStep(step, env) {
  const begin = performance.now();
  const { ok, output } = await runCommand(step, env);
  const tally = step.count(ok);
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  const isFine = ok && tally.failed === 0;
  if (!isFine) console.log(output.trimEnd());
  console.log(`${isFine ? 'ok    ' : 'FAILED'}  ${step.name}  (${seconds} s)`);
  return { tally, ok: isFine };
}

/** Runs steps as they come, `lanes` at a time. @param {Step[]} steps @param {number} lanes @param {NodeJS.ProcessEnv} env */
async function runAll(steps, lanes, env) {
  /** @type {Map<string, Outcome>} */
  const outcomes = new Map();
  const waiting = [...steps];
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift())
      outcomes.set(step.name, await runStep(step, env));
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return outcomes;
}

async function main() {
  installIfMissing();
  // Only now are the packages there that these stand on.
  const { findBrowser } = await import('./browser/findBrowser.mjs');
  const { parallelSteps, serialSteps } = await import('./tooling/steps.mjs');
  const { addTallies, formatTally, tallyStep } = await import('./tooling/tally.mjs');

  // Vite's advice on a way to read its configuration that is yet to come would drown the tests' own words.
  const quiet = { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };
  const env = { ...quiet, ...process.env, CHROMIUM_PATH: findBrowser(), ...(isLong ? { LONG: '1' } : {}) };
  mkdirSync('test-results', { recursive: true });
  const outcomes = await runAll(parallelSteps(), availableParallelism(), env);
  for (const step of serialSteps()) {
    if (step.needs && !outcomes.get(step.needs)?.ok) {
      console.log(`FAILED  ${step.name}  (not run: it needs the step "${step.needs}")`);
      outcomes.set(step.name, { tally: tallyStep(false), ok: false });
    } else {
      outcomes.set(step.name, await runStep(step, env));
    }
  }
  const total = addTallies([...outcomes.values()].map(({ tally }) => tally));
  console.log(formatTally(total));
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
