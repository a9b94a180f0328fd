import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

/** Pure logic and the store run in Node; everything that touches a DOM runs in real Chromium (`*.browser.test.ts`). */
/** A test that hangs is a test that fails: far beyond what a busy machine takes. Milliseconds. */
const testTimeout = 120_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          setupFiles: ['testing/seed.ts'],
          testTimeout,
          environment: 'node',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          exclude: ['**/*.browser.test.*', 'node_modules/**'],
        },
      },
      {
        test: {
          name: 'browser',
          setupFiles: ['testing/seed.ts'],
          testTimeout,
          include: ['src/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
                args: ['--no-sandbox', '--disable-gpu'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
