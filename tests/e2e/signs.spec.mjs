// Signs that style sheets draw are for the eye: what they say is told to assistive technology by roles and states, and never twice.
import { Chart, open } from './support/chart.mjs';
import { inLang, languages, others, pageOf } from './support/pages.mjs';
import { expect, test } from './support/test.mjs';

/** In the page: what style sheets write before or after elements in sight that has no silent alternative. */
const spoken = () => {
  const found = new Set();
  for (const element of document.querySelectorAll('*')) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    for (const place of ['::before', '::after']) {
      const { content, visibility, display } = getComputedStyle(element, place);
      if (!content.includes('"') || visibility === 'hidden' || display === 'none') continue;
      if (!content.endsWith(' / ""')) found.add(`${element.localName}.${element.className}${place} ${content}`);
    }
  }
  return [...found];
};

/** The words that the browser tells to assistive technology, piece by piece. */
async function told(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.filter(({ ignored, role }) => !ignored && role?.value === 'StaticText').map(({ name }) => name?.value.trim());
}

const SIGNS = ['+', '−', '↑', '↓', '▸', '▾'];
const silent = async (page) => {
  expect(await page.evaluate(spoken)).toEqual([]);
  expect((await told(page)).filter((words) => SIGNS.includes(words))).toEqual([]);
};

test('a claim’s sign is not read, closed or open', async ({ page }) => {
  await open(page, 'claims.html');
  const summary = page.locator('.claim summary').first();
  const sign = () => summary.evaluate((summary) => getComputedStyle(summary, '::before').content);
  expect(await sign()).toBe('"+" / ""');
  await silent(page);
  await summary.click();
  await expect.poll(sign).toBe('"−" / ""');
  await silent(page);
});

test('the arrow of a sorted column is not read, which way it is sorted is told', async ({ page }) => {
  await open(page, pageOf('valuations'));
  const heading = page.locator('details th').nth(1);
  const name = await heading.innerText();
  for (const [order, sign] of [['ascending', '↑'], ['descending', '↓']]) {
    await heading.locator('button').click();
    await expect(heading).toHaveAttribute('aria-sort', order);
    expect(await heading.locator('button').evaluate((button) => getComputedStyle(button, '::after').content)).toBe(`" ${sign}" / ""`);
    await expect(heading.locator('button')).toHaveAccessibleName(name);
    await silent(page);
  }
});

test('the triangles of a tree are not read', async ({ page }) => {
  await open(page, pageOf('valuations'));
  const chart = await new Chart(page, 'valuations').shown();
  await chart.frame.focus();
  await page.keyboard.press('f');
  await expect(chart.figure.getByRole('treeitem').first()).toBeFocused();
  await silent(page);
});

for (const { name, path } of others.filter(({ company }) => !company || company === 'moonshot-ai')) {
  test(`${name}: no sign is read`, async ({ page }) => {
    for (const lang of languages) {
      await open(page, inLang(path, lang));
      await silent(page);
    }
  });
}
