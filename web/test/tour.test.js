// The tour's addresses: a stop's own state unless another is asked for, and flags that go along inside another page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onwards, shownBy } from '../src/tour.js';

test('a stop shows its own state, unless something else is asked of the chart', () => {
  assert.equal(shownBy('', 'y=log&view=pairs'), 'y=log&view=pairs');
  assert.equal(shownBy('?embed&theme=dark', 'y=log'), 'y=log&embed&theme=dark');
  assert.equal(shownBy('?y=linear', 'y=log'), 'y=linear');
  assert.equal(shownBy('', ''), '');
});

test('inside another page the next stop leaves out what this one does', () => {
  const next = 'https://example.org/charts/tour-2.html?y=log';
  assert.equal(onwards(next, '?embed&title=0&theme=dark&focus=a&v=0123abcd'), `${next}&embed&title=0&theme=dark&v=0123abcd`);
  assert.equal(onwards(next, ''), next);
});
