// Firefox: the site as it is served, a chart saved from it, and both kinds of one-file documents from disk without a
// network. Skipped where there is none; `cargo xtask test` says so.
import { pathToFileURL } from 'node:url';
import { charts, inLang, langAt, pageOf } from './support/pages.mjs';
import { arrived, openPage, painted, says, start, tipOf } from './support/firefox.mjs';
import { WHOLE } from './support/single.mjs';
import { expect, test } from '@playwright/test';

const { BASE_URL, FIREFOX } = process.env;
const at = (path) => new URL(path, BASE_URL).href;

test.skip(!FIREFOX, 'there is no Firefox here');
// One browser after the other: each takes a core to start.
test.describe.configure({ mode: 'serial' });

test('the site is live in Firefox: tip, search, language, tables', async ({}, testInfo) => {
  const firefox = await start(FIREFOX, testInfo.outputDir, true);
  try {
    const { page, complaints } = await openPage(firefox);
    await page.goto(at('./'));
    await painted(page, charts[0]);
    expect(await tipOf(page, charts[0])).toMatch(/\d/);

    await page.keyboard.press('/');
    await page.waitForSelector('dialog.search[open] input');
    await page.keyboard.type('token mid-2025');
    const answer = await page.waitForSelector('dialog.search [role="option"][href*="?d="]');
    const found = await answer.evaluate((link) => new URL(link.href).searchParams.get('d'));
    await page.keyboard.press('Enter');
    await page.waitForSelector(`.tip[data-pinned][data-d="${found}"]`);

    await page.click('a[data-lang="zh"]');
    await expect.poll(() => says(page, 'h1')).toContain('中国');
    expect(langAt(page.url())).toBe('zh');
    // The page comes back as it was left, which the driver's own way back does not hear of.
    await page.evaluate(() => history.back());
    await expect.poll(() => says(page, 'h1')).toContain('China');

    expect(complaints).toEqual([]);

    const explorer = await openPage(firefox);
    await explorer.page.goto(at('explore.html?table=users'));
    await explorer.page.waitForSelector('[data-explorer] table tbody tr');
    await painted(explorer.page);
    expect(explorer.complaints).toEqual([]);
  } finally {
    await firefox.close();
  }
});

test('a chart saved in Firefox is live from disk, and so is the whole site', async ({}, testInfo) => {
  const saved = testInfo.outputPath('olympus-valuations.html');
  const online = await start(FIREFOX, testInfo.outputDir, true);
  try {
    const { page, complaints } = await openPage(online);
    await page.goto(at(inLang(pageOf('valuations', 'view=pairs'), 'zh')));
    await painted(page, 'valuations');
    await page.$eval('[data-tool="save"]', (button) => button.click());
    await arrived(saved);
    expect(complaints).toEqual([]);
  } finally {
    await online.close();
  }

  const offline = await start(FIREFOX, testInfo.outputDir, false);
  try {
    const elsewhere = await openPage(offline);
    await expect(elsewhere.page.goto(at('./')), 'the network is off').rejects.toThrow();
    const { page, complaints } = await openPage(offline);
    await page.goto(pathToFileURL(saved).href);
    await painted(page, 'valuations');
    expect(new URL(page.url()).hash).toBe('#/zh/charts/valuations.html?view=pairs');
    expect(await says(page, 'h1')).toContain('估值');
    expect(await tipOf(page, 'valuations')).toMatch(/\d/);
    await page.click('a[data-lang="en"]');
    await expect.poll(() => says(page, 'h1')).toContain('labs');
    expect(new URL(page.url()).hash).toBe('#/charts/valuations.html?view=pairs');
    await page.goBack();
    await expect.poll(() => says(page, 'h1')).toContain('估值');

    await page.goto(pathToFileURL(WHOLE).href);
    await painted(page, charts[0]);
    const shows = (kind) => page.waitForSelector(`html[data-page="${kind}"][data-ready]:not([data-turning])`);
    await page.click('.nav a[href="#/charts/index.html"]');
    await shows('charts');
    await page.click(`main a[href="#/charts/${charts[1]}.html"]`);
    await shows('chart');
    await painted(page, charts[1]);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await shows('charts');
    await page.click('.nav a[href="#/explore.html"]');
    await shows('explore');
    await page.$eval('[data-sheet="users"] a:not([download])', (link) => link.click());
    await page.waitForSelector('[data-explorer] table tbody tr');
    expect(complaints).toEqual([]);
  } finally {
    await offline.close();
  }
});
