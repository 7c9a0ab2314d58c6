// What a reader keeps of a chart: the picture, the table and the words of exactly what is on the screen, as files and as copies.
import { readFile } from 'node:fs/promises';
import { Chart, open, settle } from './support/chart.mjs';
import { serveDumbly } from './support/dumb.mjs';
import { fits, iframe, liveInside, script, test } from './support/host.mjs';
import { inLang, pageOf } from './support/pages.mjs';
import { expect } from './support/test.mjs';

const ID = 'valuations';

class Keep {
  constructor(page, id = ID) {
    this.page = page;
    this.id = id;
    this.part = page.locator('dialog.share .keep');
    this.told = this.part.getByRole('status');
  }

  async open() {
    await this.page.locator(`figure[data-chart="${this.id}"] [data-tool="share"]`).click();
    await expect(this.part).toBeVisible();
    return this;
  }

  /** The file that a button gives. */
  async file(name) {
    const coming = this.page.waitForEvent('download');
    await this.part.getByRole('button', { name, exact: true }).click();
    const download = await coming;
    await expect(this.told).toContainText(download.suggestedFilename());
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }
}

/** Width and height of a PNG. */
const sizeOf = (bytes) => [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];

test('nothing of it is downloaded before it is asked for, and then at most 8 kB', async ({ page, request }) => {
  const seen = [];
  page.on('request', (one) => seen.push(one.url()));
  await open(page, pageOf(ID));
  const keep = await new Keep(page).open();
  await settle(page);
  const own = () => seen.filter((url) => /\/keep-[0-9a-f]+\.js$/.test(url));
  expect(own()).toEqual([]);
  await keep.file('JSON');
  expect(own()).toHaveLength(1);
  const packed = await request.get(`${own()[0]}.br`);
  if (packed.ok()) expect((await packed.body()).length).toBeLessThan(8000);
});

test('the files hold what is shown, with finding, legend, sources, address and version', async ({ page }) => {
  await open(page, inLang(pageOf(ID, 'view=pairs&y=log&cur=cny&theme=dark'), 'zh'));
  const chart = await new Chart(page, ID).shown();
  const keep = await new Keep(page).open();
  const version = await page.locator('html').getAttribute('data-version');
  const finding = await chart.finding.innerText();

  const json = JSON.parse((await keep.file('JSON')).bytes.toString());
  expect([json.title, json.version, json.lang]).toEqual([finding, version, 'zh']);
  expect(json.legend.length).toBeGreaterThan(0);
  const address = new URL(json.address);
  expect([...address.searchParams.keys()].sort()).toEqual(['cur', 'theme', 'v', 'view', 'y']);
  const shown = await chart.figure.locator('table tbody').first().locator('tr').evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent.trim())));
  expect(json.tables[0].rows.map((row) => row.map(({ text }) => text))).toEqual(shown);
  expect(json.tables[0].rows.flat().some(({ datum }) => /^[\w-]+\/[\w-]+\/[\w-]+$/.test(datum ?? ''))).toBe(true);

  const csv = (await keep.file('CSV')).bytes.toString();
  for (const said of [finding, version, json.address, shown[0][0]]) expect(csv).toContain(said);

  const { name, bytes } = await keep.file('SVG');
  expect(name).toBe(`olympus-${ID}.zh.svg`);
  const svg = bytes.toString();
  expect(svg).not.toMatch(/var\(--|class="[sf]"/);
  const document = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(olympusTrust.createHTML(text), 'image/svg+xml');
    return { fault: !!parsed.querySelector('parsererror'), identifier: parsed.getElementsByTagName('dc:identifier')[0]?.textContent, paper: parsed.querySelector('rect')?.getAttribute('fill') };
  }, svg);
  expect(document).toEqual({ fault: false, identifier: json.address, paper: '#14161a' });
});

test('a picture has as many pixels as were asked for, and Chinese letters are drawn', async ({ page }) => {
  await open(page, inLang(pageOf(ID), 'zh'));
  await new Chart(page, ID).shown();
  const keep = await new Keep(page).open();
  const [one, two, three] = [await keep.file('PNG'), await keep.file('PNG 2×'), await keep.file('PNG 3×')];
  const size = sizeOf(one.bytes);
  expect(sizeOf(two.bytes)).toEqual(size.map((px) => 2 * px));
  expect(sizeOf(three.bytes)).toEqual(size.map((px) => 3 * px));
  // A picture of paper alone, or without its words, packs to less.
  expect(one.bytes.length).toBeGreaterThan(20_000);
});

