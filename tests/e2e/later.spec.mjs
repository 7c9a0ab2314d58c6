// Charts can be pointed at and walked before the rest of what they do has come, which waits for nothing and is waited for by nobody.
import { Chart, settle } from './support/chart.mjs';
import { collectShifts } from './support/instruments.mjs';
import { charts, pageOf } from './support/pages.mjs';
import { expect, test } from './support/test.mjs';

const PAGE = pageOf('valuations');
const root = (page) => page.locator('html');

/** Holds the part of the program that comes later until it is let go. */
async function hold(page) {
  let release;
  const released = new Promise((go) => { release = go; });
  const asked = [];
  await page.route('**/olympus-more-*.wasm', async (route) => {
    asked.push(route.request().url());
    await released;
    await route.continue();
  });
  return { release, asked };
}

/** Opens a page and waits until its charts are live and what comes later has been asked for. */
async function openLive(page, path, held) {
  await page.goto(path);
  await expect(root(page)).toHaveAttribute('data-live');
  await expect.poll(() => held.asked.length).toBe(1);
  await expect(root(page)).not.toHaveAttribute('data-ready');
}

test('a chart is pointed at, walked and spoken of before the rest has come, and a figure chosen then is pinned when it has', async ({ page }) => {
  const held = await hold(page);
  await openLive(page, PAGE, held);
  const chart = await new Chart(page, 'valuations').shown();
  await expect(chart.tools).toContainText('The live chart is loading');
  await chart.frame.focus();
  await page.keyboard.press('ArrowRight');
  const { datum, value } = await chart.said();
  await expect(chart.figure.locator('[aria-live]')).toContainText(value);
  await page.keyboard.press('Escape');
  await expect(chart.tip).toBeHidden();
  await page.keyboard.press('ArrowRight');
  expect((await chart.said()).datum).toBe(datum);
  // Nothing of it is in the address yet, and nothing is lost.
  await page.keyboard.press('Enter');
  expect(page.url()).not.toContain('d=');
  held.release();
  await expect(root(page)).toHaveAttribute('data-ready');
  await expect(chart.tip).toHaveAttribute('data-pinned');
  expect(new URL(page.url()).searchParams.get('d')).toBe(datum);
  await expect(chart.button('Log')).toBeVisible();
  await chart.button('Table').click();
  await expect(chart.figure.locator('.panel table')).toBeVisible();
  expect(held.asked).toHaveLength(1);
});

test('the pointer shows what it shows later, and the picture stays as it is', async ({ page }) => {
  await page.addInitScript(collectShifts);
  const held = await hold(page);
  await openLive(page, PAGE, held);
  const chart = await new Chart(page, 'valuations').shown();
  const found = [];
  const sweep = async () => {
    const said = [];
    for (const y of [0.2, 0.4, 0.6, 0.8]) {
      await chart.hover(0.5, y);
      await settle(page);
      said.push(await chart.tip.isVisible() ? (await chart.said()).text : '');
    }
    await page.mouse.move(0, 0);
    await settle(page);
    found.push([said, await chart.picture()]);
  };
  await sweep();
  held.release();
  await expect(root(page)).toHaveAttribute('data-ready');
  await sweep();
  expect(found[0][0].some(Boolean)).toBe(true);
  expect(found[1]).toEqual(found[0]);
  // Where the pointer goes the tip goes too.
  const moved = await page.evaluate(() => takeShifts().flatMap((shift) => shift.moved));
  expect(moved.filter((what) => !what.startsWith('tip '))).toEqual([]);
});

