// Taking a chart along: the link to what is on the screen, and what to paste, which then works in a page of others.
import AxeBuilder from '@axe-core/playwright';
import { compile } from '@mdx-js/mdx';
import { Chart, open, settle } from './support/chart.mjs';
import { fits, liveInside, test } from './support/host.mjs';
import { inLang, langAt, pageOf, withKey } from './support/pages.mjs';
import { expect } from './support/test.mjs';

const ID = 'token-growth';
const FORMS = ['Element', 'Frame with script', 'Frame', 'Picture', 'MDX or JSX', 'MDX picture', 'Markdown', 'Citation', 'Post'];

class Share {
  constructor(page) {
    this.page = page;
    this.dialog = page.locator('dialog.share');
    this.link = this.dialog.locator('input[type="text"]');
    this.snippet = this.dialog.locator('textarea');
    this.forms = this.dialog.getByRole('group', { name: /^(What to paste|粘贴内容)$/ });
    this.told = this.dialog.getByRole('status').last();
    this.preview = this.dialog.locator('.preview iframe');
  }

  /** Opens it and waits until the preview has been measured, which completes the snippets. */
  async open(id = ID) {
    await this.page.locator(`figure[data-chart="${id}"] [data-tool="share"]`).click();
    await this.measured();
    return this;
  }

  async measured() {
    await expect(this.preview).toHaveCSS('opacity', '1', { timeout: 20_000 });
    await settle(this.page);
  }

  async form(name) {
    await this.forms.getByRole('button', { name, exact: true }).click();
    return this.snippet.inputValue();
  }
}

test('nothing of it is downloaded before it is asked for', async ({ page }) => {
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, pageOf(ID));
  await settle(page);
  expect(asked.filter((url) => /share-/.test(url))).toEqual([]);
  await new Share(page).open();
  expect(asked.filter((url) => /share-[0-9a-f]+\.(js|css)$/.test(url))).toHaveLength(2);
});

test('the link leads to exactly what is on the screen', async ({ page }) => {
  await open(page, inLang(pageOf(ID, 'theme=dark'), 'zh'));
  const chart = await new Chart(page, ID).shown();
  await chart.button('对数').click();
  await chart.choice('从').selectOption({ index: 1 });
  await settle(page);
  const picture = await chart.picture();
  const share = await new Share(page).open();
  const link = await share.link.inputValue();
  const keys = new URL(link).searchParams;
  expect(langAt(link)).toBe('zh');
  expect(keys.get('lang')).toBeNull();
  expect(keys.get('y')).toBe('log');
  expect(keys.get('v')).toBe(await page.locator('html').getAttribute('data-version'));
  await open(page, link);
  await chart.shown();
  expect(await chart.picture()).toBe(picture);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh');
  await expect(chart.figure.locator('.since')).toHaveCount(0);
});

test.describe('of a version that the site does not know', () => {
  test.use({ provoked: [[/Failed to load resource/], { option: true }] });

  test('figures that the address keeps are kept in the link, until the reader lets go of them', async ({ page }) => {
    await open(page, pageOf(ID, 'v=00000000&pinned=1'));
    const share = await new Share(page).open();
    const key = async (name) => new URL(await share.link.inputValue()).searchParams.get(name);
    expect([await key('v'), await key('pinned')]).toEqual(['00000000', '1']);
    await share.dialog.getByRole('checkbox', { name: /these figures/ }).uncheck();
    await share.measured();
    expect([await key('v'), await key('pinned')]).toEqual([await page.locator('html').getAttribute('data-version'), null]);
  });
});

test('from the front page the link is to the chart’s own page, with the keys of this chart alone', async ({ page }) => {
  await open(page, `./?${ID}.y=log&valuations.view=pairs`);
  await new Chart(page, ID).shown();
  const share = await new Share(page).open();
  const link = new URL(await share.link.inputValue());
  expect(link.pathname).toMatch(new RegExp(`/charts/${ID}\\.html$`));
  expect([...link.searchParams.keys()].sort()).toEqual(['v', 'y']);
});

test('the snippets come from richest to plainest, and copying says that it is done', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, pageOf(ID, 'y=log'));
  const share = await new Share(page).open();
  const names = await share.forms.getByRole('button').allInnerTexts();
  expect(names.map((name) => name.trim())).toEqual(FORMS);
  for (const name of FORMS) {
    const text = await share.form(name);
    expect(text, name).toContain(`${ID}`);
    expect(text, name).toContain(new URL('.', page.url()).href.replace(/charts\/$/, ''));
    await share.dialog.getByRole('button', { name: /^Copy: What/ }).click();
    await expect(share.told).toHaveText('Copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  }
});

test('where nothing may be copied the text is selected and it is said', async ({ page }) => {
  await open(page, pageOf(ID));
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
    document.execCommand = () => false;
  });
  const share = await new Share(page).open();
  await share.dialog.getByRole('button', { name: /^Copy: Link/ }).click();
  await expect(share.told).toContainText('does not let a page copy');
  expect(await share.link.evaluate((field) => field.selectionEnd - field.selectionStart)).toBeGreaterThan(20);
});

