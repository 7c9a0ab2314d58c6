// Hovering and walking draw on the overlay alone: the base is painted again only when the picture changes.
import { Chart, open, settle } from './support/chart.mjs';
import { countDrawing } from './support/instruments.mjs';
import { charts, pageOf } from './support/pages.mjs';
import { expect, test } from './support/test.mjs';

for (const id of charts) {
  test(`${id}: the pointer and the keys never repaint the base`, async ({ page }) => {
    await page.addInitScript(countDrawing);
    await open(page, pageOf(id));
    const chart = await new Chart(page, id).shown();
    const painted = await page.evaluate(() => ({ ...drawn }));
    expect(painted.base, 'the count counts').toBeGreaterThan(10);
    for (let step = 1; step < 40; step += 1) await chart.hover(step / 40, ((step * 7) % 40) / 40);
    await chart.tabTo();
    for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'Enter', 'Escape', 'End']) await page.keyboard.press(key);
    await expect(chart.tip).toBeVisible();
    await settle(page);
    const after = await page.evaluate(() => ({ ...drawn }));
    expect(after.overlay).toBeGreaterThan(painted.overlay);
    expect(after.base).toBe(painted.base);
  });
}
