// How the end-to-end tests reach the site and the browser. `cargo xtask test --only e2e` builds the site, serves
// it from a sub-path and names both here.
import { defineConfig } from '@playwright/test';

const { BASE_URL, CHROME, CHROME_FLAGS } = process.env;
if (!BASE_URL) {
  throw new Error('BASE_URL is not set: run `cargo xtask test --only e2e`, or name the address of a served dist/');
}

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.mjs',
  // Nothing here waits for a clock: a test that is retried hides a race.
  retries: 0,
  fullyParallel: true,
  // Two at a time on any machine: the tests measure nothing, but each wants a core of its own.
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  outputDir: '../../test-results',
  // Long, for machines that have much else to do; what a reader waits for is measured by `cargo xtask bench`.
  timeout: 60_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: BASE_URL,
    browserName: 'chromium',
    locale: 'en-US',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 900 },
    // Charts change at once, so that a picture can be compared as soon as it is there; motion.spec.mjs has them move.
    contextOptions: { reducedMotion: 'reduce' },
    // What a worker keeps would come between a test and the network; tests of reading offline let it. support/workerless.mjs takes
    // the worker out of the pages themselves.
    serviceWorkers: 'block',
    launchOptions: {
      // Without a name Playwright looks for a browser of its own, which is not installed here.
      executablePath: CHROME || undefined,
      args: (CHROME_FLAGS ?? '').split(' ').filter((flag) => flag && !flag.startsWith('--headless')),
    },
  },
});
