// Reading without a network what was opened before, and nothing fetched for that which a page does not show.
import { AxeBuilder } from '@axe-core/playwright';
import { Chart, live, open } from './support/chart.mjs';
import { following, list, rebuilt } from './support/builds.mjs';
import { markStart } from './support/instruments.mjs';
import { expect, findings, first, footLine, hasSeen, installed, kept, PAGE, reads, test, visit } from './support/offline.mjs';

test.use({ serviceWorkers: 'allow' });

/** What the front page shows and needs, but for what the worker itself is. */
const shown = async (page) => {
  const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const root = await page.evaluate(() => new URL('.', document.baseURI).href);
  return ['index.html', ...names.map((name) => name.slice(root.length))].filter((name) => name in list(first).files && !name.startsWith('offline-'));
};

test('a first visit fetches what the page shows, and the worker', async ({ page, site }) => {
  await page.addInitScript(markStart);
  await open(page, './');
  await installed(page);
  const names = await shown(page);
  await hasSeen(page, names);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1500);
  const extra = [...new Set(site.asked)].filter((name) => !names.includes(name)).map((name) => name.replace(/-[0-9a-f]{16}/, ''));
  expect(extra.sort()).toEqual(['favicon.svg', 'manifest.webmanifest', 'offline.js', 'sw.js'].filter((name) => extra.includes(name)));
  expect(extra).toContain('sw.js');
  // Not before the charts are live.
  const [ready, begun] = await page.evaluate(() => [
    performance.getEntriesByName('bench:ready')[0].startTime,
    performance.getEntriesByType('resource').find(({ name }) => name.includes('/offline-')).startTime,
  ]);
  expect(begun).toBeGreaterThanOrEqual(ready);
  expect(site.asked.findIndex((name) => name.endsWith('.wasm'))).toBeLessThan(site.asked.indexOf('sw.js'));
});

test('what was opened is live without a network: the first page too, with any query, and by the name of a folder', async ({ page, context, site }) => {
  await open(page, './');
  await installed(page);
  await hasSeen(page, await shown(page));
  await new Chart(page, 'token-growth').shown();
  await hasSeen(page, await shown(page));
  await open(page, `${PAGE}?y=log`);
  await reads(page, findings[0]);
  await open(page, 'zh/charts/model-rankings.html');
  await hasSeen(page, [PAGE, 'zh/charts/model-rankings.html']);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  site.stop();
  await open(page, './?theme=dark');
  await new Chart(page, 'valuations').shown();
  await new Chart(page, 'token-growth').shown();
  await page.locator(`.more a[href="${PAGE}"]`).first().click();
  await live(page);
  await reads(page, findings[0]);
  await page.reload();
  await reads(page, findings[0]);
  await open(page, 'zh/charts/model-rankings');
  await new Chart(page, 'model-rankings').shown();
  // Everything kept is of the build.
  const [files] = Object.values(await kept(page));
  expect(Object.keys(files).length).toBeGreaterThan(12);
  for (const [name, digest] of Object.entries(files)) expect(list(first).files[name], name).toBe(digest);
});

for (const [lang, path, title, link] of [
  ['en', 'charts/valuations.html?theme=dark', 'This page is not on your device', /^China’s AI labs|Olympus/],
  ['zh', 'zh/claims.html', '此页未保存在设备上', /奥林匹斯|Olympus/],
]) {
  test(`a page that was never opened says so, and what can be read: ${lang}`, async ({ page, context }) => {
    await visit(page);
    await hasSeen(page, ['index.html', PAGE]);
    await context.setOffline(true);
    const answer = await page.goto(path);
    expect(answer.status()).toBe(503);
    await expect(page.locator('h1')).toHaveText(title);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    if (lang === 'en') await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(20, 22, 26)');
    await expect(page.locator('.masthead')).toHaveCSS('border-top-width', '2px');
    await expect(page.locator('ul.away a')).toHaveCount(2);
    await expect(page.locator('ul.away a').last()).toHaveText(link);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.locator(`ul.away a[href$="${PAGE}"]`).click();
    await live(page);
    await reads(page, findings[0]);
    await page.goBack();
    await context.setOffline(false);
    await Promise.all([page.waitForEvent('load'), page.locator('p.away a').click()]);
    await expect(page.locator('html')).toHaveAttribute('data-page', /./);
    expect(new URL(page.url()).href).toContain(path);
  });
}

const TOOLS = ['ask', 'choose', 'cite', 'keep', 'settings', 'share', 'sheet', 'sound', 'tools', 'walk'];
const toolsOf = (names) => names.map((name) => name.split('/').pop().match(/^([a-z]+)-[0-9a-f]{16}\.js$/)?.[1]).filter((stem) => [...TOOLS, 'save'].includes(stem));

