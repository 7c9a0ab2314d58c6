// What one move of the pointer over a chart costs in script, the frame that follows it included.
import { countDrawing } from '../support/instruments.mjs';
import { covered, record } from './trace.mjs';

const MOVES = 300;
const SCRIPT = new Set(['EventDispatch', 'FunctionCall', 'FireAnimationFrame', 'RunMicrotasks', 'TimerFire', 'v8.callFunction', 'EvaluateScript']);

/** Scripting time in ms of each move over a chart. */
export async function hoverTimes(browser, address) {
  const { context, page, client, frame } = await opened(browser, address);
  await sweep(client, frame, 40);
  const trace = await record(browser, page, async () => {
    await page.evaluate(() => performance.mark('bench:hover'));
    await sweep(client, frame, MOVES);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  });
  await context.close();
  const { ts: begin, pid, tid } = trace.mark('bench:hover');
  const script = trace.on({ pid, tid }).filter(({ name, ts }) => SCRIPT.has(name) && ts > begin);
  const moves = script.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'pointermove').map(({ ts }) => ts);
  if (moves.length < MOVES / 2) throw new Error(`only ${moves.length} of ${MOVES} moves were seen by ${address}`);
  // The moves' own bounds: from one to the next; the last one's rest is the end of the record.
  return moves.slice(0, -1).map((from, at) => covered(script.filter(({ ts }) => ts >= from && ts < moves[at + 1])) / 1000);
}

/** How often each layer was drawn on while the pointer moved. */
export async function hoverDrawing(browser, address) {
  const { context, page, client, frame } = await opened(browser, address, countDrawing);
  const before = await page.evaluate(() => ({ ...window.drawn }));
  await sweep(client, frame, MOVES);
  const drawn = await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(window.drawn)))));
  await context.close();
  return { base: drawn.base - before.base, overlay: drawn.overlay - before.overlay };
}

async function opened(browser, address, instrument = () => {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(instrument);
  const client = await context.newCDPSession(page);
  await page.goto(address);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  const frame = page.locator('.frame').first();
  await frame.scrollIntoViewIfNeeded();
  return { context, page, client, frame: await frame.boundingBox() };
}

/** Moves to and fro over the whole chart, row by row, every move to a new place. */
async function sweep(client, { x, y, width, height }, moves) {
  const rows = 6;
  for (let move = 0; move < moves; move += 1) {
    const along = ((move * rows) / moves) % 1;
    const row = Math.floor((move * rows) / moves);
    const across = row % 2 ? 1 - along : along;
    await client.send('Input.dispatchMouseEvent', {
      type: 'mouseMoved',
      x: x + width * (0.02 + 0.96 * across),
      y: y + height * (0.05 + (0.9 * (row + along)) / rows),
    });
  }
}
