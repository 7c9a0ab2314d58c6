// Each kind of page as readers have it who press Tab, enlarge, space out, or choose their own colours: one load a kind, and its
// steps say what broke. What holds for charts themselves is in their visits.
import { accessible } from './support/accessible.mjs';
import { Chart, live, open, settle } from './support/chart.mjs';
import { sticksOut } from './support/layout.mjs';
import { charts, pageOf } from './support/pages.mjs';
import { OWN, WHOLE, openFile, save } from './support/single.mjs';
import { expect, test } from './support/test.mjs';

const { step } = test;

const KINDS = [
  ['the front page', './'],
  ['a chart’s page', pageOf('token-growth')],
  ['a company’s page', 'companies/minimax.html'],
  ['the page of claims', 'claims.html'],
  ['the page of coverage', 'coverage.html'],
  ['the explorer', 'explore.html?table=token-growth'],
  ['a chart in a page of others', pageOf('token-growth', 'embed')],
];

for (const [name, path] of KINDS) {
  test(`${name}: Tab, zoom, text size, spacing, contrast themes`, async ({ page }) => {
    test.slow();
    await open(page, path);
    await holds(page, path === './' ? charts : []);
  });
}

/** Pages of a document that carries the whole site. */
const CARRIED = [
  ['the front page', '#/index.html'],
  ['a chart’s page', '#/charts/token-growth.html'],
  ['a company’s page', '#/companies/minimax.html'],
  ['the page of claims', '#/claims.html'],
  ['the page of coverage', '#/coverage.html'],
  ['the explorer', '#/explore.html?table=token-growth'],
];

test.describe('in one file', () => {
  test.use({ provoked: [OWN] });

  for (const [name, fragment] of CARRIED) {
    test(`${name}: Tab, zoom, text size, spacing, contrast themes`, async ({ page }) => {
      test.slow();
      const asked = await openFile(page, WHOLE, fragment);
      await live(page);
      await expect(page.locator('html[data-turning]')).toHaveCount(0);
      await holds(page, fragment === '#/index.html' ? charts : []);
      expect(asked).toEqual([]);
    });
  }

  test('a saved chart: Tab, zoom, text size, spacing, contrast themes', async ({ page }, testInfo) => {
    test.slow();
    await open(page, pageOf('token-growth'));
    const path = await save(page, testInfo.outputPath('olympus-token-growth.html'), () => page.locator('[data-tool="save"]').first().click());
    await openFile(page, path);
    await live(page);
    await holds(page, []);
  });
});

/** Holds a live page to all of it. Charts far down, by their `ids`, bring their controls when they are near. */
async function holds(page, ids) {
  for (const id of ids) await new Chart(page, id).shown();
  await page.evaluate(() => scrollTo(0, 0));

  await step('Tab reaches everything once, in order, in sight and marked, and leaves', () => tabs(page));
  await step('nothing moves by itself', async () => {
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  });
  await step('in a contrast theme words stand out', async () => {
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await accessible(page, ['color-contrast']);
    }
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  });
  for (const [what, rules] of [
    ['twice as large', 'html { font-size: 200% !important }'],
    ['spaced out', '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'],
  ]) {
    await step(`text ${what} is whole, and nothing sticks out`, async () => {
      await page.evaluate((rules) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        document.adoptedStyleSheets = [sheet];
      }, rules);
      for (const width of [1280, 640]) {
        await page.setViewportSize({ width, height: 900 });
        await settle(page);
        expect(await page.evaluate(sticksOut), `${width} px`).toEqual([]);
        expect(await page.evaluate(cutOff), `${width} px`).toEqual([]);
      }
      await page.evaluate(() => { document.adoptedStyleSheets = []; });
    });
  }
  await step('at 400 % nothing sticks out or is cut off', async () => {
    await page.setViewportSize({ width: 320, height: 256 });
    await settle(page);
    expect(await page.evaluate(sticksOut)).toEqual([]);
    expect(await page.evaluate(cutOff)).toEqual([]);
  });
}

/** Presses Tab from the top of the page to its end. */
async function tabs(page) {
  await page.evaluate(() => {
    document.activeElement.blur();
    window.passed = new Set();
  });
  const faults = [];
  for (let presses = 0; presses < 600; presses += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(reached);
    if (!found) break;
    faults.push(...found);
  }
  faults.push(...await page.evaluate(missed));
  expect(faults).toEqual([]);
}

/** In the page: what is wrong with what has the focus now; nothing where the focus has left the page or come round. */
const reached = () => {
  const { activeElement: at } = document;
  if (at === document.body || passed.has(at)) return null;
  const faults = [];
  const name = `${at.localName}.${at.className} “${at.textContent.trim().slice(0, 24)}”`;
  const last = [...passed].at(-1);
  if (last?.isConnected && !(last.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING)) faults.push(`out of order: ${name}`);
  passed.add(at);
  const box = [...at.getClientRects()].find(({ width, height }) => width && height) ?? at.getBoundingClientRect();
  if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) faults.push(`out of sight: ${name}`);
  // At a place of it that is in the window, nothing else lies over it.
  const [x, y] = [Math.max(box.left, 0) + 2, Math.min(Math.max((box.top + box.bottom) / 2, 2), innerHeight - 2)];
  const over = document.elementFromPoint(Math.min(x, innerWidth - 2), y);
  if (over && !at.contains(over) && !over.contains(at) && !over.closest('label')?.contains(at)) faults.push(`under ${over.localName}.${over.className}: ${name}`);
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) faults.push(`not marked: ${name}`);
  return faults;
};

/** In the page: what Tab should have reached. Of choices of one name, one; what scrolls is reached by browsers of their own accord. */
const missed = () => [...document.querySelectorAll('a[href], button, select, input, textarea, summary, [tabindex]')]
  .filter((each) => each.tabIndex >= 0 && !each.disabled && each.checkVisibility({ visibilityProperty: true }) && !passed.has(each))
  .map((each) => `missed: ${each.localName}.${each.className} “${each.textContent.trim().slice(0, 24)}”`);

/** In the page: words cut off by a box that neither grows nor scrolls. */
const cutOff = () => [...document.body.querySelectorAll('*')].filter((each) => {
  const { overflowX, overflowY, clipPath, position } = getComputedStyle(each);
  if (!each.checkVisibility() || clipPath !== 'none' || position === 'absolute' || !each.textContent.trim() || each.closest('svg')) return false;
  const cut = (overflow, inner, outer) => ['hidden', 'clip'].includes(overflow) && inner > outer + 1 && outer > 1;
  return cut(overflowX, each.scrollWidth, each.clientWidth) || cut(overflowY, each.scrollHeight, each.clientHeight);
}).map((each) => `${each.localName}.${each.className} “${each.textContent.trim().slice(0, 24)}”`);
