// The panel in which a reader chooses what a chart shows: by keys, pointer and finger, said as it is shown, taken back, and brought
// back by a link. Who is in front everywhere stays so from page to page.
import { accessible } from './support/accessible.mjs';
import { Chart, inAddress, live, open, settle } from './support/chart.mjs';
import { smallTargets, smallWords, sticksOut } from './support/layout.mjs';
import { charts, inLang, languages, pageOf } from './support/pages.mjs';
import { HAN } from './support/reading.mjs';
import { expect, test } from './support/test.mjs';

/** What the panel is called, by language. */
const NAMES = { en: 'Filter and highlight', zh: '筛选与突出显示' };

class Choosing {
  constructor(page, id, lang = 'en') {
    this.page = page;
    this.chart = new Chart(page, id);
    this.button = this.chart.tools.locator('[data-tool="choose"]');
    this.panel = this.chart.figure.getByRole('dialog', { name: NAMES[lang] });
    this.count = this.panel.getByRole('status');
  }

  async open() {
    await this.button.click();
    await expect(this.panel).toBeVisible();
    return this;
  }

  /** The numbers that the panel says: how many are shown, and of how many. */
  async counted() {
    return (await this.count.innerText()).match(/\d+/g).map(Number);
  }

  part(name) {
    return this.panel.getByRole('group', { name, exact: true });
  }

  list(name) {
    return this.panel.getByRole('combobox', { name, exact: true });
  }

  press(name) {
    return this.panel.getByRole('button', { name, exact: true }).click();
  }
}

test('the keyboard finds a name and shows it alone, and everything said follows', async ({ page }) => {
  await open(page, pageOf('event-timeline'));
  const choosing = new Choosing(page, 'event-timeline');
  const { chart } = choosing;
  await chart.shown();
  const [picture, finding, rows] = [await chart.picture(), await chart.finding.innerText(), (await chart.table()).rows.length];
  await choosing.button.focus();
  await page.keyboard.press('Enter');
  await expect(choosing.panel).toBeFocused();
  const [shown, all] = await choosing.counted();
  expect(shown).toBe(all);
  const field = choosing.panel.getByRole('searchbox').first();
  await field.focus();
  await page.keyboard.type('moonshot');
  await expect(choosing.part('Company').getByRole('checkbox')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect.poll(() => inAddress(page, 'pick')).toBe('moonshot-ai');
  await expect.poll(() => chart.picture()).not.toBe(picture);
  const [left] = await choosing.counted();
  expect(left).toBeLessThan(all);
  await expect(chart.finding).toHaveText(new RegExp(`\\b${left}\\b.*\\b${all}\\b`));
  await expect.poll(async () => (await chart.table()).rows.length).toBe(left);
  // Down goes into the list, and the next box takes a second company in.
  await field.fill('');
  await field.press('ArrowDown');
  await expect(choosing.part('Company').getByRole('checkbox').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect.poll(async () => (await choosing.counted())[0]).not.toBe(left);

  // Back and forth, and all of it again.
  await choosing.press('Undo');
  await expect.poll(() => inAddress(page, 'pick')).toBe('moonshot-ai');
  await expect(choosing.count).toContainText('Undone.');
  await choosing.press('Undo');
  await expect.poll(() => inAddress(page, 'pick')).toBeNull();
  await expect(choosing.panel.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');
  await expect(chart.finding).toHaveText(finding);
  await choosing.press('Redo');
  await expect.poll(() => inAddress(page, 'pick')).toBe('moonshot-ai');
  await choosing.press('Show all again');
  await expect.poll(() => new URL(page.url()).search).toBe('');
  await expect.poll(async () => (await chart.table()).rows.length).toBe(rows);

  await page.keyboard.press('Escape');
  await expect(choosing.panel).toHaveCount(0);
  await expect(choosing.button).toBeFocused();
  await expect.poll(() => chart.picture()).toBe(picture);
});

test('grades say how many they are, what is shown is of those chosen, and a link brings it back', async ({ page }) => {
  await open(page, pageOf('valuations'));
  const choosing = await new Choosing(page, 'valuations').open();
  const { chart } = choosing;
  const evidence = choosing.part('Evidence');
  const box = evidence.getByRole('checkbox', { name: /reported/i });
  const counted = Number((await evidence.locator('label').filter({ hasText: 'reported' }).innerText()).match(/\d+/)[0]);
  await box.check();
  await expect.poll(async () => (await choosing.counted())[0]).toBe(counted);
  expect(inAddress(page, 'grade')).toBe('reported');
  await choosing.list('Order of rows').selectOption({ label: 'Valuation' });
  await expect.poll(() => inAddress(page, 'sort')).toBe('valuation.desc');
  await choosing.list('In front').selectOption({ label: 'Zhipu AI' });
  await expect.poll(() => inAddress(page, 'focus')).toBe('zhipu-ai');
  await expect(chart.finding).toContainText(String(counted));
  const [picture, table, said] = [await chart.picture(), await chart.table(), await chart.figure.locator('.foot').innerText()];

  await page.reload();
  await live(page);
  await choosing.chart.shown();
  // The panel takes its room beside the chart: the same picture needs the same width.
  await choosing.open();
  await expect.poll(() => chart.picture()).toBe(picture);
  expect(await chart.table()).toEqual(table);
  expect(await chart.figure.locator('.foot').innerText()).toBe(said);
  await expect(box).toBeChecked();
  await expect(choosing.list('Order of rows')).toHaveValue('valuation');
  await expect(choosing.list('In front')).toHaveValue('zhipu-ai');
  // What is chosen outside the panel is followed in it.
  await chart.figure.getByRole('columnheader').first().getByRole('button').click();
  await expect(choosing.list('Order of rows')).not.toHaveValue('valuation');
});

test('rows stand in the order chosen, the largest first where they are figures', async ({ page }) => {
  await open(page, pageOf('valuations'));
  const choosing = await new Choosing(page, 'valuations').open();
  const { chart } = choosing;
  await choosing.list('Order of rows').selectOption({ label: 'Valuation' });
  await expect.poll(() => inAddress(page, 'sort')).toBe('valuation.desc');
  await expect(chart.figure.locator('th[aria-sort="descending"]')).toHaveCount(1);
  const down = (await chart.table()).rows;
  await choosing.list('Direction').selectOption({ label: 'ascending' });
  await expect.poll(() => inAddress(page, 'sort')).toBe('valuation.asc');
  await expect.poll(async () => (await chart.table()).rows).toEqual(down.toReversed());
});

test('a span of time is drawn on the strip, and the two lists do the same', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1000 });
  await open(page, pageOf('event-timeline'));
  const choosing = await new Choosing(page, 'event-timeline').open();
  const all = (await choosing.counted())[1];
  const strip = choosing.panel.locator('.brush');
  await strip.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await strip.boundingBox();
  await page.mouse.move(x + width * 0.6, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.8, y + height / 2, { steps: 4 });
  await page.mouse.move(x + width - 1, y + height / 2, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => inAddress(page, 'time')).toMatch(/^\d{4}-\d\d\.\.\d{4}-\d\d$/);
  const [from, to] = inAddress(page, 'time').split('..');
  await expect(choosing.list('From')).toHaveValue(from);
  await expect(choosing.list('to')).toHaveValue('');
  const drawn = (await choosing.counted())[0];
  expect(drawn).toBeGreaterThan(0);
  expect(drawn).toBeLessThan(all);
  await expect(choosing.chart.finding).toContainText(String(drawn));

  // The same by keys: from the beginning to the end of the first.
  await choosing.list('From').selectOption({ index: 0 });
  await expect.poll(() => inAddress(page, 'time')).toBeNull();
  await choosing.list('to').selectOption({ index: 0 });
  await expect.poll(async () => (await choosing.counted())[0]).toBeLessThan(drawn);
  // A start behind the end takes the end along.
  await choosing.list('From').selectOption(to);
  await expect.poll(() => inAddress(page, 'time')).toBe(`${to}..${to}`);
  await page.reload();
  await live(page);
  await expect(choosing.chart.finding).toContainText(/\d+/);
  await expect(choosing.chart.remark).not.toContainText('time=');
});

