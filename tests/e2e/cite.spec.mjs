// References to a figure or a claim: offered where each is told, right in every form, and read by a library that keeps references.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { bibtex, csl, ris } from '../../web/src/cite/formats.js';
import { figureOf } from '../../web/src/cite/figure.js';
import { accessible } from './support/accessible.mjs';
import { Chart, open, settle } from './support/chart.mjs';
import { sticksOut } from './support/layout.mjs';
import { charts, inLang, languages, pageOf, withKey } from './support/pages.mjs';
import { HAN } from './support/reading.mjs';
import { expect, test } from './support/test.mjs';

const FORMS = [['BibTeX', bibtex], ['CSL-JSON', csl], ['RIS', ris]];

/** What a library reads in a reference, in its own words. */
const read = (text) => {
  const { data } = new Cite(text);
  expect(data).toHaveLength(1);
  const [{ type, title, version, URL: address, note, author, accessed, publisher }] = data;
  return { type, title, version, address, note: [note].flat().join(' '), author: author[0].literal ?? author[0].family, day: accessed['date-parts'][0], publisher };
};

/** The same of what the reference was made of. */
const meant = ({ site, title, notes, version, address, day }) => ({
  type: 'dataset', title, version, address, note: notes.join(' '), author: site, publisher: site,
  day: [day.getFullYear(), day.getMonth() + 1, day.getDate()],
});

/** An address as it is: a library may write its signs in another way. */
const same = ({ address, ...rest }) => ({ ...rest, address: decodeURIComponent(address) });

const HOSTILE = [
  'R&D: 50% of $1_000 # {a} ~10^9 \\textbf{x}',
  'a}, url = {https://example.org/evil}, note = {b',
  'Élan “quoted” ‘single’ naïve Łódź',
  '月之暗面（Kimi），估值：约 200 亿美元',
  '1\r\nER  - \r\n\r\nTY  - BOOK\r\nTI  - other',
  'a "quoted" word, \'another\' -- x --- `y`',
];

for (const [at, words] of HOSTILE.entries()) {
  test(`words of any sort stay words in every form, ${at}`, () => {
    const line = words.replace(/\s+/g, ' ');
    const reference = {
      key: 'olympus-a', site: 'R&D', title: words, notes: [words], text: '', version: '0123abcd', lang: 'en', day: new Date(2026, 0, 2), custom: {},
      address: 'https://example.org/a_b/charts/a.html?d=t/r/c~x&v=0123abcd&w=50%25#checks',
    };
    for (const [name, form] of FORMS) {
      const wanted = same(meant({ ...reference, title: line, notes: [line] }));
      expect(same(read(form(reference))), name).toEqual(wanted);
    }
  });
}

for (const lang of languages) {
  test(`every figure of every chart can be cited in ${lang}, and is read as what it is`, async ({ request }) => {
    test.slow();
    const told = [];
    for (const id of charts) {
      const file = await (await request.get(`charts/${id}${lang === 'en' ? '' : `.${lang}`}.json`)).json();
      for (const row of file.data) {
        const reference = figureOf(file, row, { value: row.value, address: `https://example.org/charts/${id}.html?d=${row.id}&v=${file.version}`, day: new Date(2026, 4, 12) });
        expect(reference.version).toBe(file.version);
        expect(reference.title).toContain(row.name);
        expect(reference.title).toContain(row.value);
        const said = reference.notes.join(' ');
        expect(said).toContain(file.sources.find(({ id: known }) => known === 'article').name);
        for (const source of row.sources) expect(said).toContain(file.sources.find((known) => known.id === source).name);
        expect(said).toContain(row.as_of);
        expect(said).toContain(row.grade_name);
        for (const check of row.checks) expect(said).toContain(`${check.claim} (${check.name})`);
        if (row.unit) expect(said).toContain(row.unit);
        for (const [name, form] of FORMS) {
          const [found, wanted] = [same(read(form(reference))), same(meant(reference))];
          if (['title', 'note', 'address', 'version', 'author'].some((part) => found[part] !== wanted[part])) {
            told.push(`${row.id} ${name}: ${JSON.stringify(found)} for ${JSON.stringify(wanted)}`);
          }
        }
        const [{ custom }] = JSON.parse(csl(reference));
        expect(custom).toMatchObject({ datum: row.id, value: row.value, number: row.number, unit: row.unit, grade: row.grade, data_version: file.version });
      }
    }
    expect(told.slice(0, 5)).toEqual([]);
  });
}

