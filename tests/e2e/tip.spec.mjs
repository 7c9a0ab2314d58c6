// A link to a figure: on the front page it is named behind its chart's own id, however far down the chart stands. What tips say to
// pointer, keys and fingers is part of every visit.
import { Chart, open } from './support/chart.mjs';
import { charts, pageOf } from './support/pages.mjs';
import { expect, test } from './support/test.mjs';

for (const id of [charts[0], charts[Math.floor(charts.length / 2)], charts.at(-1)]) {
  test(`${id}: an address with a figure in it opens with its tip pinned`, async ({ page, request }) => {
    const html = await (await request.get(pageOf(id))).text();
    const cells = [...html.matchAll(/<td[^>]* data-d="([^"]+)"[^>]*>([^<]+)</g)].map(([, datum, value]) => ({ datum, value }));
    const { datum } = cells.at(-1);
    await open(page, `./?${id}.d=${encodeURIComponent(datum)}`);
    const chart = new Chart(page, id);
    await expect(chart.tip).toHaveAttribute('data-pinned');
    await expect(chart.tip).toBeInViewport();
    const said = await chart.said();
    expect(said.datum).toBe(datum);
    // In one of the languages.
    expect(cells.filter((cell) => cell.datum === datum).map(({ value }) => value)).toContain(said.value);
  });
}
