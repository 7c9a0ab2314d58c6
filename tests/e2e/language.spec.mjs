// Every page in each language: addresses of long ago, the way between the two, an offer to whoever would rather have the other,
// and translators. That a Chinese page is Chinese throughout is part of its visit.
import { Chart, inAddress, live, open } from './support/chart.mjs';
import { iframe, inside, liveInside, script, test as hosted } from './support/host.mjs';
import { charts, companies, inLang, langAt, others, pageOf, pages } from './support/pages.mjs';
import { HAN } from './support/reading.mjs';
import { openWithoutScripts, picturesShown } from './support/still.mjs';
import { expect, test } from './support/test.mjs';

/** Keeps which addresses were painted at. */
const keepPaints = () => {
  const note = () => sessionStorage.setItem('painted', `${sessionStorage.getItem('painted') ?? ''} ${location.href}`);
  new PerformanceObserver(note).observe({ type: 'paint', buffered: true });
};

for (const [what, before, after] of [
  ['the front page', './?lang=zh&theme=dark', 'zh/?theme=dark'],
  ['a chart, generously read', 'charts/token-growth.html?y=log&amp;lang=ZH.&pick=a~b/c', 'zh/charts/token-growth.html?y=log&pick=a~b/c'],
  ['a chart with a figure pinned and a place', 'charts/valuations.html?d=ai-lab-valuations/x/valuation&lang=zh#valuations', 'zh/charts/valuations.html?d=ai-lab-valuations/x/valuation#valuations'],
  ['a company', `companies/${companies[0]}.html?lang=zh`, `zh/companies/${companies[0]}.html`],
  ['the explorer', 'explore.html?table=users&lang=zh&q=x', 'zh/explore.html?table=users&q=x'],
  ['English', 'zh/charts/token-growth.html?lang=en&y=log', 'charts/token-growth.html?y=log'],
]) {
  test(`an address of long ago leads to its language before anything is painted: ${what}`, async ({ page, baseURL }) => {
    await page.addInitScript(keepPaints);
    const there = new URL(after, baseURL).href;
    await page.goto(before);
    await expect(page).toHaveURL(there);
    await live(page);
    await expect(page.locator('html')).toHaveAttribute('lang', langAt(page.url()));
    const painted = () => page.evaluate(() => [...new Set((sessionStorage.getItem('painted') ?? '').trim().split(' '))]);
    await expect.poll(painted, 'only the page that was asked for').toEqual([there]);
    await expect(page.locator('.offer'), 'who asks for a language is offered no other').toBeHidden();
    expect(await page.evaluate(() => history.length), 'and goes back past it').toBe(2);
  });
}

test('a language that is none of ours leads nowhere, and is said', async ({ page }) => {
  await open(page, pageOf('token-growth', 'lang=fr'));
  expect(langAt(page.url())).toBe('en');
  await expect(new Chart(page, 'token-growth').remark).toContainText('lang=fr');
});

hosted('an embed of long ago is in its language, and Medium knows its frame', async ({ page, host }) => {
  await host(iframe('token-growth.html?embed&lang=zh&y=log') + script());
  const frame = await liveInside(page);
  expect(new URL(frame.url()).pathname).toMatch(/\/zh\/charts\/token-growth\.html$/);
  expect(new URL(frame.url()).search).toBe('?embed&y=log');
  await expect(new Chart(frame, 'token-growth').button('对数')).toHaveAttribute('aria-pressed', 'true');
  const given = await page.locator('iframe').evaluate(({ src }) => src);
  await expect.poll(() => page.evaluate(() => heard.filter((data) => typeof data === 'string').map((data) => JSON.parse(data).src).at(-1))).toBe(given);
  await expect.poll(() => page.evaluate(() => heard.find((data) => data?.type === 'ready')?.data)).toEqual({ lang: 'zh', y: 'log' });
});

hosted('a still embed in Chinese is asked for by its own address', async ({ page, host }) => {
  await host(`<iframe title="x" src="${new URL('zh/charts/valuations.html?embed&static', process.env.BASE_URL).href}" width="700"></iframe>${script()}`);
  const frame = await inside(page);
  await expect(frame.locator('.finding')).toHaveText(HAN);
  await expect(frame.locator('.offer')).toBeHidden();
});