class Dialog {
  constructor(page) {
    this.page = page;
    this.dialog = page.locator('dialog.share');
    this.text = this.dialog.locator('textarea');
  }

  async form(name) {
    await this.dialog.getByRole('button', { name, exact: true }).click();
    return this.text.inputValue();
  }
}

/** The first figure of a chart that a claim takes, in a language. */
const taken = async (request, id, lang) => {
  const file = await (await request.get(`charts/${id}${lang === 'en' ? '' : `.${lang}`}.json`)).json();
  const row = file.data.find(({ checks }) => checks.some(({ verdict }) => verdict === 'disagrees'));
  return { file, row };
};

const ID = 'kimi-funding';

for (const lang of languages) {
  test(`a pinned tip offers a reference to its figure in ${lang}, with nothing fetched before`, async ({ page, request }) => {
    const asked = [];
    page.on('request', (of) => asked.push(of.url()));
    const { file, row } = await taken(request, ID, lang);
    await open(page, inLang(pageOf(ID, `theme=dark&d=${row.id}`), lang));
    const { tip } = new Chart(page, ID);
    await expect(tip).toHaveAttribute('data-pinned');
    expect(asked.filter((url) => /\/(cite|share)-/.test(url))).toEqual([]);
    const button = tip.locator('[data-tool="cite"]');
    await button.focus();
    await page.keyboard.press('Enter');
    const { dialog, text } = new Dialog(page);
    await expect(dialog).toBeVisible();
    await accessible(page);
    if (lang === 'zh') await expect(dialog).toHaveText(HAN);
    const said = await text.inputValue();
    for (const part of [row.name, row.measure, row.value, file.version]) expect(said).toContain(part);
    const link = new URL(said.match(/https?:\/\/\S+/)[0]);
    expect(link.searchParams.get('d')).toBe(row.id);
    expect(link.searchParams.get('v')).toBe(file.version);
    for (const [name] of FORMS) {
      const found = read(await new Dialog(page).form(name));
      expect(found, name).toMatchObject({ type: 'dataset', version: file.version });
      expect(found.title).toContain(row.value);
      expect(new URL(found.address).searchParams.get('d'), name).toBe(row.id);
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
    // The link leads to the figure.
    await page.goto(link.href);
    await expect(new Chart(page, ID).tip).toHaveAttribute('data-d', row.id);
  });
}

test('a figure is cited in the currency that it is read in, without the number of another', async ({ page, request }) => {
  const { row } = await taken(request, ID, 'en');
  await open(page, pageOf(ID, `cur=cny&d=${row.id}`));
  const { tip } = new Chart(page, ID);
  const value = await tip.locator('.value').innerText();
  expect(value).not.toBe(row.value);
  await tip.locator('[data-tool="cite"]').click();
  const [{ title, custom, URL: address }] = JSON.parse(await new Dialog(page).form('CSL-JSON'));
  expect(title).toContain(value);
  expect(custom.value).toBe(value);
  expect(custom.number).toBeUndefined();
  expect(new URL(address).searchParams.get('cur')).toBe('cny');
});

test('on the front page a figure is cited with the address of its chart', async ({ page, request }) => {
  const { row } = await taken(request, ID, 'en');
  await open(page, `./?${ID}.d=${row.id}`);
  await new Chart(page, ID).tip.locator('[data-tool="cite"]').click();
  const said = await new Dialog(page).text.inputValue();
  const link = new URL(said.match(/https?:\/\/\S+/)[0]);
  expect(link.pathname).toMatch(new RegExp(`/charts/${ID}\\.html$`));
  expect(link.searchParams.get('d')).toBe(row.id);
});

test('a figure of the explorer tells its statements, and is cited with its place in the table', async ({ page, request }) => {
  const { data, version } = await (await request.get('spreadsheets/kimi-funding.json')).json();
  const row = data.find(({ checks }) => checks.some(({ verdict }) => verdict === 'disagrees'));
  await open(page, `explore.html?table=kimi-funding&d=${row.id}`);
  const tip = page.locator('[data-explorer] .tip');
  await expect(tip).toHaveAttribute('data-d', row.id);
  for (const { claim, verdict } of row.checks.filter(({ verdict }) => verdict === 'disagrees')) {
    await expect(tip.locator(`a[href$="claims.html#${claim}"]`), verdict).toBeVisible();
  }
  await tip.locator('[data-tool="cite"]').click();
  const [{ title, custom, URL: address }] = JSON.parse(await new Dialog(page).form('CSL-JSON'));
  expect(title).toContain(row.value);
  expect(custom).toMatchObject({ datum: row.id, number: row.number, unit: row.unit, data_version: version });
  expect(Object.fromEntries(new URL(address).searchParams)).toEqual({ table: 'kimi-funding', d: row.id, v: version });
  expect(new URL(address).pathname).toMatch(/\/explore\.html$/);
});

test('a reference is copied by its button', async ({ page, request, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { row } = await taken(request, ID, 'en');
  await open(page, pageOf(ID, `d=${row.id}`));
  await new Chart(page, ID).tip.locator('[data-tool="cite"]').click();
  const { dialog, text } = new Dialog(page);
  await new Dialog(page).form('RIS');
  await dialog.locator('.copy').click();
  await expect(dialog.getByRole('status')).not.toBeEmpty();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replaceAll('\r\n', '\n')).toBe((await text.inputValue()).replaceAll('\r\n', '\n'));
});

for (const lang of languages) {
  test(`a claim is cited with its verdict in ${lang}`, async ({ page, request }) => {
    const { version, claims } = await (await request.get('claims.json')).json();
    const claim = claims.find(({ verdict }) => verdict === 'disagrees');
    await page.goto(inLang(`claims.html#${claim.id}`, lang));
    await page.setViewportSize({ width: 320, height: 640 });
    const button = page.locator(`#${claim.id} [data-tool="cite"]`);
    await button.click();
    const { dialog } = new Dialog(page);
    await expect(dialog).toBeVisible();
    await settle(page);
    await accessible(page);
    expect(await page.evaluate(sticksOut)).toEqual([]);
    for (const [name] of FORMS) {
      const found = read(await new Dialog(page).form(name));
      expect(found.title.replaceAll(/[“”"‘’']/g, ''), name).toBe(`${claim.statement[lang]}${lang === 'zh' ? '：' : ': '}${claim.verdictName[lang]}`.replaceAll(/[“”"‘’']/g, ''));
      expect(found.version).toBe(version);
      expect(new URL(found.address).hash, name).toBe(`#${claim.id}`);
      expect(new URL(found.address).searchParams.get('v')).toBe(version);
    }
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
  });
}

test.describe('where a file does not come', () => {
  test.use({ provoked: [[/503/], { option: true }] });

  test('the dialog says so', async ({ page }) => {
    await page.route('**/charts/*.json', (route) => route.fulfill({ status: 503, body: '' }));
    await open(page, withKey(pageOf(ID), 'd', 'kimi-funding/may-2026/round_size'));
    await new Chart(page, ID).tip.locator('[data-tool="cite"]').click();
    await expect(page.locator('dialog.share [role="alert"]')).toContainText('503');
  });
});
