// Accessibility rules that a machine can check: none is broken on any page, in any theme or language, live or still.
import AxeBuilder from '@axe-core/playwright';
import { Chart, open } from './support/chart.mjs';
import { languages, others, pages, withKey } from './support/pages.mjs';
import { takeScriptsOut } from './support/still.mjs';
import { expect, test } from './support/test.mjs';

const THEMES = ['light', 'dark'];

async function check(page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map(({ id, help, nodes }) =>
    `${id}: ${help}: ${nodes.slice(0, 3).map(({ html, any }) => `${html.slice(0, 120)} ${any[0]?.message ?? ''}`).join(' | ')}`);
  expect(told).toEqual([]);
}

for (const { name, path, charts } of pages) {
  for (const theme of THEMES) {
    for (const lang of languages) {
      test(`${name}, live, ${theme}, ${lang}`, async ({ page }) => {
        await open(page, withKey(withKey(path, 'lang', lang), 'theme', theme));
        for (const id of charts) await new Chart(page, id).shown();
        const chart = new Chart(page, charts[0]);
        await chart.hoverAny();
        await page.mouse.down();
        await page.mouse.up();
        await expect(chart.tip).toHaveAttribute('data-pinned');
        await check(page);
      });
    }
  }

  for (const theme of THEMES) {
    test(`${name}, still, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await takeScriptsOut(page);
      await page.goto(path);
      await check(page);
    });
  }
}

for (const { name, path } of others) {
  test(`${name}, live and still, in each theme and language`, async ({ page }) => {
    test.slow();
    for (const [at, theme] of THEMES.entries()) {
      // Each theme with one language: colours and words break rules of their own, not of each other's.
      await open(page, withKey(withKey(path, 'lang', languages[at]), 'theme', theme));
      for (const figure of await page.locator('figure[data-chart]:visible').all()) await figure.scrollIntoViewIfNeeded();
      await check(page);
    }
    await takeScriptsOut(page);
    for (const theme of THEMES) {
      await page.emulateMedia({ colorScheme: theme });
      await page.goto(path);
      await check(page);
    }
  });
}

for (const flags of ['embed', 'plain', 'embed&title=0&controls=0', 'embed&static', 'embed&transparent']) {
  for (const [at, theme] of THEMES.entries()) {
    test(`a chart in a page of others, ${flags}, ${theme}`, async ({ page }) => {
      await page.goto(`charts/token-growth.html?${flags}&theme=${theme}&lang=${languages[at]}`);
      if (!flags.includes('static')) await new Chart(page, 'token-growth').shown();
      // What shows through is a page around of the same theme.
      if (flags.includes('transparent')) {
        await page.evaluate(() => {
          const { style } = document.documentElement;
          style.background = getComputedStyle(document.documentElement).getPropertyValue('--paper');
        });
      }
      await check(page);
    });
  }
}

for (const panel of ['table', 'sources']) {
  for (const theme of THEMES) {
    test(`the ${panel} in front, ${theme}`, async ({ page }) => {
      await open(page, `charts/valuations.html?tab=${panel}&theme=${theme}`);
      await expect(page.locator('.panel')).toBeVisible();
      await check(page);
    });
  }
}