for (const form of ['Element', 'Frame with script', 'Frame']) {
  test(`what is pasted as “${form}” shows the same chart in a page of others`, async ({ page, host }) => {
    await open(page, pageOf(ID, 'y=log'));
    const share = await new Share(page).open();
    await share.dialog.getByRole('combobox', { name: 'Language' }).selectOption('zh');
    await share.measured();
    const text = await share.form(form);
    expect(text).toContain(form === 'Element' ? ' lang="zh"' : `/zh/charts/${ID}.html?embed`);
    await host(text);
    const frame = await liveInside(page);
    const chart = await new Chart(frame, ID).shown();
    await expect(chart.button('对数')).toHaveAttribute('aria-pressed', 'true');
    await expect(frame.locator('.top')).toBeHidden();
    for (const width of [360, 700, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await settle(frame);
      if (form !== 'Frame') await fits(frame, `${width} px`);
      else {
        const cut = () => frame.evaluate(() => document.documentElement.getBoundingClientRect().height - innerHeight);
        await expect.poll(cut, `nothing is cut off at ${width} px`).toBeLessThanOrEqual(0);
      }
    }
  });
}

test('a picture follows the theme of its reader, in a page without scripts', async ({ page, host, browser }) => {
  await open(page, inLang(pageOf(ID), 'zh'));
  const share = await new Share(page).open();
  const text = await share.form('图片');
  await host(text);
  const image = page.locator('img');
  const shown = () => image.evaluate((img) => img.currentSrc);
  await expect.poll(() => image.evaluate((img) => img.complete && img.naturalWidth)).toBeGreaterThan(300);
  expect(await shown()).toContain('.zh.light.svg');
  const { width, height } = await image.evaluate(({ width, height, naturalWidth, naturalHeight }) => ({ width: width / naturalWidth, height: height / naturalHeight }));
  expect(Math.abs(width / height - 1), 'the size that is named is the picture’s').toBeLessThan(0.01);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(shown).toContain('.zh.dark.svg');
  await expect(page.locator('a')).toHaveAttribute('href', new RegExp(`/zh/charts/${ID}\\.html\\?v=`));
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(page.url());
  await expect.poll(() => still.locator('img').evaluate((img) => img.complete && img.naturalWidth)).toBeGreaterThan(300);
  await context.close();
});

test('the options change preview and snippet: title, controls, theme, kept figures', async ({ page }) => {
  await open(page, pageOf(ID));
  const share = await new Share(page).open();
  const inner = page.frameLocator('dialog.share iframe');
  await expect(inner.locator('.finding')).toBeVisible();
  await share.dialog.getByRole('checkbox', { name: 'Title' }).uncheck();
  await share.dialog.getByRole('checkbox', { name: 'Controls' }).uncheck();
  await share.dialog.getByRole('checkbox', { name: /these figures/ }).check();
  await share.dialog.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await share.measured();
  await expect(inner.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(inner.locator('.tools')).toBeHidden();
  const text = await share.form('Element');
  for (const part of ['title="0"', 'controls="0"', 'pinned="1"', 'theme="dark"']) expect(text).toContain(part);
  expect(await share.form('Frame')).toMatch(/\?embed&amp;title=0&amp;controls=0&amp;theme=dark&amp;v=[0-9a-f]{8}&amp;pinned=1"/);
});

test('options that change while it measures leave three heights and a whole preview', async ({ page }) => {
  await open(page, pageOf(ID));
  const share = await new Share(page).open();
  // Both in one task: the second comes while the first is under way.
  await share.dialog.evaluate((dialog) => [...dialog.querySelectorAll('input[type="checkbox"]')].slice(0, 2).forEach((box) => box.click()));
  await share.measured();
  const text = await share.form('Element');
  expect(text).toMatch(/ height="\d+ \d+ \d+"/);
  expect(text).toContain('title="0" controls="0"');
});

test('a preview that never becomes ready is shown after all, with a word', async ({ page }) => {
  await open(page, pageOf(ID));
  await page.route(/\?embed/, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>x</title>' }));
  await page.evaluate(() => {
    const later = window.setTimeout;
    window.setTimeout = (run, wait) => later(run, wait > 10_000 ? 50 : wait);
  });
  const share = await new Share(page).open();
  await expect(share.dialog.locator('.late')).toContainText('not ready yet');
  const room = await page.locator('html').getAttribute('data-room');
  expect(await share.form('Element')).toContain(` height="${room}"`);
});

for (const lang of ['en', 'zh']) {
  test(`the forms for MDX compile there, ${lang}`, async ({ page }) => {
    await open(page, inLang(pageOf(ID), lang));
    const share = await new Share(page).open();
    for (const form of lang === 'zh' ? ['MDX 或 JSX', 'MDX 图片'] : ['MDX or JSX', 'MDX picture']) {
      const text = await share.form(form);
      const made = String(await compile(`# A post\n\n${text}\n\nWords after it.\n`, { jsx: true }));
      expect(made, form).toContain('<img');
      // Text as `style` compiles and then fails where it is shown.
      expect(made, form).not.toMatch(/ style="/);
    }
    // The form for pages that are not compiled is another: the test can fail.
    const plain = await share.form(lang === 'zh' ? '图片' : 'Picture');
    await expect(compile(plain)).rejects.toThrow();
  });
}

test.describe('on the way', () => {
  test.use({ provoked: [/Failed to load resource/] });

  for (const [lang, said] of [['en', /^The dialog could not be opened: (?:zh\/)?charts\/token-growth\.html did not arrive \(the server answered 503\)\.$/], ['zh', /^未能打开分享窗口：文件未能载入：(?:zh\/)?charts\/token-growth\.html（服务器返回 503）。$/]]) {
    test(`a dialog that cannot be filled says so in the page’s language, ${lang}`, async ({ page }) => {
      await open(page, inLang(pageOf(ID), lang));
      await page.route(`**/charts/${ID}.html`, (route) => route.fulfill({ status: 503, body: '' }));
      await page.locator(`figure[data-chart="${ID}"] [data-tool="share"]`).click();
      await expect(page.locator(`figure[data-chart="${ID}"] [data-tool="share"]`).locator('xpath=..').getByRole('status')).toHaveText(said);
      await expect(page.locator('dialog.share')).toHaveCount(0);
    });
  }
});

for (const [lang, name, said] of [['en', 'Citation', /\. Source: AI in China, 12 May 2026, citing \S.*?[^.]\. Data version /], ['zh', '引用', /。来源：AI in China，2026年5月12日，援引\S.*?[^。]。数据版本 /]]) {
  test(`a citation names the article before whom it cites, ${lang}`, async ({ page }) => {
    await open(page, inLang(pageOf(ID), lang));
    const share = await new Share(page).open();
    expect(await share.form(name)).toMatch(said);
  });
}

test('the form for MDX and JSX closes every tag and styles nothing by text', async ({ page }) => {
  await open(page, pageOf(ID, 'y=log'));
  const share = await new Share(page).open();
  const text = await share.form('MDX or JSX');
  expect(text).not.toContain('style=');
  // The site's own pages let no text become a document; an empty one does.
  const blank = await page.context().newPage();
  const fault = await blank.evaluate((xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent ?? null, `<x>${text.replace(' async ', ' async="" ')}</x>`);
  expect(fault).toBeNull();
});

test('the address of a Chinese citation stands alone, so that no bracket becomes part of it', async ({ page }) => {
  await open(page, inLang(pageOf(ID), 'zh'));
  const share = await new Share(page).open();
  expect(await share.form('引用')).toMatch(/ https?:\/\/[\x21-\x7e]+$/);
});

test('the preview is live at three widths, and fits into the dialog', async ({ page }) => {
  await open(page, pageOf(ID));
  const share = await new Share(page).open();
  const inner = page.frameLocator('dialog.share iframe');
  for (const [name, width] of [['Phone', 360], ['Column', 640], ['Wide', 1040]]) {
    await share.dialog.getByRole('button', { name, exact: true }).click();
    await expect.poll(() => inner.locator('html').evaluate(() => innerWidth)).toBe(width);
    await expect.poll(async () => {
      const [outer, box] = [await share.dialog.boundingBox(), await share.preview.boundingBox()];
      return box.x >= outer.x && box.x + box.width <= outer.x + outer.width + 1;
    }).toBe(true);
    await expect.poll(() => inner.locator('html').evaluate((root) => Math.ceil(root.getBoundingClientRect().height) - innerHeight)).toBe(0);
  }
});

test('Escape closes it and the focus goes back to the button', async ({ page }) => {
  await open(page, pageOf(ID));
  const share = await new Share(page).open();
  await page.keyboard.press('Escape');
  await expect(share.dialog).toHaveCount(0);
  await expect(page.locator(`figure[data-chart="${ID}"] [data-tool="share"]`)).toBeFocused();
});

// Colours and words break rules of their own, not of each other's.
for (const [lang, theme] of [['en', 'light'], ['zh', 'dark']]) {
  test(`nothing in it breaks a rule of accessibility or leaves a narrow screen, ${lang}, ${theme}`, async ({ page }) => {
    await open(page, inLang(withKey(pageOf('ai-trust'), 'theme', theme), lang));
    const share = await new Share(page).open('ai-trust');
    const { violations } = await new AxeBuilder({ page }).include('dialog.share').exclude('iframe').analyze();
    expect(violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0].html}`)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await settle(page);
    const wide = await share.dialog.evaluate((dialog) => [dialog, ...dialog.querySelectorAll('*:not(option)')].filter((part) => part.getBoundingClientRect().right > innerWidth + 1 && !part.closest('.preview')).map((part) => part.className || part.tagName));
    expect(wide).toEqual([]);
  });
}
