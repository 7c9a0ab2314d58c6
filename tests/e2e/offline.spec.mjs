// Reading without a network, and going over from one build to the next: always one whole build, never parts of two.
import { AxeBuilder } from '@axe-core/playwright';
import { Chart, live, open } from './support/chart.mjs';
import { built, digest, following, host, list, rebuilt } from './support/builds.mjs';
import { markStart } from './support/instruments.mjs';
import { expect, test as base } from './support/test.mjs';

const PAGE = 'charts/token-growth.html';
const first = await built(process.env.BASE_URL);
const title = /<h1 class="finding"[^>]*>([^<]+)</.exec(first.get(PAGE).toString())?.[1];
const findings = [title, title.toUpperCase()];

const test = base.extend({
  site: async ({}, use) => {
    const site = await host(first);
    await use(site);
    site.stop();
  },
  baseURL: async ({ site }, use) => use(site.address),
  // Parts of pages that are left while they load are of no interest.
  provoked: [[/ERR_INTERNET_DISCONNECTED/], { option: true }],
});
test.use({ serviceWorkers: 'allow' });

/** Waits until a build is kept and used. */
async function installed(page) {
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state)).toBe('activated');
}

/** Waits until another build waits to take over. */
async function arrived(page) {
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state)).toBe('installed');
}

/** Everything kept for the site: for each build, the digest of each of its files. */
const kept = (page) => page.evaluate(async () => {
  const { scope } = await navigator.serviceWorker.getRegistration();
  const hex = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const builds = {};
  for (const cacheName of await caches.keys()) {
    const [, place, id] = cacheName.split(' ');
    if (place !== scope || id === 'notes') continue;
    builds[id] = {};
    const cache = await caches.open(cacheName);
    for (const request of await cache.keys()) {
      const bytes = await (await cache.match(request)).arrayBuffer();
      builds[id][request.url.slice(scope.length)] = hex(await crypto.subtle.digest('SHA-256', bytes));
    }
  }
  return builds;
});

/** Collects the digest of every file that the page is given from now on, by name. */
function given(page, { address }) {
  const bodies = [];
  const take = (response) => {
    const [url] = response.url().split('?');
    if (response.ok() && url.startsWith(address)) {
      bodies.push(response.body().then((body) => [url.slice(address.length) || 'index.html', digest(body)], () => null));
    }
  };
  page.on('response', take);
  return async () => {
    page.off('response', take);
    return Object.fromEntries((await Promise.all(bodies)).filter(Boolean));
  };
}

/** Reads the chart's page from the top: which finding the page, and then the live chart says. */
async function reads(page, finding) {
  const chart = await new Chart(page, 'token-growth').shown();
  await expect(chart.finding).toContainText(finding);
}

/** Opens the front page and then the chart's page, which the worker answers; keeps the whole of one build. */
async function visit(page) {
  await open(page, './');
  await installed(page);
  await open(page, PAGE);
  expect(await page.evaluate(() => Boolean(navigator.serviceWorker.controller))).toBe(true);
}

test('both pages are live without a network, with any query, and by the name of a folder', async ({ page, context, site }) => {
  await open(page, './');
  await installed(page);
  expect(await kept(page)).toEqual({ [list(first).id]: list(first).files });
  await context.setOffline(true);
  site.stop();
  await page.reload();
  await live(page);
  await new Chart(page, 'valuations').shown();
  await page.locator('.more a[href="charts/token-growth.html"]').click();
  await live(page);
  await reads(page, findings[0]);
  await open(page, `${PAGE}?y=log&lang=zh`);
  const chart = await new Chart(page, 'token-growth').shown();
  await expect(chart.button('对数')).toHaveAttribute('aria-pressed', 'true');
  await open(page, './?theme=dark');
  await open(page, 'charts/model-rankings');
  await new Chart(page, 'model-rankings').shown();
});

