// Both themes: the switch, the reader's system, and canvases painted with the page's own palette of the moment.
import { Chart, inAddress, live, open } from './support/chart.mjs';
import { pages } from './support/pages.mjs';
import { expect, test } from './support/test.mjs';

const ground = (page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const lightness = async (page) => {
  const channels = (await ground(page)).match(/[\d.]+/g).slice(0, 3).map(Number);
  return channels.reduce((sum, channel) => sum + channel, 0) / 3;
};
const isDark = (page) => expect.poll(() => lightness(page)).toBeLessThan(64);
const isLight = (page) => expect.poll(() => lightness(page)).toBeGreaterThan(224);
/** The canvas shows the colour that the page's token has at this moment. */
const matches = (chart) => expect.poll(() => chart.pixelsOf('--china')).toBeGreaterThan(20);

for (const { name, path, charts } of pages) {
  test(`${name}: the switch repaints with the other palette`, async ({ page }) => {
    await open(page, path);
    const chart = await new Chart(page, charts[0]).shown();
    await isLight(page);
    await matches(chart);
    const light = await chart.picture();
    await page.locator('[data-theme-choice]').click();
    await isDark(page);
    expect(inAddress(page, 'theme')).toBe('dark');
    await expect.poll(() => chart.picture()).not.toBe(light);
    await matches(chart);
    await expect(page.locator('[data-theme-choice]')).toHaveAccessibleName('Light');
    await page.reload();
    await live(page);
    await isDark(page);
    await matches(chart);
    await page.locator('[data-theme-choice]').click();
    await isLight(page);
    await expect.poll(() => chart.picture()).toBe(light);
    expect(inAddress(page, 'theme'), 'what the system wants anyway is not written').toBeNull();
  });
}

test('the system decides while nothing is chosen, and at once', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, './');
  const chart = await new Chart(page, 'valuations').shown();
  await isDark(page);
  await matches(chart);
  const dark = await chart.picture();
  await page.emulateMedia({ colorScheme: 'light' });
  await isLight(page);
  await expect.poll(() => chart.picture()).not.toBe(dark);
  await matches(chart);
});

for (const [system, chosen, check] of [['dark', 'light', isLight], ['light', 'dark', isDark]]) {
  test(`${chosen} in the address beats a ${system} system`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: system });
    await open(page, `./?theme=${chosen}`);
    await check(page);
    await matches(await new Chart(page, 'valuations').shown());
  });
}

/** The contrast, as WCAG counts it, of a colour of an element and the ground that it stands on. */
const contrast = (locator, property) =>
  locator.evaluate((element, property) => {
    const luminance = (colour) => {
      const channels = colour.match(/[\d.]+/g).slice(0, 3).map((channel) => channel / 255);
      const [r, g, b] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    let ground = element.matches('.swatch') ? element.parentElement : element;
    const clear = (node) => /^rgba\(.*, 0\)$|^transparent$/.test(getComputedStyle(node).backgroundColor);
    while (ground.parentElement && clear(ground)) ground = ground.parentElement;
    const ends = [getComputedStyle(element)[property], getComputedStyle(ground).backgroundColor].map(luminance);
    return (Math.max(...ends) + 0.05) / (Math.min(...ends) + 0.05);
  }, property);

for (const system of ['light', 'dark']) {
  for (const chosen of ['light', 'dark']) {
    test(`inks stand on their own ground: contrast theme, ${system} system, ${chosen} page`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: system, forcedColors: 'active' });
      await open(page, `charts/valuations.html?theme=${chosen}&d=valuation-convergence/kimi/valuation`);
      await new Chart(page, 'valuations').shown();
      // The frame's ground is that of the chosen theme's inks, and so are the grounds of legend and tip.
      const frame = page.locator('#valuations .frame');
      const paper = await frame.evaluate((element) => {
        element.style.color = 'var(--china)';
        return getComputedStyle(element).backgroundColor;
      });
      expect(paper).toBe(chosen === 'dark' ? 'rgb(20, 22, 26)' : 'rgb(255, 253, 249)');
      expect(await contrast(frame, 'color')).toBeGreaterThan(3);
      const swatches = await page.locator('#valuations .legend .swatch').all();
      expect(swatches.length).toBeGreaterThan(2);
      for (const swatch of swatches) expect(await contrast(swatch, 'color')).toBeGreaterThan(3);
      expect(await contrast(page.locator('#valuations .legend'), 'color')).toBeGreaterThan(4.5);
      const tip = page.locator('#valuations .tip');
      await expect(tip).toBeVisible();
      expect(await contrast(tip, 'color')).toBeGreaterThan(4.5);
    });
  }
}
