// The test function under all others: without a worker, unless a file of tests asks for one.
import { expect, test as base } from '@playwright/test';

/**
 * What a worker keeps comes between a test and the network: a file refused by a test is answered all the same. Only tests of
 * reading offline say `serviceWorkers: 'allow'`; for all others pages find a browser that has no workers at all, in every
 * frame, and nothing may have been kept in the end.
 */
export const test = base.extend({
  context: async ({ context, serviceWorkers }, use) => {
    if (serviceWorkers === 'allow') return use(context);
    await context.addInitScript(() => delete Navigator.prototype.serviceWorker);
    await use(context);
    const kept = await Promise.all(context.pages().map((page) => page.evaluate(() => globalThis.caches?.keys()).catch(() => null)));
    return expect(kept.flat().filter(Boolean), 'something was kept by a test that has no worker').toEqual([]);
  },
});

export { expect };
