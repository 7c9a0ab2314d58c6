// The still page: complete without scripts and without the program, and of exactly the live page's size.
import { Chart, live, settle } from './support/chart.mjs';
import { collectShifts } from './support/instruments.mjs';
import { pages } from './support/pages.mjs';
import { failures, holdProgram, picturesShown } from './support/still.mjs';
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
    expect(pictures[0].height).toBeGreaterThan(200);
    await expect.poll(() => figure.locator('img.still').evaluateAll((images) =>
      images.filter((image) => image.offsetWidth > 0).every((image) => image.complete && image.naturalWidth > 0))).toBe(true);
    // Among other charts the table is one link away, on the chart's own page.
    if (charts.length > 1) {
      await expect(figure.locator('.more a')).toHaveAttribute('href', new RegExp(`charts/${id}\\.html$`));
    } else {
      const rows = figure.locator('[lang="en"] tbody tr');
      expect(await rows.count()).toBeGreaterThanOrEqual(2);
      await expect(rows.first()).toBeVisible();
      const table = await figure.locator('[lang="en"] tbody').first().innerText();
      expect(table, 'the table holds figures').toMatch(/\d/);
    }
    await expect(figure.locator('.foot')).toContainText(/Source/);
  }
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  for (const { name, path, charts } of pages) {
    test(`${name}: is complete and says why it is still`, async ({ page }) => {
      await page.goto(path);
      await expect(page).toHaveTitle(/Olympus/);
      await isComplete(page, charts);
      for (const id of charts) {
        const status = new Chart(page, id).figure.locator('[data-status]');
        await expect(status).toBeVisible();
        expect(await status.innerText()).toBe('Still picture: scripts are turned off here.');
      }
      await expect(page.locator('[data-theme-choice]'), 'no switch that does nothing').toBeHidden();
    });
  }
});

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
    await page.goto('./?lang=zh');
    await expect(page.locator('html')).toHaveAttribute('data-failed');
    const { figure, finding } = new Chart(page, 'valuations');
    expect(await figure.locator('[data-status]').innerText()).toMatch(/^静态图：交互图表未能启动。 \S/);
    expect(await finding.innerText()).toMatch(/[\u4e00-\u9fff]{4}/);
  });
});

test.describe('from still to live', () => {
  for (const width of [360, 768, 1280]) {
    for (const { name, path, charts } of pages) {
      test(`${name}, ${width} px wide: nothing moves`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.addInitScript(collectShifts);
        const release = await holdProgram(page);
        await page.goto(path, { waitUntil: 'domcontentloaded' });
        await styled(page);
        const before = await places(page);
        release();
        await live(page);
        await settle(page);
        expect(await places(page)).toEqual(before);
        // Charts far down become live on the way there.
        for (const id of charts) await new Chart(page, id).shown();
        await settle(page);
        expect(await places(page)).toEqual(before);
        expect(await page.evaluate(() => takeShifts())).toEqual([]);
      });
    }
  }
});

/** Waits until the still page is laid out as its style sheets want it. */
async function styled(page) {
  await page.waitForFunction(() => [...document.querySelectorAll('link[rel=stylesheet]')].every((link) => link.sheet));
  await settle(page);
}

/** Where the parts of every chart stand in the document, to half a pixel. */
async function places(page) {
  return page.evaluate(() => {
    const half = (length) => Math.round(length * 2) / 2;
    const parts = ['.head', '.finding', '.measure', '.tools', '.key', '.frame', '.remark', '.foot', 'details'];
    const found = [];
    for (const figure of document.querySelectorAll('figure.chart')) {
      for (const part of ['', ...parts]) {
        const element = part ? figure.querySelector(part) : figure;
        if (!element) continue;
        const box = element.getBoundingClientRect();
        found.push(`${figure.dataset.chart} ${part} ${half(box.x + scrollX)},${half(box.y + scrollY)} ${half(box.width)}x${half(box.height)}`);
      }
    }
    return found;
  });
}
