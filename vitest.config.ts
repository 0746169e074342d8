import { defineConfig } from 'vitest/config';

/** Everything that needs no browser. Real Chromium is Playwright's: see playwright.config.ts. */
export default defineConfig({
  cacheDir: '.cache/vitest',
  test: {
    include: ['tests/{unit,integration,walls}/**/*.test.{ts,tsx}'],
    environment: 'node',
    allowOnly: false,
    passWithNoTests: false,
    maxWorkers: 2,
    // It imports Electron, which stands in for itself in the tests of main/electron.
    server: { deps: { inline: ['electron-store'] } },
    // Room for key derivation and hostile input on a slow machine; no test is about time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
