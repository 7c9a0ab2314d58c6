// Why a chart stays still: only what is the program's own fault counts, and each reason helps, in the page's language.
import { pathToFileURL } from 'node:url';
import { Chart, open, settle } from './support/chart.mjs';
import { element, liveInside, script, test as hosted } from './support/host.mjs';
import { swellAnswers } from './support/instruments.mjs';
import { pageOf } from './support/pages.mjs';
import { expect, test } from './support/test.mjs';

const DIST = new URL('../../dist/', import.meta.url);
const root = (page) => page.locator('html');
const reason = (page) => page.locator('[data-reason]').first();
const shows = (place, words) => expect(place).toHaveText(words, { useInnerText: true });

/** What extensions and the apps around pages do: scripts of theirs throw before and after the program starts. */
const strange = () => {
  const fail = () => {
    setTimeout(() => { throw new Error('of an extension'); });
    Promise.reject(new Error('of an app'));
    dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop completed with undelivered notifications.' }));
    const script = document.createElement('script');
    script.src = window.trustedTypes ? trustedTypes.createPolicy('x', { createScriptURL: (url) => url }).createScriptURL('data:text/javascript,0') : 'data:,';
    document.head.append(script);
  };
  addEventListener('DOMContentLoaded', () => { try { fail(); } catch { /* the policy refuses what is not ours */ } });
};

test.describe('errors of others', () => {
  test.use({ provoked: [/of an (extension|app)|ResizeObserver|policy|Policy|Refused|TrustedScriptURL/] });
  test('are none of ours: the charts are live, and no reason is given', async ({ page }) => {
    await page.addInitScript(strange);
    await open(page, './');
    await new Chart(page, 'valuations').shown();
    await expect(root(page)).not.toHaveAttribute('data-failed');
    await open(page, 'explore.html?table=models');
    await expect(root(page)).not.toHaveAttribute('data-failed');
    await expect(page.locator('.plain').first()).toBeHidden();
  });
});

test.describe('a failure of the program itself', () => {
  test.use({ provoked: [/./] });

  test('after the start takes back that the page is ready, and says so where it was live', async ({ page }) => {
    await open(page, './');
    const chart = await new Chart(page, 'valuations').shown();
    await page.evaluate(swellAnswers);
    // The figures of a chart far below come now.
    await page.locator('figure[data-chart]').last().scrollIntoViewIfNeeded();
    await expect(root(page)).toHaveAttribute('data-failed', 'stopped');
    await expect(root(page)).not.toHaveAttribute('data-ready');
    await shows(chart.remark, 'The program has stopped: reload the page.');
  });

  for (const [lang, words] of [['en', /newer browser\.$/], ['zh', /新版浏览器。$/]]) {
    test(`to begin is said once everything else has come: ${lang}`, async ({ page }) => {
      await page.route('**/boot-*.js', (route) => route.abort());
      await page.goto(`./?lang=${lang}`);
      await expect(root(page)).toHaveAttribute('data-failed', 'load');
      await shows(reason(page), words);
      await expect(root(page)).not.toHaveAttribute('data-ready');
    });
  }

  test('because there is no WebAssembly is said', async ({ page }) => {
    await page.addInitScript(() => { delete window.WebAssembly; });
    await page.goto('./?lang=zh');
    await expect(root(page)).toHaveAttribute('data-failed', 'unsupported');
    await shows(reason(page), /WebAssembly.*新版浏览器/);
  });

  for (const [lang, words] of [['en', /python3 -m http\.server.*olympus\.html\.$/], ['zh', /python3 -m http\.server.*olympus\.html。$/]]) {
    test(`to begin from the disk says what to do: ${lang}`, async ({ page }) => {
      await page.goto(pathToFileURL(new URL('index.html', DIST).pathname).href + `?lang=${lang}`);
      await expect(root(page)).toHaveAttribute('data-failed', 'file');
      await shows(reason(page), words);
      await expect(page.locator('.still:visible').first()).toBeVisible();
    });
  }
});

test.describe('a browser that gives no canvas', () => {
  for (const [lang, words] of [['en', /canvas to draw on/], ['zh', /画布/]]) {
    test(`keeps the still picture and says why: ${lang}`, async ({ page }) => {
      await page.addInitScript(() => { HTMLCanvasElement.prototype.getContext = () => null; });
      await open(page, pageOf('valuations', `lang=${lang}`));
      const { figure, frame } = new Chart(page, 'valuations');
      await shows(figure.locator('[data-status]'), words);
      await expect(figure.locator('.still:visible').first()).toBeVisible();
      expect((await frame.boundingBox()).height).toBeGreaterThan(200);
      await expect(page.locator('canvas')).toHaveCount(0);
    });
  }
});

test.describe('a file that is missing', () => {
  test.use({ provoked: [/404/] });
  for (const [lang, words] of [
    ['en', /^A file could not be loaded: \S+\.bin \(the host answered 404\); reload the page to try again\.$/],
    ['zh', /^文件未能载入：\S+\.bin（服务器返回 404），请重新加载页面再试。$/],
  ]) {
    test(`is named in the page's language: ${lang}`, async ({ page }) => {
      await page.route('**/figures/valuations.*.bin', (route) => route.fulfill({ status: 404, body: '' }));
      await open(page, pageOf('valuations', `lang=${lang}`));
      await shows(new Chart(page, 'valuations').figure.locator('[data-status]'), words);
    });
    test(`or unreadable, likewise: ${lang}`, async ({ page }) => {
      await page.route('**/figures/valuations.*.bin', (route) => route.fulfill({ body: 'x' }));
      await open(page, pageOf('valuations', `lang=${lang}`));
      await shows(new Chart(page, 'valuations').figure.locator('[data-status]'), lang === 'en' ? /\(it is not what this page expects\)/ : /（内容与本页不符）/);
    });
  }
});

test.describe('a canvas that the browser has lost', () => {
  /** How many pixels of the base layer have ink. */
  const inked = (chart) => chart.base.evaluate((canvas) => {
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true });
    copy.drawImage(canvas, 0, 0);
    return new Uint32Array(copy.getImageData(0, 0, canvas.width, canvas.height).data.buffer).filter((pixel) => pixel >>> 24).length;
  });
  const returns = {
    'is given back': (canvas) => canvas.dispatchEvent(new Event('contextrestored')),
    'comes back with its page': () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  };
  for (const [how, back] of Object.entries(returns)) {
    test(`and that ${how} shows the same picture`, async ({ page }) => {
      await open(page, pageOf('token-growth'));
      const chart = await new Chart(page, 'token-growth').shown();
      await settle(page);
      const [before, picture] = [await inked(chart), await chart.picture()];
      expect(before).toBeGreaterThan(1000);
      // As after a loss: empty, and with nothing left of the context's state.
      await chart.base.evaluate((canvas) => canvas.getContext('2d').reset());
      expect(await inked(chart)).toBe(0);
      await chart.base.evaluate(back);
      await expect.poll(() => inked(chart)).toBe(before);
      expect(await chart.picture()).toBe(picture);
    });
  }
});

hosted('what a page asks for while an extension throws is not lost', async ({ page, host }) => {
  await page.addInitScript(() => {
    if (self !== top) addEventListener('DOMContentLoaded', () => dispatchEvent(new ErrorEvent('error', { message: 'of an extension' })));
  });
  await host(element('token-growth') + script());
  await page.evaluate(() => { document.querySelector('olympus-chart').state = { y: 'log' }; });
  const frame = await liveInside(page);
  await expect(new Chart(frame, 'token-growth').button('Log')).toHaveAttribute('aria-pressed', 'true');
});
