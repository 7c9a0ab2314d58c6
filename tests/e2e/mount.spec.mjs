// Every page becomes live: its pictures give way to canvases with something on them, under the strict policy.
import { Chart, open } from './support/chart.mjs';
import { charts, pages } from './support/pages.mjs';
import { expect, test } from './support/test.mjs';

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; " +
  "font-src 'self'; connect-src 'self'; frame-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; " +
  "require-trusted-types-for 'script'; trusted-types olympus";

test('the front page opens with the three great charts', () => {
  expect(charts.slice(0, 3)).toEqual(['valuations', 'token-growth', 'model-rankings']);
});

for (const { name, path, charts } of pages) {
  test(`${name}: becomes live`, async ({ page }) => {
    await open(page, path);
    for (const id of charts) {
      const chart = await new Chart(page, id).shown();
      await expect(chart.overlay).toBeVisible();
      await expect(chart.figure.locator('.still')).toHaveCount(0);
      expect(await chart.figure.locator('[data-status]').count(), 'no word of a still picture').toBe(0);
      await chart.hoverAny();
      await expect.poll(() => chart.colours('overlay'), 'the pointer is answered on the overlay').toBeGreaterThan(0);
    }
    const marks = await page.evaluate(() => performance.getEntriesByType('mark').map((mark) => mark.name));
    for (const id of charts) {
      expect(marks).toContain(`olympus:data:${id}`);
      expect(marks).toContain(`olympus:painted:${id}`);
    }
  });

  test(`${name}: holds nothing that a strict policy would stop`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    const policies = [...html.matchAll(/<meta[^>]*Content-Security-Policy[^>]*>/gi)].map(([tag]) => tag);
    expect(policies).toHaveLength(1);
    expect(policies[0].match(/content="([^"]*)"/)[1].replaceAll('&#39;', "'")).toBe(POLICY);
    expect(html.indexOf(policies[0]), 'the policy stands before what it binds').toBeLessThan(html.search(/<(script|link)\b/));
    expect(html).not.toMatch(/<style\b/i);
    expect(html).not.toMatch(/<[^>]*\s(style|on[a-z]+)\s*=/i);
    for (const [tag, body] of html.matchAll(/<script\b[^>]*>([^]*?)<\/script>/gi)) {
      // Data for machines, which no browser runs.
      if (/type="application\/ld\+json"/.test(tag)) continue;
      expect(tag).toMatch(/\ssrc=/);
      expect(body.trim()).toBe('');
    }
  });

  test(`${name}: every address on it leads somewhere`, async ({ page, request }) => {
    await page.goto(path);
    const addresses = await page.evaluate(() => {
      const all = [...document.querySelectorAll('[href], [src]')].map((element) => element.href?.baseVal ?? element.href ?? element.src);
      return [...new Set(all.map((address) => address.split('#')[0]).filter((address) => address.startsWith(location.origin)))];
    });
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) {
      expect((await request.get(address)).status(), address).toBe(200);
    }
  });
}
