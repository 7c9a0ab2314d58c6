// The folder works wherever it is put: deep below the root, on a host that compresses nothing and knows no types.
import { Chart, live, open } from './support/chart.mjs';
import { serveDumbly } from './support/dumb.mjs';
import { expect, test as base } from './support/test.mjs';

const origin = process.env.BASE_URL;
const test = base.extend({
  baseURL: async ({}, use) => {
    const server = await serveDumbly(origin);
    await use(server.address);
    server.stop();
  },
});

test('a dumb host in a deep folder is enough', async ({ page, baseURL }) => {
  const missing = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  await open(page, './');
  await new Chart(page, 'valuations').shown();
  await page.locator('[data-chart="token-growth"] .more a').click();
  await expect(page).toHaveURL(new RegExp(`${baseURL}charts/token-growth\\.html`));
  await live(page);
  const chart = await new Chart(page, 'token-growth').shown();
  await chart.button('Log').click();
  await expect(page).toHaveURL(`${baseURL}charts/token-growth.html?y=log`);
  await page.reload();
  await live(page);
  await expect(chart.button('Log')).toHaveAttribute('aria-pressed', 'true');
  expect(missing).toEqual([]);
});
