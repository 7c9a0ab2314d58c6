// On paper: a picture of every live chart as the reader has it, in light inks, without controls.
import { test, expect } from './support/test.mjs';
import { Chart, open } from './support/chart.mjs';
import { charts, pageOf, withKey } from './support/pages.mjs';
import { sheets, solid } from './support/printed.mjs';

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

/** The words of each row that is shown, a cell each. */
const rowsOf = (page) => page.locator('table:visible tbody tr').evaluateAll((rows) =>
  rows.filter((row) => row.checkVisibility()).map((row) => [...row.cells].map((cell) => cell.textContent)));

/** The words in the picture that is printed. */
async function pictured(page) {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const words = await page.locator('.printed svg:visible text').allTextContents();
  // What is emulated would be printed as well.
  await page.emulateMedia({ media: null });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  return words.map(solid).filter(Boolean);
}

test.describe('on sheets of A4', () => {
  // As wide as the sheet between its margins. English only: in files the glyphs of some Chinese characters are named as
  // those that look the same.
  test.use({ viewport: { width: 718, height: 1000 } });
  for (const id of charts) {
    test(`${id}: the first sheet holds the chart, and no row is parted by the end of a sheet`, async ({ page }) => {
      await open(page, withKey(pageOf(id), 'lang', 'en'));
      const chart = await new Chart(page, id).shown();
      const finding = solid(await chart.finding.innerText());
      const [rows, words] = [await rowsOf(page), await pictured(page)];
      expect(rows.length).toBeGreaterThan(1);
      expect(words.length).toBeGreaterThan(4);
      const printed = await sheets(page);
      expect(printed[0], 'what is found').toContain(finding);
      // The axis of a sheet may have other ticks than that of a window of its width.
      const missing = words.filter((word) => !printed[0].includes(word));
      expect(missing.length / words.length, `not on the first sheet: ${missing.join(', ')}`).toBeLessThan(0.1);
      for (const cells of rows) {
        const whole = printed.some((sheet) => cells.every((cell) => sheet.includes(solid(cell))));
        expect(whole, cells.join(' | ')).toBe(true);
      }
    });
  }
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

test('no heading stands alone at the end of a sheet, and what leads away is written out', async ({ page }) => {
  await open(page, pageOf('valuations'));
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.checked h2', '.head', 'thead']) {
    expect(await page.locator(part).first().evaluate((element) => getComputedStyle(element).breakAfter), part).toBe('avoid');
  }
  const after = (element) => getComputedStyle(element, '::after').content;
  expect(await page.locator('.check a').first().evaluate(after)).toMatch(/claims\.html#/);
});

test('on paper a claim that is not open is told in its explanation alone', async ({ page }) => {
  await open(page, 'claims.html');
  await page.emulateMedia({ media: 'print' });
  const claim = page.locator('.claim').first();
  await expect(claim.locator('.grounds > p').first()).toBeVisible();
  await expect(claim.locator('.grounds > ul').first()).toBeHidden();
  await claim.locator('details').evaluate((details) => { details.open = true; });
  await expect(claim.locator('.grounds > ul').first()).toBeVisible();
});
