// Room: no page scrolls sideways at any width, and what can be pressed is large enough.
import { Chart, open, settle } from './support/chart.mjs';
import { languages, pages, withKey } from './support/pages.mjs';
import { takeScriptsOut } from './support/still.mjs';
import { expect, test } from './support/test.mjs';

// The last is 1280 x 1024 at 400 %.
const SIZES = [[1920, 1080], [1280, 900], [768, 1024], [360, 740], [320, 640], [320, 256]];

/** What sticks out of the page to the right, if the page can be scrolled there. */
const sticksOut = () => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5);
  return [`${scrollWidth} in ${clientWidth}`, ...wide.slice(0, 8).map((element) => `${element.localName}.${element.getAttribute('class')}`)];
};

for (const { name, path, charts } of pages) {
  for (const lang of languages) {
    test(`${name}, ${lang}: no sideways scroll at any width`, async ({ page }) => {
      await open(page, withKey(path, 'lang', lang));
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height });
        for (const id of charts) await new Chart(page, id).shown();
        await settle(page);
        expect(await page.evaluate(sticksOut), `${width} px`).toEqual([]);
      }
      const panel = new Chart(page, charts[0]);
      for (const tab of await panel.tools.locator('.tabs button').all()) {
        await tab.click();
        await settle(page);
        expect(await page.evaluate(sticksOut), await tab.innerText()).toEqual([]);
      }
    });
  }

  test(`${name}: still, no sideways scroll either`, async ({ page }) => {
    await takeScriptsOut(page);
    await page.goto(path);
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await settle(page);
      expect(await page.evaluate(sticksOut), `${width} px`).toEqual([]);
    }
  });

  test(`${name}: words keep their size on a narrow page`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, path);
    const small = await page.evaluate(() => {
      const found = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        if (walker.currentNode.data.trim() && element.checkVisibility() && parseFloat(getComputedStyle(element).fontSize) < 12) {
          found.push(`${element.localName}: ${walker.currentNode.data.slice(0, 30)}`);
        }
      }
      return found;
    });
    expect(small).toEqual([]);
  });
}

/** Targets smaller than `least`; links inside a sentence are as large as its words. */
const smallTargets = (least) => {
  const found = [];
  for (const element of document.querySelectorAll('a[href], button, select, summary, input')) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(element);
    if (style.display === 'inline' && element.closest('p, li, dd')) continue;
    if (element.matches('.skip')) continue;
    const { width, height } = element.getBoundingClientRect();
    if (width < least - 0.01 || height < least - 0.01) {
      found.push(`${element.localName}.${element.className} "${element.innerText.slice(0, 20)}" ${width.toFixed(1)}x${height.toFixed(1)}`);
    }
  }
  return found;
};

for (const { name, path, charts } of pages) {
  test(`${name}: targets of 24 px for a pointer`, async ({ page }) => {
    await open(page, path);
    for (const id of charts) await new Chart(page, id).shown();
    expect(await page.evaluate(smallTargets, 24)).toEqual([]);
  });
}

test.describe('for a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  for (const { name, path, charts } of pages) {
    test(`${name}: targets of 44 px`, async ({ page }) => {
      await open(page, path);
      for (const id of charts) await new Chart(page, id).shown();
      expect(await page.evaluate(smallTargets, 44)).toEqual([]);
    });
  }
});
