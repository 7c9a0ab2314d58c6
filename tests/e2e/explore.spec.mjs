// The explorer: a table opened, searched, filtered, put in order and charted, all of it in the address.
import { Chart, inAddress, live, open, settle } from './support/chart.mjs';
import { failures } from './support/still.mjs';
import { expect, test } from './support/test.mjs';

/** The explorer as a reader meets it. */
class Explorer {
  constructor(page) {
    this.page = page;
    this.section = page.locator('[data-explorer]');
    this.title = this.section.locator('#sheet');
    this.grid = this.section.locator('.sheet table');
    this.count = this.section.locator('.count');
    this.notice = page.locator('[data-notice]');
    this.chart = new Chart(page, 'chosen');
  }

  static async open(page, query) {
    await open(page, `explore.html?${query}`);
    const explorer = new Explorer(page);
    await expect(explorer.grid).toBeVisible();
    return explorer;
  }

  /** What a column's cells say, from the top. */
  async column(name) {
    return this.grid.evaluate((table, name) => {
      const at = [...table.tHead.rows[0].cells].findIndex((cell) => cell.querySelector('button')?.textContent === name);
      return [...table.tBodies[0].rows].map((row) => row.cells[at].textContent);
    }, name);
  }

  /** The button that orders by a column; what it is called says the order as well. */
  heading(id) {
    return this.grid.locator(`[data-sort="${id}"]`);
  }
}

test('every table that is listed opens, with units and kinds under its headings', async ({ page }) => {
  await open(page, 'explore.html');
  const ids = await page.locator('[data-sheet]').evaluateAll((entries) => entries.map((entry) => entry.dataset.sheet));
  expect(ids.length).toBeGreaterThan(30);
  const explorer = new Explorer(page);
  for (const id of ids) {
    const link = page.locator(`[data-sheet="${id}"] a`).first();
    await link.click();
    await expect(explorer.title).toHaveText(await link.innerText());
    await expect(explorer.title).toBeFocused();
    expect(inAddress(page, 'table')).toBe(id);
    const [head, rows] = await explorer.grid.evaluate((table) => [
      [...table.tHead.rows[0].cells].map((cell) => cell.querySelector('small')?.textContent ?? ''),
      table.tBodies[0].rows.length,
    ]);
    expect(rows, id).toBeGreaterThan(0);
    for (const kind of head) expect(kind, id).toMatch(/^(id|words|figures|dates|names)/);
    await expect(explorer.count).toContainText(String(rows));
    await expect(explorer.notice).toBeEmpty();
  }
});

test('a column orders the rows by its numbers, turns round, and lets go', async ({ page }) => {
  const explorer = await Explorer.open(page, 'table=token-growth');
  const [label] = await explorer.grid.locator('tbody tr').first().locator('th, td').allInnerTexts();
  const own = await explorer.column('Daily tokens');
  expect(own.length).toBeGreaterThan(2);
  const heading = explorer.heading('daily_tokens');
  await heading.click();
  await expect(explorer.grid.locator('th[aria-sort="ascending"]')).toHaveCount(1);
  await expect(heading, 'the focus stays where it was').toBeFocused();
  const upwards = await explorer.column('Daily tokens');
  await heading.click();
  await expect(explorer.grid.locator('th[aria-sort="descending"]')).toHaveCount(1);
  expect(await explorer.column('Daily tokens')).toEqual([...upwards].reverse());
  // By amount and not by letter: 100 billion is less than 10 trillion.
  expect(upwards.findIndex((text) => text.includes('100 billion'))).toBeLessThan(upwards.findIndex((text) => text.includes('10 trillion')));
  await heading.click();
  await expect(explorer.grid.locator('th[aria-sort]')).toHaveCount(0);
  expect(await explorer.column('Daily tokens')).toEqual(own);
  expect(label).not.toBe('');
  expect(inAddress(page, 'sort')).toBeNull();
});

test('search and filters keep the rows that fit, say how many, and stand in the address', async ({ page }) => {
  const explorer = await Explorer.open(page, 'table=companies');
  const all = await explorer.grid.locator('tbody tr').count();
  await explorer.section.getByRole('searchbox').fill('zhipu');
  await expect(explorer.grid.locator('tbody tr')).toHaveCount(1);
  await expect(explorer.grid).toContainText('Zhipu');
  await expect(explorer.count).toContainText(`1 of ${all}`);
  expect(inAddress(page, 'q')).toBe('zhipu');
  await explorer.section.getByRole('searchbox').fill('');
  await expect(explorer.grid.locator('tbody tr')).toHaveCount(all);

  const filter = explorer.section.locator('[data-where]').first();
  const choices = await filter.locator('option').count();
  expect(choices).toBeGreaterThan(2);
  let counted = 0;
  for (let at = 1; at < choices; at += 1) {
    await filter.selectOption({ index: at });
    await expect(explorer.count).toContainText(`of ${all}`);
    counted += await explorer.grid.locator('tbody tr').count();
  }
  expect(counted, 'the choices share the rows out').toBe(all);
  const kept = await explorer.grid.locator('tbody tr').allInnerTexts();
  await page.reload();
  await live(page);
  await expect(explorer.grid.locator('tbody tr')).toHaveText(kept.map((text) => text.replace(/\s+/g, ' ').trim()), { useInnerText: true });
});

