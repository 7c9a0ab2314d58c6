// Tables on a narrow page: no sentence is squeezed into a word a line, nothing scrolls the page sideways, and what looks like
// cards is still a table to assistive technology.
import { open, settle } from './support/chart.mjs';
import { noneSqueezed, squeezed } from './support/layout.mjs';
import { charts, companies, inLang, languages, pageOf } from './support/pages.mjs';
import { takeScriptsOut } from './support/still.mjs';
import { expect, test } from './support/test.mjs';

const NARROW = { width: 360, height: 740 };
// Charts' pages are held to it in their visits, by touch and in Chinese.
const PAGES = [
  ...companies.slice(0, 3).map((id) => ({ name: `page of ${id}`, path: `companies/${id}.html` })),
  { name: 'index of companies', path: 'companies/index.html' },
  ...['events', 'companies', 'ecosystems', 'prose-figures'].map((id) => ({
    name: `explorer with ${id}`,
    path: `explore.html?table=${id}&with=evidence~ids`,
  })),
];

/** Roles and names of all parts of tables, as the browser tells them to assistive technology. */
async function told(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const roles = ['table', 'row', 'columnheader', 'rowheader', 'cell'];
  return nodes.filter(({ ignored, role }) => !ignored && roles.includes(role?.value)).map(({ role, name }) => `${role.value}: ${name?.value ?? ''}`);
}

for (const { name, path } of PAGES) {
  test(`${name}: no sentence stands a word a line`, async ({ page }) => {
    await page.setViewportSize(NARROW);
    for (const lang of languages) {
      await open(page, inLang(path, lang));
      await expect(page.locator('table:visible').first()).toBeVisible();
      await noneSqueezed(page);
    }
  });
}

