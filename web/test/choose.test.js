// What a reader chooses of a chart: read from an address and written into it, counted, drawn on a strip of months, gone back from.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { History } from '../src/ask/history.js';
import { nearest, spanned } from '../src/choose/brush.js';
import { belongs, countOf, gradesOf, groupsOf, inMonths, isDate, monthsOf } from '../src/choose/offer.js';
import { fits } from '../src/choose/picker.js';
import { chosenIn, NOTHING, withChoice } from '../src/choose/state.js';

const row = (id, grade, entities, start = null, end = start) => ({ id, grade, grade_name: grade, entities, start, end });
const chart = {
  id: 'a',
  series: [{ id: 'cn', name: 'Labs', data: ['t/1/v', 't/2/v'] }, { id: 'us', name: 'Peers', data: ['t/3/v'] }],
  entities: [{ id: 'kimi', name: 'Kimi' }, { id: 'openai', name: 'OpenAI' }],
  filters: [],
  columns: [],
  data: [row('t/1/v', 'disclosed', ['kimi'], '2025-06-15'), row('t/2/v', 'reported', ['kimi'], '2025-12-31', '2026-01-31'), row('t/3/v', 'reported', ['openai'], '2026-03-01')],
};
const lanes = { ...chart, filters: [{ name: 'Company', options: [{ id: 'kimi', name: 'Kimi' }, { id: 'openai', name: 'OpenAI' }] }, { name: 'Kind', options: [{ id: 'funding', name: 'Funding' }] }] };
const choice = (changes) => ({ ...NOTHING, ...changes });

test('what is chosen comes out of a query, with and without a scope', () => {
  const query = 'pick=kimi~a%5C~b&grade=Reported~disclosed&time=2025-06..2026&sort=a.b.desc&focus=cn&front=kimi&y=log';
  const chosen = { pick: ['kimi', 'a~b'], grades: ['reported', 'disclosed'], time: ['2025-06', '2026'], sort: ['a.b', 'desc'], focus: 'cn', front: 'kimi' };
  assert.deepEqual(chosenIn(query, undefined), chosen);
  const scoped = query.split('&').map((pair) => (/^(front|y)=/.test(pair) ? pair : `a.${pair}`)).join('&');
  assert.deepEqual(chosenIn(scoped, 'a'), chosen);
  assert.deepEqual(chosenIn(scoped, 'b'), choice({ front: 'kimi' }));
  assert.deepEqual(chosenIn('sort=up&time=2025&pick=', undefined), NOTHING);
});

test('what is written is read the same, and the rest of the query stays', () => {
  for (const scope of [undefined, 'token-growth']) {
    for (const wanted of [
      choice({ pick: ['a~b', 'c\\d', 'e'] }), choice({ grades: ['reported'] }), choice({ time: ['2025-01', '2025-12'] }),
      choice({ sort: ['a.b', 'asc'] }), choice({ focus: 'x~y' }), choice({ front: 'kimi' }), NOTHING,
    ]) {
      const query = withChoice('utm=1&other.y=log', scope, wanted);
      assert.deepEqual(chosenIn(query, scope), wanted, query);
      assert.ok(query.startsWith('utm=1&other.y=log'));
    }
  }
  const query = withChoice('pick=a&time=x..y&front=b', undefined, { grades: ['reported'] });
  assert.equal(query, 'pick=a&time=x..y&front=b&grade=reported', 'what is not chosen anew stays');
  assert.equal(withChoice(query, undefined, { ...NOTHING }), '');
});

