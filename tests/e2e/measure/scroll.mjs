// How long the main thread is held while a reader scrolls the front page from top to bottom on a slow machine.
import { record } from './trace.mjs';

/** How many times slower than this machine. */
const SLOWER = 4;
/** Pixels of one turn of the wheel, and how many frames pass before the next. */
const TURN = 240;
const FRAMES = 4;

/** The longest tasks in ms, longest first, while scrolling down with every chart on the way coming to life. */
export async function scrollTasks(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await page.goto(address);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.mouse.move(640, 450);
  const frames = (count) => page.evaluate((count) => new Promise((done) => {
    const next = () => (count-- > 0 ? requestAnimationFrame(next) : done());
    next();
  }), count);
  const trace = await record(browser, page, async () => {
    await page.evaluate(() => performance.mark('bench:scroll'));
    for (let at = -1, to = 0; to > at; ) {
      at = to;
      await client.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x: 640, y: 450, deltaX: 0, deltaY: TURN });
      await frames(FRAMES);
      to = await page.evaluate(() => scrollY);
    }
    await page.waitForFunction(() => !document.querySelector('figure .still'));
    await page.evaluate(() => performance.mark('bench:bottom'));
  });
  await context.close();
  const { ts: begin, pid, tid } = trace.mark('bench:scroll');
  const { ts: end } = trace.mark('bench:bottom');
  return trace
    .on({ pid, tid })
    .filter(({ name, ts }) => name === 'RunTask' && ts > begin && ts < end)
    .map(({ dur }) => dur / 1000)
    .sort((a, b) => b - a);
}
