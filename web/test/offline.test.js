// The worker's choices, its proofs, and what a page says of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, followed, isFarewell, KEEP, leftOver, mine, REMOVE, staying } from '../src/offline/answers.js';
import { awayPage, titleIn } from '../src/offline/away.js';
import { lineOf, megabytes } from '../src/offline/control.js';
import { digestOf, isOwn, printsIn } from '../src/offline/proof.js';

const SCOPE = 'https://example.org/s/';
const at = (/** @type {string} */ path) => addressOf(new URL(path, SCOPE), SCOPE);

test('a page is kept under one name, whatever a host calls it', () => {
  assert.equal(at('./'), `${SCOPE}index.html`);
  assert.equal(at('charts/'), `${SCOPE}charts/index.html`);
  assert.equal(at('charts/a'), `${SCOPE}charts/a.html`);
  assert.equal(at('charts/a.html?y=log'), `${SCOPE}charts/a.html`);
});

test('what is asked with a query, or stands elsewhere, is not answered', () => {
  assert.equal(at('boot.js'), `${SCOPE}boot.js`);
  assert.equal(at('boot.js?1'), undefined);
  assert.equal(at('/other/a.html'), undefined);
  assert.equal(at('https://example.com/s/a.html'), undefined);
});

test('an open page stays with the build it came from, but for the one that accepted the newer', () => {
  const before = { used: 'second', pages: { a: 'first' } };
  assert.deepEqual(staying(['a', 'b', 'c'], 'c', before), { a: 'first', b: 'second' });
});

test('caches that nothing needs are dropped, and those of other copies are left alone', () => {
  const names = ['1', '2', '3', 'notes'].map((name) => mine(SCOPE) + name).concat('olympus https://example.org/t/ 1', 'else');
  const own = [`${mine(SCOPE)}3`, `${mine(SCOPE)}notes`];
  const pages = { a: `${mine(SCOPE)}2`, gone: `${mine(SCOPE)}1` };
  assert.deepEqual(leftOver(names, ['a', 'new'], pages, own, SCOPE), { left: { a: `${mine(SCOPE)}2` }, stale: [`${mine(SCOPE)}1`] });
});

test('what was seen of the build before stays to be read, but not beside a whole one, nor what nobody asked for', () => {
  const seen = { used: 'first', pages: {}, before: 'older', asked: null };
  assert.equal(followed(seen, 'second', false), 'first');
  assert.equal(followed(seen, 'first', false), 'older', 'a worker of the same build');
  assert.equal(followed(seen, 'second', true), undefined);
  assert.equal(followed({ used: 'first', pages: {} }, 'second', false), undefined, 'kept unasked by earlier workers');
});

test('a file is of the build by the digest in its name, or by its print', async () => {
  const bytes = new TextEncoder().encode('abc');
  const digest = await digestOf(bytes);
  assert.equal(digest, 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  // The first thirty bits of `printf 'a.html %s' $digest | sha256sum`, after another print: by the distance, in as many steps as
  // it takes.
  const print = 0xf6426885 >>> 2;
  const steps = 'ffffff'.repeat(Math.floor((print - 7) / 0xffffff)) + ((print - 7) % 0xffffff).toString(16).padStart(6, '0');
  const prints = printsIn(Buffer.from(`000007${steps}`, 'hex').toString('base64'));
  assert.deepEqual([...prints], [7, print]);
  const own = (/** @type {string} */ name) => isOwn(name, digest, prints);
  assert.equal(await own('a.html'), true);
  assert.equal(await own('b.html'), false, 'the same contents in the place of another');
  assert.equal(await own('glue-ba7816bf8f01cfea.js'), true);
  assert.equal(await own('glue-ba7816bf8f01cfea_bg.wasm'), true);
  assert.equal(await own('glue-ba7816bf8f01cfeb.js'), false);
  assert.equal(await isOwn('a.html', digest.replace('b', 'c'), prints), false);
});

test('the line says how things stand, and its button what can be done', () => {
  const told = { sizes: [], fresh: true };
  const en = (/** @type {object} */ some) => lineOf({ ...told, state: 'seen', ...some }, 2_440_000, 'en');
  assert.deepEqual(en({}), { text: 'What you have opened works without a network.', wish: KEEP, label: 'Keep the whole site for offline reading (about 2.4\u00a0MB)' });
  for (const [some, text, wish] of /** @type {[object, RegExp, string][]} */ ([
    [{ state: 'keeping' }, /^Keeping/, REMOVE],
    [{ state: 'waiting' }, /network is away/, REMOVE],
    [{ state: 'kept' }, /is kept/, REMOVE],
    [{ why: 'removed' }, /^Removed/, KEEP],
    [{ why: 'room' }, /no room/, KEEP],
    [{ why: 'changed' }, /another version/, KEEP],
  ])) {
    const line = en(some);
    assert.match(line.text, text);
    assert.equal(line.wish, wish);
  }
  assert.match(lineOf({ ...told, state: 'seen' }, 2_440_000, 'zh').label, /离线阅读（约 2\.4/);
  assert.equal(megabytes(9_960_000, 'en'), '10\u00a0MB');
});

test('the page in the place of one that is not here is of its language and theme, and leads to what is', () => {
  const kept = [{ path: 'zh/index.html', title: '奥' }, { path: 'charts/a.html', title: 'A &amp; B' }, { path: 'index.html', title: 'O' }];
  const en = awayPage('charts/b.html', 'dark', kept, 'olympus-1.css', SCOPE);
  assert.match(en, /^<!DOCTYPE html><html lang="en" data-lang="en" data-theme="dark">/);
  assert.deepEqual([...en.matchAll(/<li[ >].*?<\/li>/g)].map(([item]) => item), [
    `<li><a href="${SCOPE}charts/a.html">A &amp; B</a></li>`,
    `<li><a href="${SCOPE}index.html">O</a></li>`,
    `<li lang="zh"><a href="${SCOPE}zh/index.html">奥</a></li>`,
  ]);
  assert.ok(en.includes(`<link rel="stylesheet" href="${SCOPE}olympus-1.css">`));
  const zh = awayPage('zh/claims.html', '"><script>', [], undefined, SCOPE);
  assert.match(zh, /<html lang="zh" data-lang="zh"><head>/);
  assert.ok(zh.includes(`href="${SCOPE}zh/index.html"`) && !zh.includes('<script') && !zh.includes('<ul') && !zh.includes('stylesheet'));
  assert.equal(titleIn('<head><title>A &amp; B</title>'), 'A &amp; B');
  assert.equal(titleIn('<svg>'), '');
});

test('only a site that has gone is let go', async () => {
  const answer = (/** @type {object} */ some) => isFarewell({ type: 'basic', status: 200, ok: true, text: async () => 'const a=`olympus ${b} `', ...some });
  assert.equal(await answer({}), false);
  assert.equal(await answer({ text: async () => 'somebody else' }), true);
  for (const status of [404, 410]) assert.equal(await answer({ status, ok: false }), true, String(status));
  for (const status of [500, 503, 403]) assert.equal(await answer({ status, ok: false }), false, String(status));
  assert.equal(await answer({ type: 'opaqueredirect', status: 0, ok: false }), true);
});
