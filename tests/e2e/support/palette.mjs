// Which theme a page has, and whether its canvases have the page's own colours of the moment.
import { expect } from '@playwright/test';

const lightness = async (page) => {
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const channels = ground.match(/[\d.]+/g).slice(0, 3).map(Number);
  return channels.reduce((sum, channel) => sum + channel, 0) / 3;
};

export const isDark = (page) => expect.poll(() => lightness(page), 'the page is dark').toBeLessThan(64);
export const isLight = (page) => expect.poll(() => lightness(page), 'the page is light').toBeGreaterThan(224);

/** The canvas shows the colour that the page's token has at this moment. */
export const matches = (chart) => expect.poll(() => chart.pixelsOf('--china'), 'the canvas has the colours of the page').toBeGreaterThan(20);
