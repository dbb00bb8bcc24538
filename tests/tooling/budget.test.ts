import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { measureFirstLoad, referencesOf, weighFonts } from '../budget.mjs';

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  made.push(folder);
  mkdirSync(join(folder, 'assets'));
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
  return folder;
}

const page = `<!doctype html>
<link rel="icon" href="data:image/svg+xml,x" />
<link rel="canonical" href="https://example.org/" />
<link rel="preload" as="font" href="./assets/serif.woff2" crossorigin />
<link rel="stylesheet" href="./assets/main.css" />
<!-- <script src="./assets/old.js"></script> -->
<script defer src="./assets/main.js?v=2"></script>`;

test('referencesOf names scripts and styles, but no font, comment or address that is not fetched', () => {
  expect(referencesOf(page)).toEqual(['assets/main.css', 'assets/main.js']);
});

test('referencesOf refuses a page that asks another host', () => {
  expect(() => referencesOf('<script src="https://example.org/a.js"></script>')).toThrow('asks another host');
});

test('measureFirstLoad sums the first load after compression, and lists what comes later', () => {
  const folder = folderWith({
    'index.html': page,
    'assets/main.css': 'a{}',
    'assets/main.js': 'x'.repeat(10_000),
    'assets/details.js': 'y'.repeat(10_000),
    'assets/serif.woff2': 'font',
  });
  const { first, later, total } = measureFirstLoad(folder);
  expect(first.map(({ path, raw }) => [path, raw])).toEqual([
    ['index.html', page.length],
    ['assets/main.css', 3],
    ['assets/main.js', 10_000],
  ]);
  expect(later.map(({ path }) => path)).toEqual(['assets/details.js']);
  expect(total).toBe(first.reduce((sum, { brotli }) => sum + brotli, 0));
  expect(total).toBeLessThan(500);
});

test('measureFirstLoad fails when the page names a file that is not there', () => {
  const folder = folderWith({ 'index.html': '<script src="./assets/none.js"></script>' });
  expect(() => measureFirstLoad(folder)).toThrow('none.js');
});

test('weighFonts counts the typefaces of every text, not those of rare characters', () => {
  const folder = folderWith({ 'assets/serif-1a.woff2': 'font', 'assets/serif-ext-2b.woff2': 'rare letters' });
  expect(weighFonts(folder)).toBe(4);
});