test('a chart without filters of its own offers its series and names, one with filters those', () => {
  assert.deepEqual(groupsOf(chart), [{ name: '', options: [
    { id: 'cn', name: 'Labs', count: 2 }, { id: 'us', name: 'Peers', count: 1 },
    { id: 'kimi', name: 'Kimi', count: 2 }, { id: 'openai', name: 'OpenAI', count: 1 },
  ] }]);
  assert.deepEqual(groupsOf(lanes).map(({ name, options }) => [name, options.length]), [['Company', 2], ['Kind', 0]]);
  assert.deepEqual(gradesOf(chart).map(({ id, count }) => [id, count]), [['disclosed', 1], ['reported', 2]]);
  assert.ok(belongs(chart, chart.data[0], 'KIMI') && belongs(chart, chart.data[0], 'cn') && belongs(chart, chart.data[0], 't/1/v'));
  assert.ok(!belongs(chart, chart.data[0], 'us'));
});

test('choices count as the program shows', () => {
  for (const [wanted, count] of [
    [{}, 3],
    [{ pick: ['kimi'] }, 2],
    [{ pick: ['kimi', 'us'] }, 3],
    [{ pick: ['nobody'] }, 0],
    [{ grades: ['reported'] }, 2],
    [{ grades: ['hearsay'] }, 3],
    [{ grades: ['projected'] }, 0],
    [{ pick: ['kimi'], grades: ['reported'] }, 1],
    [{ time: ['2025', '2025'] }, 2],
    [{ time: ['2026-01', '2026-02'] }, 1],
    [{ time: ['2026-01-31', '2026-03-01'] }, 2],
    [{ time: ['first', 'last'] }, 3],
    [{ time: ['2030', '2031'] }, 0],
  ]) assert.equal(countOf(chart, choice(wanted)), count, JSON.stringify(wanted));
  // Of each group one or more; what is in no group of the chart is left aside.
  assert.equal(countOf(lanes, choice({ pick: ['kimi', 'funding'] })), 0);
  assert.equal(countOf(lanes, choice({ pick: ['kimi', 'openai', 'cn'] })), 3);
});

test('months are those in which data begin and end', () => {
  assert.deepEqual(monthsOf(chart), { starts: ['2025-06', '2025-12', '2026-03'], ends: ['2025-06', '2026-01', '2026-03'] });
  assert.equal(monthsOf({ ...chart, data: [row('a', 'b', [])] }), undefined);
  assert.equal(monthsOf({ ...chart, data: [row('a', 'b', [], '2025-06-01'), row('c', 'b', [], '2025-06-30')] }), undefined);
  assert.ok(['2025', '2025-06', '2025-6-1'].every(isDate) && !['mid-2025', '2025-Q1', '', '20255'].some(isDate));
});

test('a span drawn on the strip ends at months that there are', () => {
  const months = monthsOf(chart);
  assert.equal(nearest(months.starts, inMonths('2025-10')), '2025-12');
  assert.deepEqual(spanned(months, inMonths('2025-05'), inMonths('2026-02')), ['2025-06', '2026-01']);
  assert.deepEqual(spanned(months, inMonths('2026-04'), inMonths('2025-11')), ['2025-12', '2026-03'], 'drawn from right to left');
  assert.deepEqual(spanned(months, inMonths('2026-03'), inMonths('2026-03') + 0.5), ['2026-03', '2026-03'], 'no end lies before the start');
});

test('one can go back and forth again, until something else is chosen', () => {
  const history = new History(['']);
  assert.equal(history.step(-1)?.to, undefined);
  history.moved('pick=a');
  history.moved('pick=b');
  assert.equal(history.step(-1)?.to, 'pick=a');
  assert.equal(history.step(-1)?.to, '');
  assert.deepEqual([history.can(-1), history.can(1)], [false, true]);
  assert.equal(history.step(1)?.to, 'pick=a');
  history.moved('pick=c');
  assert.deepEqual([history.can(-1), history.can(1)], [true, false]);
  assert.equal(history.step(1)?.to, undefined);
  assert.equal(history.step(-1)?.to, 'pick=a');
});

test('a search finds by all of its words, in any case and order', () => {
  assert.ok(fits('Moonshot AI moonshot-ai', 'ai moon') && fits('智谱AI zhipu-ai', '智谱') && fits('anything', ''));
  assert.ok(!fits('Moonshot AI', 'moon base'));
});
