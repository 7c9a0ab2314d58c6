// Walking a chart by keys, by a tree and by words: every key of the list does what it says, the tree meets every figure once, what is
// compared, undone, felt and heard is said, and what a reader sets is kept where it may be.
import { accessible } from './support/accessible.mjs';
import { Chart, inAddress, open } from './support/chart.mjs';
import { inLang, languages, pageOf } from './support/pages.mjs';
import { expect, test } from './support/test.mjs';

/** A live chart that has the focus, and what is made around it. */
const enter = async (page, id, query, lang = 'en') => {
  await open(page, inLang(pageOf(id, query), lang));
  const chart = await new Chart(page, id).shown();
  await chart.frame.focus();
  return {
    chart,
    answer: chart.figure.locator('.walk > .answer').first(),
    tree: chart.figure.getByRole('tree'),
    input: chart.figure.locator('.figures input'),
    press: (key) => page.keyboard.press(key),
  };
};

/** The ids of the figures that a chart's table shows, or its file. */
const figuresOf = async (request, id) => (await (await request.get(`charts/${id}.json`)).json()).series.flatMap(({ data }) => data);

test('every key of the list does what it says', async ({ page }) => {
  const { chart, answer, tree, press } = await enter(page, 'token-growth');
  await press('?');
  const list = page.getByRole('dialog', { name: 'Keys' });
  await expect(list).toBeVisible();
  const listed = await list.locator('dt').evaluateAll((keys) => keys.map((key) => key.dataset.key));
  await press('Escape');
  await expect(list).toHaveCount(0);
  await expect(chart.frame).toBeFocused();

  const begin = async () => {
    await chart.frame.focus();
    await press('Home');
    await expect(chart.tip).toBeVisible();
  };
  const moves = async (key) => {
    await begin();
    const { datum } = await chart.said();
    await press(key);
    await expect(chart.tip).not.toHaveAttribute('data-d', datum);
  };
  const says = (words) => async (key) => {
    await begin();
    await press(key);
    await expect(answer).toContainText(words);
  };
  const asks = (name, value, back) => async (key) => {
    await begin();
    await press(key);
    await expect.poll(() => inAddress(page, name)).toMatch(value);
    await back();
  };
  const opens = (name) => async (key) => {
    await begin();
    await press(key);
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await press('Escape');
  };
  const chartAgain = () => chart.button('Chart').click();
  /** What each key must do. @type {Record<string, (key: string) => Promise<unknown>>} */
  const does = {
    ArrowLeft: () => moves('ArrowRight'),
    ArrowUp: () => moves('End'),
    Home: () => begin(),
    Enter: asks('d', /^token-growth\//, () => press('Escape')),
    Escape: async () => { await begin(); await press('Escape'); await expect(chart.tip).toBeHidden(); },
    f: async (key) => { await begin(); await press(key); await expect(tree.locator('[tabindex="0"]')).toBeFocused(); await press('Escape'); await expect(chart.frame).toBeFocused(); },
    w: says('1 of'),
    a: says('1 of'),
    c: async (key) => { await says('Comparing from')(key); await press('ArrowRight'); await expect(answer).toContainText('times'); await press('Home'); await press(key); await expect(answer).toContainText('No longer'); },
    '+': moves,
    '-': async (key) => { await begin(); await press('>'); await press(key); await expect(answer).toContainText(' of '); },
    '>': moves,
    '<': async (key) => { await moves('>'); const { datum } = await chart.said(); await press(key); await expect(chart.tip).not.toHaveAttribute('data-d', datum); },
    e: moves,
    x: says(/disputed|of/),
    k: says(/check|of/),
    i: says(/cross/),
    g: async (key) => { await begin(); await press(key); await expect(chart.figure.locator('.figures input')).toBeFocused(); await press('Escape'); },
    '[': says('short'),
    ']': says('middle'),
    b: async (key) => { await begin(); await press(key); await expect(chart.figure.locator('.braille .note')).toContainText('cells'); await expect(chart.figure.locator('.cells')).toHaveText(/^[⠀-⣿]+$/); await chart.frame.focus(); await press(key); await expect(chart.figure.locator('.cells')).toBeHidden(); },
    p: async (key) => { await begin(); await press(key); await expect(chart.figure.getByRole('button', { name: 'Stop', exact: true })).toBeVisible(); await chart.frame.focus(); await press(key); await expect(chart.figure.getByRole('button', { name: 'Play', exact: true }).last()).toBeVisible(); },
    P: async (key) => { await begin(); await press(key); await expect(chart.figure.getByRole('button', { name: 'Stop', exact: true })).toBeVisible(); await chart.figure.getByRole('button', { name: 'Turn sound off' }).click(); },
    l: async (key) => { await begin(); const was = await chart.button('Log').getAttribute('aria-pressed'); await press(key); await expect(chart.button('Log')).toHaveAttribute('aria-pressed', String(was !== 'true')); },
    u: async (key) => { await begin(); await press('l'); await press(key); await expect(answer).toContainText('Undone: scale'); },
    U: async (key) => { await begin(); await press(key); await expect(answer).toContainText('Done again: scale'); },
    t: asks('tab', /table/, chartAgain),
    s: asks('tab', /sources/, chartAgain),
    d: async (key) => { await begin(); const coming = page.waitForEvent('download'); await press(key); await coming; },
    o: opens('Settings'),
    '?': opens('Keys'),
    '/': async (key) => { await begin(); await press(key); await expect(page.locator('dialog.search')).toBeVisible(); await press('Escape'); },
  };
  expect(listed).toEqual(Object.keys(does).sort((a, b) => listed.indexOf(a) - listed.indexOf(b)));
  for (const key of listed) await test.step(key, () => does[key](key));
});

for (const id of ['token-growth', 'valuations', 'event-timeline']) {
  test(`the tree of ${id} meets every figure once, and the chart follows`, async ({ page, request }) => {
    const { chart, tree, press } = await enter(page, id);
    const wanted = [...new Set(await figuresOf(request, id))];
    await press('f');
    await expect(tree.locator('[tabindex="0"]')).toBeFocused();
    const met = [];
    const items = await tree.locator('[role="treeitem"]').count();
    await press('Home');
    for (let step = 0; step < items; step += 1) {
      const item = page.locator(':focus');
      if (await item.getAttribute('aria-expanded') === 'false') await press('ArrowRight');
      if (!(await item.getAttribute('aria-expanded'))) {
        const { datum } = await chart.said();
        met.push(datum);
      }
      await press('ArrowDown');
    }
    expect(met.length).toBe(wanted.length);
    expect(new Set(met)).toEqual(new Set(wanted));
    // Left leads out, to the whole chart.
    for (let level = 0; level < 8; level += 1) await press('ArrowLeft');
    await expect(page.locator(':focus')).toHaveAttribute('aria-level', '1');
  });
}

test('who is in the tree stays at the same element while the chart follows and says something else', async ({ page }) => {
  const { chart, tree, press } = await enter(page, 'valuations');
  await press('f');
  await expect(tree.locator('[tabindex="0"]')).toBeFocused();
  await tree.evaluate((tree) => {
    window.left = [];
    addEventListener('focusout', ({ target, relatedTarget }) => { if (!relatedTarget) left.push(target.textContent); });
    window.root = tree.firstElementChild;
  });
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowDown']) await press(key);
  await expect(chart.tip).toBeVisible();
  const item = await page.locator(':focus').elementHandle();
  const said = await item.textContent();
  // Shorter, and in another currency: the same figures in other words.
  await press('[');
  await expect.poll(() => item.textContent()).not.toBe(said);
  await chart.tools.getByRole('combobox', { name: 'Currency' }).evaluate((choice) => {
    choice.value = 'RMB';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect.poll(() => item.textContent()).toContain('¥');
  expect(await item.evaluate((item) => item === document.activeElement && root.isConnected)).toBe(true);
  expect(await page.evaluate(() => left)).toEqual([]);
});

test('commands in words do what keys do, in either language', async ({ page }) => {
  for (const [lang, most, compare, least, times] of [['en', 'most', 'compare', 'smallest', 'times'], ['zh', '最大', '比较', '最小', '倍']]) {
    const { chart, answer, input, press } = await enter(page, 'valuations', '', lang);
    await press('g');
    const type = async (words) => { await input.fill(words); await input.press('Enter'); };
    await type(most);
    await expect(chart.tip).toBeVisible();
    const { datum, name } = await chart.said();
    await type(compare);
    await expect(answer).toContainText(name);
    await type(least);
    await expect(chart.tip).not.toHaveAttribute('data-d', datum);
    await expect(answer).toContainText(times);
    await type('kimi');
    await expect(chart.tip).toContainText(/kimi|月之暗面|moonshot/i);
    await type('zzz');
    await expect(answer).toContainText('zzz');
  }
});

test('the tree says what the table says, also after the currency changes', async ({ page }) => {
  const { chart, tree, press } = await enter(page, 'valuations');
  await press('f');
  await expect(tree.locator('[tabindex="0"]')).toBeFocused();
  await press('*');
  const said = () => tree.locator('[role="treeitem"]:not([aria-expanded])').allInnerTexts();
  const first = await said();
  await chart.choice('Currency').selectOption({ label: 'RMB' });
  await expect.poll(async () => (await said())[0]).not.toBe(first[0]);
  const { rows } = await chart.table();
  const cells = rows.flat().join('\n');
  const told = await said();
  expect(told.length).toBe(first.length);
  for (const text of told) expect(text.split(', ').some((part) => /^\D{0,2}\d/.test(part) && cells.includes(part)), text).toBe(true);
});

test('nothing of a tool is fetched before it is asked for', async ({ page }) => {
  const asked = [];
  page.on('request', (request) => asked.push(request.url().replace(/-[0-9a-f]{12,}/, '').split('/').pop()));
  const { press } = await enter(page, 'token-growth');
  const tools = () => asked.filter((name) => ['tools.js', 'walk.js', 'ask.js', 'sound.js', 'settings.js', 'sheet.js'].includes(name));
  expect(tools()).toEqual([]);
  await press('w');
  await expect.poll(tools).toEqual(['tools.js', 'walk.js', 'ask.js']);
  await press('p');
  await expect.poll(tools).toContain('sound.js');
});

test('what is set is kept from page to page, and the address comes first', async ({ page }) => {
  const { press } = await enter(page, 'valuations');
  await press('o');
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  await dialog.getByRole('button', { name: 'dark', exact: true }).click();
  await dialog.getByRole('group', { name: 'Currency' }).getByRole('button', { name: 'RMB' }).click();
  await dialog.getByRole('group', { name: 'How much is said' }).getByRole('button', { name: 'everything' }).click();
  await dialog.getByRole('button', { name: 'value: earlier' }).click();
  await expect(dialog.locator('.order li').first()).toContainText('value');
  await dialog.getByRole('checkbox').uncheck();
  await press('Escape');
  await open(page, pageOf('kimi-funding'));
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(inAddress(page, 'cur')).toBe('cny');
  const chart = await new Chart(page, 'kimi-funding').shown();
  await chart.frame.focus();
  await press('w');
  await expect(chart.figure.locator('.walk')).toHaveCount(0);
  await open(page, pageOf('kimi-funding', 'theme=light&cur=usd'));
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  // The way back is in the list of keys.
  await new Chart(page, 'kimi-funding').frame.focus();
  await press('?');
  await page.getByRole('dialog', { name: 'Keys' }).locator('[data-keys-toggle]').click();
  await press('Escape');
  await press('Home');
  const { name, value } = await new Chart(page, 'kimi-funding').said();
  await press('a');
  await expect(page.locator('.walk > .answer')).toContainText(`${value}, ${name}`);
});

test('where nothing may be kept, settings hold for the page', async ({ page, baseURL }) => {
  const around = `<!doctype html><title>around</title><iframe sandbox="allow-scripts" src="${new URL(pageOf('valuations', 'embed'), baseURL)}" width="700" height="900"></iframe>`;
  await page.route('**/around', (route) => route.fulfill({ contentType: 'text/html', body: around }));
  await page.goto('around');
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html')).toHaveAttribute('data-ready');
  await frame.locator('.frame').focus();
  await page.keyboard.press('o');
  const dialog = frame.getByRole('dialog', { name: 'Settings' });
  await dialog.getByRole('button', { name: 'everything' }).click();
  await expect(dialog).toContainText('nothing is kept');
  await page.keyboard.press('Escape');
  await frame.locator('.frame').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('a');
  await expect(frame.locator('.walk > .answer').first()).toContainText('rank');
});

for (const lang of languages) {
  test(`the tree, the keys and the settings keep the rules that a machine can check, ${lang}`, async ({ page }) => {
    const { chart, tree, press } = await enter(page, 'valuations', lang === 'zh' ? 'theme=dark' : '', lang);
    await press('f');
    await expect(tree.locator('[tabindex="0"]')).toBeFocused();
    await press('*');
    await press('b');
    await press('p');
    await expect(chart.figure.locator('.sound')).toBeVisible();
    await accessible(page);
    for (const key of ['?', 'o']) {
      await chart.frame.focus();
      await press(key);
      await expect(page.locator('dialog[open]')).toBeVisible();
      await accessible(page);
      await press('Escape');
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('a button opens the tree with every item open, and a tap goes there', async ({ page }) => {
    await open(page, pageOf('valuations'));
    const chart = await new Chart(page, 'valuations').shown();
    await chart.figure.locator('[data-tool="walk"]').tap();
    const tree = chart.figure.getByRole('tree');
    await expect(tree).toBeVisible();
    await expect(tree.locator('[aria-expanded="false"]')).toHaveCount(0);
    const leaf = tree.locator('[role="treeitem"]:not([aria-expanded])').nth(2);
    expect((await leaf.boundingBox()).height).toBeGreaterThanOrEqual(44);
    await leaf.tap();
    await expect(chart.tip).toBeVisible();
  });
});
