import { defineConfig } from '@playwright/test';

/** End-to-end tests: a real Chromium, one at a time, each test in a profile of its own. */
export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/build-extension.ts',
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  outputDir: 'test-results',
});
