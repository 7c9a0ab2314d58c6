// Everything crossed with everything on three charts: widths, themes, languages and designs, on screens of three densities.
import { accessible } from './support/accessible.mjs';
import { Chart, live, open, settle } from './support/chart.mjs';
import { crisp, sticksOut } from './support/layout.mjs';
import { pageOf } from './support/pages.mjs';
import { isDark, isLight, matches } from './support/palette.mjs';
import { HAN } from './support/reading.mjs';
import { expect, test } from './support/test.mjs';

// As different as charts here are: quantities on an axis, in two designs, one on a log scale; boxes that links join, without
// any axis; and lanes of events, with the longest words and the most of them. What they share, each chart's visit holds.
const DESIGNS = [['valuations', ''], ['valuations', 'view=pairs'], ['ecosystems', ''], ['event-timeline', '']];
const WIDTHS = [1280, 768, 360];
const THEMES = [['light', isLight], ['dark', isDark]];
const LANGUAGES = [['en', /^[^\u4e00-\u9fff]+$/], ['zh', HAN]];

for (const [id, query] of DESIGNS) {
  test(`${id} ${query}: every width, theme and language`, async ({ page }) => {
    test.slow();
    await open(page, pageOf(id, query));
    const chart = await new Chart(page, id).shown();
    const pictures = new Set();
    for (const [theme, isSo] of THEMES) {
      await page.emulateMedia({ colorScheme: theme });
      for (const [lang, words] of LANGUAGES) {
        const other = page.locator(`a[data-lang="${lang}"]`);
        if (await page.locator('html').getAttribute('lang') !== lang) {
          await other.click();
          await expect(page.locator('html')).toHaveAttribute('lang', lang);
          await live(page);
        }
        for (const width of WIDTHS) {
          await test.step(`${width} px, ${theme}, ${lang}`, async () => {
            await page.setViewportSize({ width, height: 900 });
            await chart.shown();
            await expect.poll(() => crisp(chart)).toBe(true);
            await isSo(page);
            if (id !== 'ecosystems') await matches(chart);
            await expect(chart.finding).toHaveText(words);
            expect(await page.evaluate(sticksOut)).toEqual([]);
            await chart.hoverAny();
            await expect(chart.tip).toHaveText(lang === 'zh' ? /来源：/ : /Source: /);
            await page.mouse.move(0, 0);
            await expect(chart.tip).toBeHidden();
            await settle(page);
            pictures.add(await chart.picture());
          });
        }
        await test.step(`accessible, ${theme}, ${lang}`, () => accessible(page));
      }
    }
    expect(pictures.size, 'each is a picture of its own').toBe(WIDTHS.length * THEMES.length * LANGUAGES.length);
  });
}

for (const deviceScaleFactor of [1.5, 2]) {
  test.describe(`at ${deviceScaleFactor} device pixels a pixel`, () => {
    test.use({ deviceScaleFactor });
    for (const id of new Set(DESIGNS.map(([id]) => id))) {
      test(`${id}: the canvases fit`, async ({ page }) => {
        await open(page, pageOf(id));
        const chart = await new Chart(page, id).shown();
        expect(await page.evaluate(() => devicePixelRatio)).toBe(deviceScaleFactor);
        for (const width of [1280, 1001, 768, 360, 320]) {
          await page.setViewportSize({ width, height: 800 });
          await expect.poll(() => crisp(chart), `${width} px`).toBe(true);
          await chart.shown();
        }
      });
    }
  });
}
