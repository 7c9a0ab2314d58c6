// What a chart's own page offers to take away: in the language that is shown, still and live alike.
import { readFile } from 'node:fs/promises';
import { Chart, open } from './support/chart.mjs';
import { inLang, pageOf } from './support/pages.mjs';
import { expect, test } from './support/test.mjs';

const ID = 'token-growth';
const FILES = {
  en: { CSV: `${ID}.csv`, JSON: `${ID}.json`, Markdown: `${ID}.md`, SVG: `${ID}.svg`, PNG: `${ID}.png` },
  zh: { CSV: `../../charts/${ID}.zh.csv`, JSON: `../../charts/${ID}.zh.json`, Markdown: `../../charts/${ID}.zh.md`, SVG: `../../charts/${ID}.zh.svg`, PNG: `../../charts/${ID}.zh.png` },
};

/** The row's links that can be seen: names with addresses. */
async function offered(page) {
  const links = await new Chart(page, ID).figure.locator('.downloads a[download]').all();
  const seen = [];
  for (const link of links) {
    if (await link.isVisible()) seen.push([await link.innerText(), await link.getAttribute('href')]);
  }
  return Object.fromEntries(seen);
}

for (const [lang, files] of Object.entries(FILES)) {
  test(`the live page offers the files, ${lang}`, async ({ page, request }) => {
    await open(page, inLang(pageOf(ID), lang));
    const row = new Chart(page, ID).figure.locator('.downloads');
    expect(await offered(page)).toEqual(files);
    for (const [name, address] of Object.entries(files)) {
      const file = address.split('/').pop();
      const coming = page.waitForEvent('download');
      await row.getByRole('link', { name, exact: true }).click();
      const download = await coming;
      expect(download.suggestedFilename()).toBe(file);
      const bytes = await readFile(await download.path());
      expect(bytes.equals(await (await request.get(`charts/${file}`)).body()), file).toBe(true);
    }
    const document = await (await request.get(new URL(files.JSON, page.url()).href)).json();
    expect(document.lang).toBe(lang);
    expect(document.title).toBe(await new Chart(page, ID).finding.innerText());
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the still page offers the files', async ({ page }) => {
    for (const lang of ['en', 'zh']) {
      await page.goto(inLang(pageOf(ID), lang));
      expect(await offered(page)).toEqual(FILES[lang]);
    }
  });
});
