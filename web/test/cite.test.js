// References: what is said of a figure and of a claim, and signs that would mean something in each form. That a library reads
// them as what they are is tested end to end.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimOf } from '../src/cite/claim.js';
import { figureOf } from '../src/cite/figure.js';
import { bibtex, csl, ris, tex } from '../src/cite/formats.js';

const ROW = {
  id: 'labs/a-b/value', name: 'R&D', measure: 'valuation', value: '$20bn', printed: '~$20B', number: 2e10, unit: 'usd', low: 1.9e10, high: 2.1e10,
  as_of: 'May 2026', grade: 'reported', grade_name: 'Reported', attribution: 'The article, citing A wire', section: '3.1', checks: [{ claim: 'a-b', verdict: 'disagrees', name: 'Disagrees' }],
};
const FILE = { lang: 'en', version: '0123abcd', data: [ROW] };
const READ = { value: '$20bn', address: 'https://example.org/a_b.html?d=labs/a-b/value&v=0123abcd', day: new Date(2026, 4, 7) };

test('a figure is told with its unit, time, evidence, sources, checks, version, address and day', () => {
  const { title, notes, text, key, custom } = figureOf(FILE, ROW, READ);
  assert.equal(title, 'R&D, valuation: $20bn');
  assert.deepEqual(notes, ['Printed as: ~$20B.', 'Unit: usd.', 'As of: May 2026.', 'Evidence: Reported.', 'Source: The article, citing A wire.', 'Checks: a-b (Disagrees).']);
  assert.ok(text.includes(title) && text.includes('0123abcd') && text.includes(READ.address) && text.includes('7 May 2026'), text);
  assert.equal(key, 'olympus-labs-a-b-value-0123abcd');
  assert.deepEqual([custom.number, custom.low, custom.high, custom.unit], [2e10, 1.9e10, 2.1e10, 'usd']);
});

test('read in another currency it has neither the number nor the unit of the file', () => {
  const { title, notes, custom } = figureOf(FILE, ROW, { ...READ, value: '¥138bn' });
  assert.equal(title, 'R&D, valuation: ¥138bn');
  assert.ok(notes.every((note) => !note.startsWith('Unit')), String(notes));
  assert.equal('number' in custom, false);
});

test('read at a rate of the reader’s own it has not the number of the file, however alike the words', () => {
  const { custom } = figureOf(FILE, ROW, { ...READ, address: 'https://example.org/a.html?rate=cny6.67&v=0123abcd' });
  assert.equal('number' in custom, false);
});

test('what there is nothing to say of is left out', () => {
  const bare = { ...ROW, printed: null, unit: null, as_of: '', attribution: '', checks: [] };
  assert.deepEqual(figureOf(FILE, bare, READ).notes, ['Evidence: Reported.']);
});

test('in Chinese it is told with Chinese signs', () => {
  const { title, text } = figureOf({ ...FILE, lang: 'zh' }, ROW, READ);
  assert.equal(title, 'R&D、valuation：$20bn');
  assert.ok(text.startsWith('奥林匹斯') && text.includes('2026年5月7日'), text);
});

test('a claim is told with its verdict and why', () => {
  const both = (/** @type {string} */ text) => ({ en: text, zh: `${text}。` });
  const claim = { id: 'a-b', verdict: 'disagrees', verdictName: both('Disagrees'), changesPoint: true, section: '3', statement: both('A is twice B'), stated: '2x', formula: 'a/b/c / d/e/f', explanation: both('From a follows b.') };
  const { title, notes, custom } = claimOf('0123abcd', claim, { address: 'https://example.org/#a-b', lang: 'en', day: READ.day });
  assert.equal(title, 'A is twice B: Disagrees');
  assert.deepEqual(notes, ['From a follows b.']);
  assert.equal(custom.verdict, 'disagrees');
});

test('signs of TeX are words, and hyphens stay hyphens', () => {
  assert.equal(tex('50% & $1_0 #{a} ~b ^c \\d'), '50\\% \\& \\$1\\_0 \\#\\{a\\} \\textasciitilde{}b \\textasciicircum{}c \\textbackslash{}d');
  assert.equal(tex('a--b---c - d'), 'a-{}-b-{}-{}-c - d');
  assert.equal(tex('a\r\n b'), 'a b');
});

test('no value ends its field', () => {
  const reference = figureOf(FILE, { ...ROW, name: 'a},\n evil = {b\r\nER  - \r\nTY  - BOOK' }, { ...READ, address: 'https://example.org/{x}\\' });
  assert.equal(bibtex(reference).match(/^ {2}\w+ = \{/gm)?.length, 8);
  assert.match(bibtex(reference), /url = \{https:\/\/example\.org\/%7Bx%7D%5C\}/);
  assert.equal(ris(reference).match(/^ER {2}- /gm)?.length, 1);
  assert.match(ris(reference), /^TY {2}- DATA\r\n/);
  assert.equal(JSON.parse(csl(reference)).length, 1);
});
