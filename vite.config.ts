import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
// import { recordModules } from './src/build/recordModules';

const isTest = process.env['VITEST'] !== undefined;

export default defineConfig({
  base: './',
  publicDir: 'static',
  plugins: [svelte()],
  // Under test the browser build of Svelte must be taken, or `mount` is refused.
  ...(isTest ? { resolve: { conditions: ['browser'] } } : {}),
  build: { target: 'es2022', cssCodeSplit: false, assetsInlineLimit: 0 },
  server: { port: Number(process.env['PORT'] ?? 5173) },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'node_modules/**'],
    environment: 'node',
  },
});
