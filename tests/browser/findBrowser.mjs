// Finds a Chromium for the browser tests, and installs one by the system's own way where there is none. It never lets
// them be skipped: without a browser it throws, and says what to do.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { posix, win32 } from 'node:path';

const require = createRequire(import.meta.url);

const namesOnPath = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

/**
 * Where a browser may be, likeliest first.
 * @param {string} platform
 * @param {Readonly<Record<string, string | undefined>>} env
 */
export function placesOf(platform, env) {
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (name) => name !== undefined,
    );
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return programs.flatMap((program) => folders.map((folder) => win32.join(folder, program)));
  }
  const onPath = (env.PATH ?? '')
    .split(':')
    .filter((folder) => folder !== '')
    .flatMap((folder) => namesOnPath.map((name) => posix.join(folder, name)));
  if (platform !== 'darwin') return ['/usr/bin/chromium', '/usr/bin/chromium-browser', ...onPath];
  const programs = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
  const folders = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
  return [
    ...programs.flatMap((name) => folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`)),
    ...onPath,
  ];
}

/** Whether a file is a browser that starts: a stub, or one whose libraries are missing, is none. @param {string} path */
function starts(path) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  // On Windows `--version` opens a window instead of answering.
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

function playwrightsOwn() {
  try {
    return [require('@playwright/test').chromium.executablePath()];
  } catch {
    return [];
  }
}

/** The commands that install a browser here, one attempt a row. */
function attempts() {
  const isRoot = process.getuid?.() === 0;
  const cli = require.resolve('@playwright/test/cli');
  const withSystemLibraries = isRoot && process.platform === 'linux' ? ['--with-deps'] : [];
  const ofPlaywright = [[process.execPath, cli, 'install', ...withSystemLibraries, 'chromium']];
  const ofDebian = [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', 'chromium'],
  ];
  return isRoot && existsSync('/etc/debian_version') ? [ofDebian, ofPlaywright] : [ofPlaywright];
}

/** @param {readonly (readonly string[])[]} commands Run in turn until one fails. */
function run(commands) {
  return commands.every(([program = '', ...rest]) => {
    console.error(`No browser for the tests yet: ${[program, ...rest].join(' ')} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(program, rest, { stdio: ['ignore', 2, 2], env, timeout: 300_000 }).status === 0;
  });
}

/** What of the system the search needs; a test passes its own. */
const system = { env: process.env, platform: process.platform, starts, playwrightsOwn, attempts, run };

/**
 * The path of a Chromium that starts. `CHROMIUM_PATH` goes before all others.
 * @param {Partial<typeof system>} [parts]
 */
export function findBrowser(parts) {
  const { env, platform, starts, playwrightsOwn, attempts, run } = { ...system, ...parts };
  const wanted = env.CHROMIUM_PATH;
  if (wanted) {
    if (starts(wanted)) return wanted;
    throw new Error(
      `CHROMIUM_PATH is ${wanted}, which does not start: correct it, or unset it to let one be found.`,
    );
  }
  const search = () => [...playwrightsOwn(), ...placesOf(platform, env)].find(starts);
  const found = search();
  if (found) return found;
  for (const commands of attempts()) {
    const installed = run(commands) ? search() : undefined;
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need Chromium, and none was found or could be installed: install Chromium or Google Chrome, or set CHROMIUM_PATH to one, and start again.',
  );
}