test('a table pastes as cells, a picture as a picture', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `./?${ID}.view=pairs`);
  const chart = await new Chart(page, ID).shown();
  const before = page.url();
  const keep = await new Keep(page).open();
  const held = () => page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type) => (item.types.includes(type) ? (await item.getType(type)).text() : '');
    return { types: item.types, plain: await text('text/plain'), html: await text('text/html') };
  });
  await keep.part.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(keep.told).toHaveText('Copied.');
  const table = await held();
  const [head, first] = table.plain.split('\n').map((line) => line.split('\t'));
  expect(head.length).toBeGreaterThan(3);
  expect(first).toHaveLength(head.length);
  expect(table.html.match(/<th\b/g)).toHaveLength(head.length);
  // The table was asked for and put away again.
  expect(page.url()).toBe(before);
  await expect(chart.base).toBeVisible();

  await keep.part.getByRole('button', { name: 'Picture', exact: true }).click();
  // What was said of the table stands until the press has reached the tool, so the words alone tell nothing.
  await expect.poll(async () => (await held()).types).toEqual(['image/png']);
  await expect(keep.told).toHaveText('Copied.');
});

test.describe('inside another page', () => {
  /** A frame's own button, and what it opens under the closing line. */
  const opened = async (frame) => {
    const button = frame.locator('.whole [data-tool="keep"]');
    await button.click();
    const part = frame.locator('.keep');
    await expect(part).toBeVisible();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    return { button, part, told: part.getByRole('status'), press: (name) => part.getByRole('button', { name, exact: true }).click() };
  };

  for (const width of [360, 900]) {
    test(`all forms stand under the closing line, which makes room for them: ${width} px`, async ({ page, host }) => {
      await page.setViewportSize({ width, height: 800 });
      await host(iframe(`${ID}.html?embed&view=pairs&y=log`) + script(), { head: '<style>body { margin: 0 }</style>' });
      const frame = await liveInside(page);
      await fits(frame, 'at first');
      const { button, part, told, press } = await opened(frame);
      await fits(frame, 'with all forms');
      const coming = page.waitForEvent('download');
      await press('CSV');
      const file = await coming;
      expect(file.suggestedFilename()).toBe(`olympus-${ID}.csv`);
      const csv = await readFile(await file.path(), 'utf8');
      expect(csv).toMatch(new RegExp(`charts/${ID}\\.html\\?view=pairs&y=log&v=[0-9a-f]{8}`));
      // Whether the page around lets it through the chart cannot know.
      await expect(told).toHaveText(/^Handed to the browser as olympus-valuations\.csv\. If it does not arrive,/);
      await expect(frame.locator('canvas').first(), 'the table was put away again').toBeVisible();
      await button.click();
      await expect(part).toHaveCount(0);
      await expect(button).toHaveAttribute('aria-expanded', 'false');
      await fits(frame, 'put away');
    });
  }

  test.describe('without its leave to copy', () => {
    test.use({ provoked: [/The Clipboard API has been blocked/] });

    test('link and table are copied, and a picture says that it may not be', async ({ page, host, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await host(iframe(`${ID}.html?embed`) + script());
      const frame = await liveInside(page);
      const { told, press } = await opened(frame);
      const held = async () => {
        await page.bringToFront();
        await page.evaluate(() => window.focus());
        return page.evaluate(() => navigator.clipboard.readText());
      };
      await press('Link');
      await expect(told).toHaveText('Copied.');
      const version = await frame.locator('html').getAttribute('data-version');
      expect(await held()).toBe(new URL(pageOf(ID, `v=${version}`), process.env.BASE_URL).href);
      // The press reaches the tool by and by: what was said of the link would stand until then.
      await told.evaluate((status) => { status.textContent = ''; });
      await press('Table');
      await expect(told).toHaveText('Copied.');
      expect((await held()).split('\n')[0].split('\t').length).toBeGreaterThan(3);
      await press('Picture');
      await expect(told).toHaveText(/^The browser, or the page around this chart, does not let it copy that:/);
    });
  });

  test.describe('in a sandbox that lets no files through', () => {
    test.use({ provoked: [/Download is disallowed/] });

    test('it is said what to do', async ({ page, host, baseURL, others }) => {
      // A frame without an origin may read nothing of a host that does not say so.
      const server = await serveDumbly(baseURL, { 'access-control-allow-origin': '*' });
      others.push(new URL(server.address).origin);
      await host(`<iframe title="A chart" sandbox="allow-scripts" src="${server.address}${pageOf(ID, 'embed')}" width="700" height="900"></iframe>`);
      const frame = await liveInside(page);
      const { told, press } = await opened(frame);
      const files = [];
      page.on('download', (file) => files.push(file.suggestedFilename()));
      await press('SVG');
      await expect(told).toHaveText(/open the chart itself, and keep it there\.$/);
      await settle(page);
      expect(files).toEqual([]);
      server.stop();
    });
  });

  test('it is offered where the closing line is, and the chart is live', async ({ page }) => {
    for (const [query, seen] of [['embed', true], ['embed&controls=0', true], ['embed&static', false], ['plain', false], ['', false]]) {
      await page.goto(pageOf(ID, query));
      await expect(page.locator('html')).toHaveAttribute(query.includes('static') ? 'data-static' : 'data-ready');
      await expect(page.locator('.whole [data-tool="keep"]'), query).toBeVisible({ visible: seen });
    }
  });
});
