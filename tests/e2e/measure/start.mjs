// How a page starts: on a slow line, the moments a reader sees; on a fast one, how long the main thread is held.
import { collectShifts, markStart } from '../support/instruments.mjs';
import { record } from './trace.mjs';

const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 1.6e6 / 8 };

/** One cold load on a line of 1.6 Mbit/s and 150 ms: moments in ms from navigation, and the layout's shift. */
export async function slowStart(browser, address) {
  const { context, page, client } = await fresh(browser);
  await client.send('Network.emulateNetworkConditions', LINE);
  await page.addInitScript(collectShifts);
  await page.addInitScript(markStart);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  const seen = await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const at = (name) => performance.getEntriesByName(name)[0]?.startTime ?? Infinity;
    return {
      paint: at('first-contentful-paint'),
      picture: at('bench:picture'),
      compiled: at('bench:compiled'),
      live: at('bench:live'),
      ready: at('bench:ready'),
      shift: takeShifts().reduce((sum, { value }) => sum + value, 0),
      shifts: takeShifts(),
    };
  });
  await context.close();
  return seen;
}

/** The longest task in ms from the end of WebAssembly's compilation until the page is live and at rest. */
export async function longestTask(browser, address) {
  const { context, page } = await fresh(browser);
  await page.addInitScript(markStart);
  const trace = await record(browser, page, async () => {
    const rest = page.waitForEvent('console', (message) => message.text() === 'bench:rest');
    await page.goto(address, { waitUntil: 'commit' });
    await rest;
  });
  await context.close();
  const { ts, pid, tid } = trace.mark('bench:compiled');
  const end = trace.mark('bench:rest').ts;
  // A task that ends with the compilation is the browser's own; one that goes on after it is the program's.
  const tasks = trace.on({ pid, tid }).filter(({ name, ts: start, dur }) => name === 'RunTask' && start < end && start + dur > ts);
  return Math.max(...tasks.map(({ dur }) => dur)) / 1000;
}

async function fresh(browser) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  return { context, page, client };
}
