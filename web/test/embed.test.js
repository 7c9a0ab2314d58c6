// The element that other sites use, and the flags by which a chart's page leaves things out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flagsIn } from '../src/embed/flags.js';
import { addressOf, roomOf } from '../src/embed/element.js';
import { BOUNDS } from '../src/generated.js';

const attributes = (/** @type {Record<string, string>} */ all) => (/** @type {string} */ name) => all[name] ?? null;

test('attributes become the address of the frame', () => {
  const get = attributes({ chart: 'a', y: 'log', lang: 'zh', v: '0123abcd', plain: '', static: '0', title: '0', controls: '1', pinned: '1', other: 'x' });
  assert.equal(addressOf('https://example.org/', 'a', get), 'https://example.org/zh/charts/a.html?embed&y=log&v=0123abcd&plain=1&pinned=1&title=0');
  assert.equal(addressOf('https://example.org/', 'a', attributes({ lang: 'fr' })), 'https://example.org/charts/a.html?embed&lang=fr');
  assert.equal(addressOf('https://example.org/', 'a', attributes({ title: 'A name' })), 'https://example.org/charts/a.html?embed&');
});

test('room is kept by width, with one number or three', () => {
  const [medium, wide] = BOUNDS;
  const at = (/** @type {string} */ heights) => [medium - 1, medium, wide].map((width) => roomOf(heights, width));
  assert.deepEqual(at('900 760 700'), [900, 760, 700]);
  assert.deepEqual(at('900'), [900, 900, 900]);
  assert.deepEqual(at('900 760'), [900, 760, 760]);
  assert.deepEqual(at('x -1'), [480, 480, 480]);
});

test('flags are read by what is usual for them', () => {
  assert.deepEqual(flagsIn(new URLSearchParams('embed&static=0&title=0&controls')), { names: ['embed', 'no-title'], unknown: [] });
  assert.deepEqual(flagsIn(new URLSearchParams('')), { names: [], unknown: [] });
});

test('a flag that is not understood is named, at a length that fits', () => {
  const { names, unknown } = flagsIn(new URLSearchParams(`plain=yes&controls=${'x'.repeat(99)}`));
  assert.deepEqual(names, []);
  assert.deepEqual(unknown, ['plain=yes', `controls=${'x'.repeat(40)}`]);
});
