// The tour: plain addresses that lead on, whole without scripts, live in each stop's state, and in other pages.
import { Chart, inAddress, open } from './support/chart.mjs';
import { inLang } from './support/pages.mjs';
import { expect, test } from './support/test.mjs';

const first = 'charts/tour-1.html';

for (const lang of ['en', 'zh']) {
  test.describe(`without scripts, ${lang}`, () => {
    test.use({ javaScriptEnabled: false });
    test('each stop leads to the next, with a caption, a picture and a table', async ({ page }) => {
      await page.goto('./');
      await page.goto(inLang(first, lang));
      const headings = new Set();
      for (let stop = 1; ; stop += 1) {
        expect(new URL(page.url()).pathname).toMatch(new RegExp(`/charts/tour-${stop}\\.html$`));
        headings.add(await page.locator('.tour b').innerText());
        expect((await page.locator('.tour .caption').innerText()).length).toBeGreaterThan(40);
        await expect(page.locator('.frame svg:visible')).toHaveCount(1);
        expect(headings.size).toBe(stop);
        const next = page.locator('.turn [rel="next"]');
        if (!await next.count()) break;
        await next.click();
      }
      expect(headings.size).toBeGreaterThan(5);
      await page.locator('.tour [rel="next"]').click();
      expect(new URL(page.url()).pathname).toMatch(/tour-1\.html$/);
    });
  });
}

test('a stop is live in its own state, however it was reached', async ({ page }) => {
  await open(page, first);
  const chart = await new Chart(page, 'valuations').shown();
  await expect.poll(() => inAddress(page, 'view')).toBe('pairs');
  await expect(chart.button('Pairs')).toHaveAttribute('aria-pressed', 'true');
  await page.locator('.tour [rel="next"]').click();
  const next = await new Chart(page, 'kimi-funding').shown();
  await expect(next.button('Log')).toHaveAttribute('aria-pressed', 'true');
});

test('the front page leads to it', async ({ page }) => {
  await page.goto('./');
  await page.locator('.contents a[href*="tour-1"]').click();
  await expect(page.locator('.tour')).toBeVisible();
});

test('in another page the ways on stay in the frame and keep its flags', async ({ page }) => {
  await page.goto('./');
  const address = new URL(`${first}?embed&theme=dark`, page.url()).href;
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    Object.assign(frame, { src, width: 700, height: 900 });
    document.body.replaceChildren(frame);
  }, address);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html[data-ready]')).toBeAttached();
  await expect(frame.locator('.top')).toBeHidden();
  await frame.locator('.tour [rel="next"]').click();
  await expect(frame.locator('figure[data-chart="kimi-funding"]')).toBeVisible();
  await expect(frame.locator('html[data-embed][data-theme="dark"]')).toBeAttached();
  expect(page.context().pages()).toHaveLength(1);
});
