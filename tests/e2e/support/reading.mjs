// What a reader is told: all there is to a figure by its tip, and all of it in Chinese.
import { expect } from '@playwright/test';

export const HAN = /[\u4e00-\u9fff]/;

/** The tip says what a cell of the table says, its grade and a source. */
export async function saysItAll(chart) {
  const said = await chart.said();
  expect(said.name).toMatch(/\S/);
  expect(await chart.cellsOf(said.datum), `the table shows ${said.datum}`).toContain(said.value);
  expect(said.text).toMatch(/disclosed|company-stated|reported|estimated|projected|the article’s framing/);
  const source = said.text.match(/Source: (.+?)(×|$)/)?.[1];
  expect(source, 'a source is named').toBeTruthy();
  await expect(chart.figure.locator('.foot')).toContainText(source.split(', ')[0]);
  return said;
}

/** The chart, its tip, and its table if it has one, are Chinese. */
export async function isChinese(chart) {
  await expect(chart.finding).toHaveText(HAN);
  await expect(chart.figure.locator('.measure')).toHaveText(HAN);
  await expect(chart.button('图表')).toHaveAttribute('aria-pressed', 'true');
  await expect(chart.button('Chart')).toHaveCount(0);
  await chart.hoverAny();
  const said = await chart.said();
  expect(said.text).toMatch(/来源：/);
  // Only a chart's own page has the table under it.
  if (await chart.figure.locator('details').count()) {
    const { head } = await chart.table();
    for (const heading of head) expect(heading).toMatch(HAN);
    expect(await chart.cellsOf(said.datum)).toContain(said.value);
  }
}
