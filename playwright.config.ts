import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);

/** A Chromium of the system where there is one; otherwise the one that `playwright install chromium` brought. */
const launchOptions = {
  ...(installed === undefined ? {} : { executablePath: installed }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

/** `npm test` chooses a free port; by hand it is always the same. */
const address = `http://127.0.0.1:${process.env.SEXTANT_PORT ?? '4173'}/`;

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 120_000,
  // On a busy machine what is drawn by chance comes late, and late is not wrong.
  expect: { timeout: 20_000 },
  forbidOnly: process.env.CI === 'true',
  reporter: process.env.CI === 'true' ? [['list'], ['json', { outputFile: 'test-results/e2e.json' }]] : 'list',
  use: { baseURL: address, viewport: { width: 1280, height: 800 }, trace: 'off' },
  // The view as the app itself serves it, with its content policy.
  webServer: {
    command: 'npx tsx test/e2e/serve.ts',
    url: address,
    reuseExistingServer: false,
    timeout: 60_000,
  },
  projects: [
    { name: 'chromium', testDir: 'test/e2e/browser', use: { browserName: 'chromium', launchOptions } },
    { name: 'electron', testDir: 'test/e2e/electron' },
  ],
});
