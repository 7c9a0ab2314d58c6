// What each kind of page asks for until it is live and a moment later: this and nothing else, each once, all that it needs in
// one go. What it asks for is of its own language.
import { expect, test } from './support/test.mjs';

const ALL = ['olympus.css', 'early.js', 'boot.js'];
const CHARTS = ['olympus-app.js', 'olympus-app_bg.wasm'];
const GROWTH = ['growth.css', 'growth.js'];
/** What charts do besides, asked for once they are live. */
const MORE = 'olympus-more_bg.wasm';
/** The program of charts with all that the explorer needs beside it. */
const EXPLORER = [...CHARTS, MORE, 'olympus-explorer_bg.wasm'];

/** By path: what is asked for at once, named in the head; and what the program asks for as charts come near. */
const KINDS = (/** @type {string} */ code) => {
  const still = (id) => `stills/${id}.${code === 'zh' ? 'zh.' : ''}wide.svg`;
  const pack = (id) => `figures/${id}.${code}.bin`;
  // Of a company's page, with the company in front.
  const inFront = (id) => `stills/${id}.${code === 'zh' ? 'zh.' : ''}deepseek.wide.svg`;
  return {
    './': [[...ALL, ...CHARTS, pack('valuations')], [MORE, pack('token-growth'), still('token-growth')]],
    'charts/token-growth.html': [[...ALL, ...CHARTS, ...GROWTH, pack('token-growth')], [MORE]],
    'charts/token-growth.html?embed': [[...ALL, ...CHARTS, ...GROWTH, pack('token-growth')], [MORE]],
    'charts/token-growth.html?static': [[...ALL, ...GROWTH], []],
    'charts/token-growth.html?plain=x': [[...ALL, ...CHARTS, ...GROWTH, pack('token-growth')], [MORE, 'flags.js']],
    'charts/index.html': [[...ALL, ...CHARTS, 'index.css'], [MORE]],
    'companies/index.html': [[...ALL, ...CHARTS, 'company.css'], [MORE]],
    'companies/deepseek.html': [[...ALL, ...CHARTS, 'company.css'], [MORE, ...['deepseek-scale', 'valuations'].flatMap((id) => [pack(id), inFront(id)])]],
    'claims.html': [[...ALL, ...CHARTS, 'claims.css', 'claims.js'], [MORE]],
    'coverage.html': [[...ALL, ...CHARTS, 'claims.css'], [MORE]],
    'explore.html': [[...ALL, ...EXPLORER, 'explore.css'], []],
  };
};

for (const code of ['en', 'zh']) {
  for (const [path, [first, later]] of Object.entries(KINDS(code))) {
    test(`${code}: ${path}`, async ({ page, baseURL }) => {
      const asked = [];
      const root = new URL(baseURL).href;
      page.on('request', (request) => asked.push(request.url().slice(root.length).replace(/-[0-9a-f]{12,}/, '')));
      const own = code === 'zh' ? path.replace(/^(\.\/)?/, 'zh/') : path;
      await page.goto(own);
      await expect(page.locator('html')).toHaveAttribute(path.includes('static') ? 'data-begun' : 'data-ready');
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(500);
      // A window shows an icon, and a browser without windows asks for none.
      const [itself, ...all] = asked.filter((name) => name !== 'favicon.svg');
      // How near a picture has to be depends on the line that a browser takes itself to have.
      const near = all.filter((name) => name.startsWith('stills/') && !later.includes(name));
      expect(near.length).toBeLessThan(3);
      const files = all.filter((name) => !near.includes(name));
      await expect(page.locator('link[rel="icon"]')).toHaveAttribute('href', /favicon\.svg$/);
      expect(itself).toBe(own.replace(/^\.\//, ''));
      expect([...files].sort()).toEqual([...first, ...later].sort());
      // Before any answer could have led to more.
      expect(files.slice(0, first.length).sort()).toEqual([...first].sort());
    });
  }
}

test('the first paint is of the page alone, with the chart in it', async ({ page }) => {
  // No other file ever comes.
  await page.route(/\.(css|js|wasm|bin)$/, () => {});
  await page.goto('charts/token-growth.html?theme=dark', { waitUntil: 'commit' });
  const painted = () => page.evaluate(() => {
    const { top, bottom } = document.querySelector('.frame .still.wide')?.getBoundingClientRect() ?? {};
    return [performance.getEntriesByName('first-contentful-paint').length, top < innerHeight, bottom - top > 300, getComputedStyle(document.body).backgroundColor];
  });
  await expect.poll(painted).toEqual([1, true, true, 'rgb(20, 22, 26)']);
  expect(await page.locator('footer').count(), 'what follows waits for its style').toBe(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  for (const path of ['./', 'zh/charts/token-growth.html', 'claims.html']) {
    test(`${path} has all of its style`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('footer.bottom')).toHaveCSS('font-size', '14px');
      await expect(page.locator('.switches button').first()).toBeHidden();
    });
  }
});
