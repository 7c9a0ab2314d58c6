// The still page: complete and accessible without scripts, complete without the program. That the live page has exactly its
// size is part of every visit.
import { accessible } from './support/accessible.mjs';
import { Chart, settle } from './support/chart.mjs';
import { SIZES, places, sticksOut, styled } from './support/layout.mjs';
import { others, pages } from './support/pages.mjs';
import { failures, holdProgram, openWithoutScripts, picturesShown } from './support/still.mjs';
import { expect, test } from './support/test.mjs';

/** What a reader must find of each chart while it is still. */
async function isComplete(page, charts) {
  for (const id of charts) {
    const chart = new Chart(page, id);
    const { figure, finding } = chart;
    await chart.scrollTo();
    await expect(finding).toBeVisible();
    await expect(finding).toHaveText(/\S{2}/);
    const pictures = await picturesShown(figure);
    expect(pictures, `${id} has one picture`).toHaveLength(1);
    expect(pictures[0].height).toBeGreaterThan(150);
    await expect.poll(() => figure.locator('img.still').evaluateAll((images) =>
      images.filter((image) => image.offsetWidth > 0).every((image) => image.complete && image.naturalWidth > 0))).toBe(true);
    // Among other charts the table is one link away, on the chart's own page.
    if (charts.length > 1) {
      await expect(figure.locator('.more a')).toHaveAttribute('href', new RegExp(`charts/${id}\\.html$`));
    } else {
      const rows = figure.locator('tbody tr');
      expect(await rows.count()).toBeGreaterThanOrEqual(2);
      await expect(rows.first()).toBeVisible();
      const table = await figure.locator('tbody').first().innerText();
      expect(table, 'the table holds figures').toMatch(/\d/);
    }
    await expect(figure.locator('.foot')).toContainText(/Source/);
  }
}

for (const { name, path, charts } of pages) {
  test(`${name}, without scripts`, async ({ page }) => {
    test.slow();
    const { step } = test;
    await openWithoutScripts(page, path);
    await step('is complete', async () => {
      await expect(page).toHaveTitle(/Olympus/);
      await isComplete(page, charts);
    });
    await step('says why it is still', async () => {
      for (const id of charts) {
        const status = new Chart(page, id).figure.locator('[data-status]');
        await expect(status).toBeVisible();
        expect(await status.innerText()).toBe('Still picture: scripts are turned off here.');
      }
      await expect(page.locator('[data-theme-choice]'), 'no switch that does nothing').toBeHidden();
      await expect(page.locator('canvas')).toHaveCount(0);
    });
    await step('is accessible, in both themes', () => inBothThemes(page));
    await step('is never too wide', async () => {
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height });
        await settle(page);
        expect(await page.evaluate(sticksOut), `${width} px`).toEqual([]);
      }
    });
  });
}

// Pages of companies are made alike: the first three stand for all while they are still.
for (const { name, path } of others.slice(0, 7)) {
  test(`${name}, without scripts, is accessible in both themes`, async ({ page }) => {
    await openWithoutScripts(page, path);
    await inBothThemes(page);
  });
}

/** Holds the page to all rules, and in the dark to the one about colours: the other theme changes nothing else. */
async function inBothThemes(page) {
  await accessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await accessible(page, ['color-contrast']);
}

test.describe('when the program', () => {
  test.use({ provoked: [/./] });
  for (const [what, answer] of failures) {
    for (const { name, path, charts } of pages.slice(0, 2)) {
      test(`${what}: the ${name} stays and says why`, async ({ page }) => {
        const release = await holdProgram(page, answer);
        await page.goto(path, { waitUntil: 'domcontentloaded' });
        await styled(page);
        const before = await places(page);
        release();
        await expect(page.locator('html')).toHaveAttribute('data-failed');
        await settle(page);
        expect(await places(page), 'the reason moves nothing').toEqual(before);
        for (const id of charts) {
          const { figure } = new Chart(page, id);
          expect(await figure.locator('[data-status]').innerText()).toMatch(/^Still picture: the live chart could not start\. \S/);
          expect((await figure.locator('[data-reason]').innerText()).length).toBeGreaterThan(3);
        }
        await isComplete(page, charts);
        await expect(page.locator('canvas')).toHaveCount(0);
      });
    }
  }

  test('never comes: the page says so in Chinese too', async ({ page }) => {
    await page.route('**/*.wasm', (route) => route.abort());
    await page.goto('zh/');
    await expect(page.locator('html')).toHaveAttribute('data-failed');
    const { figure, finding } = new Chart(page, 'valuations');
    expect(await figure.locator('[data-status]').innerText()).toMatch(/^静态图：交互图表未能启动。 \S/);
    expect(await finding.innerText()).toMatch(/[\u4e00-\u9fff]{4}/);
  });
});
