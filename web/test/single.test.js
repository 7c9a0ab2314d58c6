// The addresses of a document that carries all it needs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedBy, partsOf, withChoices } from '../src/single/address.js';

test('page and query stand in the fragment', () => {
  assert.deepEqual(partsOf('#/charts/a.html?y=log&d=x?y'), { page: 'charts/a.html', query: 'y=log&d=x?y' });
  assert.deepEqual(partsOf('#/'), { page: 'index.html', query: '' });
});

test('a place in a page leaves the page that the document was made for', () => {
  assert.deepEqual(askedBy('#sources', 'charts/a.html?y=log'), { page: 'charts/a.html', query: 'y=log' });
  assert.deepEqual(askedBy('#/b.html', 'charts/a.html?y=log'), { page: 'b.html', query: '' });
  // A language is another page.
  assert.deepEqual(askedBy('#/b.html?lang=zh&y=log', ''), { page: 'zh/b.html', query: 'y=log' });
  assert.deepEqual(askedBy('#/zh/b.html?lang=zh', ''), { page: 'zh/b.html', query: 'lang=zh' });
});

test('choices go along from page to page', () => {
  assert.equal(withChoices('#/a.html?y=log', [['theme', 'dark'], ['x', undefined]]), '#/a.html?y=log&theme=dark');
  assert.equal(withChoices('#/a.html?theme=dark', [['theme', undefined]]), '#/a.html');
});
