// Search: opened by key or button, asked in either language, and Enter leads to the figure with its tip pinned.
import { accessible } from './support/accessible.mjs';
import { Chart, inAddress, open, settle } from './support/chart.mjs';
import { swellAnswers } from './support/instruments.mjs';
import { inLang, langAt, pageOf } from './support/pages.mjs';
import { expect, test } from './support/test.mjs';

const INDEX = /\/search-[0-9a-f]+\.bin$/;

/** Everything of the index that the page asks for, from now on. */
function asked(page) {
  const requests = [];
  page.on('request', (request) => {
    if (INDEX.test(request.url())) requests.push(request.url());
  });
  return requests;
}

class Search {
  constructor(page) {
    this.page = page;
    this.dialog = page.locator('dialog.search');
    this.line = this.dialog.getByRole('combobox');
    this.told = this.dialog.getByRole('status');
    this.options = this.dialog.getByRole('option');
    this.chosen = this.dialog.locator('[role="option"][aria-selected="true"]');
  }

  async open() {
    await this.page.keyboard.press('/');
    await expect(this.line).toBeFocused();
  }

  /** Closes it, and waits until it is gone: a key pressed before goes to its line. */
  async close() {
    await this.page.keyboard.press('Escape');
    await expect(this.dialog).toBeHidden();
  }

  /** Asks, and waits until the answers have come. */
  async ask(query) {
    await this.open();
    await this.line.fill(query);
    await expect(this.told).toHaveText(/\d/);
  }
}

test('nothing is asked of the network before it opens, and the index once', async ({ page }) => {
  const requests = asked(page);
  await open(page, './');
  await settle(page);
  expect(requests).toEqual([]);
  const search = new Search(page);
  await search.open();
  await search.line.fill('kimi');
  await expect(search.options.first()).toBeVisible();
  expect(requests).toHaveLength(1);
  await search.close();
  await search.ask('deepseek');
  await expect(search.options.first()).toContainText('DeepSeek');
  expect(requests).toHaveLength(1);
});

test('it opens by the key and by the button at once, and closing gives the focus back', async ({ page }) => {
  await open(page, pageOf('valuations'));
  const search = new Search(page);
  const button = page.locator('[data-search]');
  await button.click();
  await expect(search.line).toBeFocused();
  await search.close();
  await expect(button).toBeFocused();

  const chart = await new Chart(page, 'valuations').shown();
  await chart.tabTo();
  await search.open();
  await expect(search.line).toHaveValue('');
  await search.dialog.getByRole('button', { name: 'Close' }).click();
  await expect(search.dialog).toBeHidden();
  await expect(chart.frame).toBeFocused();

  const spent = await page.evaluate(() => {
    const before = performance.now();
    document.querySelector('[data-search]').click();
    document.querySelector('dialog.search').getBoundingClientRect();
    return performance.now() - before;
  });
  expect(spent).toBeLessThan(50);
});

test('a slash typed into a list or a line is not taken away', async ({ page }) => {
  await open(page, pageOf('valuations'));
  const chart = await new Chart(page, 'valuations').shown();
  const search = new Search(page);
  await chart.choice('Currency').focus();
  await page.keyboard.press('/');
  await expect(search.dialog).toBeHidden();
  await chart.frame.focus();
  await search.open();
  await page.keyboard.type('a/b');
  await expect(search.line).toHaveValue('a/b');
});

for (const [lang, query, name, other] of [
  ['en', '月之暗面', 'Moonshot AI', '月之暗面'],
  ['en', 'moonshot', 'Moonshot AI', '月之暗面'],
  ['zh', 'moonshot', '月之暗面', 'Moonshot AI'],
  ['zh', 'ＭＯＯＮＳＨＯＴ　ａｉ', '月之暗面', 'Moonshot AI'],
  ['zh', '智谱', '智谱AI', 'Zhipu AI'],
  ['en', 'glm4.5', 'GLM-4.5', undefined],
]) {
  test(`${query} finds ${name} for a reader of ${lang}`, async ({ page }) => {
    await open(page, inLang('./', lang));
    const search = new Search(page);
    await search.ask(query);
    const first = search.options.first();
    await expect(first.locator('.name')).toHaveText(name);
    if (other) await expect(first.locator('.other')).toHaveText(other);
    await expect(first.locator('mark').first()).toBeVisible();
    await expect(first).toHaveAttribute('aria-selected', 'true');
  });
}