test('without a network a tool that nobody has used says so; who has used one has them all, but for what is large', async ({ page, context, site }) => {
  await visit(page);
  await hasSeen(page, [PAGE]);
  const chart = await new Chart(page, 'token-growth').shown();
  expect(toolsOf(site.asked)).toEqual([]);
  await context.setOffline(true);
  const refusal = 'The program for this could not be downloaded: reload the page to try again.';
  await chart.frame.focus();
  await page.keyboard.press('?');
  await expect(chart.figure.getByRole('status').filter({ hasText: refusal })).toBeVisible();
  await page.locator('.bottom [data-tool="settings"]').click();
  await expect(page.locator('.bottom .more [role="status"]')).toHaveText(refusal, { useInnerText: true });
  await context.setOffline(false);

  await open(page, PAGE);
  await chart.frame.focus();
  await page.keyboard.press('?');
  await expect(page.locator('dialog.keys')).toBeVisible();
  const names = [...first.keys()];
  const small = names.filter((name) => toolsOf([name]).some((stem) => stem !== 'save') || /^(share|choose)-[0-9a-f]{16}\.css$/.test(name));
  expect(small).toHaveLength(TOOLS.length + 2);
  await hasSeen(page, small);
  expect(toolsOf(site.asked).sort()).toEqual(TOOLS);

  await context.setOffline(true);
  site.stop();
  await open(page, PAGE);
  await chart.shown();
  await chart.frame.focus();
  await page.keyboard.press('f');
  await expect(chart.figure.getByRole('tree')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('w');
  await expect(chart.figure.locator('.walk .answer')).not.toBeEmpty();
  await page.keyboard.press('o');
  const dialog = page.locator('dialog.share[open]');
  await expect(dialog.locator('.setting').first()).toBeVisible();
  await expect(dialog).toHaveCSS('display', 'flex');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('p');
  await expect(chart.figure.locator('.sound')).toBeVisible();
});

test('a page is shown that was seen, where the network is there but answers nothing', async ({ page, site }) => {
  await visit(page);
  await hasSeen(page, [PAGE]);
  site.hold();
  await page.goto(PAGE);
  await reads(page, findings[0]);
});

test('a page that the host has changed is shown, and not kept', async ({ page, site }) => {
  await visit(page);
  const other = Buffer.concat([first.get('claims.html'), Buffer.from('<!-- injected -->')]);
  site.serve(new Map(first).set('claims.html', other));
  await open(page, 'claims.html');
  await installed(page);
  expect(Object.values(await kept(page)).some((files) => 'claims.html' in files)).toBe(false);
});

test.describe('nothing is kept', () => {
  for (const flag of ['embed', 'plain', 'static']) {
    test(`for a page with the flag ${flag}`, async ({ page, site }) => {
      await page.goto(`${PAGE}?y=log&${flag}`);
      // A still page is never live.
      if (flag !== 'static') await live(page);
      await page.waitForLoadState('networkidle');
      expect(site.asked.filter((name) => /^(sw\.js|offline-)/.test(name))).toEqual([]);
      await expect(footLine(page)).toHaveCount(0);
    });
  }

  test.describe('over plain http from another machine', () => {
    // Not this machine's own name, which browsers trust.
    test.use({ baseURL: async ({ site }, use) => use(site.address.replace('127.0.0.1', '0.0.0.0')) });
    test('and everything else works', async ({ page, site }) => {
      await open(page, './');
      expect(await page.evaluate(() => isSecureContext)).toBe(false);
      await new Chart(page, 'valuations').shown();
      await page.waitForLoadState('networkidle');
      expect(site.asked.filter((name) => /^(sw\.js|offline-)/.test(name))).toEqual([]);
      await expect(footLine(page)).toHaveCount(0);
    });
  });

  test('where the site is worked on, and what was kept before is dropped', async ({ page, site }) => {
    await visit(page);
    const leave = Buffer.from(await (await fetch(new URL('sw-off.js', process.env.BASE_URL))).arrayBuffer());
    site.serve(new Map(following(first, 'second', findings)).set('sw.js', leave));
    await page.reload();
    await expect.poll(() => page.evaluate(async () => [await navigator.serviceWorker.getRegistrations(), await caches.keys()]).catch(() => null)).toEqual([[], []]);
    await open(page, PAGE);
    await reads(page, findings[1]);
  });

  test('for a page in a frame', async ({ page, site, baseURL }) => {
    const outer = '<!doctype html><title>x</title><link rel="icon" href="data:,"><iframe width="800" height="800" src="site/charts/token-growth.html"></iframe>';
    await page.route('**/frame.html', (route) => route.fulfill({ contentType: 'text/html', body: outer }));
    await page.goto(new URL('../frame.html', baseURL).href);
    await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('data-ready');
    await page.waitForLoadState('networkidle');
    expect(site.asked.filter((name) => /^(sw\.js|offline-)/.test(name))).toEqual([]);
  });

  test('where storage is refused, and everything else works', async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => { throw new DOMException('no', 'SecurityError'); };
      ServiceWorkerContainer.prototype.register = refuse;
    });
    await open(page, './');
    await new Chart(page, 'valuations').shown();
    await page.waitForLoadState('networkidle');
    await expect(footLine(page)).toHaveCount(0);
  });
});

