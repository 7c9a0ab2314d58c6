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
