// On paper: a picture of every live chart as the reader has it, in light inks, without controls.
import { test, expect } from './support/test.mjs';
import { Chart, open } from './support/chart.mjs';
import { pageOf } from './support/pages.mjs';

const ink = (locator) => locator.evaluate((element) => getComputedStyle(element).color);

test('a chart’s page may break inside its figure, but not inside a row, a head or the picture', async ({ page }) => {
  await open(page, pageOf('kimi-funding'));
  await new Chart(page, 'kimi-funding').shown();
  await page.emulateMedia({ media: 'print' });
  const rule = (selector, name) => page.locator(selector).first().evaluate((part, name) => getComputedStyle(part)[name], name);
  expect(await rule('figure.chart', 'breakInside')).toBe('auto');
  for (const part of ['.frame', 'figure table tbody tr']) expect(await rule(part, 'breakInside'), part).toBe('avoid');
  for (const part of ['.top', '.head', 'figure thead']) expect(await rule(part, 'breakAfter'), part).toBe('avoid');
});

test('a chart is printed as it stands, from a dark screen too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, pageOf('valuations', 'view=pairs'));
  const chart = await new Chart(page, 'valuations').shown();
  const pictures = chart.figure.locator('.printed svg');
  // The one that fits the sheet.
  const printed = chart.figure.locator('.printed svg:visible');
  await expect(pictures).toHaveCount(0);

  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(pictures).toHaveCount(3);
  await expect(printed).toHaveCount(1);
  await expect(chart.base).toBeHidden();
  await expect(chart.tools).toBeHidden();
  await expect(printed.locator('circle')).not.toHaveCount(0);
  const box = await printed.boundingBox();
  expect(box.width).toBeGreaterThan(300);
  const [red, green, blue] = (await ink(chart.finding)).match(/\d+/g).map(Number);
  expect(red + green + blue, 'dark words on paper').toBeLessThan(200);

  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(pictures).toHaveCount(0);
  await expect(chart.base).toBeVisible();
});
