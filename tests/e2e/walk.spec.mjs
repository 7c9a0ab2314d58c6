// Keys inside a chart: whose they are, between its series, and the letters. That the walk reaches every figure is part of every visit.
import { Chart, open } from './support/chart.mjs';
import { inLang, languages, pageOf } from './support/pages.mjs';
import { expect, test } from './support/test.mjs';

test('the keys of a chart are its own: what has the focus stands in an application, which leads there', async ({ page }) => {
  for (const lang of languages) {
    await open(page, inLang(pageOf('valuations'), lang));
    const chart = await new Chart(page, 'valuations').shown();
    const around = chart.figure.getByRole('application', { name: /^(Chart|图表)$/ });
    // Not the application itself: Orca says nothing of one that has the focus.
    await expect(around.getByRole('group', { name: await chart.figure.locator('.finding').textContent(), exact: true })).toHaveClass('frame');
    await around.evaluate((application) => application.focus());
    await expect(chart.frame).toBeFocused();
    await page.keyboard.press('Home');
    await expect(chart.tip).toBeVisible();
    // What is opened under the chart is read like the page.
    await page.keyboard.press('f');
    await expect(chart.figure.getByRole('tree')).toBeVisible();
    await expect(around.getByRole('tree')).toHaveCount(0);
    await chart.button(/^(Table|表格)$/).click();
    await expect(around).toBeHidden();
  }
});

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
  await expect(page.locator('dialog.keys')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog.keys')).toHaveCount(0);
  await page.keyboard.press('t');
  await expect(chart.button('Table')).toHaveAttribute('aria-pressed', 'true');
  await expect(chart.button('Table')).toBeFocused();
  await expect(chart.figure.locator('.panel table').first()).toBeVisible();
});
