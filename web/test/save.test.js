// A saved chart's document: what is asked of it, what it carries, and how its places are filled.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { block, escape, filesOf, fill } from '../src/save/document.js';
import { stateOf } from '../src/save/state.js';

test('a chart on a page of several is asked as its own page would be', () => {
  const search = '?lang=zh&arr.y=log&other.y=log&y=linear&arr.d=a/b/c&theme=dark&v=0123abcd&pinned=1&utm=1';
  assert.equal(stateOf(search, 'arr'), 'y=log&d=a%2Fb%2Fc&theme=dark');
  assert.equal(stateOf('?y=log&arr.y=log&v=1', undefined), 'y=log');
});

test('what a page puts in front is asked for, unless the reader has put something else there', () => {
  assert.equal(stateOf('', 'arr', 'moonshot'), 'focus=moonshot');
  assert.equal(stateOf('?arr.focus=zhipu', 'arr', 'moonshot'), 'focus=zhipu');
  assert.equal(stateOf('?front=zhipu', 'arr', 'moonshot'), 'front=zhipu', 'who is in front everywhere comes before the page');
});

test('texts are escaped and markup is not', () => {
  const filled = fill('<a title="{{title}}"{{theme}}>{{chart}}</a>', { title: '"<&>' }, { theme: ' data-theme="dark"', chart: '<svg/>' });
  assert.equal(filled, '<a title="&#34;&#60;&#38;&#62;" data-theme="dark"><svg/></a>');
});

test('what is filled in is not read for places again, and a place without anything is a fault', () => {
  assert.equal(fill('{{a}}', { b: 'x' }, { a: '{{b}}$&' }), '{{b}}$&');
  assert.throws(() => fill('{{a}}', {}, {}), /nothing for a/);
});

test('every file stands in the document where the own page of the chart has it', () => {
  const root = 'https://example.org/s/';
  const kept = filesOf(root, { own: 'charts/a.html', folder: 'editions/0123abcd', pack: '../figures/a.en-1.bin', rates: [], offered: ['a.csv'] });
  assert.deepEqual(kept, [['figures/a.en-1.bin', 'figures/a.en-1.bin'], ['editions/0123abcd/a.csv', 'charts/a.csv']]);
  const chinese = filesOf(root, { own: 'zh/charts/a.html', folder: 'charts', pack: '../../figures/a.zh-1.bin', rates: ['cny6.67'], offered: ['../../charts/a.zh.csv'] });
  assert.deepEqual(chinese, [['figures/a.zh-1.bin', 'figures/a.zh-1.bin'], ['figures/cny6.67/a.zh-1.bin', 'figures/cny6.67/a.zh-1.bin'], ['charts/a.zh.csv', 'charts/a.zh.csv']]);
});

test('the name of a block cannot end it', () => {
  assert.equal(block('a">', 'YQ=='), `<script type="application/octet-stream" data-file="a${escape('">')}">YQ==</script>`);
});
