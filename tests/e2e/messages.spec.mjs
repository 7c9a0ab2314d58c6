// What charts and the pages around them say to each other, and that nobody else is listened to.
import { Chart, settle } from './support/chart.mjs';
import { element, fits, heights, iframe, inside, liveInside, script, test } from './support/host.mjs';
import { expect } from './support/test.mjs';

const ID = 'token-growth';
/** A live frame that is marked, so that a load would show. */
async function marked(page) {
  const frame = await liveInside(page);
  await frame.evaluate(() => { window.mark = true; });
  return { frame, chart: new Chart(frame, ID), stays: async () => expect(await frame.evaluate(() => window.mark), 'it was not loaded again').toBe(true) };
}
const post = (page, message) => page.evaluate((message) => document.querySelector('iframe').contentWindow.postMessage(message, '*'), message);
const setState = (data) => ({ target: 'olympus', v: 1, type: 'setState', data });
/** What the chart has said of itself. */
const own = (page) => page.evaluate(() => heard.filter((data) => data?.source === 'olympus'));
const pressed = (chart, name) => expect(chart.button(name)).toHaveAttribute('aria-pressed', 'true');

test('a page asks for a state, and hears of every change', async ({ page, host }) => {
  await host(iframe(`${ID}.html?embed&v=0&y=log`, 'height="900"'));
  const { frame, chart, stays } = await marked(page);
  const said = { source: 'olympus', v: 1, chart: ID };
  await expect.poll(() => own(page)).toEqual([{ ...said, type: 'ready', data: { y: 'log' } }]);
  await post(page, setState({ y: '', theme: 'dark' }));
  await pressed(chart, 'Linear');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect.poll(async () => (await own(page)).slice(1)).toEqual([{ ...said, type: 'state', data: { theme: 'dark' } }]);
  await chart.button('Log').click();
  await expect.poll(async () => (await own(page)).slice(2)).toEqual([{ ...said, type: 'state', data: { y: 'log', theme: 'dark' } }]);

  // A datum that is pinned is selected, and let go of again.
  await chart.frame.focus();
  await page.keyboard.press('End');
  const last = (await chart.said()).datum;
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await own(page)).filter(({ type }) => type === 'select').at(-1)?.data).toEqual({ d: last });
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await own(page)).filter(({ type }) => type === 'select').at(-1)?.data).toEqual({});
  await stays();
});

