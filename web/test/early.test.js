// What pages know before their first paint.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kept } from '../src/early/links.js';
import { marksOf } from '../src/early/marks.js';
import { rules } from '../src/early/trust.js';

test('language and theme are taken from the address if they are known', () => {
  assert.deepEqual(marksOf('?lang=zh&theme=dark', 'reload'), { 'data-scripts': '', lang: 'zh', 'data-lang': 'zh', 'data-theme': 'dark' });
  assert.deepEqual(marksOf('?lang=fr&theme=pink', 'reload'), { 'data-scripts': '' });
});

test('who follows a link is led to what it names, and who comes back is not', () => {
  assert.equal(marksOf('', 'navigate')['data-fresh'], '');
  assert.equal(marksOf('', undefined)['data-fresh'], '');
  assert.equal(marksOf('', 'back_forward')['data-fresh'], undefined);
});

test('the explorer is told that a table is asked for', () => {
  for (const search of ['?table=labs', '?y=log&d=labs/a/b']) assert.equal(marksOf(search)['data-asked'], '', search);
  assert.equal(marksOf('?id=1&stable=2')['data-asked'], undefined);
});

test('links carry choices along, and only what differs', () => {
  const at = 'https://example.org/charts/a.html';
  assert.equal(kept(`${at}?y=log#x`, 'zh', 'dark'), `${at}?y=log&lang=zh&theme=dark#x`);
  assert.equal(kept(`${at}?lang=zh&theme=dark`, 'en', null), at);
});

test('scripts come from the folder of the site alone', () => {
  const { createHTML, createScriptURL } = rules('https://example.org/s/');
  assert.equal(createHTML('<b>'), '<b>');
  assert.equal(createScriptURL(new URL('https://example.org/s/sw.js')), 'https://example.org/s/sw.js');
  for (const url of ['https://example.org/sw.js', 'https://evil.org/https://example.org/s/', 'data:,']) assert.throws(() => createScriptURL(url), TypeError);
  assert.throws(() => rules('').createScriptURL('sw.js'), TypeError);
});
