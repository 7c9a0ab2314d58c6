import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { braille, cells, heights } from '../src/ask/braille.js';
import { COMMANDS, understood, valueIn } from '../src/ask/commands.js';
import { compared, comparison } from '../src/ask/compare.js';
import { changes, History } from '../src/ask/history.js';
import { crossings, extreme, following, named, nearest, neighbour, nextCrossing } from '../src/ask/jumps.js';
import { KEYMAP } from '../src/tools/keymap.js';
import { dataOf } from '../src/walk/told.js';
import { bars, lines } from './walked.js';

test('commands are understood in either language, however they are written', () => {
  for (const [typed, command] of [['most', 'most'], ['  Where am I? ', 'where'], ['NEXT ESTIMATE', 'estimate'], ['最大', 'most'], ['我在哪里？', 'where'], ['下一个估算', 'estimate'], ['从这里比较', 'compare'], ['撤销', 'undo'], ['play', 'play']]) {
    assert.deepEqual(understood(typed), { command }, typed);
  }
  assert.deepEqual(understood('go to Kimi'), { name: 'kimi' });
  assert.deepEqual(understood('去 月之暗面'), { name: '月之暗面' });
  assert.deepEqual(understood('find $2.5bn'), { value: 2.5e9 });
  assert.equal(understood('  '), undefined);
});

test('no words mean two commands', () => {
  const all = COMMANDS.flatMap(([command, languages]) => languages.flatMap((names) => names.split('|').map((name) => [name, command])));
  const meant = new Map();
  for (const [name, command] of all) assert.equal(meant.get(name) ?? command, command, name), meant.set(name, command);
});

test('every command has words, and every key of the keymap a command of its own or the program’s', () => {
  const known = new Set(COMMANDS.map(([command]) => command));
  for (const { command } of KEYMAP) if (command && command !== 'ask') assert.ok(known.has(command), command);
  const keys = KEYMAP.flatMap(({ keys }) => keys);
  assert.equal(new Set(keys).size, keys.length, 'no key twice');
});

test('values are read with their magnitude', () => {
  for (const [typed, value] of [['50bn', 5e10], ['500亿', 5e10], ['1,200', 1200], ['$3 tn', 3e12], ['¥2万亿', 2e12], ['3万', 3e4], ['12%', 12], ['-4', -4], ['kimi', undefined]]) assert.equal(valueIn(typed), value, typed);
});

test('jumps lead to the next value of the same kind', () => {
  const walk = bars();
  const [one, two, three, four, five] = dataOf(walk);
  assert.equal(neighbour(walk, one, 1), two);
  assert.equal(neighbour(walk, two, -1), one);
  assert.equal(neighbour(walk, three, 1), undefined, 'tokens are not higher than dollars');
  assert.equal(extreme(walk, two, 1), three);
  assert.equal(extreme(walk, two, -1), one);
  assert.equal(extreme(walk, four, 1), three, 'from a figure without a number the first kind counts');
  assert.equal(nearest(walk, one, 2.2e10), two);
  assert.equal(named(walk, one, 'thr'), three);
  assert.equal(named(walk, one, '5tn'), five);
  assert.equal(named(walk, one, 'nobody'), undefined);
});

test('the next figure of a kind comes after the present one, round the end', () => {
  const walk = lines();
  const all = dataOf(walk);
  assert.equal(following(walk, all[0], ({ estimated }) => estimated), all[4]);
  assert.equal(following(walk, all[4], ({ estimated }) => estimated), all[5]);
  assert.equal(following(walk, all[5], ({ estimated }) => estimated), all[4]);
  assert.equal(following(walk, all[4], ({ disputed }) => disputed), undefined, 'there is no other');
});

test('lines cross where the picture has them cross', () => {
  const walk = lines();
  const [{ x, lines: [a, b], before }] = crossings(walk);
  assert.deepEqual([a.name, b.name, before.map(({ id }) => id)], ['Falling', 'Rising', ['t/2/a', 't/2/b']]);
  assert.ok(x > 100 && x < 120, `${x}`);
  assert.equal(nextCrossing(walk, dataOf(walk)[0])?.x, x);
  assert.deepEqual(crossings(bars()), []);
});

