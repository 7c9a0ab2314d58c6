// What pages know before their first paint.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFresh } from '../src/early/fresh.js';
import { leadsTo } from '../src/early/lead.js';
import { inState, kept } from '../src/early/links.js';
import { marksOf } from '../src/early/marks.js';
import { preferred } from '../src/early/offer.js';
import { rules } from '../src/early/trust.js';
import { folderOf, languageIn, languageOf, twinOf } from '../src/lang.js';

test('the theme is taken from the address if it is known', () => {
  assert.deepEqual(marksOf('?lang=zh&theme=dark'), { 'data-scripts': '', 'data-theme': 'dark' });
  assert.deepEqual(marksOf('?theme=pink'), { 'data-scripts': '' });
});

test('where the address names no theme it is the one that is kept', () => {
  assert.equal(marksOf('?y=log', 'keys=off&theme=dark')['data-theme'], 'dark');
  assert.equal(marksOf('?theme=light', 'theme=dark')['data-theme'], 'light');
  for (const kept of ['theme=pink', 'keys=off', '', null, undefined]) assert.deepEqual(marksOf('', kept), { 'data-scripts': '' });
});

test('a language is read as generously as other keys, and all else stays as it stands', () => {
  for (const [query, lang, rest] of /** @type {[string, string | undefined, string][]} */ ([
    ['?lang=zh', 'zh', ''],
    ['y=log&amp;lang=ZH.&pick=a~b/c', 'zh', 'y=log&pick=a~b/c'],
    ['lang=en&lang=zh', 'en', ''],
    ['lang=&lang=zh&x', 'zh', 'x'],
    ['lang=zh%E3%80%82', 'zh', ''],
    ['lang=fr', undefined, ''],
    ['slang=zh&a.lang=zh', undefined, 'slang=zh&a.lang=zh'],
    ['', undefined, ''],
  ])) assert.deepEqual(languageIn(query), { lang, rest }, query);
});

test('every page has its twin at the same place below its language', () => {
  assert.deepEqual([folderOf('en'), folderOf('zh')], ['', 'zh/']);
  assert.equal(twinOf('charts/a.html', 'en', 'zh'), 'zh/charts/a.html');
  assert.equal(twinOf('zh/', 'zh', 'en'), '');
  assert.deepEqual(['zh/charts/a.html', 'charts/zh/a.html', 'zhu.html', ''].map(languageOf), ['zh', 'en', 'en', 'en']);
});

test('an address that asks for another language leads there, wherever the site is', () => {
  const folder = 'https://example.org/deep/';
  for (const [href, own, there] of /** @type {[string, string, string | undefined][]} */ ([
    ['?lang=zh&y=log#x', 'en', 'zh/?y=log#x'],
    ['charts/a?lang=zh', 'en', 'zh/charts/a'],
    ['zh/charts/a.html?lang=en', 'zh', 'charts/a.html'],
    ['zh/charts/a.html?lang=zh', 'zh', undefined],
    ['charts/a.html?lang=fr', 'en', undefined],
    ['charts/a.html', 'en', undefined],
  ])) assert.equal(leadsTo(folder + href, folder, own), there && folder + there, href);
  assert.equal(leadsTo('file:///a%20b/index.html?lang=zh', 'file:///a%20b/', 'en'), 'file:///a%20b/zh/index.html');
  assert.equal(leadsTo('https://elsewhere.org/a.html?lang=zh', folder, 'en'), undefined);
});

test('a reader is taken to prefer the first of their languages that is one of ours', () => {
  assert.equal(preferred(['fr-FR', 'zh-Hant-TW', 'en']), 'zh');
  assert.equal(preferred(['en-GB', 'zh']), 'en');
  assert.equal(preferred(['fr']), undefined);
  assert.equal(preferred(undefined), undefined);
});

test('who follows a link is led to what it names, and who comes back is not', () => {
  assert.deepEqual(['navigate', undefined, 'back_forward', 'reload'].map(isFresh), [true, true, false, false]);
});

test('the explorer is told that a table is asked for', () => {
  for (const search of ['?table=labs', '?y=log&d=labs/a/b']) assert.equal(marksOf(search)['data-asked'], '', search);
  assert.equal(marksOf('?id=1&stable=2')['data-asked'], undefined);
});

test('links carry choices along, and only what differs', () => {
  const at = 'https://example.org/charts/a.html';
  assert.equal(kept(`${at}?y=log#x`, { theme: 'dark' }), `${at}?y=log&theme=dark#x`);
  assert.equal(kept(`${at}?theme=dark`, { theme: null }), at);
  assert.equal(kept(`${at}?front=b`, { theme: 'dark', front: 'a b' }), `${at}?front=a+b&theme=dark`);
  assert.equal(kept(`${at}?front=b`, { theme: null }), `${at}?front=b`, 'a link that puts somebody in front keeps that');
  assert.equal(inState(`${at}?old=1`, '?y=log&lang=en&pick=a~b', '#x'), `${at}?y=log&pick=a~b#x`);
  assert.equal(inState(at, '', ''), at);
});

test('scripts come from the folder of the site alone', () => {
  const { createHTML, createScriptURL } = rules('https://example.org/s/');
  assert.equal(createHTML('<b>'), '<b>');
  assert.equal(createScriptURL(new URL('https://example.org/s/sw.js')), 'https://example.org/s/sw.js');
  for (const url of ['https://example.org/sw.js', 'https://evil.org/https://example.org/s/', 'data:,']) assert.throws(() => createScriptURL(url), TypeError);
  assert.throws(() => rules('').createScriptURL('sw.js'), TypeError);
});