test('with the keyboard alone: arrows choose, all around, and Enter goes', async ({ page }) => {
  await open(page, pageOf('token-growth'));
  const search = new Search(page);
  await search.ask('kimi');
  const count = await search.options.count();
  expect(count).toBeGreaterThan(2);
  const ids = await search.options.evaluateAll((options) => options.map((option) => option.id));
  const steps = [['ArrowDown', 1], ['ArrowDown', 2], ['ArrowUp', 1], ['ArrowUp', 0], ['ArrowUp', count - 1], ['ArrowDown', 0]];
  for (const [key, at] of steps) {
    await page.keyboard.press(key);
    await expect(search.line).toHaveAttribute('aria-activedescendant', ids[at]);
    await expect(search.chosen).toHaveId(ids[at]);
    await expect(search.chosen).toBeInViewport();
    await expect(search.line).toBeFocused();
  }
  await search.line.fill('valuations');
  await expect(search.chosen.locator('.name')).toHaveText('Valuations');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/charts\/valuations\.html$/);
});

test('Enter on a figure of another page leads there and pins its tip, in the same language and theme', async ({ page }) => {
  await open(page, inLang(pageOf('token-growth', 'theme=dark'), 'zh'));
  const search = new Search(page);
  await search.ask('deepseek valuation');
  const [name, value] = [await search.chosen.locator('.name').innerText(), await search.chosen.locator('.value').innerText()];
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/charts\/valuations\.html/);
  const chart = new Chart(page, 'valuations');
  await expect(chart.tip).toHaveAttribute('data-pinned');
  expect(await chart.said()).toMatchObject({ name, value });
  await expect(chart.frame).toBeFocused();
  expect([langAt(page.url()), inAddress(page, 'theme')]).toEqual(['zh', 'dark']);
});

test('Enter on a figure of this page pins its tip without leaving', async ({ page }) => {
  await open(page, pageOf('valuations', 'utm=1&tab=table'));
  const search = new Search(page);
  await page.evaluate(() => { window.stayed = true; });
  await search.ask('deepseek valuation');
  const value = await search.chosen.locator('.value').innerText();
  await page.keyboard.press('Enter');
  await expect(search.dialog).toBeHidden();
  const chart = new Chart(page, 'valuations');
  await expect(chart.tip).toHaveAttribute('data-pinned');
  expect(await chart.said()).toMatchObject({ name: 'DeepSeek', value });
  expect(inAddress(page, 'd')).toContain('deepseek');
  expect([inAddress(page, 'utm'), inAddress(page, 'tab')]).toEqual(['1', null]);
  await expect(chart.frame).toBeFocused();
  expect(await page.evaluate(() => window.stayed)).toBe(true);
  await page.goBack();
  await expect(chart.tip).toBeHidden();
});

test('on the front page a click leads to the chart below', async ({ page }) => {
  await open(page, './');
  await page.evaluate(() => { window.stayed = true; });
  const search = new Search(page);
  await search.ask('glm4.5 parameters');
  await search.dialog.getByRole('option', { name: 'GLM-4.5' }).first().click();
  const chart = new Chart(page, 'model-rankings');
  await expect(chart.tip).toHaveAttribute('data-pinned');
  await expect(chart.tip).toContainText('GLM-4.5');
  await expect(chart.frame).toBeFocused();
  await expect(chart.frame).toBeInViewport();
  expect(inAddress(page, 'model-rankings.d')).toContain('glm-4-5');
  expect(await page.evaluate(() => window.stayed)).toBe(true);
});

test('where nothing fits, the names that come near are offered, in either script', async ({ page }) => {
  for (const [lang, query, told, name] of [['en', 'deapseek', 'Nothing found. These names come near:', 'DeepSeek'], ['zh', '月之黑面', '没有找到。相近的名称：', '月之暗面']]) {
    await open(page, inLang(pageOf('valuations'), lang));
    const search = new Search(page);
    await search.open();
    await search.line.fill(query);
    await expect(search.told).toHaveText(told);
    await expect(search.options.first()).toContainText(name);
  }
});

