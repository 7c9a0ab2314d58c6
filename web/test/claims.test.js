import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kept } from '../src/claims/kept.js';

const claim = { verdict: 'disagrees', kind: 'sum', section: '3.1', company: 'moonshot deepseek' };

test('a claim without choices is kept', () => assert.ok(kept(claim, {})));
test('every choice has to fit', () => {
  assert.ok(kept(claim, { verdict: 'disagrees', kind: 'sum' }));
  assert.ok(!kept(claim, { verdict: 'disagrees', kind: 'share' }));
  assert.ok(!kept(claim, { section: '3' }), 'a section is not its chapter');
});
test('any of its companies will do, and no part of a name', () => {
  assert.ok(kept(claim, { company: 'deepseek' }));
  assert.ok(!kept(claim, { company: 'deep' }));
  assert.ok(!kept({ verdict: 'agrees', company: '' }, { company: 'deepseek' }));
});