for (const { name, path, charts: shown } of [...pages.slice(0, 2), ...others.slice(0, 5)]) {
  test(`${name} in Chinese, without scripts, is whole`, async ({ page, request }) => {
    await openWithoutScripts(page, inLang(path.split('?')[0], 'zh'));
    await expect(page).toHaveTitle(HAN);
    await expect(page.locator('h1')).toHaveText(HAN);
    for (const id of shown ?? []) {
      const { figure, finding } = new Chart(page, id);
      await expect(finding).toHaveText(HAN);
      await figure.locator('.frame').scrollIntoViewIfNeeded();
      expect(await picturesShown(figure), id).toHaveLength(1);
      expect(await figure.locator('[data-status]').innerText()).toBe('静态图：此处未启用脚本。');
    }
    // The switch needs none, and leads to this page in English.
    const twin = page.locator('a[data-lang="en"]');
    await expect(twin).toBeVisible();
    const english = await request.get(await twin.evaluate((link) => link.href));
    expect(english.ok()).toBe(true);
    expect(await english.text()).toContain('<html lang="en"');
    // Links lead to Chinese pages.
    const links = await page.locator('a[href]:not([hreflang], [download])').evaluateAll((all) => all.map(({ href }) => href).filter((href) => href.startsWith(location.origin) && /(\.html|\/)([?#]|$)/.test(href)));
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => langAt(link) !== 'zh')).toEqual([]);
  });
}

test('a still picture of a Chinese page is Chinese', async ({ page }) => {
  await page.goto(inLang(pageOf('valuations'), 'zh') + '?');
  const text = await (await page.request.get('stills/valuations.zh.wide.svg')).text();
  expect(text).toMatch(/<text[^>]*>[^<]*[\u4e00-\u9fff]/);
  expect(text).toContain('lang="zh"');
});

test('links keep the language and the theme, and the switch keeps the state', async ({ page }) => {
  await open(page, 'zh/?theme=dark');
  await page.locator('[data-chart="token-growth"] .more a').click();
  await expect(page).toHaveURL(/zh\/charts\/token-growth\.html/);
  await live(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const chart = await new Chart(page, 'token-growth').shown();
  await chart.button('对数').click();
  await page.locator('a[data-lang="en"]').click();
  await expect(chart.button('Log')).toHaveAttribute('aria-pressed', 'true');
  expect([langAt(page.url()), inAddress(page, 'y'), inAddress(page, 'theme'), inAddress(page, 'lang')]).toEqual(['en', 'log', 'dark', null]);
  await page.goBack();
  await expect(chart.button('对数')).toHaveAttribute('aria-pressed', 'true');
  await page.locator('.brand').click();
  await expect(page).toHaveURL(/zh\/index\.html\?/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh');
});

for (const [own, other, words] of [['en', 'zh', '本页有中文版'], ['zh', 'en', 'This page is in English too']]) {
  test.describe(`a browser that asks for ${other} on a page in ${own}`, () => {
    test.use({ locale: other === 'zh' ? 'zh-CN' : 'en-GB' });

    test('is offered the other page once, and led nowhere', async ({ page, baseURL }) => {
      const path = inLang(pageOf('token-growth'), own);
      await open(page, `${path}?y=log`);
      const offer = page.locator('.offer a');
      await expect(offer).toBeVisible();
      await expect(offer).toHaveText(words);
      await expect(offer).toHaveAttribute('lang', other);
      expect(page.url()).toBe(new URL(`${path}?y=log`, baseURL).href);
      // Whoever goes on has seen it.
      await page.locator('.turn a').first().click();
      await live(page);
      await expect(page.locator('.offer')).toBeHidden();
      await page.goBack();
      await page.locator('.offer a').click();
      await expect(page).toHaveURL(new URL(`${inLang(pageOf('token-growth'), other)}?y=log`, baseURL).href);
      await expect(page.locator('.offer')).toBeHidden();
    });
  });
}

for (const foreign of ['fr', 'zh-CN']) {
  test(`a page that a translator marks as ${foreign} goes on in its language`, async ({ page }) => {
    await open(page, './');
    await page.evaluate((lang) => { document.documentElement.lang = lang; }, foreign);
    const chart = await new Chart(page, charts[0]).shown();
    await chart.button('Table').click();
    await expect(chart.figure.locator('.panel th').first()).not.toHaveText(HAN);
    await page.keyboard.press('/');
    await page.locator('dialog.search input').fill('kimi');
    await expect(page.locator('dialog.search .kind').first()).not.toHaveText(HAN);
  });
}