test('what a chart does not know is said, and what fits nothing shows the whole', async ({ page }) => {
  await open(page, pageOf('valuations', 'pick=nobody&time=2025..2026&sort=colour.asc&grade=hearsay&focus=no-one&front=nobody'));
  const { chart } = new Choosing(page, 'valuations');
  for (const told of ['pick=nobody', 'time=2025..2026', 'sort=colour.asc', 'grade=hearsay', 'focus=no-one']) await expect(chart.remark).toContainText(told);
  await expect(chart.remark, 'who is in front elsewhere may be unknown here').not.toContainText('front=');
  await open(page, pageOf('valuations', 'pick=zhipu-ai&grade=projected'));
  const choosing = await new Choosing(page, 'valuations').open();
  await expect(choosing.count).toHaveText('Nothing fits all of this, so the whole chart is shown');
});

test('a figure that is pinned offers to show its own alone', async ({ page }) => {
  await open(page, pageOf('valuations'));
  const choosing = await new Choosing(page, 'valuations').open();
  const { chart } = choosing;
  await chart.tabTo();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const { name } = await chart.said();
  await choosing.press(`Only ${name}`);
  await expect(chart.finding).toContainText(name);
  await expect.poll(() => inAddress(page, 'pick')).not.toBeNull();
});

test('who is put in front everywhere is so on every page a link leads to, and in every chart that has it', async ({ page }) => {
  await open(page, pageOf('valuations'));
  const choosing = await new Choosing(page, 'valuations').open();
  const everywhere = choosing.panel.getByRole('checkbox', { name: 'In every chart of the site' });
  await expect(everywhere).toBeDisabled();
  await choosing.list('In front').selectOption({ label: 'Zhipu AI' });
  await everywhere.check();
  await expect.poll(() => inAddress(page, 'front')).toBe('zhipu-ai');
  expect(inAddress(page, 'focus')).toBeNull();
  const others = new Chart(page, 'lab-financials');
  await page.locator('.nav a, header a').filter({ hasText: /story|Olympus/i }).first().click();
  await live(page);
  expect(inAddress(page, 'front')).toBe('zhipu-ai');
  await others.shown();
  const highlighted = await others.picture();
  await page.goto('./');
  await live(page);
  await others.shown();
  await expect.poll(() => others.picture()).not.toBe(highlighted);
  // A company's page leads to the story with it in front.
  await page.goto('companies/minimax.html');
  await live(page);
  await page.locator('a[data-front]').click();
  await live(page);
  expect(inAddress(page, 'front')).toBe('minimax');
});

