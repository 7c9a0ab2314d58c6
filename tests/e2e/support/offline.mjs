// What tests of reading offline share: the site on a server of their own, browsers with a worker, and what is kept in them.
import { Chart, live, open } from './chart.mjs';
import { built, digest, host, list } from './builds.mjs';
import { expect, test as base } from './test.mjs';

export const PAGE = 'charts/token-growth.html';
export const first = await built(process.env.BASE_URL);
const title = /<h1 class="finding"[^>]*>([^<]+)</.exec(first.get(PAGE).toString())?.[1];
/** What the chart's page says, and what it says in the build after. */
export const findings = [title, title.toUpperCase()];

export const test = base.extend({
  /** How the server names what it sends. */
  types: [undefined, { option: true }],
  site: async ({ types }, use) => {
    const site = await host(first, types);
    await use(site);
    site.stop();
  },
  baseURL: async ({ site }, use) => use(site.address),
  // Parts of pages that are left while they load are of no interest, nor is what a page lacks that says so itself.
  provoked: [[/ERR_INTERNET_DISCONNECTED/, /ERR_CONNECTION_REFUSED/, /ERR_FAILED/, /status of 503/], { option: true }],
});

export { expect };

/** The line at the foot of the page about reading offline. */
export const footLine = (page) => page.locator('.bottom .offline');

/** Waits until a worker is in use, and the page has heard from it. */
export async function installed(page) {
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state)).toBe('activated');
  await expect(footLine(page).getByRole('button')).toHaveText(/./);
}

/** Waits until another build waits to take over. */
export async function arrived(page) {
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state)).toBe('installed');
}

/** Everything kept for the site: for each build, the digest of each of its files. */
export const kept = (page) => page.evaluate(async () => {
  const { scope } = await navigator.serviceWorker.getRegistration();
  const hex = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const builds = {};
  for (const cacheName of await caches.keys()) {
    const [, place, id] = cacheName.split(' ');
    if (place !== scope || id === 'notes') continue;
    builds[id] = {};
    const cache = await caches.open(cacheName);
    for (const request of await cache.keys()) {
      const bytes = await (await cache.match(request)).arrayBuffer();
      builds[id][request.url.slice(scope.length)] = hex(await crypto.subtle.digest('SHA-256', bytes));
    }
  }
  return builds;
});

/** All that is kept of a whole build: what it lists, and last the list itself. */
export function wholeOf(build) {
  const { name, id, files } = list(build);
  return { [id]: { ...files, [name]: digest(build.get(name)) } };
}

/** Collects the digest of every file that the page is given from now on, by name. */
export function given(page, { address }) {
  const bodies = [];
  const take = (response) => {
    const [url] = response.url().split('?');
    if (response.ok() && url.startsWith(address)) {
      bodies.push(response.body().then((body) => [url.slice(address.length) || 'index.html', digest(body)], () => null));
    }
  };
  page.on('response', take);
  return async () => {
    page.off('response', take);
    return Object.fromEntries((await Promise.all(bodies)).filter(Boolean));
  };
}

/** Every file in `found`, and so many at least, is as the build lists it. */
export function expectFrom(build, found, least = 6) {
  const { files } = list(build);
  const names = Object.keys(found).filter((name) => name in files);
  expect(names.length).toBeGreaterThanOrEqual(least);
  expect(Object.fromEntries(names.map((name) => [name, found[name]]))).toEqual(Object.fromEntries(names.map((name) => [name, files[name]])));
}

/** Reads the chart's page from the top: which finding the page, and then the live chart says. */
export async function reads(page, finding) {
  const chart = await new Chart(page, 'token-growth').shown();
  await expect(chart.finding).toContainText(finding);
}

/** Opens the front page and then the chart's page, which the worker sees. */
export async function visit(page) {
  await open(page, './');
  await installed(page);
  await open(page, PAGE);
  await installed(page);
  expect(await page.evaluate(() => Boolean(navigator.serviceWorker.controller))).toBe(true);
}

/** Has the whole site kept by the line at the foot of the page. */
export async function keepWhole(page) {
  await footLine(page).getByRole('button', { name: /^Keep the whole site/ }).click();
  await expect(footLine(page)).toContainText('is kept on this device', { timeout: 60_000 });
}

/** Waits until the browser has everything that the page has shown. */
export async function hasSeen(page, names) {
  await expect.poll(async () => {
    const builds = Object.values(await kept(page));
    return names.filter((name) => !builds.some((files) => name in files));
  }).toEqual([]);
}
