// What asks for the search.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asks } from '../src/search.js';

const NONE = { ctrlKey: false, metaKey: false, altKey: false };

/** Whether an event asks, whose target is in what these selectors name. */
const asked = (/** @type {object} */ event, /** @type {string[]} */ ...within) =>
  asks({ ...NONE, ...event }, (selector) => selector.split(',').some((part) => within.includes(part)));

test('the button asks for it, wherever in it the click is', () => {
  assert.equal(asked({}, '[data-search]'), true);
  assert.equal(asked({}), false);
});

test('a slash does, but not together with another key or where one types', () => {
  assert.equal(asked({ key: '/' }), true);
  assert.equal(asked({ key: 'k' }), false);
  for (const held of ['ctrlKey', 'metaKey', 'altKey']) assert.equal(asked({ key: '/', [held]: true }), false, held);
  for (const where of ['input', 'select', 'textarea', '[contenteditable]', 'dialog', '[data-keys=off]']) {
    assert.equal(asked({ key: '/' }, where), false, where);
  }
});

test('nobody types in a dialog that was just closed', () => {
  assert.equal(asked({ key: '/' }, 'dialog', 'dialog:not([open])'), true);
});
