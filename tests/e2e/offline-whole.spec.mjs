// The whole site for reading offline: kept when the reader says so, with its size, its progress and the way back.
import { AxeBuilder } from '@axe-core/playwright';
import { Chart, live, open } from './support/chart.mjs';
import { list } from './support/builds.mjs';
import { expect, findings, first, footLine, hasSeen, installed, kept, keepWhole, PAGE, reads, test, visit, wholeOf } from './support/offline.mjs';

test.use({ serviceWorkers: 'allow' });

const { id, name: LIST, files } = list(first);
const NAMES = Object.keys(files);
const count = async (page) => Object.keys((await kept(page))[id] ?? {}).length;

test('every page is live without a network once the whole site is kept', async ({ page, context, site }) => {
  await open(page, './');
  await installed(page);
  const button = footLine(page).getByRole('button');
  const raw = [...first].filter(([name]) => name in files).reduce((sum, [, bytes]) => sum + bytes.length, 0);
  // This server compresses nothing.
  await expect(button).toHaveText(`Keep the whole site for offline reading (about ${(raw / 1e6).toFixed(1).replace('.0', '')}\u00a0MB)`, { useInnerText: true });
  expect(site.asked).not.toContain(LIST);
  await keepWhole(page);
  expect(await kept(page)).toEqual(wholeOf(first));
  await expect(button).toHaveText('Remove');
  await context.setOffline(true);
  site.stop();
  await page.reload();
  await live(page);
  await new Chart(page, 'valuations').shown();
  await page.locator(`.more a[href="${PAGE}"]`).first().click();
  await live(page);
  await reads(page, findings[0]);
  // Tools that nobody has used as well.
  await page.locator('.frame').focus();
  await page.keyboard.press('?');
  await expect(page.locator('dialog.keys')).toBeVisible();
  await open(page, `zh/${PAGE}?y=log`);
  const chart = await new Chart(page, 'token-growth').shown();
  await expect(chart.button('对数')).toHaveAttribute('aria-pressed', 'true');
  for (const path of ['charts/model-rankings', 'companies/deepseek.html', 'claims.html', 'zh/explore.html?table=users', 'companies/']) await open(page, path);
  await expect(footLine(page)).toContainText('is kept on this device');
});

test('it is said how far it is, in every page alike, and goes on while the reader turns pages', async ({ page, context, site }) => {
  await visit(page);
  const other = await context.newPage();
  await open(other, './');
  await installed(other);
  const [line, elsewhere] = [footLine(page), footLine(other)];
  // Half of it arrives at first.
  site.hold(NAMES.length / 2);
  await line.getByRole('button').click();
  for (const shown of [line, elsewhere]) {
    await expect(shown.getByRole('status')).toHaveText('Keeping the whole site for offline reading.');
    await expect(shown.getByRole('progressbar')).toHaveAccessibleName('Keeping the whole site for offline reading.');
    await expect.poll(() => shown.getByRole('progressbar').evaluate(({ position }) => position)).toBeGreaterThan(0.3);
    await expect(shown.getByRole('button')).toHaveText('Stop');
  }
  expect(await line.getByRole('progressbar').evaluate(({ position }) => position)).toBeLessThan(0.9);
  site.release();
  await open(page, 'claims.html');
  for (const shown of [footLine(page), elsewhere]) await expect(shown.getByRole('status')).toHaveText(/is kept on this device/, { timeout: 60_000 });
  expect(await kept(page)).toEqual(wholeOf(first));
});

test('it is undone: all is freed but what is open, and stays so', async ({ page, context }) => {
  await visit(page);
  await keepWhole(page);
  expect(await count(page)).toBe(NAMES.length + 1);
  const button = footLine(page).getByRole('button');
  await button.click();
  await expect(footLine(page).getByRole('status')).toHaveText('Removed. What you open still works without a network.');
  await expect(button).toHaveText(/^Keep the whole site/);
  await expect(button).toBeFocused();
  await hasSeen(page, [PAGE]);
  await expect.poll(() => count(page)).toBeLessThan(20);
  await context.setOffline(true);
  await page.reload();
  await reads(page, findings[0]);
  await page.goto('claims.html');
  await expect(page.locator('h1')).toHaveText('This page is not on your device');
});

test('it is stopped on its way, and begun again', async ({ page, site }) => {
  await visit(page);
  site.hold(NAMES.length / 2);
  const line = footLine(page);
  await line.getByRole('button').click();
  await expect.poll(() => count(page)).toBeGreaterThan(NAMES.length / 4);
  await line.getByRole('button', { name: 'Stop' }).click();
  await expect(line.getByRole('status')).toHaveText(/^Removed/);
  await expect(line.getByRole('progressbar')).toHaveCount(0);
  await expect.poll(() => count(page)).toBeLessThan(20);
  site.release();
  await keepWhole(page);
  expect(await kept(page)).toEqual(wholeOf(first));
});

