// Charts change before the reader's eyes: from the picture that is there to the new one in a quarter of a second, by frames that
// these tests let pass. Who wants no motion sees none; all other files of tests are such readers.
import { Chart, open } from './support/chart.mjs';
import { collectShifts, holdFrames } from './support/instruments.mjs';
import { pageOf } from './support/pages.mjs';
import { expect, test } from './support/test.mjs';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

/** A live chart whose frames and clock are held. */
async function held(page, id) {
  await page.addInitScript(collectShifts);
  await open(page, pageOf(id));
  const chart = await new Chart(page, id).shown();
  await page.evaluate(holdFrames);
  return chart;
}

/** How much waits for a frame once all that was asked for is done. */
const waiting = (page) => page.evaluate(() => new Promise((done) => setTimeout(() => done(window.waiting()))));

/** Asks for a state of the page, as its tools do, and says how much then waits for a frame. */
async function ask(page, query) {
  await page.evaluate((detail) => dispatchEvent(new CustomEvent('olympus:ask', { detail, cancelable: true })), query);
  return waiting(page);
}

/** The chart's picture after so many milliseconds more. */
async function after(chart, ms) {
  await chart.page.evaluate((by) => window.frame(by), ms);
  return chart.picture();
}

/** How much of the base is clearly another picture than when this was last asked. What fades may lie in another order. */
const moved = (chart) => chart.base.evaluate((canvas) => {
  const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d');
  copy.drawImage(canvas, 0, 0);
  const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
  const before = window.before ?? data;
  window.before = data;
  return data.filter((value, at) => Math.abs(value - before[at]) > 64).length;
});

for (const [what, id, query] of [
  ['scale', 'token-growth', 'y=log'],
  ['design', 'valuations', 'view=pairs'],
  ['order of rows', 'valuations', 'sort=valuation.desc'],
  ['filter', 'token-growth', 'time=2025-06-01..2026-06-01'],
]) {
  test(`another ${what} comes by pictures between, and at once to whoever wants no motion`, async ({ page }) => {
    const chart = await held(page, id);
    const before = await chart.picture();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await ask(page, query), 'no frame is asked for').toBe(0);
    const there = await chart.picture();
    expect(there).not.toBe(before);
    await ask(page, '');
    expect(await chart.picture()).toBe(before);

    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await ask(page, query)).toBe(1);
    const seen = [before];
    for (const ms of [16, 50, 50, 50]) seen.push(await after(chart, ms));
    expect(new Set([...seen, there]).size, 'each picture is another').toBe(6);
    expect(await after(chart, 84), 'a quarter of a second is over').toBe(there);
    expect(await waiting(page), 'it comes to rest').toBe(0);
  });
}

test('a change on the way begins at the picture that is there and ends at the right one', async ({ page }) => {
  const chart = await held(page, 'token-growth');
  const linear = await chart.picture();
  await moved(chart);
  await chart.button('Log').click();
  await after(chart, 16);
  const half = await after(chart, 50);
  const way = await moved(chart);
  await chart.button('Linear').click();
  expect(await waiting(page)).toBe(1);
  expect(await moved(chart), 'nothing jumps').toBeLessThan(way / 20);
  await after(chart, 16);
  const back = await after(chart, 50);
  expect(new Set([linear, half, back]).size).toBe(3);
  expect(await after(chart, 184)).toBe(linear);
  expect(await waiting(page)).toBe(0);
  expect(await page.evaluate(() => takeShifts())).toEqual([]);
});

test('on the way the tip speaks of what will be there', async ({ page }) => {
  const chart = await held(page, 'token-growth');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await ask(page, 'y=log');
  const places = [[0.3, 0.3], [0.5, 0.5], [0.7, 0.6]];
  const tips = async () => {
    const said = [];
    for (const [x, y] of places) {
      await chart.hover(x, y);
      said.push((await chart.said()).text);
    }
    return said;
  };
  const there = await tips();
  await ask(page, '');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await ask(page, 'y=log');
  const half = await after(chart, 16);
  expect(await tips()).toEqual(there);
  expect(await chart.picture(), 'hovering paints nothing').toBe(half);
});

test('nothing moves for who has set so, in print, out of sight, in another theme or at another width', async ({ page }) => {
  const chart = await held(page, 'valuations');
  await chart.frame.focus();
  await page.keyboard.press('o');
  const motion = page.getByRole('dialog', { name: 'Settings' }).getByRole('group', { name: 'Motion' });
  await motion.getByRole('button', { name: 'none' }).click();
  expect(await ask(page, 'view=pairs')).toBe(0);
  await motion.getByRole('button', { name: 'as the system has it' }).click();
  await page.keyboard.press('Escape');
  expect(await ask(page, '')).toBe(1);
  for (const ms of [16, 250]) await after(chart, ms);
  expect(await waiting(page)).toBe(0);

  await page.emulateMedia({ media: 'print' });
  expect(await ask(page, 'view=pairs')).toBe(0);
  await page.emulateMedia({ media: null });
  await page.evaluate(() => Object.defineProperty(document, 'hidden', { value: true, configurable: true }));
  expect(await ask(page, '')).toBe(0);
  await page.evaluate(() => delete document.hidden);

  const light = await chart.picture();
  expect(await ask(page, 'theme=dark')).toBe(0);
  expect(await chart.picture()).not.toBe(light);
  await ask(page, '');
  await page.setViewportSize({ width: 700, height: 900 });
  await expect.poll(() => chart.picture()).not.toBe(light);
  expect(await waiting(page)).toBe(0);
});
