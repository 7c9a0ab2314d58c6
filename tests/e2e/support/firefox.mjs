// The real Firefox, driven over WebDriver BiDi: started once a file of tests, its pages watched for complaints.
import { access } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { expect } from '@playwright/test';

/** Starts Firefox; `downloads` is the folder that it saves into. Without `network` it reaches no host, this machine included. */
export const start = (executablePath, downloads, network) => puppeteer.launch({
  browser: 'firefox',
  executablePath,
  headless: true,
  defaultViewport: { width: 1280, height: 900 },
  extraPrefsFirefox: {
    'intl.accept_languages': 'en-US',
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    ...(network ? {} : {
      // Everything goes to a proxy that is not there.
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
    }),
  },
});

/** A page whose complaints are collected. */
export async function openPage(browser) {
  const page = await browser.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  await page.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} stopped ${event.blockedURI}`);
    });
  });
  return { page, complaints };
}

/** Waits until the page is live: its charts in the viewport, or the one named, and their pixels are there. */
export async function painted(page, id = '') {
  await page.waitForSelector('html[data-ready]');
  const canvas = `figure[data-chart${id && `="${id}"`}] canvas[data-layer="base"]`;
  await expect.poll(() => page.$eval(canvas, (canvas) => {
    if (!canvas.width || !canvas.height) return 0;
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    return new Set(new Uint32Array(data.buffer)).size;
  })).toBeGreaterThan(3);
}

/** What one element says as a reader sees it, once it says anything. */
export async function says(page, selector) {
  const text = () => page.$eval(selector, (element) => element.innerText.trim()).catch(() => '');
  await expect.poll(text).not.toBe('');
  return text();
}

/** Moves the pointer over a chart until its tip shows, and gives what that says. */
export async function tipOf(page, id) {
  const frame = await page.$(`figure[data-chart="${id}"] .frame`);
  await frame.evaluate((frame) => frame.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const box = await frame.boundingBox();
  const shown = () => page.$eval(`figure[data-chart="${id}"] .tip`, (tip) => new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done(tip.hidden ? '' : tip.innerText)));
  }));
  for (const y of [0.5, 0.3, 0.7, 0.15, 0.85]) {
    for (const x of [0.6, 0.4, 0.8, 0.2]) {
      await page.mouse.move(box.x + box.width * x, box.y + box.height * y);
      const text = await shown();
      if (text) return text;
    }
  }
  throw new Error(`no place in ${id} shows a tip`);
}

/** Waits for a file to be there whole. */
export const arrived = (path) => expect.poll(() => Promise.all([
  access(path),
  access(`${path}.part`).then(() => { throw new Error('on its way'); }, () => true),
]).then(() => true, () => false)).toBe(true);
