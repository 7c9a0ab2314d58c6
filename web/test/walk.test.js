import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { amount, range } from '../src/walk/amount.js';
import { ordered, PARTS, rankOf, said } from '../src/walk/said.js';
import { dataOf, enrich, moneyOf, read } from '../src/walk/told.js';
import { flat, treeOf } from '../src/walk/tree.js';
import { bars, lines } from './walked.js';

test('what a program tells is read in the order of the walk, each figure with its numbers', () => {
  const walk = lines();
  assert.deepEqual(walk.series.map(({ name, isLine, data }) => [name, isLine, data.length]), [['Falling', true, 3], ['Rising', true, 3]]);
  const [, , , first, second] = dataOf(walk);
  assert.deepEqual([first.id, first.x, first.y, first.panel, first.number], ['t/1/b', 0, 90, 0, 10]);
  assert.deepEqual([second.claimed, second.disputed, second.estimated], [true, true, true]);
  assert.deepEqual(read({}, 'en'), { panels: [], series: [] });
});

test('a figure in two series is met once', () => {
  const walk = lines();
  walk.series[1].data.push(walk.series[0].data[0]);
  assert.equal(dataOf(walk).length, 6);
});

test('units are those of the values shown, and rounding only that of the file’s own value', () => {
  const [one, two, three, four] = dataOf(bars());
  assert.deepEqual([one.unit, two.low, two.high], ['usd', 1.9e10, 2.1e10]);
  assert.deepEqual([three.low, three.high], [4e10, Infinity]);
  assert.equal(four.unit, undefined);
  const shown = bars();
  Object.assign(dataOf(shown)[0], { value: '¥67bn', number: 6.7e10, low: undefined, high: undefined });
  enrich(shown, [{ id: 'v/one/x', value: '$10bn', number: 1e10, unit: 'usd/year', low: 1e10, high: 1e10 }]);
  assert.deepEqual([dataOf(shown)[0].unit, dataOf(shown)[0].low], ['cny/year', undefined]);
  assert.deepEqual(['HK$3bn', '300亿港元', '$3bn', '20亿美元', '¥3bn', '3亿元', '30%'].map(moneyOf), ['hkd', 'hkd', 'usd', 'usd', 'cny', 'cny', '']);
});

test('a figure is said in three lengths, in the order that a reader chose', () => {
  const walk = bars();
  const [, two] = dataOf(walk);
  assert.equal(said(walk, two, 'short', PARTS, 'en'), 'Two, ~$20bn');
  assert.equal(said(walk, two, 'middle', PARTS, 'en'), 'Two, ~$20bn, 2 of 5, valuation, May 2026, disclosed');
  assert.equal(said(walk, two, 'long', PARTS, 'en'), 'Two, ~$20bn, 2 of 5, valuation, May 2026, disclosed, rank 2 of 3, printed so, it may be $19bn to $21bn');
  assert.equal(said(walk, two, 'short', ordered('value name nonsense'), 'en'), '~$20bn, Two');
  assert.match(said(walk, two, 'long', PARTS, 'zh'), /第 2 项，共 5 项.*190亿美元至210亿美元/);
  assert.deepEqual(ordered('rank'), ['rank', ...PARTS.filter((part) => part !== 'rank')]);
});

test('a rank is among figures of one unit, and none where there is no number', () => {
  const walk = bars();
  assert.deepEqual(dataOf(walk).map((datum) => rankOf(walk, datum)?.rank), [3, 2, 1, undefined, undefined]);
});

test('amounts have their unit, and no end of a range is told nearer than it is', () => {
  assert.equal(amount(1.5e9, 'usd', 'en'), '$1.5bn');
  assert.equal(amount(1.5e9, 'cny', 'zh'), '15亿人民币');
  assert.equal(amount(3, 'percent', 'en', { isDifference: true }), '3 percentage points');
  assert.equal(amount(5e12, 'tokens/day', 'en'), '5tn tokens a day');
  assert.equal(amount(5e12, 'tokens/day', 'zh'), '每天5万亿词元');
  assert.equal(amount(3, 'years', 'en'), '3 years');
  const write = (number, options) => amount(number, 'count', 'en', options);
  assert.equal(range(12_344, 12_346, write, 'en'), '12.3k to 12.4k');
  assert.equal(range(5, Infinity, write, 'en'), '5 or more');
  assert.equal(range(-Infinity, 5, write, 'en'), 'up to 5');
});

test('the tree holds every figure once, in the order of the walk', () => {
  for (const walk of [lines(), bars()]) {
    const items = flat(treeOf(walk, 'What is found', 'en'));
    assert.deepEqual(items.flatMap(({ datum }) => (datum ? [datum.id] : [])), dataOf(walk).map(({ id }) => id));
  }
  assert.deepEqual(treeOf(lines(), 'Title', 'en').items.map(({ name }) => name), ['Falling (figures: 3)', 'Rising (figures: 3)']);
  assert.equal(treeOf(bars(), 'Title', 'en').items.length, 5, 'one series needs no level of its own');
});

test('a long series is divided by years, or by regions of the axis', () => {
  const of = (asOf, number) => Array.from({ length: 12 }, (_, at) => ({ at, id: `t/${at}/x`, asOf: asOf(at), number: number(at), panel: 0, unit: 'count' }));
  const walk = (data) => ({ panels: [{ title: '', isLog: false }], series: [{ id: 's', name: 'S', isLine: true, data }] });
  const years = treeOf(walk(of((at) => `May ${2024 + Math.floor(at / 4)}`, () => 1)), 'T', 'en');
  assert.deepEqual(years.items.map(({ name }) => name), ['2024 (figures: 4)', '2025 (figures: 4)', '2026 (figures: 4)']);
  const regions = treeOf(walk(of(() => 'May 2026', (at) => at * 8)), 'T', 'en');
  assert.deepEqual(regions.items.map(({ name }) => name), ['0 to 20 (figures: 3)', '20 to 40 (figures: 2)', '40 to 60 (figures: 3)', '60 to 80 (figures: 2)', '80 to 100 (figures: 2)']);
  assert.equal(flat(regions).filter(({ datum }) => datum).length, 12);
});
