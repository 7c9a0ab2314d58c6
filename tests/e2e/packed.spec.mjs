// Packed files: small on a host that compresses nothing, plain for a browser that unpacks nothing.
import { inflateSync } from 'node:zlib';
import { Chart, open } from './support/chart.mjs';
import { charts, inLang, languages, pageOf } from './support/pages.mjs';
import { expect, test } from './support/test.mjs';

/** The packs that a chart's page names, in each language. */
const packsOf = (html) => [.../data-pack="(?:\.\.\/)+(figures\/[^"]+)"/g[Symbol.matchAll](html)].map(([, pack]) => pack);

test('what a host sends of a chart without compressing anything is small, and says what its plain copy says', async ({ request }) => {
  const sizes = [];
  for (const id of charts) {
    const pages = await Promise.all(languages.map(async (lang) => (await request.get(inLang(pageOf(id), lang))).text()));
    for (const pack of pages.flatMap(packsOf)) {
      const read = async (path) => (await request.get(path, { headers: { 'accept-encoding': 'identity' } })).body();
      const [sent, plain] = [await read(pack), await read(pack.replace('figures/', 'figures/plain/'))];
      expect(inflateSync(sent).equals(plain), pack).toBe(true);
      expect(plain.length, pack).toBeLessThanOrEqual(10_000);
      sizes.push([sent.length, pack]);
    }
  }
  expect(sizes.length).toBe(2 * charts.length);
  sizes.sort(([a], [b]) => b - a);
  // Four charts have more words than that holds: the timeline of all events, the rounds of Kimi, the rates, and DeepSeek's figures,
  // each of which measures something else.
  expect(sizes.filter(([size]) => size > 3000).map(([, pack]) => pack.replace(/.*\/|\..*/g, '')).every((id) => ['event-timeline', 'kimi-funding', 'exchange-rates', 'deepseek-scale'].includes(id)), String(sizes.slice(0, 8))).toBe(true);
  expect(sizes[0][0]).toBeLessThan(4600);
});

for (const [name, path, shown] of [
  ['charts', pageOf('valuations'), async (page) => (await new Chart(page, 'valuations').shown()).hoverAny()],
  ['tables', 'explore.html?table=models', (page) => expect(page.locator('[data-explorer] .sheet table')).toBeVisible()],
]) {
  test(`a browser that unpacks nothing reads ${name} from plain copies`, async ({ page }) => {
    await page.addInitScript(() => { delete globalThis.DecompressionStream; });
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    await open(page, path);
    await shown(page);
    expect(asked.filter((url) => /\/plain\/.*\.bin$/.test(url)).length).toBeGreaterThan(0);
  });
}

test.describe('a pack that is damaged on its way', () => {
  test.use({ provoked: [/./] });
  test('is not taken for one', async ({ page }) => {
    await page.route('**/figures/valuations.*.bin', async (route) => {
      const body = await (await route.fetch()).body();
      body[body.length >> 1] ^= 0x55;
      await route.fulfill({ body });
    });
    await open(page, pageOf('valuations'));
    await expect(page.locator('[data-status]').first()).toContainText('it is not what this page expects');
  });
});