for (const lang of languages) {
  test(`on a phone it is a sheet that leaves the chart in sight, sticks out nowhere and is large enough for fingers, ${lang}`, async ({ browser }) => {
    const page = await browser.newPage({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 }, baseURL: process.env.BASE_URL });
    for (const id of ['event-timeline', 'valuations']) {
      await open(page, inLang(pageOf(id), lang));
      const choosing = new Choosing(page, id, lang);
      await choosing.button.scrollIntoViewIfNeeded();
      await choosing.button.tap();
      await expect(choosing.panel).toBeVisible();
      if (lang === 'zh') await expect(choosing.panel.getByRole('heading')).toHaveText(HAN);
      await settle(page);
      const [sheet, frame] = [await choosing.panel.boundingBox(), await choosing.chart.frame.boundingBox()];
      expect(sheet.y - Math.max(frame.y, 0), 'the chart is in sight').toBeGreaterThan(150);
      expect(sheet.y + sheet.height).toBeLessThanOrEqual(741);
      expect(await page.evaluate(sticksOut)).toEqual([]);
      expect(await page.evaluate(smallWords)).toEqual([]);
      const small = (await page.evaluate(smallTargets, 44)).filter((target) => !/^input/.test(target));
      expect(small).toEqual([]);
      const thin = await choosing.panel.locator('label').evaluateAll((labels) => labels.filter((label) => label.getBoundingClientRect().height < 44).map((label) => label.textContent));
      expect(thin).toEqual([]);
      await choosing.panel.getByRole('checkbox').first().tap();
      await expect.poll(async () => (await choosing.counted())[0]).toBeGreaterThan(0);
    }
    await page.close();
  });

  test(`the panel is accessible in both themes, on the chart's own page and among others, ${lang}`, async ({ page }) => {
    for (const [path, id] of [[pageOf('event-timeline'), 'event-timeline'], [pageOf('valuations', 'pick=zhipu-ai'), 'valuations']]) {
      await open(page, inLang(path, lang));
      await new Choosing(page, id, lang).open();
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        await accessible(page);
      }
      expect(await page.evaluate(sticksOut)).toEqual([]);
    }
  });
}

test('nothing of it is asked for before the button is pressed, and every chart has something to choose', async ({ page }) => {
  test.slow();
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.split('/').pop()));
  await open(page, pageOf(charts[0]));
  expect(asked.filter((name) => /^(choose|tools)-/.test(name))).toEqual([]);
  for (const id of charts) {
    await open(page, pageOf(id));
    const choosing = await new Choosing(page, id).open();
    expect(await choosing.panel.getByRole('group').count(), id).toBeGreaterThan(1);
    const [shown, all] = await choosing.counted();
    expect(shown, id).toBe(all);
    // The panel counts what the program shows.
    const box = choosing.panel.getByRole('checkbox').first();
    await box.check();
    await expect(choosing.count).toHaveText(/\d/);
    const [left] = await choosing.counted();
    if (left < all) await expect(choosing.chart.finding, id).toHaveText(new RegExp(`\\b${left}\\b.*\\b${all}\\b`));
  }
});

test('inside another page it opens in its place, and not where controls are left out', async ({ page }) => {
  const frame = (query) => `<iframe style="width:600px;height:900px;border:0" src="${new URL(pageOf('valuations', query), process.env.BASE_URL).href}"></iframe>`;
  let body = frame('embed');
  await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body: `<link rel="icon" href="data:,">${body}` }));
  await page.goto('host.html');
  const inside = page.frameLocator('iframe');
  await inside.locator('[data-tool="choose"]').click();
  await expect(inside.getByRole('dialog')).toBeVisible();
  expect(await inside.getByRole('dialog').evaluate((dialog) => getComputedStyle(dialog).position)).toBe('static');
  body = frame('embed&controls=0');
  await page.goto('host.html');
  await expect(inside.locator('html')).toHaveAttribute('data-ready');
  await expect(inside.locator('[data-tool="choose"]')).toBeHidden();
});
