// What a reader changes stands in the address, comes back from it, and moves with Back and Forward.
import { Chart, inAddress, live, open } from './support/chart.mjs';
import { pageOf } from './support/pages.mjs';
import { holdProgram } from './support/still.mjs';
import { expect, test } from './support/test.mjs';

const pressed = (chart, name) => expect(chart.button(name)).toHaveAttribute('aria-pressed', 'true');

test('the log scale is drawn, linked to, and undone by Back', async ({ page }) => {
  await open(page, pageOf('token-growth'));
  const chart = await new Chart(page, 'token-growth').shown();
  const linear = await chart.picture();
  await chart.button('Log').click();
  await expect.poll(() => chart.picture()).not.toBe(linear);
  await pressed(chart, 'Log');
  expect(inAddress(page, 'y')).toBe('log');
  const log = await chart.picture();

  await page.goBack();
  await pressed(chart, 'Linear');
  expect(inAddress(page, 'y')).toBeNull();
  await expect.poll(() => chart.picture()).toBe(linear);
  await page.goForward();
  await expect.poll(() => chart.picture()).toBe(log);
  await page.reload();
  await live(page);
  await expect.poll(() => chart.picture()).toBe(log);

  await chart.button('Linear').click();
  await expect.poll(() => chart.picture()).toBe(linear);
  expect(inAddress(page, 'y'), 'a default is not written').toBeNull();
});

test('the log scale is refused where bars start at zero, and the reason is shown', async ({ page }) => {
  await open(page, pageOf('valuations'));
  const chart = await new Chart(page, 'valuations').shown();
  const bars = await chart.picture();
  await expect(chart.button('Log')).toHaveAttribute('aria-disabled', 'true');
  // It can be pressed all the same, and answers with the reason.
  await chart.button('Log').click({ force: true });
  await expect(chart.remark).toContainText('base line');
  await expect(chart.figure.locator('[aria-live]')).toContainText('base line');
  expect(inAddress(page, 'y')).toBeNull();
  expect(await chart.picture()).toBe(bars);

  await open(page, pageOf('valuations', 'y=log'));
  await expect.poll(() => chart.picture()).toBe(bars);
  await pressed(chart, 'Linear');
});

test('pairs put the valuations on a log axis', async ({ page }) => {
  await open(page, pageOf('valuations'));
  const chart = await new Chart(page, 'valuations').shown();
  const bars = await chart.picture();
  const { rows } = await chart.table();
  await chart.button('Pairs').click();
  await expect.poll(() => chart.picture()).not.toBe(bars);
  await pressed(chart, 'Log');
  await expect(chart.button('Log')).not.toHaveAttribute('aria-disabled', 'true');
  expect(inAddress(page, 'view')).toBe('pairs');
  expect((await chart.table()).rows, 'the same figures').toEqual(rows);
  await chart.hover(0.6, 0.5);
  const said = await chart.said();
  expect(await chart.cellsOf(said.datum)).toContain(said.value);
  await chart.button('Bars').click();
  await expect.poll(() => chart.picture()).toBe(bars);
  expect(new URL(page.url()).search).toBe('');
});

test('the currency changes the axis, the tip, the table and the line on rates', async ({ page }) => {
  await open(page, pageOf('valuations'));
  const chart = await new Chart(page, 'valuations').shown();
  const dollars = await chart.picture();
  const printed = (table) => table.rows.map((row) => row[table.head.indexOf('As printed')]);
  const before = await chart.table();
  await chart.choice('Currency').selectOption({ label: 'RMB' });
  await expect.poll(() => chart.picture()).not.toBe(dollars);
  expect(inAddress(page, 'cur')).toBe('cny');
  const after = await chart.table();
  for (const row of after.rows) expect(row[1]).toMatch(/^\D?¥|RMB/);
  expect(printed(after), 'what was printed stays').toEqual(printed(before));
  await chart.hover(0.6, 0.5);
  expect((await chart.said()).value).toContain('¥');
  await expect(chart.figure.locator('.foot')).toContainText(/Exchange rate: ¥[\d.]+ to the dollar where no renminbi are given/);
  await page.goBack();
  await expect(chart.choice('Currency').locator('option:checked')).toHaveText('US$');
  await expect.poll(async () => (await chart.table()).rows).toEqual(before.rows);
});

