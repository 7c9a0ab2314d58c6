// The keyboard's walk visits every figure of the table once, there and back.
import { Chart, open } from './support/chart.mjs';
import { charts, pageOf } from './support/pages.mjs';
import { expect, test } from './support/test.mjs';

for (const id of charts) {
  test(`${id}: right visits every figure once, left comes back the same way`, async ({ page }) => {
    await open(page, pageOf(id));
    const chart = await new Chart(page, id).shown();
    const cells = await chart.figure.locator('table:visible [data-d]').evaluateAll((cells) => cells.map((cell) => cell.dataset.d));
    const all = [...new Set(cells)];
    await chart.tabTo();

    const visited = [];
    for (let at = 0; at < all.length; at += 1) {
      await page.keyboard.press('ArrowRight');
      if (at > 0) await expect(chart.tip).not.toHaveAttribute('data-d', visited[at - 1]);
      visited.push((await chart.said()).datum);
    }
    expect([...visited].sort()).toEqual([...all].sort());

    for (const datum of visited.slice(0, -1).reverse()) {
      await page.keyboard.press('ArrowLeft');
      await expect(chart.tip).toHaveAttribute('data-d', datum);
    }
  });
}

test('up and down move between the series of the valuations', async ({ page }) => {
  await open(page, pageOf('valuations'));
  const chart = await new Chart(page, 'valuations').shown();
  await chart.tabTo();
  await page.keyboard.press('Home');
  const lab = await chart.said();
  await page.keyboard.press('ArrowDown');
  await expect(chart.tip).not.toHaveText(lab.text);
  const peer = await chart.said();
  const { rows } = await chart.table();
  const at = (said) => rows.findIndex((row) => row.includes(said.name) && row.includes(said.value));
  expect(at(lab), 'found in the table').toBeGreaterThanOrEqual(0);
  expect(at(peer), 'found in the table').toBeGreaterThanOrEqual(0);
  await page.keyboard.press('ArrowUp');
  await expect(chart.tip).toHaveText(lab.text);
});

test('letters open panels and change the scale while the chart has the focus', async ({ page }) => {
  await open(page, pageOf('token-growth'));
  const chart = await new Chart(page, 'token-growth').shown();
  const linear = await chart.picture();
  await page.keyboard.press('l');
  await chart.tabTo();
  expect(await chart.picture(), 'no letter works outside the chart').toBe(linear);
  await page.keyboard.press('l');
  await expect(chart.button('Log')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('?');
  await expect(chart.figure.locator('.keys')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(chart.figure.locator('.keys')).toBeHidden();
  await page.keyboard.press('t');
  await expect(chart.button('Table')).toHaveAttribute('aria-pressed', 'true');
  await expect(chart.button('Table')).toBeFocused();
  await expect(chart.figure.locator('.panel table')).toBeVisible();
});
