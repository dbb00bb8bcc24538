import { expect, test } from 'vitest';
import { findBrowser, placesOf } from '../browser/findBrowser.mjs';

/** A Linux on which only the given files are browsers, and nothing can be installed. */
const linux = (...browsers: readonly string[]) => ({
  env: { PATH: '/usr/local/bin:/usr/bin' },
  platform: 'linux',
  starts: (path: string) => browsers.includes(path),
  playwrightsOwn: () => ['/cache/chrome'],
  attempts: () => [],
  run: () => false,
});

test('findBrowser takes CHROMIUM_PATH before all others', () => {
  const system = { ...linux('/opt/chrome', '/usr/bin/chromium'), env: { CHROMIUM_PATH: '/opt/chrome' } };
  expect(findBrowser(system)).toBe('/opt/chrome');
});

test('findBrowser throws when CHROMIUM_PATH does not start, rather than take another', () => {
  const system = { ...linux('/usr/bin/chromium'), env: { CHROMIUM_PATH: '/opt/none' } };
  expect(() => findBrowser(system)).toThrow('CHROMIUM_PATH is /opt/none, which does not start');
});

test("findBrowser takes Playwright's own before the system's", () => {
  expect(findBrowser(linux('/cache/chrome', '/usr/bin/chromium'))).toBe('/cache/chrome');
});

test.each(['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/local/bin/google-chrome-stable'])(
  'findBrowser finds %s',
  (path) => {
    expect(findBrowser(linux(path))).toBe(path);
  },
);

test('findBrowser installs one by the first way that works, and finds it', () => {
  const installed: string[] = [];
  const system = {
    ...linux(),
    starts: (path: string) => installed.includes(path),
    attempts: () => [[['apt-get', 'install']], [['playwright', 'install']]],
    run: (commands: readonly (readonly string[])[]) => {
      if (commands[0]?.[0] !== 'playwright') return false;
      installed.push('/cache/chrome');
      return true;
    },
  };
  expect(findBrowser(system)).toBe('/cache/chrome');
});

test('findBrowser says in one sentence what to do when no browser can be had', () => {
  expect(() => findBrowser(linux())).toThrow('set CHROMIUM_PATH to one, and start again.');
});

test('placesOf knows where Chrome and Edge are on Windows and macOS', () => {
  expect(placesOf('win32', { PROGRAMFILES: 'C:\\Program Files' })).toEqual([
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ]);
  expect(placesOf('darwin', {})).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
});
