// Charts where hosts give them little: in a sandbox, without storage, scripts or a program, on dark pages and on pages that
// run the other way; and embeds of long ago, which say what has changed since.
import { Chart, settle } from './support/chart.mjs';
import { serveDumbly } from './support/dumb.mjs';
import { at, element, fits, iframe, inside, liveInside, picture, script, test } from './support/host.mjs';
import { holdProgram, takeScriptsOut } from './support/still.mjs';
import { expect } from './support/test.mjs';

const ID = 'token-growth';
const SANDBOX = 'sandbox="allow-scripts allow-downloads allow-popups"';

test('a sandbox without an origin is enough', async ({ page, host }) => {
  await host(iframe(`${ID}.html?embed`, SANDBOX) + script());
  const frame = await liveInside(page);
  expect(await frame.evaluate(() => origin)).toBe('null');
  await fits(frame);
  const chart = new Chart(frame, ID);
  await chart.button('Log').click();
  await expect(chart.button('Log')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => page.evaluate(() => heard.findLast(({ type }) => type === 'state'))).toMatchObject({ type: 'state', data: { y: 'log' } });
  await page.evaluate(() => document.querySelector('iframe').contentWindow.postMessage({ target: 'olympus', v: 1, type: 'setState', data: { lang: 'zh' } }, '*'));
  // Another language is another page, in the state that this one was in.
  await expect(chart.button('对数')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => page.evaluate(() => heard.findLast(({ type }) => type === 'ready'))).toMatchObject({ type: 'ready', data: { y: 'log', lang: 'zh' } });
  await chart.button('表格').click();
  await fits(frame, 'with the table');
  const [file] = await Promise.all([page.waitForEvent('download'), frame.locator('.whole a[download]:visible').click()]);
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
  const [whole] = await Promise.all([page.context().waitForEvent('page'), frame.locator('.whole a[rel~="bookmark"]').click()]);
  expect(whole.url()).toMatch(/zh\/charts\/token-growth\.html\?tab=table&y=log$/);
});

test.describe('on a host that lets no other site read', () => {
  // The browser says so itself.
  test.use({ provoked: [[/CORS policy|Failed to load resource|ERR_FAILED/], { option: true }] });

  test('the still picture stays in a sandbox', async ({ page, host, others }) => {
    const dumb = await serveDumbly(process.env.BASE_URL);
    others.push(new URL(dumb.address).origin);
    await host(`<iframe ${SANDBOX} src="${dumb.address}charts/${ID}.html?embed" width="100%" height="300"></iframe>${script(dumb.address)}`);
    const frame = await inside(page);
    await expect(frame.locator('html')).toHaveAttribute('data-failed');
    await expect(frame.locator('.still:visible')).toHaveCount(1);
    await expect(frame.locator('.finding')).toBeVisible();
    await fits(frame);
    dumb.stop();
  });
});

test('nothing is stored, and nothing needs to be', async ({ page, host }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      window.reached = true;
      throw new DOMException('blocked', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, { get: refuse });
    Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: refuse });
  });
  await host(`${element(ID)}${iframe('valuations.html?embed')}${script()}`);
  for (const nth of [0, 1]) {
    const frame = await liveInside(page, nth);
    await fits(frame);
    expect(await frame.evaluate(() => window.reached)).toBeUndefined();
  }
});

test('without scripts the element shows its picture, and a frame the still page', async ({ page, host }) => {
  await takeScriptsOut(page, at('charts/*'));
  await host(`${element('valuations')}${iframe(`${ID}.html?embed`)}${picture('valuations')}`);
  const still = page.locator('olympus-chart img');
  await expect(still).toBeVisible();
  await expect.poll(() => still.evaluate((image) => image.naturalWidth)).toBeGreaterThan(0);
  const frame = await inside(page);
  await expect(frame.locator('.still:visible')).toHaveCount(1);
  await expect(frame.locator('.finding')).toBeVisible();
});

test('the picture stands until the chart is ready, and nothing moves then', async ({ page, host }) => {
  const release = await holdProgram(page);
  await host(`${element(ID, 'id="it"')}${script()}`);
  const frame = await inside(page);
  await fits(frame);
  const still = page.locator('olympus-chart img');
  await expect(still).toBeVisible();
  const seen = () => page.locator('olympus-chart').evaluate((one) => getComputedStyle(one.shadowRoot.querySelector('iframe')).opacity);
  expect(await seen()).toBe('0');
  const before = await page.locator('#after').boundingBox();
  await release();
  await expect(still).toBeHidden();
  expect(await seen()).toBe('1');
  await liveInside(page);
  await fits(frame);
  expect(await page.locator('#after').boundingBox()).toEqual(before);
});

