// Keys inside a chart: between its series, and the letters. That the walk reaches every figure is part of every visit.
import { Chart, open } from './support/chart.mjs';
import { pageOf } from './support/pages.mjs';
import { expect, test } from './support/test.mjs';

test('up and down move between the series of the valuations', async ({ page }) => {
  await open(page, pageOf('valuations'));
  const chart = await new Chart(page, 'valuations').shown();
  await chart.tabTo();
  await page.keyboard.press('Home');
  const lab = await chart.said();
  await page.keyboard.press('ArrowDown');
  await expect(chart.tip).not.toHaveText(lab.text);
  const peer = await chart.said();
  const { rows } = await chart.table();
  const at = (said) => rows.findIndex((row) => row.includes(said.name) && row.includes(said.value));
  expect(at(lab), 'found in the table').toBeGreaterThanOrEqual(0);
  expect(at(peer), 'found in the table').toBeGreaterThanOrEqual(0);
  await page.keyboard.press('ArrowUp');
  await expect(chart.tip).toHaveText(lab.text);
});

test('letters open panels and change the scale while the chart has the focus', async ({ page }) => {
  await open(page, pageOf('token-growth'));
  const chart = await new Chart(page, 'token-growth').shown();
  const linear = await chart.picture();
  await page.keyboard.press('l');
  await chart.tabTo();
  expect(await chart.picture(), 'no letter works outside the chart').toBe(linear);
  await page.keyboard.press('l');
  await expect(chart.button('Log')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('?');
  await expect(page.locator('dialog.keys')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog.keys')).toHaveCount(0);
  await page.keyboard.press('t');
  await expect(chart.button('Table')).toHaveAttribute('aria-pressed', 'true');
  await expect(chart.button('Table')).toBeFocused();
  await expect(chart.figure.locator('.panel table').first()).toBeVisible();
});