test('a page asks for another language, and the chart comes in it as it stood', async ({ page, host }) => {
  await host(iframe(`${ID}.html?embed&v=0`, 'height="900"'));
  const { frame, chart } = await marked(page);
  const said = { source: 'olympus', v: 1, chart: ID };
  const steps = await page.evaluate(() => history.length);
  await chart.button('Log').click();
  await expect.poll(async () => (await own(page)).length).toBe(2);
  await post(page, setState({ lang: 'zh', theme: 'dark' }));
  await pressed(chart, '对数');
  expect(new URL(frame.url()).pathname).toMatch(/\/zh\/charts\//);
  expect(await frame.evaluate(() => window.mark), 'it is another page').toBeUndefined();
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect.poll(async () => (await own(page)).at(-1)).toEqual({ ...said, type: 'ready', data: { y: 'log', lang: 'zh', theme: 'dark' } });
  await chart.button('线性').click();
  await expect.poll(async () => (await own(page)).at(-1)).toEqual({ ...said, type: 'state', data: { lang: 'zh', theme: 'dark' } });
  // The default is asked for by an empty text, and a step of a chart is none of the page around.
  await post(page, setState({ lang: '' }));
  await pressed(chart, 'Linear');
  await expect.poll(async () => (await own(page)).at(-1)).toEqual({ ...said, type: 'ready', data: { theme: 'dark' } });
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test('an empty wish is answered with the height and the state', async ({ page, host }) => {
  await host(iframe(`${ID}.html?embed`));
  await liveInside(page);
  await expect.poll(async () => (await own(page)).length).toBe(1);
  const before = await heights(page);
  // What is ready has said how high it is, and stays so.
  expect(before.length).toBeGreaterThan(0);
  await post(page, setState({}));
  await expect.poll(async () => (await own(page)).map(({ type }) => type)).toEqual(['ready', 'ready']);
  expect(await heights(page)).toEqual([...before, before.at(-1)]);
});

/** Messages that mean nothing: each is like a right one but for something. */
const wrong = () => {
  const right = { target: 'olympus', v: 1, type: 'setState', data: { y: 'log' } };
  const data = (data) => ({ ...right, data });
  return [
    null, 7, 'setState', '{"target":"olympus","v":1,"type":"setState","data":{"y":"log"}}', [], [right], new Map([['y', 'log']]), new Date(0),
    { ...right, target: 'Olympus' }, { ...right, v: '1' }, { ...right, v: 2 }, { ...right, type: 'state' }, { ...right, type: ['setState'] },
    data(null), data('y=log'), data(['y', 'log']), data(new Map([['y', 'log']])), data({ y: 1 }), data({ y: ['log'] }), data({ y: null }), data({ y: { toString: 'log' } }),
    // One bad part spoils the whole.
    data({ y: 'log', zoom: '2' }), data({ y: 'log', lang: 'xx' }), data({ y: 'cubic', lang: 'zh' }), data({ y: 'log', theme: '"><b>' }), data({ tab: 'checks', y: 'log' }),
    // Neither flags nor what is not the host's to choose.
    data({ embed: '0' }), data({ static: '1' }), data({ title: '0' }), data({ data: 'https://example.org/' }), data({ v: '00000000' }), data({ pinned: '1' }),
    data({ y: 'log', constructor: 'x' }), data(JSON.parse('{"__proto__": "x", "y": "log"}')),
    data({ y: 'log', focus: 'x'.repeat(2001) }), data({ pick: 'a~'.repeat(1e6), y: 'log' }),
    { 'datawrapper-height': { x: 9 } }, { source: 'olympus', v: 1, chart: 'token-growth', type: 'state', data: { y: 'log' } },
  ];
};

test('a hostile page changes nothing', async ({ page, host }) => {
  await host(iframe(`${ID}.html?embed`, 'height="900"'));
  const { frame, chart, stays } = await marked(page);
  await chart.shown();
  const [picture, html] = [await chart.picture(), await frame.locator('html').innerHTML()];
  await expect.poll(async () => (await own(page)).length).toBe(1);
  await page.evaluate(`(${wrong})().forEach((message) => document.querySelector('iframe').contentWindow.postMessage(message, '*'))`);
  // Messages come in order: when the last is answered the others have been read.
  await post(page, setState({}));
  await expect.poll(async () => (await own(page)).length).toBe(2);
  await settle(frame);
  expect(await own(page)).toEqual(Array(2).fill({ source: 'olympus', v: 1, chart: ID, type: 'ready', data: {} }));
  expect(await chart.picture()).toBe(picture);
  expect(await frame.locator('html').innerHTML()).toBe(html);
  expect(new URL(frame.url()).search).toBe('?embed');
  await stays();
});

test('nothing that a page asks for becomes markup', async ({ page, host }) => {
  await host(iframe(`${ID}.html?embed`, 'height="900"'));
  const { frame, chart } = await marked(page);
  const evil = '<img src=x onerror="window.evil=1"><script>window.evil=1</scr' + 'ipt>';
  for (const key of ['d', 'focus', 'pick', 'sort', 'time', 'grade']) {
    const value = { sort: `${evil}.asc`, time: `${evil}..b` }[key] ?? evil;
    await post(page, setState({ [key]: value, tab: 'table' }));
    await expect.poll(async () => (await own(page)).at(-1).data[key] !== undefined, key).toBe(true);
    await post(page, setState({ tab: '' }));
    await expect(chart.frame).toBeVisible();
    expect(await frame.locator('img[src="x"], .chart script').count(), key).toBe(0);
    if (key === 'd') await expect(chart.remark).toContainText('<img src=x');
    await post(page, setState({ [key]: '' }));
  }
  expect(await frame.evaluate(() => window.evil)).toBeUndefined();
});

test('a page that is not the one around is not heard', async ({ page, host, foreign }) => {
  const address = foreign(`<script>
    addEventListener('message', () => {
      for (let at = 0; at < parent.frames.length; at += 1) parent.frames[at].postMessage({ target: 'olympus', v: 1, type: 'setState', data: { y: 'log' } }, '*');
      parent.postMessage('sent', '*');
    });
  </script>`);
  await host(`${iframe(`${ID}.html?embed`, 'height="900"')}<iframe id="foreign" src="${address}"></iframe>`);
  const { frame, chart } = await marked(page);
  await page.evaluate(() => document.querySelector('#foreign').contentWindow.postMessage('go', '*'));
  await expect.poll(() => page.evaluate(() => heard.includes('sent'))).toBe(true);
  await post(page, setState({}));
  await expect.poll(async () => (await own(page)).length).toBe(2);
  await pressed(chart, 'Linear');
  expect(frame.url()).not.toContain('log');
});

test('a hostile frame moves nothing on the page around', async ({ page, host, foreign }) => {
  const address = foreign(`<script>
    addEventListener('message', () => {
      const say = (message) => parent.postMessage(message, '*');
      for (const height of [9, 5000]) say({ 'datawrapper-height': { '${ID}': height } });
      for (const type of ['ready', 'state', 'select']) say({ source: 'olympus', v: 1, chart: '${ID}', type, data: { y: 'evil' } });
      say('sent');
    });
  </script>`);
  await host(`${element(ID, 'id="it"')}${iframe('valuations.html?embed')}<iframe id="foreign" height="222" src="${address}"></iframe>${script()}`);
  const frames = [await liveInside(page, 0), await liveInside(page, 1)];
  for (const frame of frames) await fits(frame);
  const look = () => page.evaluate(() => ({ events, sizes: [...document.querySelectorAll('iframe, olympus-chart')].map(({ clientHeight }) => clientHeight), state: document.querySelector('#it').state }));
  const before = await look();
  await page.evaluate(() => document.querySelector('#foreign').contentWindow.postMessage('go', '*'));
  await expect.poll(() => page.evaluate(() => heard.includes('sent'))).toBe(true);
  await settle(page);
  expect(await look()).toEqual(before);
  expect(before.sizes).toContain(222);
});

test('what comes into a chart’s frame from elsewhere is not believed', async ({ page, host, foreign }) => {
  const address = foreign(`<script>
    for (const height of [9, 5000]) parent.postMessage({ 'datawrapper-height': { '${ID}': height } }, '*');
    parent.postMessage('sent', '*');
  </script>`);
  await host(iframe(`${ID}.html?embed`, 'data-olympus') + script());
  const frame = await liveInside(page);
  await fits(frame);
  const height = () => page.locator('iframe').evaluate((frame) => frame.clientHeight);
  const before = await height();
  await frame.evaluate((address) => { location.href = address; }, address);
  await expect.poll(() => page.evaluate(() => heard.includes('sent'))).toBe(true);
  await settle(page);
  expect(await height()).toBe(before);
});

test('a chart that says nonsense moves nothing on the page around', async ({ page, host }) => {
  await host(`${element(ID, 'id="it"')}${script()}`);
  const frame = await liveInside(page);
  await fits(frame);
  const look = () => page.evaluate(() => ({ events, height: document.querySelector('#it').clientHeight }));
  const before = await look();
  await frame.evaluate(() => {
    const say = (message) => parent.postMessage(message, '*');
    for (const height of [-1, 0, NaN, Infinity, 1e9, '900px', '900', null, [900], {}]) say({ 'datawrapper-height': { x: height } });
    for (const heights of [null, 900, '900', [900], {}]) say({ 'datawrapper-height': heights });
    for (const message of [null, 'x', 7, [], { source: 'olympus' }, { source: 'olympus', v: 2, type: 'state', data: {} }, { source: 'olympus', v: 1, type: 'boom', data: {} }, { source: 'olympus', v: 1, type: 'state', data: null }, { source: 'olympus', v: 1, type: 'state', data: [] }]) say(message);
    say('sent');
  });
  await expect.poll(() => page.evaluate(() => heard.includes('sent'))).toBe(true);
  await settle(page);
  expect(await look()).toEqual(before);
});

test('the element: attributes, property and events', async ({ page, host }) => {
  await host(`${element(ID, 'id="it" y="log"')}${script()}`);
  const { frame, chart, stays } = await marked(page);
  await pressed(chart, 'Log');
  const events = () => page.evaluate(() => window.events);
  await expect.poll(events).toEqual([{ kind: 'ready', id: 'it', y: 'log' }]);
  await page.evaluate(() => document.querySelector('#it').removeAttribute('y'));
  await pressed(chart, 'Linear');
  await page.evaluate(() => { document.querySelector('#it').state = { y: 'log' }; });
  await pressed(chart, 'Log');
  expect(await page.evaluate(() => document.querySelector('#it').state)).toEqual({ y: 'log' });
  await chart.button('Table').click();
  await expect.poll(async () => (await events()).at(-1)).toEqual({ kind: 'state', id: 'it', tab: 'table', y: 'log' });
  await stays();
  // Another language is another page, in the state that this one is in; what is wanted meanwhile waits for it.
  await page.evaluate(() => {
    const it = document.querySelector('#it');
    it.setAttribute('lang', 'zh');
    it.state = { y: '' };
  });
  await pressed(chart, '表格');
  await expect.poll(async () => (await events()).at(-1)).toEqual({ kind: 'state', id: 'it', tab: 'table', lang: 'zh' });
  expect(frame.url()).toMatch(/\/zh\/charts\//);
  await page.evaluate(() => { document.querySelector('#it').state = { lang: '', tab: '' }; });
  await pressed(chart, 'Chart');
  await expect.poll(async () => page.evaluate(() => document.querySelector('#it').state)).toEqual({});
  await expect.poll(async () => (await events()).filter(({ kind }) => kind === 'ready').length).toBe(3);
  // What is not a matter of state loads the chart anew.
  await page.evaluate(() => document.querySelector('#it').setAttribute('chart', 'valuations'));
  await expect.poll(async () => (await events()).filter(({ kind }) => kind === 'ready').length).toBe(4);
  await expect((await liveInside(page)).locator('[data-chart="valuations"]')).toBeVisible();
  expect(frame.url()).toContain('valuations');
});

test('the element asks only for charts, and names its frame', async ({ page, host }) => {
  await host(`<olympus-chart id="none" chart="../index"></olympus-chart><olympus-chart id="bare" chart=""></olympus-chart>${element('valuations', 'title="Worth"')}${element(ID)}${script()}`);
  await expect.poll(() => page.frames().filter((frame) => frame.url().includes('/charts/')).length).toBe(2);
  await inside(page);
  expect(page.frames().map((frame) => frame.url()).filter((url) => url.includes('index'))).toEqual([]);
  const titles = await page.locator('olympus-chart').evaluateAll((all) => all.map((one) => one.shadowRoot.querySelector('iframe').title));
  expect(titles.slice(2)).toEqual(['Worth', 'The still picture']);
});