test('it says how many answers there are, and when there are none', async ({ page }) => {
  await open(page, './');
  const search = new Search(page);
  await search.ask('zhipu');
  const shown = await search.options.count();
  await expect(search.told).toContainText(String(shown));
  await search.line.fill('zzzz');
  await expect(search.told).toHaveText('Nothing found.');
  await expect(search.options).toHaveCount(0);
  await expect(search.line).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await expect(search.dialog).toBeVisible();
});

test.describe('without its index', () => {
  test.use({ provoked: [[/Failed to load resource/], { option: true }] });

  test('it says so, and asks again when it is opened again', async ({ page }) => {
    await open(page, './');
    await page.route(INDEX, (route) => route.abort());
    const search = new Search(page);
    await search.open();
    await expect(search.told).toContainText('could not be loaded');
    await search.close();
    await page.unroute(INDEX);
    await search.ask('kimi');
    await expect(search.options.first()).toBeVisible();
  });
});

// Colours and words break rules of their own, not of each other's.
for (const [lang, theme] of [['en', 'light'], ['zh', 'dark']]) {
  test(`nothing in it breaks a rule of accessibility, ${lang}, ${theme}`, async ({ page }) => {
    await open(page, inLang(pageOf('ai-trust', `theme=${theme}`), lang));
    const search = new Search(page);
    await search.open();
    await accessible(page);
    await search.line.fill('kimi');
    await expect(search.options.first()).toBeVisible();
    await accessible(page);
  });
}

test('on a narrow screen it takes all of it, on a wide one a part, and never scrolls sideways', async ({ page }) => {
  await open(page, './');
  const search = new Search(page);
  await search.ask('kimi');
  for (const [width, height] of [[320, 640], [360, 740], [768, 1024], [1280, 900], [320, 256]]) {
    await page.setViewportSize({ width, height });
    await settle(page);
    const box = await search.dialog.boundingBox();
    if (width < 600) {
      expect(box).toEqual({ x: 0, y: 0, width, height });
    } else {
      expect(box.width).toBeLessThan(width * 0.9);
      expect(Math.abs(box.x + box.width / 2 - width / 2)).toBeLessThan(10);
      expect(box.y + box.height).toBeLessThan(height);
    }
    const sideways = await search.dialog.evaluate((dialog) =>
      [dialog, ...dialog.querySelectorAll('*')].filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && getComputedStyle(element).display !== 'inline').map((element) => element.className));
    expect(sideways, `${width} px`).toEqual([]);
  }
});

test('the Enter that commits pinyin chooses nothing, the next one does', async ({ page }) => {
  await open(page, './');
  const search = new Search(page);
  await search.ask('kimi');
  const address = page.url();
  const send = (events) => search.line.evaluate((line, events) => {
    for (const [kind, init] of events) {
      const make = kind === 'keydown' ? KeyboardEvent : CompositionEvent;
      line.dispatchEvent(new make(kind, { bubbles: true, cancelable: true, ...init }));
    }
  }, events);
  // While it composes; as Safari has it, after the end; and as a plain key just behind the end.
  await send([['keydown', { key: 'Enter', keyCode: 229, isComposing: true }]]);
  await send([['compositionend', {}], ['keydown', { key: 'Enter', keyCode: 229, isComposing: false }]]);
  await send([['keydown', { key: 'Enter', keyCode: 229, isComposing: false }]]);
  await send([['compositionend', {}], ['keydown', { key: 'Enter', keyCode: 13, isComposing: false }]]);
  await expect(search.dialog).toBeVisible();
  expect(page.url()).toBe(address);
  // Which is long after, for a browser.
  const end = await page.evaluate(() => performance.now());
  await page.waitForFunction((end) => performance.now() > end + 60, end);
  await page.keyboard.press('Enter');
  await expect(search.dialog).toBeHidden();
});

test.describe('a search that stops', () => {
  test.use({ provoked: [/./] });
  test('says so in its dialog, and the charts are none the worse', async ({ page }) => {
    await open(page, './');
    const chart = await new Chart(page, 'valuations').shown();
    await page.evaluate(swellAnswers);
    const search = new Search(page);
    await page.keyboard.press('/');
    await expect(search.told).toHaveText('The search has stopped: reload the page.');
    await expect(page.locator('html')).not.toHaveAttribute('data-failed');
    await expect(chart.frame).toBeVisible();
  });
});