test('search asks in both languages, in either script and any width', async ({ page }) => {
  for (const lang of ['en', 'zh']) {
    const explorer = await Explorer.open(page, `table=companies&lang=${lang}`);
    const rows = explorer.grid.locator('tbody tr');
    const all = await rows.count();
    for (const [query, name] of [['月之暗面', /Moonshot|月之暗面/], ['tencent', /Tencent|腾讯/], ['騰訊', /Tencent|腾讯/], ['ＯｐｅｎＡＩ', /OpenAI/]]) {
      await explorer.section.getByRole('searchbox').fill(query);
      await expect(rows, query).not.toHaveCount(all);
      await expect(rows.filter({ hasText: name }), query).not.toHaveCount(0);
    }
  }
});

test('the list of keys names those that work here', async ({ page }) => {
  const explorer = await Explorer.open(page, 'table=token-growth');
  const chart = await explorer.chart.shown();
  await chart.frame.focus();
  await page.keyboard.press('?');
  const list = page.locator('dialog.keys');
  await expect(list).toBeVisible();
  const keys = await list.locator('dt').allInnerTexts();
  expect(keys).toContain('t');
  expect(keys).not.toContain('d');
});

test('cells are as printed or in words, with their evidence, and ids on request', async ({ page }) => {
  const explorer = await Explorer.open(page, 'table=infinigence-metrics');
  await expect(explorer.grid).toContainText('¥700M+ ($100M+)');
  const columns = await explorer.grid.locator('thead th').count();
  await explorer.section.getByRole('button', { name: 'In words' }).click();
  await expect(explorer.grid).not.toContainText('¥700M+ ($100M+)');
  expect(inAddress(page, 'as')).toBe('words');
  await explorer.section.getByRole('button', { name: 'Evidence' }).click();
  await expect(explorer.grid.locator('thead th')).toHaveCount(columns + 3);
  await expect(explorer.grid.locator('thead')).toContainText('Sources');
  await explorer.section.getByRole('button', { name: 'Ids' }).click();
  expect(await explorer.grid.locator('thead th').count()).toBeGreaterThan(columns + 3);
});

test('the chosen columns are charted as bars, dots and, over dates, a line', async ({ page }) => {
  const explorer = await Explorer.open(page, 'table=token-growth');
  const chart = await explorer.chart.shown();
  const pictures = new Set([await chart.picture()]);
  for (const kind of ['Bars', 'Dots', 'Line']) {
    const button = explorer.section.getByRole('button', { name: kind, exact: true });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await settle(page);
    pictures.add(await chart.picture());
  }
  expect(pictures.size, 'each is drawn in its own way').toBe(3);
  await chart.hoverAny();
  const { value } = await chart.said();
  expect(value).toMatch(/\d/);
});

test('a table without dates refuses a line and says why', async ({ page }) => {
  const explorer = await Explorer.open(page, 'table=lab-financials');
  await explorer.chart.shown();
  await explorer.section.getByRole('button', { name: 'Line', exact: true }).click({ force: true });
  await expect(explorer.notice).toContainText('column of dates');
  expect(inAddress(page, 'kind')).toBeNull();
});

test('an address leads to a cell, and names what it asks for in vain', async ({ page }) => {
  const explorer = await Explorer.open(page, 'd=token-growth/march-2026/daily_tokens');
  const cell = explorer.grid.locator('[aria-current]');
  await expect(cell).toContainText('140 trillion');
  await expect(cell).toBeInViewport();

  await open(page, 'explore.html?table=no-such-table');
  await expect(explorer.notice).toContainText('no-such-table');
  await Explorer.open(page, 'table=users&sort=nothing.asc&where=home%3Amoon');
  await expect(explorer.notice).toContainText('sort=nothing');
  await expect(explorer.notice).toContainText('where=home:moon');
});

test('it is all there in Chinese', async ({ page }) => {
  const explorer = await Explorer.open(page, 'table=companies&lang=zh');
  await expect(explorer.title).toHaveText(/[一-鿿]/);
  await expect(explorer.grid).toContainText('深度求索');
  await expect(explorer.count).toContainText('行');
});

test('without scripts the article’s tables can be read', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto('explore.html');
  await expect(page.locator('.plain table')).toHaveCount(17);
  await expect(page.locator('.plain table').first()).toBeVisible();
  await expect(page.locator('[data-explorer]')).toBeHidden();
  await context.close();
});

test.describe('without its part of the program', () => {
  test.use({ provoked: [/ERR_FAILED|Failed to (fetch|load)|HTTP 404|CompileError/] });
  for (const [what, answer] of failures) {
    test(`which ${what}, the list of tables stays and the page says why`, async ({ page }) => {
      await page.route('**/olympus-explorer-*_bg.wasm', answer);
      await page.goto('explore.html?table=users');
      await expect(page.locator('html')).toHaveAttribute('data-failed', what === 'is no WebAssembly' ? 'start' : 'load');
      expect((await page.locator('main [data-notice]').innerText()).length).toBeGreaterThan(20);
      await expect(page.locator('[data-sheet="users"] a').first()).toBeVisible();
    });
  }
});
