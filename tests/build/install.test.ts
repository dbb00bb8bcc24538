import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
// @ts-expect-error It runs before TypeScript is there, and says its types in comments.
import { isInStep, satisfies } from '../../src/build/install.mjs';

const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };

describe('satisfies', () => {
  it.each([
    ['18.20.4', false],
    ['20.18.3', false],
    ['20.19.0', true],
    ['20.20.1', true],
    ['21.7.3', false],
    ['22.11.0', false],
    ['22.12.0', true],
    ['22.20.0', true],
    ['23.0.0', true],
    ['26.1.0', true],
    ['23.0.0-nightly20240801', true],
  ])('Node %s is new enough for this project: %s', (version, expected) => {
    expect(satisfies(version, engines.node)).toBe(expected);
  });

  it.each([
    ['20.5.0', '^20', true],
    ['21.0.0', '^20', false],
    ['20.0.0', '>=20', true],
    ['19.9.9', '>=20', false],
    ['100.0.0', '>=20.3', true],
    ['9.19.0', '^20.19', false],
    ['20.19.0', '^18.2||^20.19', true],
    ['18.1.0', '^18.2 || >=20.19', false],
    // As numbers, not as text.
    ['20.9.0', '>=20.19', false],
    ['22.2.0', '>=22.12', false],
  ])('%s in %s: %s', (version, range, expected) => {
    expect(satisfies(version, range)).toBe(expected);
  });

  it.each(['~20.1', '20.x', '<23', '*', '', '>20', '^20 || latest', '>=20 <23', '^20.19.5'])(
    'a range that it cannot read is named: %j',
    (range) => {
      expect(() => satisfies('1.0.0', range)).toThrow('"engines" in package.json has a range');
    },
  );
});

describe('isInStep', () => {
  const wanted = {
    '': { version: '0.1.0' },
    'node_modules/svelte': { version: '5.57.3' },
    'node_modules/fsevents': { version: '2.3.3', optional: true },
  };
  it.each([
    ['the packages of the lock', { 'node_modules/svelte': { version: '5.57.3' } }, true],
    [
      'with an optional one',
      { 'node_modules/svelte': { version: '5.57.3' }, 'node_modules/fsevents': { version: '2.3.3' } },
      true,
    ],
    ['one missing', {}, false],
    ['an older one', { 'node_modules/svelte': { version: '5.57.2' } }, false],
    [
      'an older optional one',
      { 'node_modules/svelte': { version: '5.57.3' }, 'node_modules/fsevents': { version: '2.3.2' } },
      false,
    ],
    ['the same one elsewhere', { 'node_modules/other/node_modules/svelte': { version: '5.57.3' } }, false],
    [
      'one more than wanted',
      { 'node_modules/svelte': { version: '5.57.3' }, 'node_modules/left-over': { version: '1.0.0' } },
      true,
    ],
  ])('%s', (_, installed, expected) => {
    expect(isInStep(wanted, installed)).toBe(expected);
  });
});
