// A saved chart: one file, made in the browser, that opens from disk without a network and is the live chart.
import { readFile, stat, writeFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import { Chart, live, open, settle } from './support/chart.mjs';
import { serveDumbly } from './support/dumb.mjs';
import { inLang, pageOf } from './support/pages.mjs';
import { OWN, WHOLE, fragmentOf, openFile, save } from './support/single.mjs';
import { expect, test } from './support/test.mjs';

test.use({ provoked: [OWN] });

const button = (page) => page.locator('[data-tool="save"]').first();

/** Saves the chart of `valuations` as two dots a pair. */
async function savePairs(page, testInfo) {
  await open(page, pageOf('valuations', 'view=pairs'));
  return save(page, testInfo.outputPath('olympus-valuations.html'), () => button(page).click());
}

test('a saved chart is live from disk, and keeps what is done to it in its address', async ({ page }, testInfo) => {
  const path = await savePairs(page, testInfo);
  await expect(button(page).locator('~ [role="status"]')).toHaveText('Saved as olympus-valuations.html.');
  expect((await stat(path)).size).toBeLessThan(440_000);

  const asked = await openFile(page, path);
  await live(page);
  const chart = await new Chart(page, 'valuations').shown();
  expect(fragmentOf(page).name).toBe('charts/valuations.html');
  await expect(chart.button('Pairs')).toHaveAttribute('aria-pressed', 'true');
  await chart.hoverAny();
  const { datum, value } = await chart.said();
  expect(await chart.cellsOf(datum)).toContain(value);

  await chart.button('Bars').click();
  expect(fragmentOf(page).query.has('view')).toBe(false);
  await chart.button('Table').click();
  await expect(chart.figure.locator('table').first()).toBeVisible();
  // Another language is another page of the document.
  await page.locator('a[data-lang="zh"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh');
  await live(page);
  expect(fragmentOf(page).name).toBe('zh/charts/valuations.html');
  await expect(chart.finding).toContainText('估值');
  await page.locator('[data-theme-choice]').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(Object.fromEntries(fragmentOf(page).query)).toEqual({ tab: 'table', theme: 'dark' });

  await page.reload();
  await live(page);
  await expect(chart.figure.locator('table').first()).toBeVisible();
  await expect(page).toHaveTitle(/奥林匹斯/);
  await page.goBack();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(chart.button('Table')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('[data-search], [data-tool="save"]:visible, .nav')).toHaveCount(0);
  expect(asked).toEqual([]);
});

test('the key d saves a chart of the story as it stands there, in its language', async ({ page, browser }, testInfo) => {
  await open(page, 'zh/?token-growth.y=log&theme=dark&valuations.view=pairs');
  const chart = await new Chart(page, 'token-growth').shown();
  await chart.frame.focus();
  const path = await save(page, testInfo.outputPath('olympus-token-growth.html'), () => page.keyboard.press('d'));

  const still = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
  const reader = await still.newPage();
  await openFile(reader, path);
  await expect(reader.locator('html[lang="zh"][data-theme="dark"]')).toHaveCount(1);
  await expect(reader.locator('.still:visible svg')).toHaveAttribute('lang', 'zh');
  await expect(reader.locator('.still:visible').getByText('对数刻度')).toBeVisible();
  // Its figures, and the events under it.
  await expect(reader.locator('table:visible')).toHaveCount(2);
  await expect(reader.getByText('静态图：此处未启用脚本。')).toBeVisible();
  await still.close();

  await openFile(page, path);
  await live(page);
  await new Chart(page, 'token-growth').shown();
  expect(Object.fromEntries(fragmentOf(page).query)).toEqual({ y: 'log', theme: 'dark' });
  expect(fragmentOf(page).name).toBe('zh/charts/token-growth.html');
  // A link of long ago, put behind the document's name.
  await openFile(page, path, '#/charts/token-growth.html?lang=zh&y=log');
  await live(page);
  expect(fragmentOf(page)).toMatchObject({ name: 'zh/charts/token-growth.html' });
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh');
});

test('a saved chart says where it is from, leads back there, and gives its data away', async ({ page, baseURL }, testInfo) => {
  const path = await savePairs(page, testInfo);
  const table = await (await page.request.get('charts/valuations.csv')).text();
  const version = await page.locator('html').getAttribute('data-version');
  await openFile(page, path);
  await live(page);
  const foot = page.locator('footer');
  await expect(foot).toContainText(`data version ${version}`);
  await expect(foot.locator('a:visible')).toHaveAttribute('href', new URL(pageOf('valuations', 'view=pairs'), baseURL).href);
  await expect(page.locator('a.brand')).toHaveAttribute('href', baseURL);

  const chart = await new Chart(page, 'valuations').shown();
  await chart.frame.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const also = chart.tip.locator('a[href*="charts/"]').first();
  await expect(also).toHaveAttribute('href', new RegExp(`^${baseURL}charts/.*\\?d=`));

  const [download] = await Promise.all([page.waitForEvent('download'), chart.figure.locator('.downloads a:visible').first().click()]);
  expect(download.suggestedFilename()).toBe('valuations.csv');
  expect(await readFile(await download.path(), 'utf8')).toBe(table);
});

test('what is seen is kept out of a saved chart, with the address of the site, and nothing asked of a network', async ({ page, baseURL, context }, testInfo) => {
  const path = await savePairs(page, testInfo);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const asked = await openFile(page, path);
  await live(page);
  const chart = await new Chart(page, 'valuations').shown();
  await chart.figure.getByRole('button', { name: 'Keep what you see' }).click();
  const part = page.getByRole('dialog', { name: 'Keep what you see' });
  const press = (name) => part.getByRole('button', { name, exact: true }).click();
  const file = async (name) => {
    const [download] = await Promise.all([page.waitForEvent('download'), press(name)]);
    await expect(part.getByRole('status')).toHaveText(`Saved as ${download.suggestedFilename()}.`);
    return readFile(await download.path());
  };
  const { address, tables } = JSON.parse((await file('JSON')).toString());
  expect(address).toMatch(new RegExp(`^${baseURL}charts/valuations\\.html\\?view=pairs&v=`));
  expect(tables[0].rows.length).toBeGreaterThan(3);
  expect((await file('CSV')).toString()).toContain(address);
  expect((await file('SVG')).toString()).toContain('<dc:identifier>');
  const png = await file('PNG 2×');
  expect(png.readUInt32BE(16)).toBeGreaterThan(1200);
  expect(png.length).toBeGreaterThan(20_000);
  await press('Link');
  await expect(part.getByRole('status')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await press('Table');
  await expect(part.getByRole('status')).toHaveText('Copied.');
  await expect(chart.button('Pairs'), 'the chart is as it was').toHaveAttribute('aria-pressed', 'true');
  await expect(chart.base).toBeVisible();
  expect(asked).toEqual([]);
});

test('a chart saved with the figures of an earlier version holds their pack, words and files', async ({ page, baseURL }, testInfo) => {
  const past = '0badf00d';
  const read = async (name) => (await page.request.get(new URL(name, baseURL).href)).body();
  const then = (bytes) => Buffer.from(bytes.toString('latin1').replaceAll('$450bn', '$440bn'), 'latin1');
  const figureOf = async (name) => /<figure[^]*?<\/figure>/.exec((await read(name)).toString())[0];
  const figures = { en: await figureOf('charts/valuations.html'), zh: await figureOf('zh/charts/valuations.html') };
  const [pack] = /figures\/valuations\.en-[^"]+/.exec(figures.en);
  // Lists and texts, each after its length: one chart, its pack, no changes.
  const text = (text) => [Buffer.byteLength(text), ...Buffer.from(text)];
  await page.route(`**/editions/${past}.*.bin`, (route) => route.fulfill({ body: Buffer.from([1, ...text('valuations'), ...text('figures/past.bin'), 0]) }));
  await page.route('**/figures/past.bin', async (route) => route.fulfill({ body: then(inflateSync(await read(pack))) }));
  for (const [lang, figure] of Object.entries(figures)) {
    // Past figures are kept at their own rates alone.
    const element = then(Buffer.from(figure)).toString().replace(pack, 'figures/past.bin').replace(/ data-rates="[^"]*"/, '');
    await page.route(`**/editions/${past}/valuations.${lang}.figure.json`, (route) => route.fulfill({ json: { html: element } }));
  }
  await page.route(new RegExp(`/editions/${past}/valuations\\.(zh\\.)?(csv|json|md|svg|tactile\\.svg)$`), async (route) => route.fulfill({ body: then(await read(`charts/${route.request().url().split('/').pop()}`)) }));

  await open(page, pageOf('valuations', `v=${past}&pinned=1`));
  const path = await save(page, testInfo.outputPath('olympus-valuations.html'), () => button(page).click());
  await page.unrouteAll();
  await openFile(page, path);
  await live(page);
  const chart = await new Chart(page, 'valuations').shown();
  await expect(page.locator('footer')).toContainText(`data version ${past}`);
  await expect(page.locator('footer a:visible')).toHaveAttribute('href', new RegExp(`\\?v=${past}&pinned=1$`));
  await chart.button('Table').click();
  const cells = await chart.figure.locator('.panel td').allInnerTexts();
  expect(cells).toContain('$440bn');
  expect(cells).not.toContain('$450bn');
  const [download] = await Promise.all([page.waitForEvent('download'), chart.figure.locator('.downloads a:visible').first().click()]);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv).toContain('$440bn');
  expect(csv).not.toContain('$450bn');
});

test.describe('its policy', () => {
  test.use({ provoked: [/^outside: |^error: .*(?:Content Security Policy|policy:)/] });

  test('refuses scripts, styles and pictures that are not its own', async ({ page }, testInfo) => {
    const path = await savePairs(page, testInfo);
    const text = await readFile(path, 'utf8');
    expect(text.match(/unsafe-inline/)).toBeNull();
    const foreign = '<script>window.foreign = 1</script><style>main { display: none }</style><img src="https://example.org/a.png">';
    await writeFile(path, text.replace('<main', `${foreign}<main`));
    await page.addInitScript(() => {
      window.refused = [];
      addEventListener('securitypolicyviolation', (event) => window.refused.push(event.effectiveDirective));
    });
    await openFile(page, path);
    await live(page);
    await expect(page.locator('main')).toBeVisible();
    expect(await page.evaluate(() => window.foreign)).toBeUndefined();
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = 'https://example.org/';
      document.body.append(frame);
    });
    const refused = ['frame-src', 'img-src', 'script-src-elem', 'style-src-elem'];
    await expect.poll(() => page.evaluate(() => [...new Set(window.refused)].sort())).toEqual(refused);
    expect(await page.evaluate(() => window.foreign)).toBeUndefined();
  });
});

