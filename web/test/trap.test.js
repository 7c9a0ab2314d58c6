// Which faults are a program's that stopped, and whose.
import assert from 'node:assert/strict';
import { test } from 'node:test';

const target = new EventTarget();
Object.assign(globalThis, { addEventListener: target.addEventListener.bind(target) });
const { hearTraps, isOfSearch } = await import('../src/trap.js');

/** @type {string[]} */
const heard = [];
hearTraps((stack) => heard.push(stack));
/** @param {string} kind @param {object} detail */
const happen = (kind, detail) => {
  heard.length = 0;
  target.dispatchEvent(Object.assign(new Event(kind), detail));
  return heard.length;
};

test('a trap is heard, in an event as in a promise', () => {
  const trap = new WebAssembly.RuntimeError('unreachable');
  assert.equal(happen('error', { error: trap }), 1);
  assert.equal(happen('unhandledrejection', { reason: trap }), 1);
  assert.match(heard[0], /unreachable/);
});

test('other faults are not ours', () => {
  assert.equal(happen('error', { error: new TypeError('of an extension') }), 0);
  assert.equal(happen('error', { error: null }), 0);
  assert.equal(happen('unhandledrejection', { reason: undefined }), 0);
});

test('a stack names the program', () => {
  assert.equal(isOfSearch('at wasm-function[7] (https://a.b/olympus-search-0f_bg.wasm:wasm-function[7]:0x1)'), true);
  assert.equal(isOfSearch('real@https://a.b/olympus-app-0f.js:1:20'), false);
});
