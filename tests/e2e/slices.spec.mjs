// A page whose table comes in two slices: no column moves before a reader's eyes while the rows are still coming.
import { live, settle } from './support/chart.mjs';
import { collectShifts } from './support/instruments.mjs';
import { inLang, pageOf } from './support/pages.mjs';
import { expect, test } from './support/slices.mjs';

/** Pages with tables of many kinds: names and numbers, few rows and many, years between them, verdicts. */
const PAGES = [
  inLang(pageOf('alibaba-units'), 'zh'),
  pageOf('alibaba-units'),
  pageOf('valuations'),
  pageOf('kimi-funding'),
  inLang(pageOf('event-timeline'), 'zh'),
  'companies/index.html',
  'companies/moonshot-ai.html',
  'coverage.html',
];

/** Where the row begins that stands at a share of the way through a page's first table. */
const within = (share) => (text) => {
  const [from, to] = [text.indexOf('<tbody'), text.indexOf('</table>')];
  const row = text.indexOf('<tr', from + (to - from) * share);
  return row > from && row < to ? row : text.lastIndexOf('<tr', to);
};

/** Loads a page by halves, and gives the shifts of everything in it. */
async function shifts(page, { url, rest }) {
  await page.goto(url, { waitUntil: 'commit' });
  await expect(page.locator('tbody tr').first()).toBeAttached();
  // What was never painted cannot move.
  await expect.poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)).toBe(1);
  await settle(page);
  const some = await page.locator('table').first().locator('tbody tr').count();
  rest();
  await page.waitForLoadState('load');
  await live(page);
  await settle(page);
  expect(await page.locator('table').first().locator('tbody tr').count(), 'the cut is inside the table').toBeGreaterThan(some);
  return page.evaluate(() => takeShifts());
}

for (const path of PAGES) {
  test(`${path}: nothing moves when its first table comes in two slices`, async ({ page, halved }) => {
    await page.addInitScript(collectShifts);
    for (const [width, share] of [[1280, 0.2], [1280, 0.7], [768, 0.2], [360, 0.5]]) {
      // So high that the table is in sight.
      await page.setViewportSize({ width, height: 2400 });
      expect(await shifts(page, halved(path, within(share))), `${width} px, ${share} of the table`).toEqual([]);
      await expect(page.locator('table:visible').first()).toBeVisible();
    }
  });
}

test('a table that is shown before all of it is there does move', async ({ page, halved }) => {
  await page.addInitScript(collectShifts);
  await page.setViewportSize({ width: 1280, height: 2400 });
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('table { visibility: visible !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
  const moved = await shifts(page, halved(inLang(pageOf('alibaba-units'), 'zh'), within(0.7)));
  expect(moved.length).toBeGreaterThan(0);
});
