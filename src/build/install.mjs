// Makes sure that what the project stands on is there: a Node that is new enough, and the packages of package-lock.json.
// Uses nothing but Node, since it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** @param {string} path @returns {any} */
const readJson = (path) => JSON.parse(readFileSync(`${root}${path}`, 'utf8'));

/**
 * Whether a version satisfies a range made of `^1.2`, `>=1.2` and `||`: all that "engines" needs.
 * @param {string} version
 * @param {string} range
 */
export function satisfies(version, range) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return range.split('||').some((part) => {
    const match = /^\s*(\^|>=)(\d+)(?:\.(\d+))?(?:\.0)?\s*$/.exec(part);
    if (!match)
      throw new Error(`"engines" in package.json has a range this script cannot read: ${part.trim()}`);
    const [least, leastMinor] = [Number(match[2]), Number(match[3] ?? 0)];
    return (major === least && minor >= leastMinor) || (match[1] === '>=' && major > least);
  });
}

/**
 * Whether the packages that npm recorded as installed are those of the lock. Optional ones may be absent: they belong to
 * other systems.
 * @param {Record<string, { version?: string, optional?: boolean }>} wanted
 * @param {Record<string, { version?: string }>} installed
 */
export function isInStep(wanted, installed) {
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === version : optional === true;
  });
}

function isInstalled() {
  const { packages } = readJson('package-lock.json');
  try {
    return isInStep(packages, readJson('node_modules/.package-lock.json').packages);
  } catch {
    return false;
  }
}

/** Throws one sentence that says what to do when the project cannot be made ready. */
export function installIfMissing() {
  const { engines } = readJson('package.json');
  if (!satisfies(process.versions.node, engines.node)) {
    throw new Error(
      `This is Node ${process.versions.node}, and the atlas needs ${engines.node.replace('||', 'or')}: install a current version from https://nodejs.org and start again.`,
    );
  }
  if (isInstalled()) return;

  console.error('Installing packages (npm ci) …');
  // What npm says goes to the error stream, so that standard output holds only the caller's own lines.
  const { status } = spawnSync('npm', ['ci', '--include=dev'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    throw new Error('The packages could not be installed: see what npm says above, then start again.');
  }
}