test('all money is converted at the rate that is chosen, whose figures are fetched then, and Back undoes it', async ({ page }) => {
  const fetched = [];
  page.on('request', (request) => { if (/figures\/(?:\w+\.\w+\/)?valuations\./.test(request.url())) fetched.push(request.url()); });
  await open(page, pageOf('valuations', 'cur=cny'));
  const chart = await new Chart(page, 'valuations').shown();
  const before = await chart.table();
  const asked = fetched.length;
  const rates = chart.choice('Exchange rate');
  await expect(rates.locator('option:checked')).toHaveText('Rates as stated');
  const last = await rates.locator('option').last().innerText();
    await rates.selectOption({ label: last });
  await expect(chart.figure.locator('.foot')).toContainText(`Exchange rate: ${last} to the dollar, whatever`);
  await expect.poll(async () => (await chart.table()).rows).not.toEqual(before.rows);
  expect(inAddress(page, 'rate')).toBe(`cny${last.slice(1)}`);
  expect(fetched.length).toBe(asked + 1);
  const at = await chart.table();
  await page.reload();
  await live(page);
  await expect.poll(async () => (await chart.table()).rows).toEqual(at.rows);
  await expect(rates.locator('option:checked')).toHaveText(last);
  await page.goBack();
  await expect.poll(async () => (await chart.table()).rows).toEqual(before.rows);
  await expect(rates.locator('option:checked')).toHaveText('Rates as stated');
  expect(inAddress(page, 'rate')).toBeNull();
});

test.describe('rates', () => {
  test.use({ provoked: [/status of 404/] });
  test('a rate that the article has not is said to be none, and one that does not come says why', async ({ page }) => {
    await open(page, pageOf('valuations', 'rate=cny1.23'));
    const chart = await new Chart(page, 'valuations').shown();
    await expect(chart.remark).toContainText('rate=cny1.23');
    await expect(chart.choice('Exchange rate').locator('option:checked')).toHaveText('Rates as stated');
    await page.route('**/figures/cny*/valuations.*.bin', (route) => route.fulfill({ status: 404, body: '' }));
    await chart.choice('Exchange rate').selectOption({ index: 1 });
    await expect(chart.remark).toContainText('404');
    await expect(chart.base).toBeVisible();
  });
});

test('growth is told between any two points', async ({ page }) => {
  await open(page, pageOf('token-growth'));
  const chart = await new Chart(page, 'token-growth').shown();
  const { rows } = await chart.table();
  const [whole, picture] = [await chart.remark.innerText(), await chart.picture()];
  expect(whole).toMatch(/[\d,.]+x in .+ a year.+doubling every/);
  await chart.choice('From').selectOption({ label: rows[1][0] });
  await expect(chart.remark).not.toHaveText(whole);
  await expect(chart.remark).toContainText(rows[1][0], { ignoreCase: true });
  await expect.poll(() => chart.picture(), 'the measured span is drawn').not.toBe(picture);
  await chart.choice('to').selectOption({ label: rows[3][0] });
  await expect(chart.remark).toContainText(rows[3][0], { ignoreCase: true });
  expect(inAddress(page, 'time')).toMatch(/^[^.]+\.\.[^.]+$/);

  const told = await chart.remark.innerText();
  await page.reload();
  await live(page);
  await expect(chart.remark).toHaveText(told);
  await page.goBack();
  await page.goBack();
  await expect(chart.remark).toHaveText(whole);
});

