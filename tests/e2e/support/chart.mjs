// One live chart as a reader meets it: its parts, what its canvases show, what its tip says.
import { createHash } from 'node:crypto';
import { expect } from '@playwright/test';

/** Opens a page and waits until its charts in the viewport are live. */
export async function open(page, path) {
  await page.goto(path);
  await live(page);
}

/** Waits until the charts in the viewport are live. */
export async function live(page) {
  await expect(page.locator('html')).toHaveAttribute('data-ready');
}

/** Waits until everything that was asked for before now has been laid out and painted. */
export async function settle(page) {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** The values of one key in the page's address. */
export const inAddress = (page, key) => new URL(page.url()).searchParams.get(key);

export class Chart {
  constructor(page, id) {
    this.page = page;
    this.id = id;
    this.figure = page.locator(`figure[data-chart="${id}"]`);
    this.frame = this.figure.locator('.frame');
    this.base = this.figure.locator('canvas[data-layer="base"]');
    this.overlay = this.figure.locator('canvas[data-layer="overlay"]');
    this.tip = this.figure.locator('.tip');
    this.tools = this.figure.locator('.tools');
    this.remark = this.figure.locator('.remark');
    this.finding = this.figure.locator('.finding');
  }

  /** A button of the bar over the chart. */
  button(name) {
    return this.tools.getByRole('button', { name, exact: true });
  }

  /** A choice in the bar over the chart. */
  choice(name) {
    return this.tools.getByRole('combobox', { name, exact: true });
  }

  /** Scrolls to the chart and waits until its canvas has been painted. */
  async shown() {
    await this.scrollTo();
    await expect(this.base).toBeVisible();
    await expect.poll(() => this.colours('base')).toBeGreaterThan(3);
    return this;
  }

  /** Scrolls the chart into the middle of the view. In one step: a still frame may be replaced at any moment. */
  async scrollTo() {
    await this.figure.evaluate((figure) => figure.querySelector('.frame').scrollIntoView({ block: 'center', behavior: 'instant' }));
  }

  /** How many different colours a layer shows; the empty pixel is none. */
  async colours(layer) {
    return this[layer].evaluate((canvas) => {
      if (!canvas.width || !canvas.height) return 0;
      // Read from a copy: the browser draws a canvas that is read often in another way.
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true });
      copy.drawImage(canvas, 0, 0);
      const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
      const seen = new Set();
      for (const pixel of new Uint32Array(data.buffer)) if (pixel >>> 24) seen.add(pixel);
      return seen.size;
    });
  }

  /** A digest of what a layer shows: equal for equal pictures. */
  async picture(layer = 'base') {
    const url = await this[layer].evaluate((canvas) => canvas.toDataURL());
    return createHash('sha1').update(url).digest('hex');
  }

  /** How many pixels of the base layer have exactly the colour that a token of the page names now. */
  async pixelsOf(token) {
    return this.base.evaluate((canvas, token) => {
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true });
      copy.fillStyle = getComputedStyle(document.documentElement).getPropertyValue(token).trim();
      copy.fillRect(0, 0, 1, 1);
      const [wanted] = new Uint32Array(copy.getImageData(0, 0, 1, 1).data.buffer);
      copy.clearRect(0, 0, 1, 1);
      copy.drawImage(canvas, 0, 0);
      const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
      return new Uint32Array(data.buffer).filter((pixel) => pixel === wanted).length;
    }, token);
  }

  /** The frame's place in the viewport; scrolls there first if its middle is not to be seen. */
  async inView() {
    const { height } = this.page.viewportSize();
    const box = await this.frame.boundingBox();
    const middle = box.y + box.height / 2;
    if (middle > 0 && middle < height) return box;
    await this.scrollTo();
    return this.frame.boundingBox();
  }

  /** Moves the pointer to a place in the frame, given as shares of its width and height. */
  async hover(x, y) {
    const box = await this.inView();
    await this.page.mouse.move(box.x + box.width * x, box.y + box.height * y);
  }

  /** Presses Tab until the chart itself has the focus. */
  async tabTo() {
    const has = () => this.frame.evaluate((frame) => frame.contains(document.activeElement));
    for (let presses = 0; presses < 60; presses += 1) {
      if (await has()) return;
      await this.page.keyboard.press('Tab');
    }
    expect(await has(), 'Tab reaches the chart').toBe(true);
  }

  /** What the tip says: whose figure, its value, and all of it. */
  async said() {
    await expect(this.tip).toBeVisible();
    return this.tip.evaluate((tip) => ({
      name: tip.querySelector('strong')?.textContent ?? '',
      value: tip.querySelector('.value')?.textContent ?? '',
      text: tip.textContent,
      datum: tip.getAttribute('data-d'),
    }));
  }

  /** The table beside the chart as text: headings, and rows of cells. */
  async table() {
    const table = this.figure.locator('table').first();
    return table.evaluate((table) => {
      const texts = (cells) => [...cells].map((cell) => cell.textContent.trim());
      const [head, ...rows] = [...table.rows].map((row) => texts(row.cells));
      return { head, rows };
    });
  }

  /** What the cells of the table say that show one datum. */
  async cellsOf(datum) {
    return this.figure.locator(`table:visible [data-d="${datum}"]`).allInnerTexts();
  }

  /** Moves the pointer over the frame until the tip shows. */
  async hoverAny() {
    for (const y of [0.5, 0.3, 0.7, 0.15, 0.85]) {
      for (const x of [0.6, 0.4, 0.8, 0.2]) {
        await this.hover(x, y);
        await settle(this.page);
        if (await this.tip.isVisible()) return { x, y };
      }
    }
    throw new Error(`no place in ${this.id} shows a tip`);
  }
}
