import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { buildFolder } from './src/build/buildFolder';
import { chunkPolicy, classicScripts } from './src/build/classicScripts';
import { contentSecurityPolicy } from './src/build/contentSecurityPolicy';
import { dataPackage } from './src/build/dataPackage';
import { recordModules } from './src/build/recordModules';
import { secondMinifier } from './src/build/secondMinifier';

const isTest = process.env['VITEST'] !== undefined;
const port = Number(process.env['PORT'] ?? 5173);

/** Parts of Svelte that only chunks for later use. */
const svelteLater = /\/node_modules\/svelte\/.*\/(transitions|bindings\/(size|universal))\.js$/;

/** What zooming, the seats and the cards alone need of their packages. */
const later = new RegExp(
  [/\/node_modules\/d3-(zoom|drag|selection|transition|interpolate|color|ease|timer|dispatch)\//, svelteLater]
    .map(({ source }) => source)
    .join('|'),
);

const compilerOptions = {
  // Without the marks of a component that was written for an older Svelte, and with short names of its classes.
  runes: true,
  discloseVersion: false,
  cssHash: ({ hash, filename }: { hash: (text: string) => string; filename: string }) =>
    `s${hash(filename).slice(-4)}`,
};

export default defineConfig({
  publicDir: 'static',
  // Where reports of errors go; without it the atlas names nobody.
  define: { 'import.meta.env.CONTACT_URL': JSON.stringify(process.env['CONTACT_URL'] ?? '') },
  plugins: [
    svelte({ configFile: false, compilerOptions }),
    recordModules(),
    dataPackage(),
    buildFolder(),
    classicScripts({ later }),
    secondMinifier(),
    contentSecurityPolicy({ trustedTypes: ['svelte-trusted-html', chunkPolicy] }),
  ],
  // Under test the browser build of Svelte must be taken, or `mount` is refused.
  ...(isTest ? { resolve: { conditions: ['browser'] } } : {}),
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // Svelte's package does not say that its parts do nothing unless they are used.
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: svelteLater, sideEffects: false }] },
    },
  },
  server: { port },
  preview: { port },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'node_modules/**'],
    environment: 'node',
    setupFiles: ['tests/components/noSizes.ts'],
  },
});
