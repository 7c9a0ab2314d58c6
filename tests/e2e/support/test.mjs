// The test function of all files here: in every test, no page may complain or ask anything of another host.
import { expect, test as base } from './workerless.mjs';

export { expect };

/** What it says where the machine is too busy to start the program in time; that nothing is fetched twice is tested by itself. */
const LATE = /was preloaded using link preload but not used within a few seconds/;

/** Reports into `complaints` whatever `page` complains of, and every request that leaves the site and the `others`. */
export async function watch(page, baseURL, complaints, others = []) {
  const origin = new URL(baseURL).origin;
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !LATE.test(message.text())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== origin && !others.includes(url.origin)) complaints.push(`outside: ${url}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} stopped ${event.blockedURI}`);
    });
  });
}

export const test = base.extend({
  /** Complaints that a test provokes itself, as regular expressions. */
  provoked: [[], { option: true }],
  /** Origins that a test brings along itself: pages of others that show charts of the site. */
  others: async ({}, use) => use([]),
  complaints: [
    async ({ page, baseURL, provoked, others }, use) => {
      const complaints = [];
      await watch(page, baseURL, complaints, others);
      await use(complaints);
      expect(complaints.filter((text) => !provoked.some((pattern) => pattern.test(text)))).toEqual([]);
    },
    { auto: true },
  ],
});