for (const id of charts) {
  test(`${id}: its table fits the page at every width, and on a narrow one no sentence in it stands a word a line`, async ({ page }) => {
    for (const lang of languages) {
      await open(page, inLang(pageOf(id), lang));
      for (const width of [320, 560, 640, 720, 768, 900, 1024, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await settle(page);
        const cut = await page.evaluate(() => [...document.querySelectorAll('.scroll')].filter((box) => box.scrollWidth > box.clientWidth).map((box) => `${box.scrollWidth} in ${box.clientWidth}`));
        expect(cut, `${lang}, ${width} px`).toEqual([]);
        // Wider pages break what is no sentence, such as a sum and its span, into as many lines.
        if (width < 720) expect(await page.evaluate(squeezed), `${lang}, ${width} px`).toEqual([]);
      }
    }
  });
}

test('the test of sentences finds squeezed ones', async ({ page }) => {
  await page.setViewportSize(NARROW);
  await open(page, pageOf('kimi-timeline'));
  await page.locator('.cards').evaluateAll((tables) => {
    for (const table of tables) {
      table.setAttribute('class', '');
      table.style.tableLayout = 'fixed';
    }
  });
  expect(await page.evaluate(squeezed)).not.toEqual([]);
});

for (const [name, path] of [['a chart', pageOf('token-growth')], ['a company', 'companies/moonshot-ai.html']]) {
  test(`cards of ${name} are told as the table that they are`, async ({ page }) => {
    await open(page, path);
    const wide = await told(page);
    expect(wide.length).toBeGreaterThan(20);
    for (const role of ['table', 'row', 'columnheader', 'rowheader', 'cell']) expect(wide.some((part) => part.startsWith(`${role}:`)), role).toBe(true);
    await page.setViewportSize(NARROW);
    await settle(page);
    await expect(page.locator('.cards tbody tr').first()).toHaveCSS('display', 'block');
    expect(await told(page)).toEqual(wide);
  });
}

test('a card shows what its row says, each cell beside its heading', async ({ page }) => {
  await page.setViewportSize(NARROW);
  for (const [lang, heading] of [['en', 'As of'], ['zh', '时点']]) {
    await open(page, inLang(pageOf('token-growth'), lang));
    const row = page.locator('.cards tbody tr:visible').first();
    const [head, cell] = [row.locator('th'), row.locator(`td[data-label="${heading}"]`)];
    const label = await cell.evaluate((cell) => getComputedStyle(cell, '::before').content);
    expect(label).toContain(heading);
    const boxes = [await head.boundingBox(), await cell.boundingBox()];
    expect(boxes[1].y, 'under its row’s heading').toBeGreaterThanOrEqual(boxes[0].y + boxes[0].height);
    expect(boxes[1].width, 'over the whole column').toBeGreaterThan(300);
  }
});

test('cards are put in order by the headings over them', async ({ page }) => {
  await page.setViewportSize(NARROW);
  await open(page, pageOf('kimi-funding'));
  const table = page.locator('.sorts:visible');
  const heads = () => table.locator('tbody th').allInnerTexts();
  const own = await heads();
  const button = table.locator('thead button').first();
  await button.click();
  await expect(table.locator('th[aria-sort="ascending"]')).toHaveCount(1);
  await button.click();
  await expect(table.locator('th[aria-sort="descending"]')).toHaveCount(1);
  expect(await heads()).not.toEqual(own);
  await button.click();
  await expect(table.locator('th[aria-sort]')).toHaveCount(0);
  expect(await heads()).toEqual(own);
});

test('the live table takes the room of the still one', async ({ page }) => {
  await page.setViewportSize(NARROW);
  await open(page, pageOf('kimi-funding'));
  const height = () => page.locator('.data .scroll').first().evaluate((box) => box.scrollHeight);
  const live = await height();
  // The same page before the program has begun: scripts run, but the loader never comes.
  await page.route('**/boot-*.js', () => {});
  await page.goto(pageOf('kimi-funding'), { waitUntil: 'commit' });
  await expect(page.locator('.data .scroll')).toBeVisible();
  await expect(page.locator('.data button')).toHaveCount(0);
  expect(await height()).toBe(live);
});

test('without scripts cards have no headings to press', async ({ page }) => {
  await takeScriptsOut(page);
  await page.setViewportSize(NARROW);
  await page.goto(pageOf('kimi-funding'));
  const head = page.locator('.sorts:visible thead').first();
  expect((await head.boundingBox()).width).toBe(1);
  expect(await page.evaluate(squeezed)).toEqual([]);
});

test('in the explorer what a row is called by stays while the rest scrolls', async ({ page }) => {
  await page.setViewportSize(NARROW);
  await open(page, 'explore.html?table=companies&with=evidence~ids');
  const sheet = page.locator('.sheet');
  const [head, heading] = [sheet.locator('tbody th').first(), sheet.locator('thead .kept')];
  await expect(head).toBeVisible();
  const { x } = await sheet.boundingBox();
  for (const left of [600, 10_000]) {
    await sheet.evaluate((box, left) => box.scrollTo(left, 40), left);
    await settle(page);
    expect(await sheet.evaluate((box) => box.scrollLeft)).toBeGreaterThan(100);
    for (const part of [head, heading]) expect((await part.boundingBox()).x).toBeCloseTo(x, 0);
    const covered = await heading.evaluate((part) => {
      const { left, top } = part.getBoundingClientRect();
      return part.contains(document.elementFromPoint(left + 8, top + 8));
    });
    expect(covered, 'nothing lies over the heading').toBe(true);
  }
});

test('a cell that is asked for is not hidden behind what stays', async ({ page }) => {
  await page.setViewportSize(NARROW);
  await open(page, 'explore.html?d=token-growth/march-2026/daily_tokens');
  const cell = page.locator('.sheet [aria-current]');
  await expect(cell).toBeInViewport();
  const [own, kept] = [await cell.boundingBox(), await page.locator('.sheet thead .kept').boundingBox()];
  expect(own.x).toBeGreaterThanOrEqual(kept.x + kept.width - 1);
});