test('a damaged file says so and keeps its picture', async ({ page }, testInfo) => {
  const path = await savePairs(page, testInfo);
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(/(data-file="program\.wasm">)[^<]{2000}/, '$1'));
  page.removeAllListeners('console');
  await openFile(page, path);
  await expect(page.locator('[data-reason]').first()).toContainText('The file is damaged');
  await expect(page.locator('.still:visible svg')).toBeVisible();
});

test.describe('on the way', () => {
  test.use({ provoked: [/Failed to load resource/] });

  test('what cannot be fetched is named, and nothing is offered', async ({ page }) => {
    await open(page, pageOf('valuations'));
    await page.route('**/valuations.zh-*.bin', (route) => route.abort());
    await button(page).click();
    await expect(button(page).locator('~ [role="status"]')).toHaveText(/^It could not be saved: figures\/valuations\.zh-.*\.bin did not arrive\.$/);
  });

  test('in a Chinese page it is said in Chinese, whatever the browser says of it', async ({ page }) => {
    await open(page, inLang(pageOf('valuations'), 'zh'));
    await page.route('**/valuations.zh-*.bin', (route) => route.fulfill({ status: 503, body: '' }));
    const told = button(page).locator('~ [role="status"]');
    await button(page).click();
    await expect(told).toHaveText(/^未能保存：文件未能载入：figures\/valuations\.zh-.*\.bin（服务器返回 503）。$/);
    await page.evaluate(() => { globalThis.CompressionStream = class { constructor() { throw new TypeError('Failed to compress'); } }; });
    await page.unroute('**/valuations.zh-*.bin');
    await button(page).click();
    await expect(told).toHaveText('未能保存：浏览器中途停止。');
  });
});

