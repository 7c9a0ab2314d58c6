// What a chart in a frame and the page around it may say, and what is ignored.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LONGEST, TALLEST } from '../src/generated.js';
import { askedIn, asking, changed, heightIn, heights, saidIn, saying, stateIn } from '../src/messages.js';

test('a wish is understood as it is made', () => {
  assert.deepEqual(askedIn(asking({ y: 'log', d: '' })), { y: 'log', d: '' });
  assert.deepEqual(askedIn(asking({})), {});
});

test('a wish is heeded whole or not at all', () => {
  for (const data of [{ y: 'log', v: '1' }, { y: 1 }, { y: 'x'.repeat(LONGEST + 1) }, { __proto__: { y: 'log' } }, [], null, 'y=log', new Map()]) {
    assert.equal(askedIn({ target: 'olympus', v: 1, type: 'setState', data }), undefined, JSON.stringify(data));
  }
  assert.ok(askedIn(asking({ y: 'x'.repeat(LONGEST) })));
});

test('what is meant for others is no wish', () => {
  for (const message of [undefined, 'setState', { ...asking({}), target: 'other' }, { ...asking({}), v: 2 }, { ...asking({}), type: 'getState' }]) {
    assert.equal(askedIn(message), undefined, JSON.stringify(message));
  }
});

test('what a chart says is heard, and nothing that looks like it', () => {
  const said = saying('a', 'select', { d: 'x' });
  assert.deepEqual(saidIn(said), { type: 'select', data: { d: 'x' } });
  for (const message of [{ ...said, source: 'x' }, { ...said, v: '1' }, { ...said, type: 'setState' }, { ...said, data: [] }, null]) {
    assert.equal(saidIn(message), undefined, JSON.stringify(message));
  }
});

test('a height is said in three forms, of which ours is read back whole', () => {
  const [own, amp, medium] = heights('a', 'https://example.org/a', 12);
  assert.equal(heightIn(own), 12);
  assert.equal(heightIn({ 'datawrapper-height': { a: 12.2 } }), 13);
  assert.equal(heightIn(amp), undefined);
  assert.deepEqual(JSON.parse(medium), { src: 'https://example.org/a', context: 'iframe.resize', height: 12 });
});

test('a height that makes no sense changes nothing', () => {
  for (const height of [0, -1, TALLEST + 1, NaN, Infinity, '100', null]) assert.equal(heightIn({ 'datawrapper-height': { a: height } }), 0, String(height));
});

test('a state is read from a query and put back into one', () => {
  assert.deepEqual(stateIn('?y=log&embed=&v=1&d=&lang=zh'), { y: 'log', lang: 'zh' });
  assert.equal(changed('?y=log&embed=&lang=zh', { y: '', d: 'a/b', lang: 'zh' }), 'embed=&lang=zh&d=a%2Fb');
});
