// Both themes: the reader's system, and the address that beats it. The switch is part of every visit.
import { Chart, live, open } from './support/chart.mjs';
import { isDark, isLight, matches } from './support/palette.mjs';
import { expect, test } from './support/test.mjs';

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

for (const [system, kept] of [['light', 'dark'], ['dark', 'light']]) {
  test(`a page is ${kept} from its first frame where that is kept, in a ${system} system`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: system });
    await open(page, './');
    await page.evaluate((kept) => localStorage.setItem('olympus-chosen', `theme=${kept}`), kept);
    // The theme of each frame, from the first on; the script that heard of it before comes when it is let.
    await page.addInitScript(() => {
      window.themes = [];
      const look = () => {
        if (document.body) window.themes.push(document.documentElement.dataset.theme);
        if (window.themes.length < 12) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    let release;
    const held = new Promise((done) => { release = done; });
    await page.route('**/early-*.js', async (route) => { await held; await route.continue(); });
    await page.goto('claims.html', { waitUntil: 'commit' });
    await expect(page.locator('h1')).toBeVisible();
    await expect.poll(() => page.evaluate(() => performance.getEntriesByName('first-paint').length)).toBe(1);
    await (kept === 'dark' ? isDark : isLight)(page);
    release();
    await live(page);
    await expect.poll(() => page.evaluate(() => window.themes.length)).toBe(12);
    expect([...new Set(await page.evaluate(() => window.themes))]).toEqual([kept]);
    // The address comes first.
    await page.goto(`claims.html?theme=${system}`, { waitUntil: 'commit' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', system);
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
    let ground = element;
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
      const shapes = await page.locator('#valuations .legend .swatch :is(rect, path):not(pattern *)').all();
      expect(shapes.length).toBeGreaterThan(2);
      for (const shape of shapes) {
        const even = await shape.evaluate((element) => getComputedStyle(element).fill.startsWith('rgb'));
        expect(await contrast(shape, even ? 'fill' : 'stroke')).toBeGreaterThan(3);
      }
      expect(await contrast(page.locator('#valuations .legend'), 'color')).toBeGreaterThan(4.5);
      const tip = page.locator('#valuations .tip');
      await expect(tip).toBeVisible();
      expect(await contrast(tip, 'color')).toBeGreaterThan(4.5);
    });
  }
}