test('panels are linked to, and the table takes the order of a heading', async ({ page }) => {
  await open(page, pageOf('valuations'));
  const chart = await new Chart(page, 'valuations').shown();
  const given = (await chart.table()).rows;
  await chart.button('Table').click();
  await expect(chart.frame).toBeHidden();
  expect(inAddress(page, 'tab')).toBe('table');
  const panel = chart.figure.locator('.panel');
  const heading = (order) => expect(panel.locator('th').first()).toHaveAttribute('aria-sort', order);
  await panel.locator('th').first().getByRole('button').click();
  await heading('ascending');
  expect(inAddress(page, 'sort')).toMatch(/\.asc$/);
  const names = (rows) => rows.map(([name]) => name);
  const rising = names((await chart.table()).rows);
  expect(rising).toEqual([...names(given)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  await panel.locator('th').first().getByRole('button').click();
  await heading('descending');
  expect(names((await chart.table()).rows)).toEqual(rising.reverse());

  await chart.button('Sources').click();
  await expect(panel).toContainText('Limits');
  await expect(panel.locator('li').first()).toBeVisible();
  await chart.button('Chart').click();
  await chart.shown();
  expect(inAddress(page, 'tab')).toBeNull();
});

test('numbers are ordered as numbers', async ({ page }) => {
  await open(page, pageOf('valuations'));
  const chart = await new Chart(page, 'valuations').shown();
  await chart.figure.locator('details th').nth(1).getByRole('button').click();
  await expect(chart.figure.locator('details th').nth(1)).toHaveAttribute('aria-sort', 'ascending');
  const dollars = (await chart.table()).rows.map((row) => {
    const [, number, scale] = row[1].match(/([\d,.]+)\s?(bn|tn|m)/);
    return Number(number.replaceAll(',', '')) * { m: 1e6, bn: 1e9, tn: 1e12 }[scale];
  });
  expect(dollars.length).toBeGreaterThan(3);
  expect(dollars).toEqual([...dollars].sort((a, b) => a - b));
});

test('unknown keys are kept', async ({ page }) => {
  await open(page, pageOf('token-growth', 'utm=a%20b&y=log'));
  const chart = await new Chart(page, 'token-growth').shown();
  await pressed(chart, 'Log');
  await chart.button('Linear').click();
  await pressed(chart, 'Linear');
  expect(inAddress(page, 'utm')).toBe('a b');
});

test('bad values fall back, and the page says so', async ({ page }) => {
  await open(page, pageOf('token-growth'));
  const chart = await new Chart(page, 'token-growth').shown();
  const [plain, remark] = [await chart.picture(), await chart.remark.innerText()];
  for (const query of ['y=cubic', 'd=no/such/figure', 'time=never..always']) {
    await open(page, pageOf('token-growth', query));
    await expect.poll(() => chart.picture(), query).toBe(plain);
    await expect(chart.tip).toBeHidden();
    await expect(chart.remark, query).not.toHaveText(remark);
    await expect(chart.remark, query).toContainText(query.split('=')[0] === 'd' ? 'does not have' : query.split('=')[1]);
  }
});

test('on the front page each chart keeps its own keys', async ({ page }) => {
  await open(page, './?token-growth.y=log&valuations.cur=cny');
  const [growth, values] = [new Chart(page, 'token-growth'), new Chart(page, 'valuations')];
  await growth.shown();
  await pressed(growth, 'Log');
  await values.shown();
  await pressed(values, 'Linear');
  await values.button('Table').click();
  for (const row of (await values.table()).rows) expect(row[1]).toContain('¥');
  await values.button('Chart').click();
  await values.button('Pairs').click();
  await pressed(values, 'Pairs');
  expect(inAddress(page, 'valuations.view')).toBe('pairs');
  expect(inAddress(page, 'valuations.cur')).toBe('cny');
  expect(inAddress(page, 'token-growth.y')).toBe('log');
  await pressed(growth, 'Log');
});

test.describe('a link to a datum', () => {
  const link = './?valuations.d=valuation-convergence/kimi/valuation';
  const place = (page) => page.evaluate(() => ({ y: scrollY, focus: document.activeElement.className }));

  test('leads to its chart, once: who reloads or comes back keeps the place', async ({ page }) => {
    await open(page, link);
    await expect.poll(async () => (await place(page)).focus).toBe('frame');
    expect((await place(page)).y).toBeGreaterThan(0);
    await page.evaluate(() => scrollTo({ top: 3000, behavior: 'instant' }));
    await page.reload();
    await live(page);
    await expect.poll(async () => (await place(page)).y).toBeGreaterThan(2500);
    expect((await place(page)).focus).not.toBe('frame');
    const { y } = await place(page);

    await page.goto('companies/deepseek.html');
    await page.goBack();
    await live(page);
    await expect.poll(async () => Math.abs((await place(page)).y - y)).toBeLessThan(200);
    expect((await place(page)).focus).not.toBe('frame');
  });

  test('does not take away who has begun to read', async ({ page }) => {
    const release = await holdProgram(page);
    await page.goto(link, { waitUntil: 'domcontentloaded' });
    await page.evaluate(() => scrollTo({ top: 2000, behavior: 'instant' }));
    release();
    await live(page);
    await new Chart(page, 'valuations').figure.locator('.tip').waitFor({ state: 'attached' });
    const { y, focus } = await place(page);
    expect(y).toBeGreaterThan(1500);
    expect(focus).not.toBe('frame');
  });

  test('leads to its row in the explorer only then', async ({ page }) => {
    await open(page, 'explore.html?table=prose-figures&d=prose-figures/kimi-post-money/figure');
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await page.reload();
    await live(page);
    await expect(page.locator('.sheet tbody tr').first()).toBeVisible();
    expect((await place(page)).y).toBe(0);
  });
});
