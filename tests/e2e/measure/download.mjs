// What the front page downloads until it is live, file by file, in bytes as they came over the wire.
import { markStart } from '../support/instruments.mjs';

/** Rows of `{ name, bytes, times }`: every answer to what was asked for before the page was live. */
export async function download(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  const answers = new Map();
  client.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => answers.set(requestId, { url: request.url, sent: timestamp, body: 0 }));
  client.on('Network.responseReceived', ({ requestId, response }) => {
    const answer = answers.get(requestId);
    if (answer) Object.assign(answer, { head: response.encodedDataLength, coding: response.headers['Content-Encoding'] ?? response.headers['content-encoding'] ?? 'plain' });
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const answer = answers.get(requestId);
    if (answer) answer.body = Math.max(0, encodedDataLength - (answer.head ?? 0));
  });
  await page.addInitScript(markStart);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  // What a live page fetches by and by, such as what charts do besides and the control of reading offline, nobody has waited for.
  const late = new Set(await page.evaluate(() => {
    const [{ startTime: live }] = performance.getEntriesByName('bench:live');
    return performance.getEntriesByType('resource').filter(({ startTime }) => startTime > live).map(({ name }) => name);
  }));
  await context.close();

  const files = new Map();
  for (const { url, body, coding } of answers.values()) {
    if (!url.startsWith('http') || late.has(url)) continue;
    const name = url.startsWith(address) ? url.slice(address.length) || 'index.html' : url;
    const file = files.get(name) ?? { name, bytes: 0, times: 0, coding };
    file.bytes += body;
    file.times += body > 0 ? 1 : 0;
    files.set(name, file);
  }
  return [...files.values()].sort((a, b) => b.bytes - a.bytes);
}
