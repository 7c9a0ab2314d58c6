// Crisp on any screen: a canvas has exactly the device's pixels under it, at every width and after every change.
import { Chart, open } from './support/chart.mjs';
import { charts, pageOf } from './support/pages.mjs';
import { expect, test } from './support/test.mjs';

/** Pixels of both layers, wanted and had. */
const pixels = (chart) => chart.frame.evaluate((frame) =>
  [...frame.querySelectorAll('canvas')].map((canvas) => {
    const { width, height } = canvas.getBoundingClientRect();
    return {
      layer: canvas.dataset.layer,
      wanted: [Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio)],
      had: [canvas.width, canvas.height],
    };
  }));
const crisp = async (chart) => (await pixels(chart)).every(({ wanted, had }) => `${wanted}` === `${had}`);

for (const deviceScaleFactor of [1, 1.5, 2]) {
  test.describe(`at ${deviceScaleFactor} device pixels a pixel`, () => {
    test.use({ deviceScaleFactor });
    for (const id of charts) {
      test(`${id}: the canvases fit`, async ({ page }) => {
        await open(page, pageOf(id));
        const chart = await new Chart(page, id).shown();
        expect(await page.evaluate(() => devicePixelRatio)).toBe(deviceScaleFactor);
        for (const width of [1280, 1001, 768, 360, 320]) {
          await page.setViewportSize({ width, height: 800 });
          await expect.poll(() => crisp(chart), `${width} px`).toBe(true);
          expect(await pixels(chart)).toHaveLength(2);
          await chart.shown();
        }
      });
    }
  });
}

test('another design is drawn where there is less room, and the same one again where there is more', async ({ page }) => {
  await open(page, pageOf('valuations'));
  const chart = await new Chart(page, 'valuations').shown();
  const wide = await chart.picture();
  await page.setViewportSize({ width: 400, height: 800 });
  await expect.poll(() => crisp(chart)).toBe(true);
  await expect.poll(() => chart.picture()).not.toBe(wide);
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect.poll(() => chart.picture()).toBe(wide);
});

test('the tip finds its figure after a resize', async ({ page }) => {
  await open(page, pageOf('model-rankings'));
  const chart = await new Chart(page, 'model-rankings').shown();
  await chart.tabTo();
  await page.keyboard.press('End');
  const said = await chart.said();
  await page.setViewportSize({ width: 400, height: 800 });
  await expect.poll(() => crisp(chart)).toBe(true);
  expect((await chart.said()).text).toBe(said.text);
  const [tip, frame] = [await chart.tip.boundingBox(), await chart.frame.boundingBox()];
  expect(tip.x).toBeGreaterThanOrEqual(frame.x - 0.5);
  expect(tip.x + tip.width).toBeLessThanOrEqual(frame.x + frame.width + 0.5);
});
