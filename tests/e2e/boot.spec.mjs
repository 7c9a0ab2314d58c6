// How a page starts, and what stays when it cannot.
import { expect, test } from './support/workerless.mjs';

/** Collects what a page complains about and asks of other hosts, from now on. */
function watch(page, baseURL) {
  const errors = [];
  const outside = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    const complains = message.type() === 'error' || message.type() === 'warning';
    if (complains) errors.push(message.text());
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(baseURL).origin) outside.push(request.url());
  });
  return { errors, outside };
}

/** Settles when the program has started, or has failed to; installed before the page's own scripts. */
async function outcome(page) {
  await page.addInitScript(() => {
    window.started = new Promise((resolve) => {
      new MutationObserver(() => {
        const { failed, ready } = document.documentElement.dataset;
        if (failed) resolve(failed);
        else if (ready !== undefined) resolve('started');
      }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-failed', 'data-ready'] });
    });
  });
  return () => page.evaluate(() => window.started);
}

test('the front page starts without an error or a request to another host', async ({ page, baseURL }) => {
  const seen = watch(page, baseURL);
  const settled = await outcome(page);
  await page.goto('./');
  expect(await settled()).toBe('started');
  await expect(page).toHaveTitle(/Olympus/);
  expect(seen.errors).toEqual([]);
  expect(seen.outside).toEqual([]);
});

test('each part of the program is downloaded once, though it is preloaded', async ({ page }) => {
  const programs = [];
  page.on('request', (request) => {
    const [, name] = /([^/]+)-[0-9a-f]{16}_bg\.wasm$/.exec(request.url()) ?? [];
    if (name) programs.push(name);
  });
  const settled = await outcome(page);
  await page.goto('./');
  expect(await settled()).toBe('started');
  expect(programs).toEqual(['olympus-app', 'olympus-more']);
  programs.length = 0;
  await page.goto('explore.html');
  expect(await settled()).toBe('started');
  expect(programs.sort()).toEqual(['olympus-app', 'olympus-explorer', 'olympus-more']);
});

test('a host that names the wrong type for the program does not stop it', async ({ page, baseURL }) => {
  const seen = watch(page, baseURL);
  const settled = await outcome(page);
  await page.route('**/*.wasm', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-type': 'text/plain' } });
  });
  await page.goto('./');
  expect(await settled()).toBe('started');
  expect(seen.errors).toEqual([]);
});

for (const [what, pattern] of [['program', '**/*.wasm'], ['glue', '**/olympus-app-*.js']]) {
  test(`the page stays and says why when the ${what} cannot be loaded`, async ({ page }) => {
    const settled = await outcome(page);
    await page.route(pattern, (route) => route.abort());
    await page.goto('./');
    expect(await settled()).toBe('load');
    await expect(page.locator('[data-reason]').first()).toHaveText('The program for this could not be downloaded: reload the page to try again.', { useInnerText: true });
  });
}

test('the page stays and says why when the program is broken', async ({ page }) => {
  const settled = await outcome(page);
  await page.route('**/*.wasm', (route) =>
    route.fulfill({ body: 'not a program', contentType: 'application/wasm' }));
  await page.goto('./');
  expect(await settled()).toBe('start');
  await expect(page.locator('[data-reason]').first()).toContainText('does not run here');
});

test('the policy stops an inline script', async ({ page }) => {
  await page.goto('./');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    // By nodes: a plain text is refused before it comes to that.
    script.append('window.inlineRan = true');
    document.head.append(script);
    return window.inlineRan === true;
  });
  expect(ran).toBe(false);
});
