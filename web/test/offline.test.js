// The worker's choices.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, isFarewell, leftOver, mine, staying } from '../src/offline/answers.js';

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

test('only a site that has gone is let go', async () => {
  const answer = (/** @type {object} */ some) => isFarewell({ type: 'basic', status: 200, ok: true, text: async () => 'const a=`olympus ${b} `', ...some });
  assert.equal(await answer({}), false);
  assert.equal(await answer({ text: async () => 'somebody else' }), true);
  for (const status of [404, 410]) assert.equal(await answer({ status, ok: false }), true, String(status));
  for (const status of [500, 503, 403]) assert.equal(await answer({ status, ok: false }), false, String(status));
  assert.equal(await answer({ type: 'opaqueredirect', status: 0, ok: false }), true);
});
