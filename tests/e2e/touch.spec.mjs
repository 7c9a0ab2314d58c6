// One visit to every page with charts by a phone: nothing moves, fingers find figures, and what can be pressed is large enough.
import { Chart, open, settle } from './support/chart.mjs';
import { collectShifts } from './support/instruments.mjs';
import { movesNothing, noneSqueezed, smallTargets } from './support/layout.mjs';
import { inLang, languages, others, pageOf, pages } from './support/pages.mjs';
import { saysItAll } from './support/reading.mjs';
import { expect, test } from './support/test.mjs';

const WIDTH = 360;
test.use({ hasTouch: true, isMobile: true, viewport: { width: WIDTH, height: 800 } });

for (const { name, path, charts } of pages) {
  test(`${name}: one visit by touch`, async ({ page }) => {
    const shown = charts.map((id) => new Chart(page, id));
    await page.addInitScript(collectShifts);
    await test.step('nothing moves when the program comes', () => movesNothing(page, shown, () => page.goto(path, { waitUntil: 'domcontentloaded' })));
    await test.step('what can be pressed is large enough for a finger', async () => {
      expect(await page.evaluate(smallTargets, 44)).toEqual([]);
    });
    if (charts.length === 1) {
      await test.step('a tap shows the tip, another pins it', () => taps(shown[0]));
      await test.step('no sentence of a table stands a word a line', () => noneSqueezed(page));
    }
  });
}

for (const lang of languages) {
  test(`the other kinds of page in ${lang}: what can be pressed is large enough for a finger`, async ({ page }) => {
    test.slow();
    const few = others.filter(({ company }) => !company || ['moonshot-ai', 'cursor'].includes(company));
    for (const path of [...few.map(({ path }) => path), pageOf('token-growth', 'embed')]) {
      await test.step(path, async () => {
        await open(page, inLang(path, lang));
        expect(await page.evaluate(smallTargets, 44)).toEqual([]);
      });
    }
  });
}

test('a tip stands in the window, however far from the finger what it speaks of is', async ({ page }) => {
  await page.setViewportSize({ width: WIDTH, height: 740 });
  await open(page, pageOf('token-growth'));
  const chart = await new Chart(page, 'token-growth').shown();
  let raised = 0;
  for (const at of ['start', 'center', 'end']) {
    await chart.frame.evaluate((frame, block) => frame.scrollIntoView({ block }), at);
    const box = await chart.frame.boundingBox();
    const [top, bottom] = [Math.max(box.y, 0), Math.min(box.y + box.height, 740)];
    for (const down of [0.05, 0.25, 0.5, 0.75, 0.95]) {
      for (const along of [0.2, 0.5, 0.85]) {
        const [x, y] = [box.x + box.width * along, top + (bottom - top) * down];
        await page.touchscreen.tap(x, y);
        await settle(page);
        if (await chart.tip.isHidden()) continue;
        raised += 1;
        const tip = await chart.tip.boundingBox();
        const where = `${at}, tapped at ${Math.round(x)},${Math.round(y)}`;
        expect(tip.y, where).toBeGreaterThanOrEqual(-1);
        expect(tip.y + tip.height, where).toBeLessThanOrEqual(741);
        expect(Math.max(tip.y - y, y - tip.y - tip.height), where).toBeGreaterThanOrEqual(FINGER);
        await page.keyboard.press('Escape');
      }
    }
  }
  expect(raised).toBeGreaterThan(15);
});

/** How far a finger covers what is around the place it taps. */
const FINGER = 11;

async function taps(chart) {
  const { page, tip } = chart;
  const { x, y } = await chart.hoverAny();
  await page.mouse.move(0, 0);
  await expect(tip).toBeHidden();
  const box = await chart.inView();
  const tap = () => page.touchscreen.tap(box.x + box.width * x, box.y + box.height * y);
  await tap();
  const said = await saysItAll(chart);
  await test.step('the tip does not lie under the finger', async () => {
    const [tipped, frame] = [await tip.boundingBox(), await chart.frame.boundingBox()];
    const [down, along] = [frame.y + frame.height * y, frame.x + frame.width * x];
    const apart = Math.max(tipped.x - along, along - tipped.x - tipped.width, tipped.y - down, down - tipped.y - tipped.height);
    expect(apart).toBeGreaterThanOrEqual(FINGER);
  });
  await tap();
  await expect(tip).toHaveAttribute('data-pinned');
  expect((await chart.said()).value).toBe(said.value);
  const place = await tip.boundingBox();
  expect(place.x).toBeGreaterThanOrEqual(0);
  expect(place.x + place.width).toBeLessThanOrEqual(WIDTH);
}
