// A chart as its program tells it, for tests: two lines that cross, and bars of money.
import { enrich, read } from '../src/walk/told.js';

const line = (at, id, name, value, asOf, grade, claims = '0') => [at, id, value, claims, '', name, 'share', value, '', asOf, grade].join('\t');

/** Two lines: one falls, one rises, and they cross between the second and the third year. */
export const lines = (isLog = false) => read({
  words: [
    `\t${isLog ? 'log' : ''}`,
    'a\tFalling\tline',
    line(0, 't/1/a', 'Falling', '60%', '2023', 'disclosed'), line(1, 't/2/a', 'Falling', '50%', '2024', 'disclosed', '1'), line(2, 't/3/a', 'Falling', '30%', '2025', 'disclosed'),
    'b\tRising\tline',
    line(3, 't/1/b', 'Rising', '10%', '2023', 'reported'), line(4, 't/2/b', 'Rising', '40%', '2024', 'estimated', '2'), line(5, 't/3/b', 'Rising', '80%', '2025', 'projected'),
  ].join('\n'),
  numbers: [0, 40, 0, 60, 100, 50, 0, 50, 200, 70, 0, 30, 0, 90, 0, 10, 100, 60, 0, 40, 200, 20, 0, 80],
}, 'en');

const bar = (at, id, name, value) => [at, id, value, '0', '', name, 'valuation', value, '', 'May 2026', 'disclosed'].join('\t');

/** Bars: dollars exact, about and at least, and one that has no number. */
export const bars = () => enrich(read({
  words: ['\t', 's\tLabs\t', bar(0, 'v/one/x', 'One', '$10bn'), bar(1, 'v/two/x', 'Two', '~$20bn'), bar(2, 'v/three/x', 'Three', '$40bn+'), bar(3, 'v/four/x', 'Four', 'undisclosed'), bar(4, 'v/five/x', 'Five', '5tn')].join('\n'),
  numbers: [10, 5, 0, 1e10, 20, 15, 0, 2e10, 40, 25, 0, 4e10, NaN, NaN, NaN, NaN, 5, 45, 0, 5e12],
}, 'en'), [
  { id: 'v/one/x', value: '$10bn', number: 1e10, unit: 'usd', low: 1e10, high: 1e10 },
  { id: 'v/two/x', value: '~$20bn', number: 2e10, unit: 'usd', low: 1.9e10, high: 2.1e10 },
  { id: 'v/three/x', value: '$40bn+', number: 4e10, unit: 'usd', low: 4e10, high: null },
  { id: 'v/five/x', value: '5tn', number: 5e12, unit: 'tokens/day', low: 4.5e12, high: 5.5e12 },
]);
