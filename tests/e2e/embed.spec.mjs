// Charts in pages of others: as high as what is in them, whatever changes it, in each form of embed and with each flag.
import { Chart, open, settle } from './support/chart.mjs';
import { at, element, fits, heights, iframe, inside, liveInside, script, test } from './support/host.mjs';
import { charts } from './support/pages.mjs';
import { expect } from './support/test.mjs';

const ID = 'token-growth';

/** Host scripts in the forms that are about, each as its makers publish it, less what is of no matter here. */
const listeners = {
  datawrapper: `addEventListener('message', (event) => {
    if (event.data['datawrapper-height'] === undefined) return;
    for (const id in event.data['datawrapper-height']) for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === event.source) frame.style.height = event.data['datawrapper-height'][id] + 'px';
  });`,
  amp: `addEventListener('message', ({ source, data }) => {
    if (data?.sentinel === 'amp' && data.type === 'embed-size') for (const frame of document.querySelectorAll('iframe')) if (frame.contentWindow === source) frame.height = data.height;
  });`,
  medium: `addEventListener('message', ({ data }) => {
    if (typeof data !== 'string') return;
    const { src, context, height } = JSON.parse(data);
    if (context === 'iframe.resize') for (const frame of document.querySelectorAll('iframe')) if (src === frame.src) frame.style.height = height + 'px';
  });`,
};
const kinds = {
  'the element': element(ID, 'id="it"') + script(),
  'an iframe with the script': iframe(`${ID}.html?embed`) + script(),
  'an iframe that is marked': script() + iframe(`${ID}.html?embed`, 'data-olympus'),
  ...Object.fromEntries(Object.entries(listeners).map(([name, text]) => [`an iframe with the script of ${name}`, `<script>${text}</script>${iframe(`${ID}.html?embed`)}`])),
};

for (const [kind, body] of Object.entries(kinds)) {
  test(`${kind} is as high as its chart`, async ({ page, host }) => {
    await host(body);
    const frame = await liveInside(page);
    await fits(frame, 'at first');
    const chart = new Chart(frame, ID);
    const before = await frame.evaluate(() => innerHeight);
    await chart.button('Table').click();
    await expect(chart.frame).toBeHidden();
    await fits(frame, 'with the table');
    expect(await frame.evaluate(() => innerHeight)).not.toBe(before);
    await chart.button('Chart').click();
    await fits(frame, 'with the chart again');
    await page.setViewportSize({ width: 380, height: 800 });
    await fits(frame, 'where there is less room');
    await page.setViewportSize({ width: 1280, height: 900 });
    await fits(frame, 'where there is more');
    expect((await page.locator('#after').boundingBox()).y).toBeGreaterThan(await frame.evaluate(() => innerHeight));
    // Every height is said once, and nothing more when all is at rest.
    const said = await heights(page);
    await settle(page);
    await settle(frame);
    expect(await heights(page)).toEqual(said);
    for (const [n, height] of said.entries()) {
      expect(Object.keys(height)).toEqual([ID]);
      if (n) expect(height[ID], 'a height is said when it is another one').not.toBe(said[n - 1][ID]);
    }
  });
}

test('each height is said in three forms', async ({ page, host }) => {
  await host(iframe(`${ID}.html?embed`));
  const frame = await liveInside(page);
  const height = await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  await expect.poll(() => page.evaluate(() => heard.filter((data) => data.source !== 'olympus').slice(-3))).toEqual([
    { 'datawrapper-height': { [ID]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: at(`charts/${ID}.html?embed`), context: 'iframe.resize', height }),
  ]);
});

test('a script that comes late is told what it missed', async ({ page, host }) => {
  await host(iframe(`${ID}.html?embed`));
  const frame = await liveInside(page);
  expect(await frame.evaluate(() => innerHeight)).toBe(300);
  await page.addScriptTag({ url: at('embed.js') });
  await fits(frame);
});

