// The companies: an index that leads to each, and a page with all that is said of one, in front in every chart it stands in.
import { readFileSync } from 'node:fs';
import { Chart, open } from './support/chart.mjs';
import { companies } from './support/pages.mjs';
import { expect, test } from './support/test.mjs';

test('the index names every company of the dataset, by kind, and each link leads to its page', async ({ page }) => {
  const rows = readFileSync(new URL('../../public/data/companies.csv', import.meta.url), 'utf8').trim().split('\n').slice(1);
  await open(page, 'companies/index.html');
  expect([...companies].sort()).toEqual(rows.map((row) => row.split(',')[0]).sort());
  await page.locator('main a[href="moonshot-ai.html"]').first().click();
  await expect(page).toHaveURL(/companies\/moonshot-ai\.html/);
  await expect(page.locator('h1')).toContainText('Moonshot AI');
});

test('a company’s figures, charts, events, models and people are on its page', async ({ page }) => {
  await open(page, 'companies/moonshot-ai.html');
  const main = page.locator('main');
  for (const id of ['figures', 'charts', 'events']) {
    const link = page.locator(`.within a[href="#${id}"]`);
    const said = Number((await link.innerText()).match(/\d+/)[0]);
    expect(said).toBeGreaterThan(0);
    await link.click();
    await expect(page.locator(`#${id}`)).toBeInViewport();
    if (id === 'charts') await expect(page.locator('figure[data-chart]')).toHaveCount(said);
  }
  for (const words of ['Kimi K2.6', 'Yang Zhilin', 'May 2026', '$200B']) await expect(main).toContainText(words);
});

test('the charts on its page have the company in front until the reader asks for another', async ({ page }) => {
  await open(page, 'companies/deepseek.html');
  const chart = await new Chart(page, 'valuations').shown();
  const fronted = await chart.picture();
  await open(page, 'companies/deepseek.html?valuations.focus=moonshot-ai');
  await chart.shown();
  expect(await chart.picture()).not.toBe(fronted);
  // The still picture has it in front as well.
  const still = await page.request.get(new URL('../stills/valuations.deepseek.wide.svg', page.url()).href);
  const plain = await page.request.get(new URL('../stills/valuations.wide.svg', page.url()).href);
  expect(await still.text()).not.toBe(await plain.text());
});

test('in Chinese it has its Chinese name first', async ({ page }) => {
  await open(page, 'zh/companies/deepseek.html');
  await expect(page.locator('h1')).toHaveText(/深度求索/);
  await expect(page).toHaveTitle(/深度求索/);
});
