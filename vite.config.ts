import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { chunkPolicy, classicScripts } from './src/build/classicScripts';
import { contentSecurityPolicy } from './src/build/contentSecurityPolicy';
import { dataPackage } from './src/build/dataPackage';
import { recordModules } from './src/build/recordModules';

const isTest = process.env['VITEST'] !== undefined;
const port = Number(process.env['PORT'] ?? 5173);

/** What zooming and the passage to the seats alone need of their packages. */
const later =
  /\/node_modules\/(d3-(zoom|drag|selection|transition|interpolate|color|ease|timer|dispatch)\/|svelte\/.*\/transitions\.js$)/;

const compilerOptions = {
  // Without the marks of a component that was written for an older Svelte, and with short names of its classes.
  runes: true,
  discloseVersion: false,
  cssHash: ({ hash, filename }: { hash: (text: string) => string; filename: string }) =>
    `s${hash(filename).slice(-5)}`,
};

export default defineConfig({
  publicDir: 'static',
  plugins: [
    svelte({ configFile: false, compilerOptions }),
    recordModules(),
    dataPackage(),
    classicScripts({ later }),
    contentSecurityPolicy({ trustedTypes: ['svelte-trusted-html', chunkPolicy] }),
  ],
  // Under test the browser build of Svelte must be taken, or `mount` is refused.
  ...(isTest ? { resolve: { conditions: ['browser'] } } : {}),
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // Svelte's package does not say that its parts do nothing unless they are used.
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: /\/transitions\.js$/, sideEffects: false }] },
    },
  },
  server: { port },
  preview: { port },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'node_modules/**'],
    environment: 'node',
  },
});
