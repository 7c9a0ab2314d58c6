// After a change of width: the design of that width is drawn, and the tip finds its figure. That canvases stay crisp at every
// width is part of every visit.
import { Chart, open } from './support/chart.mjs';
import { crisp } from './support/layout.mjs';
import { pageOf } from './support/pages.mjs';
import { expect, test } from './support/test.mjs';

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