test('nothing is kept before the charts are live', async ({ page, site }) => {
  await page.addInitScript(markStart);
  await open(page, './');
  await installed(page);
  const [ready, begun] = await page.evaluate(() => [
    performance.getEntriesByName('bench:ready')[0].startTime,
    performance.getEntriesByType('resource').find(({ name }) => name.includes('/offline-')).startTime,
  ]);
  expect(begun).toBeGreaterThanOrEqual(ready);
  const worker = site.asked.indexOf('sw.js');
  expect(site.asked.findIndex((name) => name.endsWith('.wasm'))).toBeLessThan(worker);
  expect(site.asked.indexOf('icons/512.png')).toBeGreaterThan(worker);
});

test('the next build waits until it is accepted, and neither is ever mixed with the other', async ({ page, site }) => {
  const second = following(first, 'second', findings);
  await visit(page);
  const neighbours = ['', 'site/more/'].map((path) => `olympus ${new URL(`../${path}`, site.address)} third`);
  await page.evaluate((names) => Promise.all(names.map((name) => caches.open(name))), neighbours);
  site.serve(second);
  const before = given(page, site);
  await page.reload();
  await live(page);
  await reads(page, findings[0]);
  const line = page.getByRole('status').filter({ hasText: 'A newer version is ready.' });
  await expect(line).toBeVisible();
  await arrived(page);
  // Not before the reader wants it, whatever else is opened.
  await open(page, './');
  await new Chart(page, 'valuations').shown();
  await open(page, PAGE);
  await reads(page, findings[0]);
  expectFrom(first, await before());
  await expect(line).toBeVisible();

  const after = given(page, site);
  await Promise.all([page.waitForEvent('load'), line.getByRole('button', { name: 'Reload' }).click()]);
  await live(page);
  await reads(page, findings[1]);
  await expect(line).toHaveCount(0);
  await open(page, './');
  await new Chart(page, 'valuations').shown();
  expectFrom(second, await after());
  await expect.poll(() => kept(page)).toEqual({ second: list(second).files });
  expect(await page.evaluate(() => caches.keys()), 'other copies of the site keep theirs').toEqual(expect.arrayContaining(neighbours));
});

test('what did not change is not fetched again', async ({ page, site }) => {
  const second = rebuilt(first, 'second', (name, bytes) => name === PAGE ? Buffer.concat([bytes, Buffer.from('<!---->')]) : bytes);
  await visit(page);
  site.serve(second);
  site.asked.length = 0;
  await page.reload();
  await arrived(page);
  expect(site.asked.filter((name) => name !== 'sw.js')).toEqual([PAGE]);
  expect((await kept(page)).second).toEqual(list(second).files);
});

test('a page that stays open goes on with its own build until it is reloaded', async ({ page, context, site }) => {
  const second = following(first, 'second', findings);
  await visit(page);
  const other = await context.newPage();
  await open(other, './');
  site.serve(second);
  await page.reload();
  const line = page.locator('.newer');
  await Promise.all([page.waitForEvent('load'), line.getByRole('button').click()]);
  await live(page);
  await reads(page, findings[1]);

  // The other page is still the first build's, and so is all that it needs from now on.
  const seen = given(other, site);
  const chart = await new Chart(other, 'token-growth').shown();
  await expect(chart.finding).toContainText(findings[0]);
  const later = await other.evaluate(async () => {
    const answers = await Promise.all(['stills/valuations.wide.svg', 'data/models.csv'].map((name) => fetch(name)));
    return Promise.all(answers.map((answer) => answer.text()));
  });
  expect(later.map(digest)).toEqual(['stills/valuations.wide.svg', 'data/models.csv'].map((name) => list(first).files[name]));
  expectFrom(first, await seen(), 2);
  expect(Object.keys(await kept(page)).sort()).toEqual([list(first).id, 'second'].sort());

  await Promise.all([other.waitForEvent('load'), other.locator('.newer').getByRole('button').click()]);
  await live(other);
  await open(other, PAGE);
  await reads(other, findings[1]);
  await expect.poll(async () => Object.keys(await kept(other))).toEqual(['second']);
});