test('a comparison gives what the printed figures allow, and no more', () => {
  const [one, two, three] = dataOf(bars());
  assert.deepEqual(compared(two, one), { ratio: { value: 2, low: 1.9, high: 2.1 }, difference: { value: 1e10, low: 9e9, high: 1.1e10 } });
  assert.equal(comparison(two, one, 'en'), 'about 2 (1.9 to 2.1) times One; about $10bn ($9bn to $11bn) more than One');
  assert.equal(comparison(one, two, 'en'), 'about 0.5 (0.476 to 0.527) times Two; about $10bn ($9bn to $11bn) less than Two');
  assert.equal(comparison(three, one, 'en'), 'about 4 (4 or more) times One; about $30bn ($30bn or more) more than One');
  assert.match(comparison(two, one, 'zh'), /是 One 的约2（1.9至2.1）倍；比 One 多约100亿美元/);
});

test('where it is not known what rounding allows, nothing is told as exact', () => {
  const [one, two] = dataOf(bars());
  const computed = { ...two, low: undefined, high: undefined };
  assert.equal(comparison(computed, one, 'en'), 'about 2 times One; about $10bn more than One');
});

test('what cannot be told apart is said so', () => {
  const [one, two] = dataOf(bars());
  const near = { ...two, number: 1.05e10, low: 0.9e10, high: 1.2e10 };
  assert.match(comparison(near, one, 'en'), /too close to tell apart: the difference may be anything from -\$1bn to \$2bn/);
  assert.match(comparison({ ...one, name: 'Twin' }, one, 'en'), /1 times One; the same as One/);
});

test('what is counted differently is refused with the reason', () => {
  const [one, , , four, five] = dataOf(bars());
  assert.match(comparison(five, one, 'en'), /counted differently.*\$10bn; valuation, 5tn/);
  assert.equal(comparison(four, one, 'en'), 'Four has no number to compare');
  assert.match(comparison({ ...one, name: 'x', measure: 'revenue', number: 2e10 }, one, 'en'), /different measures: valuation; revenue/);
});

test('states are gone back to and on again, until another is made', () => {
  const history = new History(['']);
  history.moved('y=log');
  history.moved('y=log&tab=table');
  assert.deepEqual(history.step(-1), { from: 'y=log&tab=table', to: 'y=log' });
  history.moved('y=log');
  assert.deepEqual(history.step(1), { from: 'y=log', to: 'y=log&tab=table' });
  assert.equal(history.step(1), undefined);
  history.step(-1);
  history.moved('theme=dark');
  assert.equal(history.step(1), undefined, 'what was undone is gone');
  assert.deepEqual(history.step(-1)?.to, 'y=log');
  assert.equal(changes('y=log', 'valuations.cur=cny', 'en'), 'scale, currency');
  assert.equal(changes('d=a', 'd=b', 'zh'), '固定的数据');
});

test('a line is dots that rise and fall, bars are filled from the ground', () => {
  assert.equal(cells([0, 1], true), '⡈');
  assert.equal(cells([1, 1], false), '⣿');
  assert.equal(cells([NaN, 0], false), '⢀');
  assert.deepEqual(heights([0, 1], [0, 1], true, 3), [0, 0.5, 1]);
  assert.deepEqual(heights([0.2, 0.8], [0, 1], false, 4), [0.2, 0.2, 0.8, 0.8]);
});

test('a row of braille is as long as asked and says what it shows', () => {
  const walk = lines();
  for (const count of [20, 32, 40]) assert.equal([...(braille(walk, walk.series[0], count, 'en')?.row ?? '')].length, count);
  assert.equal(braille(walk, walk.series[0], 20, 'en')?.about, 'Falling as a line in 20 cells, from 2023 to 2025. Lowest 30%, highest 60%.');
  const { row, about } = braille(bars(), bars().series[0], 20, 'en') ?? {};
  assert.match(row ?? '', /⠀/, 'a figure without a number leaves a gap');
  assert.match(about ?? '', /^Labs as bars in 20 cells, from One to Five/);
  assert.equal(braille(walk, { ...walk.series[0], data: [] }, 20, 'en'), undefined);
});
