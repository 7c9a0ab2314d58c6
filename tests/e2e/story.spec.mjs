// The story: figures in the text and marks in the charts point at each other, and everything works as plain links.
import { Chart, inAddress, live, open, settle } from './support/chart.mjs';
import { collectShifts } from './support/instruments.mjs';
import { charts, inLang, langAt, languages } from './support/pages.mjs';
import { takeScriptsOut } from './support/still.mjs';
import { expect, test } from './support/test.mjs';

/** The figures in the text that a reader of the page's language sees, each with its chart. */
const cites = (page) => page.locator('a.cite[data-for]').filter({ visible: true });

/** A figure in the text of a section whose own chart shows it, and that chart come to life. */
async function near(page) {
  const cite = page.locator('#kimi a.cite[data-for="kimi-funding"]').filter({ visible: true }).first();
  const chart = await new Chart(page, 'kimi-funding').shown();
  return { cite, chart };
}

/** A value of a tip as a sentence has it: its sign in words. */
const inWords = (value, lang) => {
  if (value === '$0') return lang === 'zh' ? '零' : 'nothing';
  const bare = value.replace(/^\+/, '');
  const sign = /^[~<>]/.exec(bare)?.[0] ?? (/\+( |$)/.test(bare) ? '+' : '');
  const figure = bare.replace(/^[~<>]/, '').replace(/\+(?= |$)/, '');
  const words = { '~': ['about ', '约'], '>': ['more than ', '超过'], '<': ['less than ', '不到'], '+': ['at least ', '至少'], '': ['', ''] };
  return words[sign][lang === 'zh' ? 1 : 0] + figure;
};

/** What tells a marked figure from others besides its colour. */
const underline = (cite) => cite.evaluate((link) => getComputedStyle(link).textDecorationThickness);

for (const lang of languages) {
  test.describe(`in ${lang}`, () => {
    const front = inLang('./', lang);

    test('pointing at a figure shows its mark, leaving hides it', async ({ page }) => {
      await open(page, front);
      const { cite, chart } = await near(page);
      await cite.hover();
      expect(inWords((await chart.said()).value, lang)).toBe(await cite.textContent());
      await expect.poll(() => chart.colours('overlay')).toBeGreaterThan(0);
      await expect(cite).toHaveAttribute('data-on');
      await page.mouse.move(2, 2);
      await expect(chart.tip).toBeHidden();
      await expect(cite).not.toHaveAttribute('data-on');
      expect(inAddress(page, 'kimi-funding.d'), 'pointing leaves the address alone').toBeNull();
    });

    test('walking through a chart marks its figures in the text', async ({ page }) => {
      await open(page, front);
      const { cite, chart } = await near(page);
      const cell = await cite.getAttribute('data-cell');
      const plain = await underline(cite);
      await chart.frame.focus();
      await page.keyboard.press('Home');
      for (let step = 0; step < 40 && (await cite.getAttribute('data-on')) === null; step += 1) {
        await page.keyboard.press('ArrowRight');
        await settle(page);
      }
      await expect(cite).toHaveAttribute('data-on');
      expect(inWords((await chart.said()).value, lang)).toBe(await cite.textContent());
      expect(await underline(cite)).not.toBe(plain);
      const marked = page.locator('a.cite[data-on]');
      for (const each of await marked.all()) expect(await each.getAttribute('data-cell')).toBe(cell);
      await page.keyboard.press('Escape');
      await expect(marked).toHaveCount(0);
    });

    test('the focus does what the pointer does, and Enter pins and goes there', async ({ page }) => {
      await open(page, front);
      const { cite, chart } = await near(page);
      await cite.focus();
      const said = await chart.said();
      expect(inWords(said.value, lang)).toBe(await cite.textContent());
      await page.keyboard.press('Shift+Tab');
      await expect(chart.tip).toBeHidden();
      await cite.focus();
      await page.keyboard.press('Enter');
      await expect(chart.tip).toHaveAttribute('data-pinned');
      await expect(chart.tip).toBeInViewport();
      await expect(chart.frame).toBeFocused();
      expect((await chart.said()).value).toBe(said.value);
      expect(inAddress(page, 'kimi-funding.d')).toBe(await cite.getAttribute('data-cell'));
    });

    test('a click pins the figure in its chart, far up the page, and back leads back', async ({ page }) => {
      await open(page, front);
      const chart = await new Chart(page, 'token-growth').shown();
      const cite = page.locator('.story a.cite[data-for="token-growth"]').filter({ visible: true }).first();
      await cite.click();
      await expect(chart.tip).toHaveAttribute('data-pinned');
      await expect(chart.tip).toBeInViewport();
      expect(inWords((await chart.said()).value, lang)).toBe(await cite.textContent());
      expect(langAt(page.url())).toBe(lang);
      // Back in the text the pointer would be over the figure again.
      await page.mouse.move(2, 2);
      await page.goBack();
      await expect(chart.tip).toBeHidden();
      await expect(cite).toBeInViewport();
    });

    test('without scripts every figure leads to a page that is there', async ({ page, request }) => {
      await takeScriptsOut(page);
      await page.goto(front);
      const links = await page.locator('a.cite').evaluateAll((all) => [...new Set(all.map((link) => link.href))]);
      expect(links.length).toBeGreaterThan(20);
      for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
      const chart = links.filter((link) => link.includes('charts/'));
      expect(chart.length).toBeGreaterThan(20);
    });
  });
}