test('a chart is saved from a sandboxed frame of another site', async ({ page, baseURL, complaints }, testInfo) => {
  const server = await serveDumbly(baseURL, { 'access-control-allow-origin': '*' });
  try {
    const chart = new URL(pageOf('valuations'), server.address).href;
    await page.setContent(`<iframe sandbox="allow-scripts allow-downloads allow-popups" src="${chart}" width="900" height="1400"></iframe>`);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('html')).toHaveAttribute('data-ready');
    await frame.getByRole('button', { name: 'Pairs', exact: true }).click();
    const path = await save(page, testInfo.outputPath('olympus-valuations.html'), () => frame.locator('[data-tool="save"]').click());
    await openFile(page, path);
    await live(page);
    const saved = await new Chart(page, 'valuations').shown();
    await settle(page);
    await expect(saved.button('Pairs')).toHaveAttribute('aria-pressed', 'true');
  } finally {
    server.stop();
  }
  // The frame is of another site on purpose.
  const foreign = complaints.filter((complaint) => !complaint.startsWith(`outside: ${new URL(server.address).origin}`));
  complaints.splice(0, complaints.length, ...foreign);
});

const FROM_MEMORY = `<iframe width="1000" height="800"></iframe><script>
  fetch('document.html').then((answer) => answer.blob()).then((file) => { document.querySelector('iframe').src = URL.createObjectURL(file); });
</script>`;
const FRAMES = {
  'in an attribute of another page': (quoted) => `<iframe width="1000" height="800" srcdoc="${quoted}"></iframe>`,
  'in a frame without an origin': () => '<iframe width="1000" height="800" sandbox="allow-scripts" src="document.html"></iframe>',
  'from memory, without an address': () => FROM_MEMORY,
};

for (const [how, frame] of Object.entries(FRAMES)) {
  test(`both kinds of document start ${how}`, async ({ page, baseURL }, testInfo) => {
    const saved = await savePairs(page, testInfo);
    for (const path of [saved, WHOLE]) {
      const text = await readFile(path, 'utf8');
      await page.route('**/document.html', (route) => route.fulfill({ contentType: 'text/html', body: text }));
      const quoted = text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      await page.route('**/around.html', (route) => route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">${frame(quoted)}`,
      }));
      await page.goto(new URL('around.html', baseURL).href);
      await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('data-ready');
      const inside = page.frames()[1];
      await expect(inside.locator('html')).toHaveAttribute('data-ready');
      const chart = new Chart(inside, 'valuations');
      if (path === saved) await expect(chart.button('Pairs')).toHaveAttribute('aria-pressed', 'true');
      await chart.button('Bars').click();
      await expect(chart.button('Bars')).toHaveAttribute('aria-pressed', 'true');
      if (path === WHOLE) {
        await inside.locator('.nav a[href^="#/charts"]').first().click();
        await expect(page.frames()[1].locator('html')).toHaveAttribute('data-page', 'charts');
      }
      await page.unrouteAll();
    }
  });
}
