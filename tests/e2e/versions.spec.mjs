// Embeds of long ago: the version in their address is no longer the present one, and they say so in a quiet line.
import { Chart } from './support/chart.mjs';
import { element, fits, iframe, inside, liveInside, script, test } from './support/host.mjs';
import { inflateSync } from 'node:zlib';
import { expect } from './support/test.mjs';

const ID = 'valuations';
const PAST = '0badf00d';
const [NOW, THEN] = ['$450bn', '$440bn'];

/** An edition of one chart with one change as the build writes it: the texts, each ended by a zero, then a column for each field. */
function edition({ chart, pack, change }) {
  const texts = Buffer.from([chart, pack, ...change].map((text) => `${text}\0`).join(''));
  const one = [0, 0, 1, 1];
  const next = [0, 16, 1, 0];
  const columns = [one, next, next, one, next, next, next];
  // The form and how many columns; no pages of characters beyond ASCII; the texts; no numbers; one frame with all columns.
  return Buffer.from([0x4f, 1, columns.length, 0, texts.length, ...texts, 0, 1, columns.length, ...columns.flat()]);
}

/** Gives the site an edition in which the chart said something else. */
async function withPast(page) {
  const change = ['DeepSeek, <i>valuation</i>', THEN, NOW];
  await page.route(`**/editions/${PAST}.*.bin`, (route) => route.fulfill({ body: edition({ chart: ID, pack: 'figures/past.bin', change }), headers: { 'access-control-allow-origin': '*' } }));
  await page.route('**/figures/past.bin', async (route) => {
    const html = await (await fetch(new URL(`charts/${ID}.html`, process.env.BASE_URL))).text();
    const [, pack] = /data-pack="\.\.\/(figures\/[^"]+)"/.exec(html);
    const present = inflateSync(await (await fetch(new URL(pack, process.env.BASE_URL))).arrayBuffer()).toString('latin1');
    expect(present).toContain(NOW);
    await route.fulfill({ body: Buffer.from(present.replaceAll(NOW, THEN), 'latin1'), headers: { 'access-control-allow-origin': '*' } });
  });
}
const line = (frame) => frame.locator('.since:visible');
const cells = (chart) => chart.figure.locator('.panel td').allInnerTexts();

for (const [kind, body] of [
  ['the element', (query) => element(ID, [...new URLSearchParams(query)].map(([key, value]) => `${key}="${value}"`).join(' '))],
  ['a frame', (query) => iframe(`${ID}.html?embed&${query}`)],
  ['a frame without title and foot', (query) => iframe(`${ID}.html?plain&title=0&${query}`)],
  ['a frame in a sandbox', (query) => iframe(`${ID}.html?embed&${query}`, 'sandbox="allow-scripts"')],
]) {
  test(`${kind} says what has changed, in one quiet line`, async ({ page, host }) => {
    await withPast(page);
    await host(body(`v=${PAST}&tab=table`) + script());
    const frame = await liveInside(page);
    const chart = new Chart(frame, ID);
    expect(await cells(chart)).toContain(NOW);
    await chart.button('Chart').click();
    await expect(line(frame)).toHaveText(`Figures changed since this was shared (1): DeepSeek, <i>valuation</i>: ${THEN} → ${NOW}.`);
    await fits(frame);
    expect((await line(frame).boundingBox()).height).toBeLessThan(24);
    expect(await frame.evaluate(() => getComputedStyle(document.querySelector('.since')).color === getComputedStyle(document.querySelector('.measure')).color)).toBe(true);
  });

  test(`${kind} that is pinned keeps its figures, and says so`, async ({ page, host }) => {
    await withPast(page);
    await host(body(`v=${PAST}&pinned=1&tab=table`) + script());
    const frame = await liveInside(page);
    const chart = new Chart(frame, ID);
    expect(await cells(chart)).toContain(THEN);
    expect(await cells(chart)).not.toContain(NOW);
    await chart.button('Chart').click();
    await expect(line(frame)).toContainText('These are the figures as they were when this was shared.');
    await fits(frame);
  });
}

test.describe('of a version that the site does not keep', () => {
  test.use({ provoked: [[/404/], { option: true }] });
  for (const [what, version] of [['unknown', 'deadbeef'], ['no version at all', '../../x']]) {
    test(`a frame says so shortly: ${what}`, async ({ page, host }) => {
      await host(iframe(`${ID}.html?embed&v=${encodeURIComponent(version)}`) + script());
      const frame = await liveInside(page);
      await expect(line(frame)).toHaveText('The data have changed since this was shared.');
      await fits(frame);
    });
  }
});

test('a still picture is of today, and says that it may be another', async ({ page, host }) => {
  await host(`${iframe(`${ID}.html?embed&static&v=${PAST}&pinned=1`)}${script()}`);
  const frame = await inside(page);
  await expect(line(frame)).toHaveText('The data have changed since this was shared.', { useInnerText: true });
  await fits(frame);
});

test('an embed of today says nothing', async ({ page, host }) => {
  const html = await (await fetch(new URL(`charts/${ID}.html`, process.env.BASE_URL))).text();
  const [, version] = /data-version="([^"]+)"/.exec(html);
  await host(`${iframe(`${ID}.html?embed&v=${version}`)}${iframe(`${ID}.html?embed&static&v=${version}`)}${script()}`);
  for (const nth of [0, 1]) {
    const frame = await inside(page, nth);
    await fits(frame);
    await expect(line(frame)).toHaveCount(0);
  }
});
