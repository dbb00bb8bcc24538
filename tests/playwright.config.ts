import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser/findBrowser.mjs';
import { timeLimits } from './tooling/limits.mjs';

const limits = timeLimits(process.env['LONG'] === '1');
const isRoot = process.getuid?.() === 0;

const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const executablePath = findBrowser();
// Workers read this file again, and need not search again.
process.env['CHROMIUM_PATH'] = executablePath;

export default defineConfig({
  testDir: 'browser',
  outputDir: '../test-results/browser',
  reporter: [['line'], ['json', { outputFile: '../test-results/browser.json' }]],
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: limits.test,
  globalTimeout: limits.browserRun,
  expect: { timeout: 15_000 },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        actionTimeout: 30_000,
        navigationTimeout: 45_000,
        trace: 'retain-on-failure',
        // Chromium has no sandbox of its own for root.
        launchOptions: { executablePath, args: isRoot ? ['--no-sandbox', ...args] : args },
      },
    },
  ],
});
