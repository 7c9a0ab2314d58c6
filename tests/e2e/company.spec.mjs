// The companies: an index that leads to each, and a page with all that is said of one, in front in every chart it stands in.
import { readFileSync } from 'node:fs';
import { accessible } from './support/accessible.mjs';
import { Chart, open, settle } from './support/chart.mjs';
import { smallTargets, smallWords, sticksOut } from './support/layout.mjs';
import { companies, inLang } from './support/pages.mjs';
import { sheets, solid } from './support/printed.mjs';
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
    if (id === 'charts') await expect(page.locator('figure[data-chart], .places li')).toHaveCount(said);
  }
  for (const words of ['Kimi K2.6', 'Yang Zhilin', 'May 2026', '$200B']) await expect(main).toContainText(words);
});

const KIMI = 'companies/moonshot-ai.html';
const folds = (page) => page.locator('#figures details');

test('the page begins with what the company is and with the figures that matter', async ({ page }) => {
  for (const path of [KIMI, inLang(KIMI, 'zh')]) {
    await open(page, path);
    const order = await page.locator('main h1, main section[id]').evaluateAll((parts) => parts.map(({ id, tagName }) => id || tagName));
    expect(order.slice(0, 5), path).toEqual(['H1', 'key', 'charts', 'checks', 'figures']);
    const items = page.locator('#key li');
    await expect(items).toHaveCount(4);
    for (const item of await items.all()) {
      await expect(item.locator('.figure')).toHaveText(/\d/);
      expect(await item.innerText()).toMatch(/20\d\d/);
    }
    // A picture of what is dated, named and described; none of what is of one time.
    const pictures = page.locator('#key svg[role="img"]');
    await expect(pictures).toHaveCount(2);
    await expect(pictures.first()).toHaveAccessibleName(/Valuation after a funding round over time|融资后估值的变化/);
    await expect(items.nth(2).locator('svg')).toHaveCount(0);
    const colours = () => pictures.first().locator('circle').last().evaluate((dot) => getComputedStyle(dot).fill);
    const light = await colours();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colours(), 'inks follow the theme').not.toBe(light);
    await page.emulateMedia({ colorScheme: 'light' });
  }
});

test('of the figures the newest year is open, and keys open the others', async ({ page }) => {
  await open(page, KIMI);
  const states = () => folds(page).evaluateAll((all) => all.map(({ open }) => open));
  const [first, ...others] = await states();
  expect([first, others.length > 1, others.some(Boolean)]).toEqual([true, true, false]);
  const second = folds(page).nth(1);
  await expect(second.locator('table')).toBeHidden();
  await second.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(second.locator('table')).toBeVisible();
  await page.keyboard.press('Tab');
  expect(await second.evaluate((fold) => fold.contains(document.activeElement)), 'the next stop is inside').toBe(true);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('a link to a figure opens its year, and so does the figure at the head', async ({ page }) => {
    await page.goto(KIMI);
    // A page without scripts is read by its tree alone.
    const row = page.locator('tr#kimi-revenue-mix_api_q4_2025');
    await expect(row).toBeHidden();
    await page.goto(`${KIMI}#kimi-revenue-mix_api_q4_2025`);
    await expect(row).toBeVisible();
    await expect(row).toBeInViewport();
    await expect(row).toContainText('35%');
    await page.locator('#key .figure a').first().click();
    await expect(page.locator('tr#kimi-funding_may-2026_valuation')).toBeInViewport();
  });
});

for (const [width, height] of [[320, 640], [360, 740], [768, 1024], [1280, 900]]) {
  test(`nothing is too wide at ${width} px, with everything open`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const path of [KIMI, inLang('companies/deepseek.html', 'zh')]) {
      await open(page, path);
      await page.locator('main details').evaluateAll((all) => all.forEach((fold) => { fold.open = true; }));
      await settle(page);
      expect(await page.evaluate(sticksOut), path).toEqual([]);
      expect(await page.evaluate(smallWords), path).toEqual([]);
      expect(await page.evaluate(smallTargets, 24), path).toEqual([]);
      if (width === 360) await accessible(page);
    }
  });
}

test('printed, every figure is there, and no heading stands alone', async ({ page }) => {
  await open(page, KIMI);
  const rows = await page.locator('#figures tbody tr[id] th').evaluateAll((heads) => heads.map((head) => head.firstChild.data));
  expect(rows.length).toBeGreaterThan(40);
  const printed = await sheets(page);
  const whole = printed.join('');
  for (const row of rows) expect(whole, row).toContain(solid(row));
  const headings = await page.locator('main h2:not(.finding)').allInnerTexts();
  for (const heading of headings) expect(printed.some((sheet) => sheet.endsWith(solid(heading))), heading).toBe(false);
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
