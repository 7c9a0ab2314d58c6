// What a pointer, a finger and a single key can do without harm: tips that go when asked and stay when entered, keys that can be turned off.
import { Chart, open, settle } from './support/chart.mjs';
import { pageOf } from './support/pages.mjs';
import { expect, test } from './support/test.mjs';

for (const id of ['valuations', 'token-growth']) {
  test(`${id}: Escape dismisses the tip under a pointer that rests`, async ({ page }) => {
    await open(page, pageOf(id));
    const chart = await new Chart(page, id).shown();
    const { x, y } = await chart.hoverAny();
    await page.keyboard.press('Escape');
    await expect(chart.tip).toBeHidden();
    const box = await chart.frame.boundingBox();
    await page.mouse.move(box.x + box.width * x + 1, box.y + box.height * y);
    await settle(page);
    await expect(chart.tip, 'a tremble does not bring it back').toBeHidden();
  });

  test(`${id}: the pointer can go into the tip`, async ({ page }) => {
    await open(page, pageOf(id));
    const chart = await new Chart(page, id).shown();
    await chart.hoverAny();
    const said = await chart.said();
    const box = await chart.tip.boundingBox();
    // Inside, wherever the pointer came from.
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await settle(page);
    const after = await chart.tip.isVisible() ? await chart.said() : null;
    expect(after?.datum).toBe(said.datum);
    await page.mouse.move(0, 0);
    await expect(chart.tip).toBeHidden();
  });
}

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a swipe opens no tip, and scrolling closes one', async ({ page }) => {
    await open(page, pageOf('token-growth'));
    const chart = await new Chart(page, 'token-growth').shown();
    const box = await chart.inView();
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const touch = await page.context().newCDPSession(page);
    const swipe = async (by) => {
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
      for (let step = 1; step <= 6; step += 1) {
        await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: at.x, y: at.y + (by * step) / 6 }] });
      }
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await settle(page);
    };
    const top = () => page.evaluate(() => scrollY);
    // A page goes on by itself after a swipe.
    const standing = async () => {
      let last;
      await expect.poll(async () => {
        const [previous, now] = [last, await top()];
        last = now;
        return now === previous;
      }).toBe(true);
    };
    const before = await top();
    await swipe(-120);
    await expect.poll(top).not.toBe(before);
    await expect(chart.tip).toBeHidden();
    await standing();
    const now = await chart.inView();
    await standing();
    await page.touchscreen.tap(now.x + now.width / 2, now.y + now.height / 2);
    await expect(chart.tip).toBeVisible();
    await page.evaluate(() => scrollBy(0, 60));
    await expect(chart.tip).toBeHidden();
  });
});

test('single keys can be turned off and on, and stay so on the next page', async ({ page }) => {
  await open(page, pageOf('valuations'));
  const chart = await new Chart(page, 'valuations').shown();
  const search = page.locator('dialog.search');
  const set = page.locator('dialog.keys [data-keys-toggle]');
  await chart.frame.focus();
  await page.keyboard.press('?');
  await set.click();
  await page.keyboard.press('Escape');
  await expect(chart.frame).toBeFocused();
  for (const key of ['t', 's', '/']) await page.keyboard.press(key);
  await settle(page);
  expect(new URL(page.url()).searchParams.get('tab')).toBeNull();
  await expect(search).toHaveCount(0);

  await open(page, pageOf('token-growth'));
  await page.keyboard.press('/');
  await expect(search).toHaveCount(0);
  await page.locator('[data-search]').click();
  await search.locator('[data-keys-toggle]').click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(search).toBeVisible();
});

test('saving one chart asks that chart alone for its pictures', async ({ page }) => {
  await open(page, pageOf('valuations'));
  await new Chart(page, 'valuations').shown();
  await page.evaluate(() => {
    window.heard = [];
    for (const kind of ['beforeprint', 'olympus:draw']) addEventListener(kind, ({ target }) => window.heard.push([kind, target.id]), true);
  });
  const coming = page.waitForEvent('download');
  await page.locator('[data-tool="save"]').first().click();
  await coming;
  expect(await page.evaluate(() => window.heard)).toEqual([['olympus:draw', 'valuations']]);
});