test('what a reader is at stays while the chart comes to life around it', async ({ page }) => {
  const held = await hold(page);
  let started;
  const begun = new Promise((go) => { started = go; });
  await page.route('**/olympus-app-*.wasm', async (route) => {
    await begun;
    await route.continue();
  });
  await page.goto(PAGE, { waitUntil: 'commit' });
  const share = page.locator('figure[data-chart] .foot [data-tool="share"]');
  await share.focus();
  await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('.finding'));
    getSelection().addRange(range);
  });
  const at = () => page.evaluate(() => [document.activeElement?.dataset.tool, String(getSelection())]);
  const before = await at();
  expect(before[0]).toBe('share');
  expect(before[1]).not.toBe('');
  started();
  await expect(root(page)).toHaveAttribute('data-live');
  expect(await at()).toEqual(before);
  held.release();
  await expect(root(page)).toHaveAttribute('data-ready');
  expect(await at()).toEqual(before);
});

test('a tool that is asked for meanwhile waits for it', async ({ page }) => {
  const held = await hold(page);
  await openLive(page, PAGE, held);
  const chart = new Chart(page, 'valuations');
  await chart.figure.locator('[data-tool="walk"]').click();
  await chart.frame.focus();
  held.release();
  // It is told by the chart what there is to walk.
  await expect(page.getByRole('treeitem').first()).toBeVisible();
  await expect(page.getByRole('treeitem').first()).not.toBeEmpty();
});

test('who prints meanwhile has the chart on paper', async ({ page }) => {
  const held = await hold(page);
  await openLive(page, PAGE, held);
  const chart = await new Chart(page, 'valuations').shown();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(chart.base).toBeVisible();
  const [frame, canvas] = [await chart.frame.boundingBox(), await chart.base.boundingBox()];
  expect(frame.height).toBeGreaterThanOrEqual(canvas.height - 1);
  await page.emulateMedia({ media: null });
  held.release();
  await expect(root(page)).toHaveAttribute('data-ready');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(chart.base).toBeHidden();
  await expect(chart.figure.locator('.printed svg:visible')).toHaveCount(1);
});

test.describe('when it does not come', () => {
  test.use({ provoked: [/ERR_FAILED|Failed to fetch/] });
  test('that is said beside a chart that is still pointed at', async ({ page }) => {
    await page.route('**/olympus-more-*.wasm', (route) => route.abort());
    await page.goto(PAGE);
    await expect(root(page)).toHaveAttribute('data-failed', 'more');
    const chart = await new Chart(page, 'valuations').shown();
    await expect(chart.tools).toHaveText(/^\s*The program for this could not be downloaded/, { useInnerText: true });
    await chart.frame.focus();
    await page.keyboard.press('End');
    await expect(chart.tip).toBeVisible();
    await chart.figure.locator('[data-tool="share"]').click();
    await expect(page.locator('dialog[open]')).toBeVisible();
  });
});

for (const [what, query, first] of [
  ['asks for a scale', 'y=log', true],
  ['names a figure that is not there', 'd=nothing', true],
  ['is not understood', 'theme=blue', true],
  ['has a key of somebody else', 'utm_source=x', true],
  ['asks for a theme alone', 'theme=dark', false],
  ['is of an embed', 'embed=1&title=0&theme=light', false],
]) {
  test(`an address that ${what} has it ${first ? 'before' : 'after'} the chart is live`, async ({ page }) => {
    const held = await hold(page);
    await page.goto(`${PAGE}?${query}`);
    if (first) {
      await expect.poll(() => held.asked.length).toBe(1);
      // Long enough for a chart that waits for nothing.
      await page.waitForTimeout(500);
      await expect(root(page)).not.toHaveAttribute('data-live');
      await expect(page.locator('figure.chart .still').first()).toBeAttached();
    } else {
      await expect(root(page)).toHaveAttribute('data-live');
    }
    held.release();
    await expect(root(page)).toHaveAttribute('data-ready');
    expect(held.asked).toHaveLength(1);
  });
}

test('charts further down come to life with all they do', async ({ page }) => {
  await page.goto('./');
  await expect(root(page)).toHaveAttribute('data-ready');
  const chart = await new Chart(page, charts.at(-1)).shown();
  await chart.button('Sources').click();
  await expect(chart.figure.locator('.panel')).toBeVisible();
});