test('a network that goes away stops it, and it goes on from there', async ({ page, context, site }) => {
  await visit(page);
  site.hold(NAMES.length / 2);
  const line = footLine(page);
  await line.getByRole('button').click();
  await expect.poll(() => count(page)).toBeGreaterThan(NAMES.length / 4);
  // All of its lanes wait: nothing more is asked for that could fail in the place of what is on its way.
  await expect.poll(site.waiting).toBe(4);
  await context.setOffline(true);
  // Chromium lets what is on its way come, which for held answers is never.
  site.drop();
  await expect(line.getByRole('status')).toHaveText(/^The network is away/);
  await expect(line.getByRole('button')).toHaveText('Stop');
  site.release();
  site.asked.length = 0;
  await context.setOffline(false);
  await expect(line).toContainText('is kept on this device', { timeout: 60_000 });
  expect(await kept(page)).toEqual(wholeOf(first));
  // What had arrived is not asked for again.
  expect(site.asked.length).toBeLessThan(NAMES.length * 0.8);
});

test('a worker that was stopped on the way goes on with the next page', async ({ page, site }) => {
  await visit(page);
  site.hold(NAMES.length / 2);
  await footLine(page).getByRole('button').click();
  await expect.poll(() => count(page)).toBeGreaterThan(NAMES.length / 4);
  const client = await page.context().newCDPSession(page);
  await client.send('ServiceWorker.enable');
  await client.send('ServiceWorker.stopAllWorkers');
  site.release();
  await open(page, 'claims.html');
  await expect(footLine(page)).toContainText('is kept on this device', { timeout: 60_000 });
  expect(await kept(page)).toEqual(wholeOf(first));
});

test('a file that is not what the build lists is never kept, and the reader is told', async ({ page, site }) => {
  site.serve(new Map(first).set('coverage.html', Buffer.from('<!doctype html><title>another</title>')));
  await visit(page);
  const line = footLine(page);
  await line.getByRole('button').click();
  await expect(line.getByRole('status')).toHaveText('The whole site could not be kept: the server has files of another version.', { timeout: 60_000 });
  const [own] = Object.values(await kept(page));
  expect(Object.keys(own)).not.toContain('coverage.html');
  expect(Object.keys(own)).not.toContain(LIST);
  for (const [name, digest] of Object.entries(own)) expect(digest, name).toBe(files[name]);
  // Once the host has the whole build, it is kept.
  site.serve(first);
  await keepWhole(page);
  expect(await kept(page)).toEqual(wholeOf(first));
});

test('a device without room says so, and has what was open', async ({ page, site }) => {
  // The browser's own bound is beyond any test's: the worker finds it sooner.
  const bound = `{ let left = 80; const { put } = Cache.prototype; const { delete: drop } = CacheStorage.prototype;
    CacheStorage.prototype.delete = function (name) { left = 80; return drop.call(this, name); };
    Cache.prototype.put = function (address, answer) { return --left < 0 ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : put.call(this, address, answer); }; }`;
  site.serve(new Map(first).set('sw.js', Buffer.from(`${bound}\n${first.get('sw.js')}`)));
  await visit(page);
  const line = footLine(page);
  await line.getByRole('button').click();
  await expect(line.getByRole('status')).toHaveText('This device has no room for the whole site.');
  await expect(line.getByRole('button')).toHaveText(/^Keep the whole site/);
  await hasSeen(page, [PAGE]);
  expect(await count(page)).toBeLessThan(20);
});

test('who installs the site has the whole of it, and may let it go for good', async ({ page }) => {
  await visit(page);
  await page.evaluate(() => dispatchEvent(new Event('appinstalled')));
  await expect(footLine(page)).toContainText('is kept on this device', { timeout: 60_000 });
  await footLine(page).getByRole('button', { name: 'Remove' }).click();
  await expect(footLine(page).getByRole('status')).toHaveText(/^Removed/);
  // Opened as an app it is not kept again, since its reader has said so.
  const app = () => {
    const { matchMedia } = window;
    window.matchMedia = (query) => (query.includes('display-mode') ? { matches: true } : matchMedia.call(window, query));
  };
  await page.addInitScript(app);
  await open(page, './');
  await installed(page);
  await page.waitForTimeout(500);
  await expect(footLine(page).getByRole('button')).toHaveText(/^Keep the whole site/);
});

test('an app that was installed before is kept when it is opened', async ({ page }) => {
  await page.addInitScript(() => {
    const { matchMedia } = window;
    window.matchMedia = (query) => (query.includes('display-mode') ? { matches: true } : matchMedia.call(window, query));
  });
  await open(page, './');
  await expect(footLine(page)).toContainText('is kept on this device', { timeout: 60_000 });
});

for (const lang of ['en', 'zh']) {
  test(`the line is quiet, of the page's language, and worked by keys: ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page, lang === 'zh' ? `zh/${PAGE}` : PAGE);
    await installed(page);
    const line = footLine(page);
    await expect(line).toHaveText(lang === 'zh' ? /^打开过的内容无需联网也能阅读。\s*保存整个网站，供离线阅读（约 .*）$/ : /^What you have opened works without a network\.\s*Keep the whole site/, { useInnerText: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const { violations } = await new AxeBuilder({ page }).include('.offline').analyze();
    expect(violations).toEqual([]);
    const button = line.getByRole('button');
    expect((await button.boundingBox()).height).toBeGreaterThanOrEqual(24);
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(line).toContainText(lang === 'zh' ? '已保存在此设备上' : 'is kept on this device', { timeout: 60_000 });
    await expect(button).toBeFocused();
    await page.emulateMedia({ media: 'print' });
    await expect(line).toBeHidden();
  });
}