for (const id of charts) {
  test(`${id}: it fits its frame from 280 to 1200 px, and needs the room that its page says`, async ({ page, host }) => {
    await host(`${iframe(`${id}.html?embed`)}${script()}`, { head: '<style>body { margin: 0 } p { display: none }</style>' });
    const frame = await liveInside(page);
    const said = (await frame.locator('html').getAttribute('data-room')).split(' ').map(Number);
    expect(said).toHaveLength(3);
    const room = new Map([360, 640, 1040].map((width, at) => [width, said[at]]));
    for (const width of [280, 360, 600, 640, 900, 1040, 1200]) {
      await page.setViewportSize({ width, height: 900 });
      await fits(frame, `${width} px`);
      if (!room.has(width)) continue;
      // The frame has the new width before the chart in it is laid out anew.
      const beyond = () => frame.evaluate((room) => {
        const box = document.documentElement.getBoundingClientRect();
        const spare = room - box.height;
        return { has: box.width, missing: Math.max(0, -spare), unused: Math.max(0, spare - 100) };
      }, room.get(width));
      await expect.poll(beyond, `${width} px`).toEqual({ has: width, missing: 0, unused: 0 });
    }
  });
}

test('a frame without a script shows the whole chart where it is high enough', async ({ page, host }) => {
  await host(iframe('valuations.html?embed', 'height="800"'));
  const frame = await liveInside(page);
  const bottom = await frame.locator('.whole').evaluate((line) => line.getBoundingClientRect().bottom);
  expect(bottom).toBeLessThanOrEqual(800);
  expect(await frame.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(800);
  await expect(frame.locator('.whole')).toBeVisible();
});

/** What a flag leaves out, and what it leaves. */
const flags = {
  '': { gone: ['.whole'], left: ['.top', '.finding', '.tools', '.frame', '.foot', '.data', '.turn', '.bottom'] },
  embed: { gone: ['.skip', '.top', '.data', '.turn', '.bottom', '.foot ul'], left: ['.finding', '.tools', '.frame', '.foot', '.whole'] },
  plain: { gone: ['.top', '.data', '.turn', '.bottom', '.foot', '.whole'], left: ['.tools', '.frame'] },
  'embed&title=0': { gone: ['.top'], left: ['.tools', '.frame', '.foot', '.whole'] },
  'embed&controls=0': { gone: ['.tools'], left: ['.finding', '.frame', '.foot'] },
  'embed=0&plain=0&title=1&controls=1': { gone: ['.whole'], left: ['.top', '.finding', '.tools', '.foot'] },
};
for (const [query, { gone, left }] of Object.entries(flags)) {
  test(`?${query} leaves out what it names`, async ({ page }) => {
    await page.goto(`charts/${ID}.html?${query}`);
    await expect(page.locator('html')).toHaveAttribute('data-ready');
    for (const part of gone) await expect(page.locator(part).first(), part).toBeHidden();
    for (const part of left) await expect(page.locator(part).first(), part).toBeVisible();
    const seen = (await page.locator('.finding').boundingBox()).height > 4 && (await page.locator('.head').evaluate((head) => head.clientHeight)) > 4;
    expect(seen).toBe(!/plain$|title=0/.test(query));
    await expect(page.locator('.frame'), 'named by its finding all the same').toHaveAccessibleName(/China/);
  });
}

test('flags stay when the state changes, and are not on the way to the whole page', async ({ page, host }) => {
  await host(iframe(`${ID}.html?embed&title=0&utm=x`) + script());
  const frame = await liveInside(page);
  await new Chart(frame, ID).button('Log').click();
  await expect.poll(() => frame.url()).toContain('y=log');
  expect(new URL(frame.url()).search).toMatch(/^\?y=log&embed&title=0&utm=x$/);
  await expect(frame.locator('.head')).toHaveCSS('position', 'absolute');
  const [whole] = await Promise.all([page.context().waitForEvent('page'), frame.locator('.whole a[rel~="bookmark"]').click()]);
  await expect(whole).toHaveURL(at(`charts/${ID}.html?y=log&utm=x`));
  expect(await whole.evaluate(() => window.opener)).toBeNull();
});

test('a flag with a value that it does not have is left, and told', async ({ page }) => {
  await page.goto(`charts/${ID}.html?embed&title=2&controls=no`);
  await expect(page.locator('html')).toHaveAttribute('data-ready');
  await expect(page.locator('.finding')).toBeVisible();
  await expect(page.locator('.tools')).toBeVisible();
  await expect(page.locator('.since')).toHaveText(/title=2, controls=no/);
  await page.goto(`charts/${ID}.html?embed&lang=zh&title=2`);
  await expect(page.locator('.since')).toContainText('链接中有无法识别的内容');
});

test('other pages open beside, downloads stay downloads', async ({ page, host }) => {
  await host(iframe(`${ID}.html`, 'height="900"'));
  const frame = await liveInside(page);
  const [other] = await Promise.all([page.context().waitForEvent('page'), frame.locator('.turn a[rel]').first().click()]);
  await expect(other).toHaveURL(/\/charts\/(?!token-growth)[\w-]+\.html/);
  expect(frame.url()).toContain(ID);
  const [file] = await Promise.all([page.waitForEvent('download'), frame.locator('.downloads a:visible').first().click()]);
  expect(file.suggestedFilename()).toBe(`${ID}.csv`);
});

for (const id of ['ecosystems', 'event-timeline', 'kimi-timeline']) {
  test(`${id}: a tip stays inside the lowest frame`, async ({ page, host }) => {
    await page.setViewportSize({ width: 800, height: 900 });
    await host(iframe(`${id}.html?plain&controls=0`) + script());
    const frame = await liveInside(page);
    await fits(frame);
    const { tip, frame: chart } = new Chart(frame, id);
    await chart.focus();
    const seen = new Set();
    for (;;) {
      await page.keyboard.press('ArrowRight');
      await expect(tip).toBeVisible();
      const datum = await tip.getAttribute('data-d');
      if (seen.has(datum)) break;
      seen.add(datum);
      const { top, bottom, whole } = await tip.evaluate((tip) => ({ ...tip.getBoundingClientRect().toJSON(), whole: innerHeight }));
      expect(top, datum).toBeGreaterThanOrEqual(0);
      expect(bottom, datum).toBeLessThanOrEqual(whole);
    }
    expect(seen.size).toBeGreaterThan(5);
    await fits(frame);
  });
}

test('a chart inside another page looks for no others', async ({ page }) => {
  for (const [query, found] of [['', 1], ['embed', 0]]) {
    await open(page, `charts/${ID}.html?${query}`);
    await page.locator('.frame').focus();
    await page.keyboard.press('/');
    await page.keyboard.press('?');
    if (found) {
      await expect(page.locator('dialog.search[open]')).toHaveCount(1);
      continue;
    }
    await expect(page.locator('dialog.keys [data-key="t"]').first()).toBeVisible();
    for (const key of ['d', '/']) await expect(page.locator(`dialog.keys [data-key="${key}"]`), key).toHaveCount(0);
    await expect(page.locator('dialog.search')).toHaveCount(0);
  }
});

test('no step of a chart is one of the page around', async ({ page, host }) => {
  await host(`<a id="on" href="/two">on</a>${iframe(`${ID}.html?embed`)}${script()}`);
  const steps = await page.evaluate(() => history.length);
  const frame = await liveInside(page);
  await new Chart(frame, ID).button('Log').click();
  await expect.poll(() => frame.url()).toContain('y=log');
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test('twenty charts on a page share one download', async ({ page, host, counted }) => {
  const { address, asked } = counted;
  expect(charts.length).toBeGreaterThanOrEqual(20);
  const twenty = charts.slice(0, 20);
  await host(twenty.map((id) => `<olympus-chart id="${id}" chart="${id}"></olympus-chart>`).join('') + script(address));
  for (const id of twenty) {
    await page.locator(`#${id}`).scrollIntoViewIfNeeded();
    await expect.poll(() => page.evaluate((id) => events.some((event) => event.kind === 'ready' && event.id === id), id), id).toBe(true);
  }
  const times = (pattern) => asked.filter((name) => pattern.test(name)).length;
  for (const shared of [/^olympus-app-.*_bg\.wasm$/, /^olympus-more-.*_bg\.wasm$/, /^olympus-app-.*\.js$/, /^boot-/, /^early-/, /^frame-/, /^olympus-.*\.css$/, /^embed\.js$/]) {
    expect(times(shared), `${shared}`).toBe(1);
  }
  expect(times(/\.html$/)).toBe(20);
});