for (const lang of ['en', 'zh']) {
  test(`the line is quiet and of the page's language: ${lang}`, async ({ page, site }) => {
    await visit(page);
    site.serve(following(first, 'second', findings));
    await open(page, `${lang === 'zh' ? 'zh/' : ''}${PAGE}`);
    const line = page.locator('.newer');
    await expect(line).toHaveText(lang === 'zh' ? /^有新版本可用。\s*重新加载$/ : /^A newer version is ready\.\s*Reload$/, { useInnerText: true });
    const box = await line.boundingBox();
    expect(box.y + box.height).toBeCloseTo(page.viewportSize().height, 0);
    expect(box.height).toBeLessThan(60);
    const { violations } = await new AxeBuilder({ page }).include('.newer').analyze();
    expect(violations).toEqual([]);
    // At the end of the page it is the last line, over nothing.
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const bottom = await page.locator('.bottom').boundingBox();
    expect((await line.boundingBox()).y).toBeGreaterThanOrEqual(bottom.y + bottom.height - 1);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });
}

test.describe('a file that is not what the build lists', () => {
  test('is never kept, and nothing is used of that build', async ({ page, site }) => {
    const mixed = new Map(first).set(PAGE, Buffer.from('<!doctype html><title>another</title>'));
    site.serve(mixed);
    await open(page, './');
    await expect.poll(() => site.asked.filter((name) => name === PAGE).length).toBeGreaterThanOrEqual(2);
    await expect.poll(() => page.evaluate(async () => Boolean(await navigator.serviceWorker.getRegistration()))).toBe(false);
    expect(JSON.stringify(await page.evaluate(async () => {
      const found = [];
      for (const name of await caches.keys()) found.push(...(await (await caches.open(name)).keys()).map(({ url }) => url));
      return found;
    }))).not.toContain(PAGE);
    // Once the host has the whole build, it is kept.
    site.serve(first);
    await page.reload();
    await installed(page);
    expect(await kept(page)).toEqual({ [list(first).id]: list(first).files });
  });

  test('leaves the build before in use', async ({ page, site }) => {
    await visit(page);
    const second = following(first, 'second', findings);
    site.serve(new Map(second).set('favicon.svg', first.get('favicon.svg')));
    site.asked.length = 0;
    await page.reload();
    await expect.poll(() => site.asked.filter((name) => name === 'favicon.svg').length).toBeGreaterThanOrEqual(2);
    await open(page, PAGE);
    await reads(page, findings[0]);
    await expect(page.locator('.newer')).toHaveCount(0);
    expect((await kept(page)).second?.['favicon.svg']).toBeUndefined();
  });
});

test.describe('nothing is kept', () => {
  for (const flag of ['embed', 'plain', 'static']) {
    test(`for a page with the flag ${flag}`, async ({ page, site }) => {
      await page.goto(`${PAGE}?y=log&${flag}`);
      // A still page is never live.
      if (flag !== 'static') await live(page);
      await page.waitForLoadState('networkidle');
      expect(site.asked.filter((name) => /^(sw\.js|offline-)/.test(name))).toEqual([]);
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
});

test.describe('a host that names wrong types', () => {
  test.use({
    site: async ({}, use) => {
      const site = await host(first, { html: 'text/html', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml', wasm: 'text/plain' });
      await use(site);
      site.stop();
    },
  });
  test('is enough, with the worker and without a network', async ({ page, context }) => {
    await visit(page);
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

/** Every file in `found`, and so many at least, is as the build's worker lists it. */
function expectFrom(build, found, least = 6) {
  const { files } = list(build);
  const names = Object.keys(found).filter((name) => name !== 'sw.js');
  expect(names.length).toBeGreaterThanOrEqual(least);
  expect(Object.fromEntries(names.map((name) => [name, found[name]]))).toEqual(Object.fromEntries(names.map((name) => [name, files[name]])));
}

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
    expect(await kept(page)).toEqual({ [list(first).id]: list(first).files });
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
