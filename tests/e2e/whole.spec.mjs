// The whole site as one file, opened from disk without a network: its pages, the ways between them, and Back.
import { readFile, stat } from 'node:fs/promises';
import { Chart, live } from './support/chart.mjs';
import { charts } from './support/pages.mjs';
import { HAN } from './support/reading.mjs';
import { OWN, WHOLE, fragmentOf, openFile } from './support/single.mjs';
import { expect, test } from './support/test.mjs';

test.use({ provoked: [OWN] });

/** Waits until the document shows that page, live. */
async function at(page, name) {
  await expect.poll(() => fragmentOf(page).name).toBe(name);
  await expect(page.locator('html[data-turning]')).toHaveCount(0);
  await live(page);
}

test('a reader walks from the story to charts, companies, tables and search, and back', async ({ page }) => {
  expect((await stat(WHOLE)).size).toBeLessThan(2_100_000);
  const asked = await openFile(page, WHOLE);
  await at(page, 'index.html');
  const first = await new Chart(page, charts[0]).shown();
  await first.hoverAny();

  // Language and theme go along, and the state of a link.
  await page.locator('a[data-lang="zh"]').click();
  await at(page, 'zh/index.html');
  await expect(first.finding).toHaveText(HAN);
  const more = first.figure.locator('.more a:visible');
  await more.click();
  await at(page, `zh/charts/${charts[0]}.html`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh');
  await expect(page).toHaveTitle(/奥林匹斯/);
  const chart = await new Chart(page, charts[0]).shown();
  await page.locator('a[data-lang="en"]').click();
  await at(page, `charts/${charts[0]}.html`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await chart.shown();

  await chart.frame.focus();
  await page.keyboard.press('/');
  await page.locator('dialog.search input').fill('zhipu');
  const company = page.locator('dialog.search [role="option"][href="#/companies/zhipu-ai.html"]');
  await company.first().click();
  await at(page, 'companies/zhipu-ai.html');
  await expect(page.locator('h1')).toContainText('Zhipu AI');

  await page.locator('.nav a[href*="explore.html"]').click();
  await at(page, 'explore.html');
  await page.locator('[data-sheet="users"] a:not([download])').first().click();
  await expect(page.locator('[data-explorer] table')).toBeVisible();
  expect(fragmentOf(page).query.get('table')).toBe('users');
  await page.goBack();
  await expect(page.locator('[data-explorer] table')).toBeHidden();
  await page.goBack();
  await at(page, 'companies/zhipu-ai.html');
  await page.goBack();
  await at(page, `charts/${charts[0]}.html`);
  await new Chart(page, charts[0]).shown();
  expect(asked).toEqual([]);
});

test('a figure that search finds in another chart is shown there, its tip pinned', async ({ page }) => {
  await openFile(page, WHOLE, '#/charts/index.html');
  await at(page, 'charts/index.html');
  await page.keyboard.press('/');
  await page.locator('dialog.search input').fill('token mid-2025');
  const figure = page.locator('dialog.search [role="option"][href*="?d="]').first();
  const [name, query] = (await figure.getAttribute('href')).slice(2).split('?');
  await figure.click();
  await at(page, name);
  const chart = new Chart(page, name.match(/charts\/(.*)\.html/)[1]);
  expect((await chart.said()).datum).toBe(new URLSearchParams(query).get('d'));
});

test('the way back leads to the place that was left', async ({ page }) => {
  await openFile(page, WHOLE);
  await at(page, 'index.html');
  const chart = await new Chart(page, charts[4]).shown();
  const more = chart.figure.locator('.more a:visible');
  await more.scrollIntoViewIfNeeded();
  await expect.poll(() => page.evaluate(() => history.state?.top)).toBe(await page.evaluate(() => scrollY));
  const left = await page.evaluate(() => scrollY);
  await more.click();
  await at(page, `charts/${charts[4]}.html`);
  expect(await page.evaluate(() => scrollY), 'a page begins at its top').toBe(0);
  await page.goBack();
  await at(page, 'index.html');
  expect(Math.abs(await page.evaluate(() => scrollY) - left)).toBeLessThan(2);
});

test('figures and statements are cited out of the file, with nothing asked of a network', async ({ page }) => {
  const asked = await openFile(page, WHOLE, '#/charts/kimi-funding.html?d=kimi-funding/may-2026/round_size');
  await at(page, 'charts/kimi-funding.html');
  const { tip } = new Chart(page, 'kimi-funding');
  const value = await tip.locator('.value').innerText();
  await tip.locator('[data-tool="cite"]').click();
  const dialog = page.locator('dialog.share');
  await dialog.getByRole('button', { name: 'CSL-JSON', exact: true }).click();
  const [figure] = JSON.parse(await dialog.locator('textarea').inputValue());
  expect(figure.title).toContain(value);
  expect(figure.custom.datum).toBe('kimi-funding/may-2026/round_size');
  expect(decodeURIComponent(figure.URL)).toContain('charts/kimi-funding.html?d=kimi-funding/may-2026/round_size');
  expect((await dialog.boundingBox()).width, 'it has its style').toBeLessThan(900);
  await page.keyboard.press('Escape');
  await page.evaluate(() => { location.hash = '#/claims.html?at=hkd-peg'; });
  await at(page, 'claims.html');
  await page.locator('#hkd-peg [data-tool="cite"]').click();
  await dialog.getByRole('button', { name: 'CSL-JSON', exact: true }).click();
  const [claim] = JSON.parse(await dialog.locator('textarea').inputValue());
  expect(claim.URL).toMatch(/claims\.html\?v=\w+(?:&at=|#)hkd-peg$/);
  expect(asked).toEqual([]);
});

test('every button of a tool does something, and none is there that cannot', async ({ page }) => {
  await openFile(page, WHOLE);
  for (const [name, wanted] of [
    ['index.html', ['choose', 'keep', 'settings', 'walk']],
    ['zh/charts/valuations.html', ['choose', 'keep', 'settings', 'walk']],
    ['companies/minimax.html', ['choose', 'keep', 'settings', 'walk']],
    ['claims.html', ['settings']],
    ['explore.html', ['settings']],
  ]) {
    await page.evaluate((name) => { location.hash = `#/${name}`; }, name);
    await at(page, name);
    if (wanted.length > 1) await expect(page.locator('.tools [data-tool="choose"]').first()).toBeVisible();
    const buttons = page.locator('[data-tool]:visible');
    const found = [...new Set(await buttons.evaluateAll((all) => all.map(({ dataset }) => dataset.tool)))].sort();
    expect(found, name).toEqual(wanted);
    for (const tool of found) {
      await page.locator(`[data-tool="${tool}"]:visible`).first().click();
      const shown = page.locator('dialog[open], .figures:not([hidden])');
      await expect(shown, `${name}: ${tool}`).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(shown, `${name}: ${tool}`).toBeHidden();
    }
  }
});

test('what is seen of a chart is kept out of the file', async ({ page }) => {
  const asked = await openFile(page, WHOLE, '#/zh/charts/valuations.html?y=log&view=pairs');
  await at(page, 'zh/charts/valuations.html');
  const chart = await new Chart(page, 'valuations').shown();
  await chart.figure.locator('[data-tool="keep"]').click();
  const part = page.locator('dialog.share .keep');
  const [download] = await Promise.all([page.waitForEvent('download'), part.getByRole('button', { name: 'JSON', exact: true }).click()]);
  expect(download.suggestedFilename()).toBe('olympus-valuations.zh.json');
  const { address, lang } = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(lang).toBe('zh');
  expect(address).toMatch(/zh\/charts\/valuations\.html\?view=pairs&y=log&v=|zh\/charts\/valuations\.html\?y=log&view=pairs&v=/);
  expect(asked).toEqual([]);
});

test('contents lead to their sections, and an unknown page is told of', async ({ page }) => {
  await openFile(page, WHOLE);
  await at(page, 'index.html');
  const entry = page.locator('main a[href^="#"]:not([href^="#/"])').last();
  const section = (await entry.getAttribute('href')).slice(1);
  await entry.click();
  await expect(page.locator(`[id="${section}"]`)).toBeInViewport();
  expect(fragmentOf(page).name).toBe('index.html');

  await page.evaluate(() => { location.hash = '#/charts/none.html?y=log'; });
  await at(page, 'charts/none.html');
  await expect(page.locator('h1')).toHaveText('This file has no page of that name: charts/none.html', { useInnerText: true });
  await page.locator('main a').click();
  await at(page, 'index.html');
  await new Chart(page, charts[0]).shown();
});

test('a query before the fragment is left behind', async ({ page }) => {
  await openFile(page, WHOLE, `?from=mail#/charts/${charts[0]}.html?lang=zh`);
  await expect.poll(() => new URL(page.url()).search).toBe('');
  await at(page, `zh/charts/${charts[0]}.html`);
  await page.locator('[data-theme-choice]').click();
  expect(Object.fromEntries(fragmentOf(page).query)).toEqual({ theme: 'dark' });
});

test('the file offers its other language where it is opened first, and nowhere else', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  await openFile(page, WHOLE);
  await at(page, 'index.html');
  await page.locator('.offer a').click();
  await at(page, 'zh/index.html');
  await expect(page.locator('.offer')).toBeHidden();
  await page.locator('.nav a[href*="companies"]').click();
  await at(page, 'zh/companies/index.html');
  await expect(page.locator('h1')).toHaveText(HAN);
  await expect(page.locator('.offer')).toBeHidden();
  await context.close();
});

test('data are offered from the file', async ({ page, request, baseURL }) => {
  await openFile(page, WHOLE, `#/charts/${charts[1]}.html`);
  await at(page, `charts/${charts[1]}.html`);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('a[download]:visible').first().click()]);
  expect(download.suggestedFilename()).toBe(`${charts[1]}.csv`);
  await page.context().setOffline(false);
  const table = await request.get(new URL(`charts/${charts[1]}.csv`, baseURL).href);
  expect(await readFile(await download.path(), 'utf8')).toBe(await table.text());
});

test('without scripts the story stands with a picture of every chart', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const asked = await openFile(page, WHOLE);
  await expect(page.locator('h1')).toBeVisible();
  const shown = page.locator('figure.chart .still:visible');
  await expect(shown).toHaveCount(charts.length);
  const sizes = await page.locator('img.still').evaluateAll((pictures) => pictures.filter((one) => one.checkVisibility()).map((one) => one.naturalWidth));
  expect(sizes.length).toBe(charts.length - 1);
  expect(sizes.every((width) => width === 640)).toBe(true);
  expect(asked).toEqual([]);
  await context.close();
});

test('the claims are filtered there, and a link to a claim from another page opens it', async ({ page }) => {
  await openFile(page, WHOLE, '#/claims.html?verdict=disagrees');
  const shown = page.locator('.claim:visible');
  await expect(page.locator('.filters output')).toBeVisible();
  const some = await shown.count();
  expect(some).toBeGreaterThan(3);
  await page.getByLabel('Verdict').selectOption('rounds');
  expect(page.url()).toMatch(/#\/claims\.html\?verdict=rounds$/);
  expect(await shown.count()).not.toBe(some);
  const square = page.locator('.strip .mark[data-verdict="disagrees"]').first();
  const id = (await square.getAttribute('href')).slice(1);
  await square.click();
  await expect(page.locator(`#${id} .grounds`)).toBeVisible();
  await openFile(page, WHOLE, '#/charts/kimi-funding.html');
  await page.locator('#checks .check a').first().click();
  await expect(page.locator('.claim details[open]')).toHaveCount(1);
});
