// Where things stand and how much room they take: each function that says "in the page" runs inside it.
import { expect } from '@playwright/test';
import { live, settle } from './chart.mjs';
import { holdProgram } from './still.mjs';

/** Widths and heights of pages: from a wide screen down to the narrowest. The last is 1280 x 1024 at 400 %. */
export const SIZES = [[1920, 1080], [1280, 900], [1001, 800], [768, 1024], [360, 740], [320, 640], [320, 256]];

/** In the page: what sticks out of it to the right, if it can be scrolled there. */
export const sticksOut = () => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5);
  return [`${scrollWidth} in ${clientWidth}`, ...wide.slice(0, 8).map((element) => `${element.localName}.${element.getAttribute('class')}`)];
};

/** In the page: words that are smaller than a reader of a narrow page can read. */
export const smallWords = () => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (walker.currentNode.data.trim() && element.checkVisibility() && parseFloat(getComputedStyle(element).fontSize) < 12) {
      found.push(`${element.localName}: ${walker.currentNode.data.slice(0, 30)}`);
    }
  }
  return found;
};

/** In the page: targets smaller than `least`; links inside a sentence are as large as its words, and a box to tick is with its label. */
export const smallTargets = (least) => {
  const found = [];
  for (const element of document.querySelectorAll('a[href], button, select, summary, input')) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(element);
    if (style.display === 'inline' && element.closest('p, li, dd, small')) continue;
    if (element.matches('.skip')) continue;
    const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
    if (width < least - 0.01 || height < least - 0.01) {
      found.push(`${element.localName}.${element.className} "${element.innerText.slice(0, 20)}" ${width.toFixed(1)}x${height.toFixed(1)}`);
    }
  }
  return found;
};

/** Pixels of both layers of a chart, wanted and had. */
export const pixels = (chart) => chart.frame.evaluate((frame) =>
  [...frame.querySelectorAll('canvas')].map((canvas) => {
    const { width, height } = canvas.getBoundingClientRect();
    return {
      layer: canvas.dataset.layer,
      wanted: [Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio)],
      had: [canvas.width, canvas.height],
    };
  }));

/** Whether both canvases of a chart have exactly the device's pixels under them. */
export const crisp = async (chart) => {
  const layers = await pixels(chart);
  return layers.length === 2 && layers.every(({ wanted, had }) => `${wanted}` === `${had}`);
};

/** Waits until the still page is laid out as its style sheets want it. */
export async function styled(page) {
  await page.waitForFunction(() => [...document.querySelectorAll('link[rel=stylesheet]')].every((link) => link.sheet));
  await settle(page);
}

/** Where the parts of every chart stand in the document, to half a pixel. */
export const places = (page) => page.evaluate(() => {
  const half = (length) => Math.round(length * 2) / 2;
  const parts = ['.head', '.finding', '.measure', '.tools', '.key', '.frame', '.remark', '.foot', 'details'];
  const found = [];
  for (const figure of document.querySelectorAll('figure.chart')) {
    for (const part of ['', ...parts]) {
      const element = part ? figure.querySelector(part) : figure;
      if (!element) continue;
      const box = element.getBoundingClientRect();
      found.push(`${figure.dataset.chart} ${part} ${half(box.x + scrollX)},${half(box.y + scrollY)} ${half(box.width)}x${half(box.height)}`);
    }
  }
  return found;
});

/** Holds that nothing is wider than the page in any of the `sizes`, and that the live `charts` stay crisp in it. */
export async function fitsEverywhere(page, charts, sizes = SIZES) {
  for (const [width, height] of sizes) {
    const what = `${width} x ${height} px`;
    await page.setViewportSize({ width, height });
    for (const chart of charts) {
      await chart.scrollTo();
      await expect.poll(() => crisp(chart), `${chart.id} is crisp, ${what}`).toBe(true);
    }
    await settle(page);
    expect(await page.evaluate(sticksOut), what).toEqual([]);
  }
}

/** Holds that charts take the place of their still pictures without a shift of anything; `collectShifts` of instruments.mjs is in the page. */
export async function movesNothing(page, shown, load) {
  const release = await holdProgram(page);
  await load();
  await styled(page);
  const before = await places(page);
  release();
  await live(page);
  await settle(page);
  expect(await places(page)).toEqual(before);
  // Charts far down become live on the way there.
  for (const each of shown) await each.shown();
  await settle(page);
  expect(await places(page)).toEqual(before);
  expect(await page.evaluate(() => takeShifts())).toEqual([]);
}

/** In the page: sentences in cells whose lines have room for less than seven letters of full width, and whatever sticks out of the page. */
export const squeezed = () => {
  const found = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} wide`);
  for (const cell of document.querySelectorAll('th, td')) {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      const text = node.data.trim();
      const words = text.split(/\s+/).length;
      if (words < 4 && (text.match(/\p{Script=Han}/gu) ?? []).length < 12) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 2).map(({ top }) => Math.round(top))).size;
      if (lines < 2) continue;
      let block = node.parentElement;
      while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
      const style = getComputedStyle(block);
      // Beside its heading a card's cell has the second of two columns.
      const tracks = style.display === 'grid' ? style.gridTemplateColumns.split(' ') : [];
      const room = tracks.length ? parseFloat(tracks.at(-1)) : block.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      const em = parseFloat(getComputedStyle(node.parentElement).fontSize);
      if (room < 7 * em) found.push(`${lines} lines in ${(room / em).toFixed(1)} em: ${text.slice(0, 40)}`);
    }
  }
  return found;
};

/** Holds that no sentence of a table stands a word a line, in a narrow column and where cards end. */
export async function noneSqueezed(page) {
  for (const width of [360, 560, 640]) {
    await page.setViewportSize({ width, height: 740 });
    await settle(page);
    expect(await page.evaluate(squeezed), `${width} px`).toEqual([]);
  }
}
