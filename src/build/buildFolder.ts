// Puts the scripts and styles of a build into a folder of its own, named by what they are built from. Within it they
// need no fingerprint each, of which the first load would carry fifty, and a page never gets parts of another build:
// its scripts find each other by their neighbourhood. Typefaces keep theirs, since they outlive a build.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const SOURCES = ['src', 'index.html', 'vite.config.ts', 'package-lock.json'];

function filesIn(root: string, path: string): readonly string[] {
  const all = readdirSync(join(root, path), { recursive: true, withFileTypes: true });
  return all.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Eight hexadecimal digits of what the site is built from. */
export function fingerprintOf(root: string): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const files = source.includes('.') ? [join(root, source)] : filesIn(root, source).toSorted();
    for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 8);
}

export function buildFolder(): Plugin {
  return {
    name: 'build-folder',
    apply: 'build',
    config({ root = process.cwd() }) {
      const name = `assets/${fingerprintOf(root)}/[name].js`;
      return {
        build: {
          rolldownOptions: {
            output: {
              entryFileNames: name,
              chunkFileNames: name,
              assetFileNames: ({ names: [file = ''] }) =>
                file.endsWith('.css') ? name.replace('.js', '[extname]') : 'assets/[name]-[hash][extname]',
            },
          },
        },
      };
    },
  };
}
