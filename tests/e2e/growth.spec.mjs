// Growth between points in time: charts with dated series tell it whole without scripts, and with them of the points that a reader
// chooses, which are part of the chart's state.
import { accessible } from './support/accessible.mjs';
import { Chart, inAddress, live, open, settle } from './support/chart.mjs';
import { collectShifts } from './support/instruments.mjs';
import { smallTargets, sticksOut } from './support/layout.mjs';
import { charts, inLang, languages, pageOf } from './support/pages.mjs';
import { HAN } from './support/reading.mjs';
import { expect, test } from './support/test.mjs';

const CHARTS = ['kimi-funding', 'kimi-revenue-mix', 'openrouter-share', 'token-growth'];
const section = (page) => page.locator('.growth');
const list = (page, name) => section(page).getByRole('combobox', { name, exact: true });
const pairs = (page) => section(page).locator('tbody:visible').evaluateAll((parts) => parts.map((part) => part.dataset.pair));
const heard = (page) => section(page).getByRole('status');

for (const lang of languages) {
  for (const id of CHARTS) {
    test(`${id} in ${lang}: the section is accessible in both themes, and nothing sticks out`, async ({ page }) => {
      await open(page, inLang(pageOf(id), lang));
      if (lang === 'zh') await expect(section(page).locator('h2')).toHaveText(HAN);
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        await accessible(page);
      }
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(sticksOut), `${width} px`).toEqual([]);
      }
    });
  }
}

test('charts without dated series have no such section, and load nothing for it', async ({ page }) => {
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.split('/').pop()));
  const others = charts.filter((id) => !CHARTS.includes(id));
  expect(others.length).toBeGreaterThan(10);
  for (const id of [others[0], others.at(-1)]) {
    await open(page, pageOf(id));
    await expect(section(page)).toHaveCount(0);
  }
  await open(page, './');
  expect(asked.filter((name) => /^growth-.*\.(js|css)$/.test(name))).toEqual([]);
});

test('the keyboard chooses, a screen reader hears it, and the link brings it back', async ({ page }) => {
  await page.addInitScript(collectShifts);
  await open(page, pageOf('kimi-funding'));
  const chart = await new Chart(page, 'kimi-funding').shown();
  const picture = await chart.picture();
  expect(await pairs(page)).toEqual(['jan-2026..may-2026']);
  await expect(heard(page)).toBeEmpty();
  await list(page, 'From').focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => pairs(page)).toEqual(['feb-2026-1..may-2026']);
  await expect(list(page, 'From')).toBeFocused();
  await expect(heard(page)).toContainText(await section(page).locator('tbody:visible td').first().innerText().then((text) => text.split(/\s/)[0]));
  await expect.poll(() => inAddress(page, 'time')).toBe('feb-2026-1..may-2026');

  // What else is chosen leaves it alone, and it leaves the chart alone.
  await chart.button('Log').click();
  await expect.poll(() => inAddress(page, 'y')).toBe('log');
  expect(inAddress(page, 'time')).toBe('feb-2026-1..may-2026');
  await chart.button('Linear').click();
  await expect.poll(() => chart.picture()).toBe(picture);

  const told = await section(page).locator('tbody:visible').innerText();
  await page.reload();
  await live(page);
  expect(await section(page).locator('tbody:visible').innerText()).toBe(told);
  await expect(list(page, 'From').locator('option:checked')).toHaveText(/February/);
  await list(page, 'From').selectOption({ index: 0 });
  await expect.poll(() => new URL(page.url()).search, 'what is told unasked is not in the address').toBe('');
});

test('points come in order of time, and none is measured against itself', async ({ page }) => {
  await open(page, pageOf('kimi-revenue-mix'));
  await expect(list(page, 'From').locator('option:disabled')).toHaveText('Q2 2026 (Apr)');
  await list(page, 'to').selectOption('q1_2026');
  await list(page, 'From').selectOption('q2_2026');
  expect(await pairs(page)).toEqual(['q1_2026..q2_2026']);
  await expect(list(page, 'From')).toHaveValue('q1_2026');
  await expect(list(page, 'to')).toHaveValue('q2_2026');
});

test('an address that names no points of the chart shows the usual ones, and says so', async ({ page }) => {
  await open(page, pageOf('kimi-funding', 'time=jan-2026..june'));
  expect(await pairs(page)).toEqual(['jan-2026..may-2026']);
  await expect(page.locator('figure[data-chart]')).toContainText('time=jan-2026..june');
});

test('the bar of a chart and its section follow each other, and the way to a projection stays in sight', async ({ page }) => {
  await open(page, pageOf('token-growth'));
  const chart = await new Chart(page, 'token-growth').shown();
  const needed = 'march-2026..projected-2027';
  expect(await pairs(page)).toEqual(['start-2024..march-2026', needed]);
  const picture = await chart.picture();
  await list(page, 'From').selectOption('mid-2025');
  await expect.poll(() => chart.picture(), 'the measured span is drawn').not.toBe(picture);
  await expect(chart.choice('From').locator('option:checked')).toHaveText('Mid-2025');
  expect(await pairs(page)).toEqual(['mid-2025..march-2026', needed]);
  // The same figures in both.
  const cells = await section(page).locator('tbody[data-chosen] td').evaluateAll((all) => all.map((cell) => cell.firstChild.textContent.trim()));
  for (const said of cells) await expect(chart.remark).toContainText(said);
  await chart.choice('to').selectOption({ label: 'Projected 2027' });
  await expect.poll(() => pairs(page)).toEqual(['mid-2025..projected-2027', needed]);
  await chart.choice('From').selectOption({ label: 'March 2026' });
  await expect.poll(() => pairs(page)).toEqual([needed]);
  await page.goBack();
  await expect.poll(() => pairs(page)).toEqual(['mid-2025..projected-2027', needed]);
});

test('inside another page the section is left out', async ({ page }) => {
  await open(page, pageOf('kimi-funding', 'embed'));
  await expect(section(page)).toBeHidden();
});

test('a finger chooses: lists are large enough, and rows are cards', async ({ browser }) => {
  const page = await browser.newPage({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 800 }, baseURL: process.env.BASE_URL });
  await open(page, inLang(pageOf('kimi-revenue-mix'), 'zh'));
  expect(await page.evaluate(smallTargets, 44)).toEqual([]);
  const from = section(page).locator('select').first();
  await from.tap();
  await from.selectOption('q1_2026');
  await settle(page);
  expect(await pairs(page)).toEqual(['q1_2026..q2_2026']);
  await expect(heard(page)).toContainText('API');
  await expect(section(page).locator('tbody:visible td').first()).toHaveCSS('display', 'grid');
  await page.close();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('every pair of points is told, and there is nothing to choose', async ({ page }) => {
    await page.goto(pageOf('kimi-funding'));
    expect((await pairs(page)).length).toBe(6);
    await expect(section(page).locator('select').first()).toBeHidden();
    await expect(section(page).locator('td').first()).toBeVisible();
  });
});
