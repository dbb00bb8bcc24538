import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { chunkPolicy, classicScripts } from './src/build/classicScripts';
import { contentSecurityPolicy } from './src/build/contentSecurityPolicy';
import { dataPackage } from './src/build/dataPackage';
import { recordModules } from './src/build/recordModules';

const isTest = process.env['VITEST'] !== undefined;
const port = Number(process.env['PORT'] ?? 5173);

export default defineConfig({
  publicDir: 'static',
  plugins: [
    svelte({ configFile: false }),
    recordModules(),
    dataPackage(),
    classicScripts(),
    contentSecurityPolicy({ trustedTypes: ['svelte-trusted-html', chunkPolicy] }),
  ],
  // Under test the browser build of Svelte must be taken, or `mount` is refused.
  ...(isTest ? { resolve: { conditions: ['browser'] } } : {}),
  build: { target: 'es2022', assetsInlineLimit: 0 },
  server: { port },
  preview: { port },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'node_modules/**'],
    environment: 'node',
  },
});
