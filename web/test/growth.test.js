import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ordered, pairIn, written } from '../src/growth/pair.js';

const points = ['jan-2026', 'feb-2026-1', 'may-2026'];

test('points are put in order of time', () => {
  assert.deepEqual(ordered(points, ['may-2026', 'jan-2026']), ['jan-2026', 'may-2026']);
  assert.equal(written(['jan-2026', 'may-2026']), 'jan-2026..may-2026');
});
test('the same point, an unknown one and any other number of them are no pair', () => {
  for (const named of [['jan-2026', 'jan-2026'], ['jan-2026', 'june'], ['june', 'july'], ['jan-2026'], [...points]]) {
    assert.equal(ordered(points, named), undefined, named.join());
  }
});
test('a query names them, among other keys and percent signs too', () => {
  assert.deepEqual(pairIn(points, '?y=log&time=feb-2026-1..may-2026'), ['feb-2026-1', 'may-2026']);
  assert.deepEqual(pairIn(points, 'time=jan-2026%2E%2Emay-2026'), ['jan-2026', 'may-2026']);
  for (const query of ['', '?time=', '?time=jan-2026', '?time=..may-2026', '?time=a..b..c']) {
    assert.equal(pairIn(points, query), undefined, query);
  }
});
