// What readers paste: every form, with what they chose, and nothing that could become markup.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escape, Taken, written } from '../src/share/texts.js';

const ROOT = 'https://example.org/a/';
const WORDS = { title: 'A & "B" <C>', measure: 'US$', source: 'The article', post: 'A. Most: 5. As of May.' };

/** A chart as a reader takes it along. */
const taken = (some = {}, lang = 'en') => {
  const all = new Taken({ id: 'valuations', root: ROOT, state: '', search: '', today: '0123abcd', ...some }, lang);
  all.heights = [900, 760, 700];
  all.size = [640, 480];
  return all;
};

test('an address holds what differs and the version of the data', () => {
  assert.equal(taken().address(), `${ROOT}charts/valuations.html?v=0123abcd`);
  const changed = taken({ state: 'y=log&d=labs/a/b~c&theme=dark' }, 'zh');
  assert.equal(changed.address(), `${ROOT}zh/charts/valuations.html?y=log&d=labs/a/b~c&theme=dark&v=0123abcd`);
});

test('figures that the address keeps are taken along until the reader lets them go', () => {
  const kept = taken({ search: '?v=aaaabbbb&pinned=1' });
  assert.equal(kept.address(), `${ROOT}charts/valuations.html?v=aaaabbbb&pinned=1`);
  kept.pinned = false;
  assert.equal(kept.address(), `${ROOT}charts/valuations.html?v=0123abcd`);
  assert.equal(taken({ search: '?v=aaaabbbb' }).version, '0123abcd');
});

test('a post is the ready words and the link to what is seen', () => {
  assert.equal(taken({ state: 'y=log' }).snippet('post', WORDS), `A. Most: 5. As of May. ${ROOT}charts/valuations.html?y=log&v=0123abcd`);
});

test('what is left out is a flag of the frame and an attribute of the element', () => {
  const plain = taken();
  plain.heading = plain.controls = false;
  assert.equal(plain.framed, `${ROOT}charts/valuations.html?embed&title=0&controls=0&v=0123abcd`);
  assert.match(plain.snippet('element', WORDS), /<olympus-chart chart="valuations" v="0123abcd" title="0" controls="0" height="900 760 700">/);
});

test('a frame without a script is as high as the chart at its tallest', () => {
  assert.match(taken().snippet('frame', WORDS), /^<iframe src="[^"]+" title="[^"]+" loading="lazy" style="[^"]*aspect-ratio:640\/760;min-height:900px"><\/iframe>$/);
  assert.match(taken().snippet('script', WORDS), /^<iframe data-olympus src="[^"]+embed&amp;v=0123abcd"[^>]*height:760px"><\/iframe>\n<script async src="https:\/\/example\.org\/a\/embed\.js"><\/script>$/);
});

test('words of a chart never become markup', () => {
  for (const form of ['element', 'script', 'frame', 'picture', 'jsx', 'still']) {
    const text = taken().snippet(form, WORDS);
    assert.ok(text.includes('A &amp; &quot;B&quot; &lt;C&gt;') && !text.includes('<C>'), form);
  }
  assert.equal(escape('<">&'), '&lt;&quot;&gt;&amp;');
});

test('markdown keeps its brackets to itself', () => {
  const text = taken({}, 'zh').snippet('markdown', { ...WORDS, title: 'a [b] \\c' });
  assert.equal(text, `[![a \\[b\\] \\\\c](${ROOT}charts/valuations.zh.svg)](${ROOT}zh/charts/valuations.html?v=0123abcd)`);
});

test('what is compiled closes every tag and styles nothing by text', () => {
  const text = taken().snippet('jsx', WORDS);
  assert.ok(!text.includes('style=') && !/<(img|source)[^>]*[^/]>/.test(text), text);
  assert.match(text, /srcSet=.*width="100%"/);
});

test('a picture follows the reader unless a theme is chosen', () => {
  assert.match(taken().snippet('picture', WORDS), /<picture><source media="\(prefers-color-scheme: dark\)" srcset="[^"]+\.dark\.svg"><img src="[^"]+\.light\.svg" width="640" height="480"/);
  const dark = taken({ state: 'theme=dark' }).snippet('picture', WORDS);
  assert.ok(!dark.includes('<picture>') && dark.includes('valuations.dark.svg'));
});

test('a citation says all that a footnote needs, in its language', () => {
  const day = new Date(2026, 4, 3);
  const en = taken().snippet('citation', WORDS, day);
  for (const part of [WORDS.title, WORDS.measure, WORDS.source, '0123abcd', taken().address(), '3 May 2026']) assert.ok(en.includes(part), part);
  assert.ok(taken({}, 'zh').snippet('citation', WORDS, day).includes('2026年5月3日'));
});

test('a query is written as people read it', () => {
  assert.equal(written(new URLSearchParams([['embed', ''], ['d', 'a/b~c'], ['q', 'a&b']])), 'embed&d=a/b~c&q=a%26b');
});