test.describe('a host that names wrong types', () => {
  test.use({ types: { html: 'text/html', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml', wasm: 'text/plain' } });
  test('is enough, with the worker and without a network', async ({ page, context }) => {
    await visit(page);
    await reads(page, findings[0]);
    await hasSeen(page, [PAGE]);
    await context.setOffline(true);
    await page.reload();
    await live(page);
    await reads(page, findings[0]);
  });
});

test('the manifest and its icons are there for every page', async ({ page, baseURL }) => {
  for (const path of ['./', PAGE]) {
    await page.goto(path);
    const address = await page.evaluate(() => document.querySelector('link[rel="manifest"]').href);
    expect(address).toBe(new URL('manifest.webmanifest', baseURL).href);
  }
  const manifest = await page.evaluate(async () => (await fetch(document.querySelector('link[rel="manifest"]').href)).json());
  expect(manifest.icons.length).toBeGreaterThanOrEqual(4);
  for (const { src, sizes } of manifest.icons) {
    const width = await page.evaluate(async (address) => {
      const image = Object.assign(new Image(), { src: address });
      await image.decode();
      return image.naturalWidth;
    }, new URL(src, baseURL).href);
    if (sizes !== 'any') expect(`${width}x${width}`).toBe(sizes);
  }
});

test.describe('a worker whose storage fails', () => {
  /** The build with a worker that finds its storage broken once it is in use. */
  const broken = (line) => {
    const worker = Buffer.from(`${line}\n${first.get('sw.js')}`);
    return new Map(first).set('sw.js', worker);
  };
  for (const [what, line] of [
    ['to look into', "const { match } = caches; caches.match = (address, from) => from ? Promise.reject(new Error('no storage')) : match.call(caches, address);"],
    ['to open for its notes', "const { open } = caches; caches.open = (name) => name.endsWith('notes') ? Promise.reject(new Error('no storage')) : open.call(caches, name);"],
    ['to list', "caches.keys = () => Promise.reject(new Error('no storage'));"],
  ]) {
    test(`${what} leaves the reader what the network has`, async ({ page, site }) => {
      site.serve(broken(line));
      await open(page, './');
      await installed(page);
      await open(page, PAGE);
      expect(await page.evaluate(() => Boolean(navigator.serviceWorker.controller))).toBe(true);
      await reads(page, findings[0]);
    });
  }
});

test.describe('a site that has left its address', () => {
  const other = Buffer.from('<!doctype html><title>Another site</title><link rel="icon" href="data:,"><p>Another site');
  const nothing = (page) => page.evaluate(async () => [await navigator.serviceWorker.getRegistrations(), await caches.keys()]).catch(() => null);
  test.use({ provoked: [/404|bad HTTP response code|Failed to (load|update)|MIME|redirect/] });

  for (const [how, worker] of [
    ['and its worker with it', undefined],
    ['to one that answers everything with a page', other],
    ['to one that has a worker of its own', Buffer.from("self.addEventListener('fetch', () => {});")],
  ]) {
    test(`${how} lets go of its readers`, async ({ page, site }) => {
      await visit(page);
      const files = new Map([['index.html', other], [PAGE, other]]);
      if (worker) files.set('sw.js', worker);
      site.serve(files);
      // Once more from what was kept, and then no more.
      await page.goto(PAGE);
      await expect.poll(async () => (await page.evaluate(() => caches.keys()))).toEqual([]);
      await page.goto('about:blank');
      await page.goto(PAGE);
      await expect(page).toHaveTitle('Another site');
    });
  }

  test('for a while, or a network that is away, keeps them', async ({ page, context, site }) => {
    await visit(page);
    await context.setOffline(true);
    await page.reload();
    await live(page);
    expect(Object.keys(await kept(page))).toEqual([list(first).id]);
    expect((await kept(page))[list(first).id]).toHaveProperty([PAGE]);
  });

  test('takes back what was kept at once by the file that is shipped for it', async ({ page, site, request }) => {
    await visit(page);
    const off = Buffer.from(await (await request.get(new URL('sw-off.js', process.env.BASE_URL).href)).body());
    site.serve(new Map([['index.html', other], [PAGE, other], ['sw.js', off]]));
    await page.reload();
    await expect(page).toHaveTitle('Another site');
    await expect.poll(() => nothing(page)).toEqual([[], []]);
  });
});