test('room is kept by width until the height is known', async ({ page, host }) => {
  await page.route('**/charts/*.html*', (route) => route.fulfill({ status: 204 }));
  for (const [width, height] of [[500, 900], [800, 700], [1200, 600]]) {
    await page.setViewportSize({ width, height: 800 });
    await host(`<olympus-chart chart="${ID}" height="900 700 600"></olympus-chart>${script()}`);
    await expect.poll(() => page.locator('olympus-chart').evaluate((one) => one.clientHeight), `${width} px`).toBe(height);
  }
});

/** The colours of places in a picture of the page, as red, green and blue. */
async function colours(page, places) {
  const shot = (await page.screenshot()).toString('base64');
  return page.evaluate(async ([shot, places]) => {
    const image = new Image();
    image.src = `data:image/png;base64,${shot}`;
    await image.decode();
    const pen = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true });
    pen.drawImage(image, 0, 0);
    return places.map(([x, y]) => [...pen.getImageData(x, y, 1, 1).data.slice(0, 3)]);
  }, [shot, places]);
}

test.describe('with the colours of the page around', () => {
  // Only then does a frame learn from the page around which colours it has.
  test.use({ colorScheme: null });
  const NAVY = [16, 24, 48];
  const dark = (scheme) => ({ head: `<style>:root { color-scheme: ${scheme} } body { margin: 0; background: rgb(${NAVY}); color: white }</style>` });
  const corner = async (page) => {
    const { x, y, width } = await page.locator('iframe').boundingBox();
    return [[x + 2, y + 2], [x + width - 3, y + 3]].map((place) => place.map(Math.round));
  };

  for (const [what, body, scheme] of [
    ['a frame on a dark page', iframe(`${ID}.html?embed&transparent`), 'dark'],
    ['a dark frame on a page that does not say it is dark', iframe(`${ID}.html?embed&transparent&theme=dark`), 'normal'],
    ['the element, dark on a page that does not say it is dark', element(ID, 'transparent theme="dark"'), 'normal'],
  ]) {
    test(`${what} lets it shine through`, async ({ page, host }) => {
      await host(body + script(), dark(scheme));
      const frame = await liveInside(page);
      await fits(frame);
      expect(await colours(page, await corner(page))).toEqual([NAVY, NAVY]);
      // Its words are light.
      const [red] = (await frame.locator('.finding').evaluate((words) => getComputedStyle(words).color)).match(/\d+/g);
      expect(Number(red)).toBeGreaterThan(200);
    });
  }

  test('without the flag it has its own ground', async ({ page, host }) => {
    await host(iframe(`${ID}.html?embed`) + script(), dark('dark'));
    await fits(await liveInside(page));
    for (const colour of await colours(page, await corner(page))) expect(colour).toEqual([20, 22, 26]);
  });
});

test('on a page that runs from right to left a chart still runs from left to right', async ({ page, host }) => {
  const place = async (html) => {
    await host(`<div style="width: 700px">${element(ID)}</div>${script()}`, { html });
    const frame = await liveInside(page);
    await fits(frame);
    await settle(frame);
    return frame.evaluate(() => ['.finding', '.tools', 'canvas', '.foot', '.whole'].map((part) => document.querySelector(part).getBoundingClientRect().toJSON()));
  };
  const there = await place('');
  expect(await place('dir="rtl"')).toEqual(there);
  expect(await page.locator('olympus-chart').evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
});

test('a static chart is its picture: no program, no figures, and the right height', async ({ page, host }) => {
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.split('/').pop()));
  await host(`${element(ID, 'static id="it"')}${iframe('valuations.html?plain&static')}${script()}`);
  for (const nth of [0, 1]) {
    const frame = await inside(page, nth);
    await fits(frame);
    await expect(frame.locator('.still:visible')).toHaveCount(1);
    await expect(frame.locator('.tools')).toBeHidden();
    await expect(frame.locator('.data')).toBeHidden();
  }
  await expect.poll(() => page.evaluate(() => events)).toEqual([{ kind: 'ready', id: 'it' }]);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((name) => /\.(wasm|bin)$|^olympus-app/.test(name))).toEqual([]);
  expect(asked).toContain('valuations.html');
});

test('a chart in a frame takes neither the focus nor the place of the page around', async ({ page, host }) => {
  await host(`<input autofocus id="mine">${'<p>x</p>'.repeat(60)}${iframe(`${ID}.html?embed`)}${script()}`, {});
  const frame = await inside(page);
  const datum = (await frame.locator('[data-d*="/"]').first().getAttribute('data-d')) ?? '';
  await page.locator('#mine').focus();
  await page.evaluate((url) => { document.querySelector('iframe').src = url; }, at(`charts/${ID}.html?embed&d=${encodeURIComponent(datum)}`));
  await expect.poll(() => page.evaluate(() => heard.findLast(({ type }) => type === 'ready')?.data)).toEqual({ d: datum });
  await settle(page);
  expect(await page.evaluate(() => [scrollY, document.activeElement.id])).toEqual([0, 'mine']);
  await expect((await liveInside(page)).locator('.tip')).toBeVisible();
});