test('a figure whose chart is still far off waits for it', async ({ page }) => {
  await open(page, './');
  const cite = cites(page).last();
  const chart = new Chart(page, await cite.getAttribute('data-for'));
  await expect(chart.figure.locator('.still').first(), 'it is still').toBeAttached();
  // Clicked where it stands, without scrolling there first.
  await cite.evaluate((link) => link.click());
  await expect(chart.tip).toHaveAttribute('data-pinned');
  await expect(chart.frame).toBeInViewport();
  expect(inWords((await chart.said()).value, 'en')).toBe(await cite.textContent());
});

test('a click with a key leads to the chart’s own page in a new tab', async ({ page, context }) => {
  await open(page, inLang('./', 'zh'));
  const { cite } = await near(page);
  const [tab] = await Promise.all([context.waitForEvent('page'), cite.click({ modifiers: ['ControlOrMeta'] })]);
  await live(tab);
  expect(inAddress(page, 'kimi-funding.d')).toBeNull();
  expect(new URL(tab.url()).pathname).toMatch(/charts\/kimi-funding\.html$/);
  expect(langAt(tab.url())).toBe('zh');
  await expect(tab.locator('.tip')).toHaveAttribute('data-pinned');
  expect(inWords(await tab.locator('.tip .value').textContent(), 'zh')).toBe(await cite.textContent());
});

test('every figure in the text is as its live chart says it', async ({ page }) => {
  await open(page, './');
  for (const id of charts) await new Chart(page, id).shown();
  for (const cite of await cites(page).all()) {
    const chart = new Chart(page, await cite.getAttribute('data-for'));
    await cite.focus();
    expect(inWords((await chart.said()).value, 'en'), await cite.getAttribute('data-cell')).toBe(await cite.textContent());
  }
});

test('the contents lead to the sections', async ({ page }) => {
  await open(page, './');
  const links = page.locator('.contents a[href^="#"]');
  await expect(links).toHaveCount(8);
  for (const link of await links.all()) {
    await link.click();
    const id = new URL(page.url()).hash;
    await expect(page.locator(`${id} h2`)).toBeInViewport();
  }
});

for (const width of [360, 1280]) {
  test(`${width} px: nothing moves while the charts come to life on the way down`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(collectShifts);
    await open(page, './');
    for (const id of charts) await new Chart(page, id).shown();
    expect(await page.evaluate(() => takeShifts())).toEqual([]);
  });
}
