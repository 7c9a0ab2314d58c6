// Going over from one build to the next: each page is of one build, and a whole one waits for its reader.
import { AxeBuilder } from '@axe-core/playwright';
import { Chart, live, open } from './support/chart.mjs';
import { digest, following, list, rebuilt } from './support/builds.mjs';
import { arrived, expect, expectFrom, findings, first, footLine, given, hasSeen, installed, kept, keepWhole, PAGE, reads, test, visit, wholeOf } from './support/offline.mjs';

test.use({ serviceWorkers: 'allow' });

/** Opens the front page and the chart's page, and has the whole of one build kept. */
async function keepAll(page) {
  await visit(page);
  await keepWhole(page);
}

test.describe('a reader who keeps the whole site', () => {
  test('the next build waits until it is accepted, and neither is ever mixed with the other', async ({ page, site }) => {
    const second = following(first, 'second', findings);
    await keepAll(page);
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
    await expect.poll(() => kept(page)).toEqual(wholeOf(second));
    expect(await page.evaluate(() => caches.keys()), 'other copies of the site keep theirs').toEqual(expect.arrayContaining(neighbours));
  });

  test('what did not change is not fetched again', async ({ page, site }) => {
    const second = rebuilt(first, (name, bytes) => name === PAGE ? Buffer.concat([bytes, Buffer.from('<!---->')]) : bytes);
    await keepAll(page);
    site.serve(second);
    site.asked.length = 0;
    await page.reload();
    await arrived(page);
    expect([...new Set(site.asked)].sort()).toEqual([PAGE, list(second).name, 'sw.js'].sort());
    expect(await kept(page)).toMatchObject(wholeOf(second));
  });

  test('a page that stays open goes on with its own build until it is reloaded', async ({ page, context, site }) => {
    const second = following(first, 'second', findings);
    await keepAll(page);
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
    expect(Object.keys(await kept(page)).sort()).toEqual([list(first).id, list(second).id].sort());

    await Promise.all([other.waitForEvent('load'), other.locator('.newer').getByRole('button').click()]);
    await live(other);
    await open(other, PAGE);
    await reads(other, findings[1]);
    await expect.poll(async () => Object.keys(await kept(other))).toEqual([list(second).id]);
  });

  for (const lang of ['en', 'zh']) {
    test(`the line is quiet and of the page's language: ${lang}`, async ({ page, site }) => {
      await keepAll(page);
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

  test('a file that is not what the next build lists leaves the build before in use', async ({ page, site }) => {
    await keepAll(page);
    const second = following(first, 'second', findings);
    site.serve(new Map(second).set('favicon.svg', first.get('favicon.svg')));
    site.asked.length = 0;
    await page.reload();
    await expect.poll(() => site.asked.filter((name) => name === 'favicon.svg').length).toBeGreaterThanOrEqual(2);
    await open(page, PAGE);
    await reads(page, findings[0]);
    await expect(page.locator('.newer')).toHaveCount(0);
    expect((await kept(page))[list(second).id]?.['favicon.svg']).toBeUndefined();
  });
});

test.describe('a reader who keeps what was opened', () => {
  test('has the newest of every page, each whole, and nothing to accept', async ({ page, context, site }) => {
    const second = following(first, 'second', findings);
    await visit(page);
    await reads(page, findings[0]);
    await hasSeen(page, ['index.html', PAGE]);
    site.serve(second);
    const after = given(page, site);
    await open(page, PAGE);
    await reads(page, findings[1]);
    await open(page, './');
    await new Chart(page, 'valuations').shown();
    await expect.poll(async () => Object.keys(await kept(page))).toContain(list(second).id);
    expectFrom(second, await after());
    await installed(page);
    await expect(page.locator('.newer')).toHaveCount(0);
    // Without a network too: what was opened of the new build, and what only of the one before, as it was.
    await open(page, './');
    await hasSeen(page, ['index.html']);
    await expect.poll(async () => 'index.html' in ((await kept(page))[list(second).id] ?? {})).toBe(true);
    await context.setOffline(true);
    const offline = given(page, site);
    await open(page, './');
    expectFrom(second, await offline(), 3);
    const earlier = given(page, site);
    await open(page, PAGE);
    const seen = await earlier();
    const one = Object.hasOwn((await kept(page))[list(second).id], PAGE) ? second : first;
    await reads(page, one === second ? findings[1] : findings[0]);
    expectFrom(one, seen, 3);
  });

  test('reads on in a page that stays open, and is told that it is an earlier one', async ({ page, context, site }) => {
    const second = following(first, 'second', findings);
    await visit(page);
    await reads(page, findings[0]);
    await hasSeen(page, [PAGE]);
    site.serve(second);
    const other = await context.newPage();
    await open(other, './');
    await installed(other);
    const line = page.locator('.newer');
    await expect(line).toBeVisible();
    // What it shows from now on is of its own build, or nothing.
    const got = await page.evaluate(async (names) => Promise.all(names.map(async (name) => {
      const image = Object.assign(new Image(), { src: new URL(name, new URL('../', location.href)).href });
      return image.decode().then(() => true, () => false);
    })), ['stills/valuations.wide.svg']);
    expect(got).toEqual([false]);
    await expect(other.locator('.newer')).toHaveCount(0);
    await Promise.all([page.waitForEvent('load'), line.getByRole('button').click()]);
    await live(page);
    await reads(page, findings[1]);
    await expect.poll(async () => Object.keys(await kept(page))).toContain(list(second).id);
  });

  test('what earlier workers have kept unasked is let go', async ({ page, site }) => {
    // The worker before this one kept all, and noted what it used and nothing else.
    const { id, files } = list(first);
    const unasked = `
      const names = ${JSON.stringify(Object.keys(files))}; const scope = registration.scope; const own = 'olympus ' + scope + ' ${id}x';
      addEventListener('install', (event) => event.waitUntil(caches.open(own).then((cache) => cache.addAll(names.map((name) => scope + name)))));
      addEventListener('activate', (event) => event.waitUntil(caches.open('olympus ' + scope + ' notes').then((cache) => cache.put(scope, new Response(JSON.stringify({ used: own, pages: {} }))))));
      addEventListener('fetch', (event) => event.respondWith(caches.match(event.request, { cacheName: own }).then((found) => found ?? fetch(event.request))));`;
    site.serve(new Map(first).set('sw.js', Buffer.from(unasked)));
    await open(page, './');
    await expect.poll(async () => Object.keys((await kept(page).catch(() => ({})))[`${id}x`] ?? {}).length, { timeout: 60_000 }).toBe(Object.keys(files).length);
    site.serve(first);
    await page.reload();
    await live(page);
    await expect.poll(async () => Object.keys(await kept(page))).toContain(id);
    await open(page, PAGE);
    await installed(page);
    await expect.poll(async () => Object.keys(await kept(page))).toEqual([id]);
    await expect(footLine(page)).toContainText('What you have opened');
  });
});
