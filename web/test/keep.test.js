// What readers keep: a table that a spreadsheet takes cell by cell, words in lines, and a picture that says where it is from.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { about } from '../src/keep/about.js';
import { csv, guarded, html, json, tsv } from '../src/keep/texts.js';
import { wrapped } from '../src/keep/wrap.js';

const SHOWN = {
  id: 'valuations',
  lang: 'en',
  title: 'A & "B"',
  measure: 'US$',
  remark: '',
  keys: ['reported', 'disclosed'],
  notes: ['Source: the article.'],
  limits: ['Not alike.'],
  address: 'https://example.org/charts/valuations.html?pick=a&v=0123abcd',
  version: '0123abcd',
  kept: '2026-11-27',
  from: 'https://example.org/ (data version 0123abcd)',
};
const TABLES = [
  { caption: 'US$', columns: ['Lab', 'Value, US$'], numeric: [false, true], rows: [[{ text: 'Kimi' }, { text: '$200bn, "talks"', datum: 'a/b/c' }], [{ text: '+5' }, { text: '1-2' }]] },
  { caption: 'Events', columns: ['When'], numeric: [false], rows: [[{ text: 'May' }]] },
];

test('a CSV has its columns first, quotes what must be, starts no formula, and says under the rows what is said around the chart', () => {
  const file = csv(SHOWN, TABLES);
  assert.ok(file.startsWith('\ufeffLab,"Value, US$"\r\nKimi,"$200bn, ""talks"""\r\n\'+5,1-2\r\n\r\nEvents\r\nWhen\r\nMay\r\n\r\n"A & ""B"""\r\n'), file);
  for (const said of ['Key: reported; disclosed', 'Source: the article.', 'Not alike.', 'data version 0123abcd']) assert.ok(file.includes(said), said);
});

test('numbers are no formulas, and one apostrophe taken off gives back what stood there', () => {
  for (const [text, cell] of [['-5', '-5'], ['-5.2%', '-5.2%'], ['=1', "'=1"], ["'=1", "''=1"], ['-a', "'-a"], ['a=1', 'a=1'], ['＋1', "'＋1"]]) assert.equal(guarded(text), cell);
});

test('JSON holds each cell with its datum, and all that is said', () => {
  const value = JSON.parse(json(SHOWN, TABLES));
  assert.deepEqual(value.tables[0].rows[0][1], { text: '$200bn, "talks"', datum: 'a/b/c' });
  assert.deepEqual([value.title, value.legend, value.address, value.version], [SHOWN.title, SHOWN.keys, SHOWN.address, SHOWN.version]);
});

test('the clipboard has a cell for each cell, as text and as markup', () => {
  assert.equal(tsv(TABLES), 'Lab\tValue, US$\nKimi\t$200bn, "talks"\n+5\t1-2\n\nWhen\nMay');
  const markup = html(TABLES);
  assert.equal(markup.match(/<t[hd][ >]/g)?.length, 8);
  assert.ok(markup.includes('<td align="right">1-2</td>'));
  assert.ok(!markup.includes('"talks"') && markup.includes('&quot;talks&quot;'));
});

test('lines break where each language lets them, and what fits on no line is parted', () => {
  const wide = (text) => [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0);
  assert.deepEqual(wrapped('one two three', 8, wide), ['one two', 'three']);
  assert.deepEqual(wrapped('月之暗面（Kimi）的估值，两千亿。', 12, wide), ['月之暗面', '（Kimi）的估', '值，两千亿。']);
  assert.deepEqual(wrapped('https://example.org', 8, wide), ['https://', 'example.', 'org']);
  assert.deepEqual(wrapped('', 8, wide), []);
});

test('a picture says of itself what it is, whose, from when and under which licences', () => {
  const said = about(SHOWN);
  assert.ok(said.includes('<dc:title>A &amp; &quot;B&quot;</dc:title>'));
  assert.ok(said.includes('<dc:identifier>https://example.org/charts/valuations.html?pick=a&amp;v=0123abcd</dc:identifier>'));
  for (const part of ['dc:creator', 'dc:date', 'dc:source', 'dc:language', 'cc:license rdf:resource="https://opensource.org/license/mit"']) assert.ok(said.includes(`<${part}`), part);
});
