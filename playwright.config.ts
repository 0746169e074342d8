import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './tests/support/chromium.ts';

/**
 * Walks through the real program: in the browser host always, under Electron where its binary is (tests/run.ts). Run
 * `npm run build` first. Screens and the traces of failed walks are kept in test-artefacts/.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-artefacts/walks',
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
  forbidOnly: true,
  workers: 2,
  // Real key derivation takes seconds; no test is about time.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  use: {
    launchOptions: await chromiumLaunch(),
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: true },
  },
  projects: [
    { name: 'browser', testIgnore: 'electron.spec.ts' },
    { name: 'electron', testMatch: 'electron.spec.ts' },
  ],
});
