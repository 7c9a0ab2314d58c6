// The tip: by pointer, keyboard and touch it says all there is to a figure; pinned, it can be selected and linked to.
import { Chart, inAddress, open } from './support/chart.mjs';
import { charts, pageOf } from './support/pages.mjs';
import { expect, test } from './support/test.mjs';

/** The tip says what a cell of the table says, its grade and a source. */
async function saysItAll(chart) {
  const said = await chart.said();
  expect(said.name).toMatch(/\S/);
  expect(await chart.cellsOf(said.datum), `the table shows ${said.datum}`).toContain(said.value);
  expect(said.text).toMatch(/disclosed|company-stated|reported|estimated|projected|the article’s framing/);
  const source = said.text.match(/Source: (.+?)(×|$)/)?.[1];
  expect(source, 'a source is named').toBeTruthy();
  await expect(chart.figure.locator('.foot')).toContainText(source.split(', ')[0]);
  return said;
}

for (const id of charts) {
  test(`${id}: by pointer`, async ({ page }) => {
    await open(page, pageOf(id));
    const chart = await new Chart(page, id).shown();
    await expect(chart.tip).toBeHidden();
    await chart.hoverAny();
    await saysItAll(chart);
    expect(inAddress(page, 'd'), 'hovering leaves the address alone').toBeNull();
    await page.mouse.move(0, 0);
    await expect(chart.tip).toBeHidden();
  });

  test(`${id}: by pointer, a click pins and the words can be selected`, async ({ page }) => {
    await open(page, pageOf(id));
    const chart = await new Chart(page, id).shown();
    await chart.hoverAny();
    const said = await saysItAll(chart);
    await page.mouse.down();
    await page.mouse.up();
    await expect(chart.tip).toHaveAttribute('data-pinned');
    expect(inAddress(page, 'd')).toMatch(/^[^/]+\/[^/]+\/[^/]+$/);
    await page.mouse.move(0, 0);
    expect((await saysItAll(chart)).value).toBe(said.value);
    await chart.tip.locator('.value').click({ clickCount: 3 });
    expect(await page.evaluate(() => getSelection().toString())).toContain(said.value);
    await expect(chart.tip, 'selecting does not unpin').toHaveAttribute('data-pinned');
    await chart.tip.getByRole('button', { name: 'Close' }).click();
    await expect(chart.tip).toBeHidden();
    expect(inAddress(page, 'd')).toBeNull();
  });

  test(`${id}: by keyboard`, async ({ page }) => {
    await open(page, pageOf(id));
    const chart = await new Chart(page, id).shown();
    const { keyboard } = page;
    await chart.tabTo();
    await keyboard.press('ArrowRight');
    const first = await saysItAll(chart);
    await expect(chart.figure.locator('[aria-live]')).toContainText(first.value);
    await expect(chart.figure.locator('[aria-live]')).toContainText(first.name);

    await keyboard.press('End');
    await expect(chart.tip).not.toHaveText(first.text);
    const last = await saysItAll(chart);
    await keyboard.press('ArrowLeft');
    await expect(chart.tip).not.toHaveText(last.text);
    await keyboard.press('Home');
    await expect(chart.tip).toHaveText(first.text);

    await keyboard.press('Enter');
    await expect(chart.tip).toHaveAttribute('data-pinned');
    expect(inAddress(page, 'd')).not.toBeNull();
    await keyboard.press('Escape');
    await expect(chart.tip).not.toHaveAttribute('data-pinned');
    expect(inAddress(page, 'd')).toBeNull();
    await keyboard.press('Escape');
    await expect(chart.tip).toBeHidden();
  });

  test(`${id}: an address with a figure in it opens with its tip pinned`, async ({ page }) => {
    await open(page, pageOf(id));
    const chart = await new Chart(page, id).shown();
    await chart.tabTo();
    await page.keyboard.press('End');
    const said = await chart.said();
    await page.keyboard.press('Enter');
    await expect(chart.tip).toHaveAttribute('data-pinned');
    const address = page.url();
    const datum = inAddress(page, 'd');

    await page.goto('about:blank');
    await open(page, address);
    await expect(chart.tip).toHaveAttribute('data-pinned');
    expect(await chart.said()).toMatchObject({ name: said.name, value: said.value });
    await expect(chart.tip).toBeInViewport();

    // On the front page the same figure is named behind the chart's own id, however far down the chart stands.
    await open(page, `./?${id}.d=${encodeURIComponent(datum)}`);
    await expect(chart.tip).toHaveAttribute('data-pinned');
    await expect(chart.tip).toBeInViewport();
    expect(await chart.said()).toMatchObject({ name: said.name, value: said.value });
  });
}

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  for (const id of charts) {
    test(`${id}: a tap shows the tip, another pins it`, async ({ page }) => {
      await open(page, pageOf(id));
      const chart = await new Chart(page, id).shown();
      const { x, y } = await chart.hoverAny();
      await page.mouse.move(0, 0);
      await expect(chart.tip).toBeHidden();
      const box = await chart.inView();
      const tap = () => page.touchscreen.tap(box.x + box.width * x, box.y + box.height * y);
      await tap();
      const said = await saysItAll(chart);
      await tap();
      await expect(chart.tip).toHaveAttribute('data-pinned');
      expect((await chart.said()).value).toBe(said.value);
      const tip = await chart.tip.boundingBox();
      expect(tip.x).toBeGreaterThanOrEqual(0);
      expect(tip.x + tip.width).toBeLessThanOrEqual(390);
    });
  }
});
