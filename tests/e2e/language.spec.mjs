// Both languages: before the program comes, from page to page, and under the hands of translators. That everything changes
// is part of every visit.
import { Chart, inAddress, live, open } from './support/chart.mjs';
import { pageOf } from './support/pages.mjs';
import { HAN } from './support/reading.mjs';
import { expect, test } from './support/test.mjs';

test('a link in Chinese is Chinese before the program comes', async ({ page }) => {
  await page.route('**/*.wasm', () => {});
  await page.goto(pageOf('token-growth', 'lang=zh'), { waitUntil: 'domcontentloaded' });
  const { figure, finding } = new Chart(page, 'token-growth');
  expect(await finding.innerText()).toMatch(HAN);
  expect(await finding.innerText()).not.toContain('token');
  await expect(figure.locator('th:visible').first()).toHaveText(HAN);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('links to other pages keep the language and the theme', async ({ page }) => {
  await open(page, './?lang=zh&theme=dark');
  await page.locator('[data-chart="token-growth"] .more a').click();
  await expect(page).toHaveURL(/charts\/token-growth\.html/);
  await live(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.locator('.brand').click();
  await expect(page).toHaveURL(/index\.html\?/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh');
  expect(inAddress(page, 'theme')).toBe('dark');
});

for (const foreign of ['fr', 'zh-CN']) {
  test(`a page that a translator marks as ${foreign} still shows one language`, async ({ page }) => {
    await open(page, './');
    const words = (lang) => page.locator(`.t[lang="${lang}"]`).evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
    expect([await words('en') > 50, await words('zh')]).toEqual([true, 0]);
    await page.evaluate((lang) => { document.documentElement.lang = lang; }, foreign);
    expect([await words('en') > 50, await words('zh')]).toEqual([true, 0]);
    // Links go on in the language of the page, not of the translator.
    const link = page.locator('a[data-keep]').first();
    await link.hover();
    await page.mouse.down();
    expect(await link.getAttribute('href')).not.toContain('lang=');
  });
}

test('words of the other language are hidden by themselves, for views that heed no style sheet', async ({ page }) => {
  const hidden = () => page.evaluate(() => Object.fromEntries(['en', 'zh'].map((lang) => {
    const all = [...document.querySelectorAll(`main .t[lang="${lang}"]`)];
    return [lang, [all.length > 50, all.every((one) => one.hidden), all.some((one) => one.hidden)]];
  })));
  await open(page, './?lang=zh');
  expect(await hidden()).toEqual({ en: [true, true, true], zh: [true, false, false] });
  await page.locator('a[data-lang="en"]').click();
  await expect.poll(hidden).toEqual({ en: [true, false, false], zh: [true, true, true] });
});
