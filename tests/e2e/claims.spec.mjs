// The page of claims: whole without scripts; with them its filters are in the address, and a claim that is asked for stands open.
import { accessible } from './support/accessible.mjs';
import { sticksOut } from './support/layout.mjs';
import { HAN } from './support/reading.mjs';
import { expect, test } from './support/test.mjs';

const PAGES = [['English', 'claims.html'], ['Chinese', 'zh/claims.html']];
const shown = (page) => page.locator('.claim:visible');
const verdictOf = (claim) => claim.getAttribute('data-verdict');

// Colours and words break rules of their own, not of each other's; and what is open stands beside what is closed.
for (const [[name, path], colorScheme] of [[PAGES[0], 'light'], [PAGES[1], 'dark']]) {
  test(`the page of claims in ${name}, ${colorScheme}, is accessible, closed and open, and nothing sticks out`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(path);
    if (name === 'Chinese') await expect(page.locator('h1')).toHaveText(HAN);
    await page.evaluate(() => document.querySelectorAll('.claim details').forEach((details, at) => { details.open = at < 12; }));
    await accessible(page);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(sticksOut), `${width} px`).toEqual([]);
    }
  });
}

test('filters show what fits, say how many, and stand in the address', async ({ page }) => {
  await page.goto('claims.html');
  const all = await shown(page).count();
  expect(all).toBeGreaterThan(100);
  await page.getByLabel('Verdict').selectOption('disagrees');
  const some = await shown(page).count();
  expect(some).toBeGreaterThan(3);
  expect(some).toBeLessThan(all);
  await expect(page.locator('.filters output')).toHaveText(`Statements: ${some}`);
  for (const claim of await shown(page).all()) expect(await verdictOf(claim)).toBe('disagrees');
  expect(new URL(page.url()).searchParams.get('verdict')).toBe('disagrees');
  await page.getByLabel('Kind').selectOption('rank');
  if (await shown(page).count() === 0) await expect(page.locator('.none')).toBeVisible();
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.getByLabel('Verdict')).toHaveValue('disagrees');
  await expect(page.getByLabel('Kind')).toHaveValue('rank');
  await page.getByLabel('Verdict').selectOption('');
  await page.getByLabel('Kind').selectOption('');
  expect(await shown(page).count()).toBe(all);
  expect(new URL(page.url()).search).toBe('');
});

test('what an exchange rate changes is in a table without scripts, and can be listed with them', async ({ page, browser, baseURL }) => {
  const still = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const plain = await still.newPage();
  await plain.goto('claims.html#rates');
  const table = plain.locator('table.rates').first();
  const heads = await table.locator('thead th').allInnerTexts();
  expect(heads.length).toBeGreaterThan(5);
  const rows = await table.locator('tbody tr').evaluateAll((all) => all.map((row) => ({
    id: row.querySelector('a').hash.slice(1),
    verdicts: [...row.querySelectorAll('.mark')].map((mark) => mark.dataset.verdict),
    names: [...row.querySelectorAll('td .unseen')].map((name) => name.textContent),
  })));
  for (const { verdicts, names } of rows) {
    expect(verdicts.length).toBe(heads.length - 1);
    expect(names.filter(Boolean).length, 'each verdict has its name').toBe(verdicts.length);
  }
  await still.close();

  const agrees = (verdict) => (verdict === 'rounds' ? 'agrees' : verdict);
  const column = heads.length - 1;
  const changed = rows.filter(({ verdicts: [own, ...at] }) => agrees(own) !== agrees(at[column - 2])).map(({ id }) => id);
  expect(changed.length).toBeGreaterThan(0);
  await page.goto('claims.html');
  const rate = `cny${heads[column].replace('¥', '')}`;
  await page.getByLabel('Exchange rate').selectOption(rate);
  expect(new URL(page.url()).searchParams.get('rate')).toBe(rate);
  expect((await shown(page).evaluateAll((all) => all.map(({ id }) => id))).sort()).toEqual(changed.sort());
  await page.locator('table.rates tbody a').first().click();
  await expect(page.locator(`#${rows[0].id} .grounds`)).toBeVisible();
  await expect(page.locator(`#${rows[0].id} .grounds a[href="#rates"]`)).toBeVisible();
});

test('an unknown choice in the address is none', async ({ page }) => {
  await page.goto('claims.html?verdict=%3Cb%3E&kind=sum');
  await expect(page.getByLabel('Verdict')).toHaveValue('');
  await expect(page.getByLabel('Kind')).toHaveValue('sum');
  expect(await shown(page).count()).toBeGreaterThan(0);
});

test('a count over the picture shows its verdict alone', async ({ page }) => {
  await page.goto('claims.html');
  const link = page.locator('.verdicts [href*="in-tension"]');
  const count = Number(await link.locator('.count').innerText());
  await link.click();
  await expect(page.getByLabel('Verdict')).toBeFocused();
  expect(await shown(page).count()).toBe(count);
});

test('a square leads to its claim, by pointer and by key, and opens it', async ({ page }) => {
  await page.goto('claims.html?verdict=agrees');
  const square = page.locator('.strip .mark[data-verdict="disagrees"]').first();
  const id = (await square.getAttribute('href')).slice(1);
  const claim = page.locator(`#${id}`);
  await expect(claim).toBeHidden();
  await square.focus();
  await page.keyboard.press('Enter');
  await expect(claim.locator('.grounds')).toBeVisible();
  await expect(claim).toBeInViewport();
  const name = await square.getAttribute('aria-label');
  expect(name).toContain(await claim.locator('.statement').innerText());
});

test('an address with a claim opens it', async ({ page }) => {
  await page.goto('claims.html#fund-profit');
  await expect(page.locator('#fund-profit .grounds')).toBeVisible();
  await expect(page.locator('#fund-profit .grounds')).toContainText('fund-returns/assets/figure');
});

test('a claim leads to the mark of a figure that it takes', async ({ page }) => {
  await page.goto('claims.html#kimi-2026-totals');
  const claim = page.locator('#kimi-2026-totals');
  await claim.locator('.cells a[href*="charts/"]').first().click();
  await expect(page).toHaveURL(/charts\/.*d=/);
  await expect(page.locator('.tip[data-pinned]')).toBeVisible();
});

test('on a chart its checks lead to their marks and to the ledger', async ({ page }) => {
  await page.goto('charts/kimi-funding.html');
  const checks = page.locator('#checks');
  await expect(checks.locator('li').first()).toBeVisible();
  const cite = checks.locator('.cite').first();
  const datum = await cite.getAttribute('data-cell');
  await expect(page.locator('html[data-ready]')).toHaveCount(1);
  await cite.click();
  await expect(page.locator('.tip[data-pinned]')).toHaveAttribute('data-d', datum);
  await checks.locator('.check a').first().click();
  await expect(page).toHaveURL(/claims\.html#/);
  await expect(page.locator('.claim details[open]')).toHaveCount(1);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the list is whole and every claim opens', async ({ page }) => {
    await page.goto('claims.html');
    await expect(page.locator('.filters')).toBeHidden();
    const first = page.locator('.claim').first();
    await first.locator('summary').click();
    await expect(first.locator('.grounds')).toBeVisible();
  });
});

test('printed, every claim stands open', async ({ page }) => {
  await page.goto('claims.html');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.filters')).toBeHidden();
  await expect(page.locator('.claim .grounds p').first()).toBeVisible();
});
