// What a reader chose for every page: kept, forgotten, and carried over from where versions before kept it.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { keep, kept } from '../src/chosen.js';

/** @type {Map<string, string>} */
let stored;
/** @type {Map<string, string>} */
let marks;

beforeEach(() => {
  stored = new Map();
  marks = new Map();
  const localStorage = {
    getItem: (/** @type {string} */ name) => stored.get(name) ?? null,
    setItem: (/** @type {string} */ name, /** @type {string} */ value) => stored.set(name, value),
  };
  const documentElement = {
    setAttribute: (/** @type {string} */ name, /** @type {string} */ value) => marks.set(name, value),
    removeAttribute: (/** @type {string} */ name) => marks.delete(name),
  };
  Object.assign(globalThis, { self: globalThis, top: globalThis, localStorage, document: { documentElement } });
});

test('a choice is kept and marked, and forgotten where it is empty', () => {
  keep('theme', 'dark');
  keep('keys', 'off');
  assert.equal(kept(), 'theme=dark&keys=off');
  assert.deepEqual([...marks], [['data-theme', 'dark'], ['data-keys', 'off']]);
  keep('theme', '');
  assert.equal(kept(), 'keys=off');
  assert.deepEqual([...marks], [['data-keys', 'off']]);
});

test('keys that were turned off in a version before stay off, until they are turned on', () => {
  stored.set('olympus-keys', 'off');
  assert.equal(kept(), 'keys=off');
  keep('speech', 'long');
  assert.equal(stored.get('olympus-chosen'), 'keys=off&speech=long');
  keep('keys', '');
  assert.equal(kept(), 'speech=long');
  // Nothing of it comes back.
  keep('speech', '');
  assert.equal(kept(), '');
});

test('what was kept since counts more than what was kept before, and keys that were on are no choice', () => {
  stored.set('olympus-keys', 'on');
  assert.equal(kept(), '');
  stored.set('olympus-keys', 'off');
  stored.set('olympus-chosen', '');
  assert.equal(kept(), '');
});

test('in a page of others, and where storage is refused, nothing is kept', () => {
  stored.set('olympus-keys', 'off');
  Object.assign(globalThis, { top: {} });
  assert.equal(kept(), '');
  keep('theme', 'dark');
  assert.deepEqual([...stored], [['olympus-keys', 'off']]);
  assert.equal(marks.get('data-theme'), 'dark');
  Object.assign(globalThis, { top: globalThis });
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: () => { throw new Error('refused'); } });
  assert.equal(kept(), '');
  keep('theme', 'light');
  assert.equal(marks.get('data-theme'), 'light');
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, writable: true, value: undefined });
});
