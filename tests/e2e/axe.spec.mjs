// Accessibility rules that a machine can check, where no visit comes by: the pages without a chart of their own, charts inside
// pages of others, and the panels in front. Pages with charts are held to them in their visits, still pages in still.spec.mjs.
import { accessible } from './support/accessible.mjs';
import { Chart, open } from './support/chart.mjs';
import { companies, inLang, languages, others, withKey } from './support/pages.mjs';
import { isDark } from './support/palette.mjs';
import { expect, test } from './support/test.mjs';

// Companies' pages have one form, which html.spec holds every one of them to: here are those with the most and the least to say.
const sizes = await Promise.all(companies.map(async (id) => {
  const answer = await fetch(new URL(`companies/${id}.html`, process.env.BASE_URL));
  return { id, size: (await answer.text()).length };
}));
const bySize = sizes.sort((a, b) => a.size - b.size).map(({ id }) => id);
const telling = [bySize[0], bySize[Math.floor(bySize.length / 2)], bySize.at(-1)];

for (const { name, path, company } of others) {
  if (company && !telling.includes(company)) continue;
  // claims.spec.mjs holds it to the same, with some of its claims open.
  if (path === 'claims.html') continue;
  test(`${name}, light in English and dark in Chinese`, async ({ page }) => {
    test.slow();
    await open(page, path);
    for (const figure of await page.locator('figure[data-chart]:visible').all()) await figure.scrollIntoViewIfNeeded();
    await accessible(page);
    // Colours and words break rules of their own, not of each other's.
    await open(page, withKey(inLang(path, 'zh'), 'theme', 'dark'));
    for (const figure of await page.locator('figure[data-chart]:visible').all()) await figure.scrollIntoViewIfNeeded();
    await isDark(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh');
    await accessible(page);
  });
}

for (const [at, flags] of ['embed', 'plain', 'embed&title=0&controls=0', 'embed&static', 'embed&transparent'].entries()) {
  test(`a chart in a page of others, ${flags}`, async ({ page }) => {
    await page.goto(`charts/token-growth.html?${flags}&lang=${languages[at % 2]}`);
    if (!flags.includes('static')) await new Chart(page, 'token-growth').shown();
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      // What shows through is a page around of the same theme.
      if (flags.includes('transparent')) {
        await page.evaluate(() => {
          const { style } = document.documentElement;
          style.background = getComputedStyle(document.documentElement).getPropertyValue('--paper');
        });
      }
      await test.step(colorScheme, () => accessible(page));
    }
  });
}

for (const panel of ['table', 'sources']) {
  test(`the ${panel} in front`, async ({ page }) => {
    await open(page, `charts/valuations.html?tab=${panel}`);
    await expect(page.locator('.panel')).toBeVisible();
    await accessible(page);
    await page.locator('[data-theme-choice]').click();
    await isDark(page);
    await accessible(page);
  });
}
