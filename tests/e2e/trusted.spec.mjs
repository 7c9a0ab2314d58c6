// Markup and script addresses come into pages by one named policy alone: what passes by it is refused by the browser.
import { Chart, live, open } from './support/chart.mjs';
import { pages } from './support/pages.mjs';
import { WHOLE, openFile, save } from './support/single.mjs';
import { expect, test } from './support/test.mjs';

test.use({ provoked: [/require-trusted-types-for|requires 'Trusted(HTML|ScriptURL)'|trusted-types|Trusted ?Types|^outside: file:/] });

/** What the browser answers to plain texts where markup, a script's address or another policy would come in. */
const refused = (page) => page.evaluate(() => {
  const tries = {
    inner: () => { document.createElement('p').innerHTML = '<b>x</b>'; },
    adjacent: () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
    parsed: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
    script: () => { document.createElement('script').src = 'x.js'; },
    another: () => trustedTypes.createPolicy('another', {}),
    again: () => trustedTypes.createPolicy('olympus', {}),
    foreign: () => olympusTrust.createScriptURL('https://example.org/x.js'),
  };
  return Object.entries(tries).filter(([, run]) => {
    try {
      run();
      return false;
    } catch (error) {
      return error instanceof TypeError;
    }
  }).map(([name]) => name);
});
const ALL = ['inner', 'adjacent', 'parsed', 'script', 'another', 'again', 'foreign'];

// One page of each kind: that every page has the policy is held in files.spec.mjs.
for (const { name, path } of [...pages.slice(0, 2), { name: 'explorer', path: 'explore.html?table=models' }, { name: 'company', path: 'companies/deepseek.html' }]) {
  test(`${name}: plain texts are refused`, async ({ page }) => {
    await open(page, path);
    expect(await refused(page)).toEqual(ALL);
  });
}

test('one-file documents refuse them too', async ({ page, context }, testInfo) => {
  await open(page, 'charts/valuations.html');
  const saved = await save(page, testInfo.outputPath('olympus-valuations.html'), () => page.locator('[data-tool="save"]').first().click());
  for (const path of [saved, WHOLE]) {
    await openFile(page, path);
    await live(page);
    await new Chart(page, 'valuations').shown();
    expect(await refused(page)).toEqual(ALL);
    await context.setOffline(false);
  }
});

test('a browser without Trusted Types shows the same', async ({ page }) => {
  await page.addInitScript(() => { delete window.trustedTypes; });
  await page.route('**/charts/valuations.html', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/; require-trusted-types-for[^"]*/, '');
    await route.fulfill({ response, body });
  });
  await open(page, 'charts/valuations.html');
  const chart = await new Chart(page, 'valuations').shown();
  await chart.hoverAny();
});
