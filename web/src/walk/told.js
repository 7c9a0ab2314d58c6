// @ts-check
// What a chart shows, as its program tells it (`src/app/walk.rs`), and what the chart's own file knows besides: units, and what a
// printed figure may stand for.
import { gradeEstimated, gradeProjected } from '../generated.js';
import { say } from '../lang.js';

/**
 * A figure of the chart.
 * @typedef {object} Datum
 * @property {number} at Its position in the program, by which it is brought into focus.
 * @property {string} id
 * @property {string} printed
 * @property {boolean} claimed Whether a claim takes it.
 * @property {boolean} disputed Whether one of those disagrees.
 * @property {string} checks How many claims take it and how they fared, in words.
 * @property {string} name
 * @property {string} measure
 * @property {string} value
 * @property {string} note
 * @property {string} asOf
 * @property {string} grade
 * @property {boolean} estimated Whether it is an estimate or a projection.
 * @property {number} x Its place in the frame; no number where it has none.
 * @property {number} y
 * @property {number} panel
 * @property {number} number Its value; no number where it has none.
 * @property {string} [unit] A code, such as `usd` or `tokens/day`.
 * @property {number} [low] The least that the printed figure may stand for.
 * @property {number} [high] The most.
 *
 * @typedef {{ id: string, name: string, isLine: boolean, data: Datum[] }} Series Data in reading order.
 * @typedef {{ title: string, isLog: boolean }} Panel
 * @typedef {{ panels: Panel[], series: Series[] }} Walk
 */

/** Numbers that each datum has. */
const EACH = 4;

/**
 * @param {{ words?: string, numbers?: ArrayLike<number> }} told
 * @param {string} [code] The page's language.
 * @returns {Walk}
 */
export const read = ({ words = '', numbers = [] }, code) => {
  /** @type {Walk} */
  const walk = { panels: [], series: [] };
  const uncertain = [say(gradeEstimated, code), say(gradeProjected, code)];
  let next = 0;
  for (const line of words.split('\n')) {
    const parts = line.split('\t');
    if (parts.length === 2) walk.panels.push({ title: parts[0], isLog: parts[1] !== '' });
    if (parts.length === 3) walk.series.push({ id: parts[0], name: parts[1], isLine: parts[2] !== '', data: [] });
    if (parts.length < EACH) continue;
    const [at, id, printed, claims, checks, name, measure, value, note, asOf, grade] = parts;
    const [x, y, panel, number] = Array.from({ length: EACH }, () => numbers[next++]);
    walk.series.at(-1)?.data.push({
      at: Number(at), id, printed, claimed: claims !== '0', disputed: Number(claims) > 1, checks, name, measure, value, note, asOf, grade, estimated: uncertain.includes(grade), x, y, panel, number,
    });
  }
  for (const series of walk.series) series.isLine &&= isLine(series.data);
  return walk;
};

/** Whether a line can join data: they stand further and further along, and some have values. @param {Datum[]} data */
const isLine = (data) => data.filter(({ number }) => !Number.isNaN(number)).length > 1 && data.every(({ x }, at) => at === 0 || x > data[at - 1].x);

/** Every datum once, in the order of the walk. @param {Walk} walk */
export const dataOf = ({ series }) => [...new Map(series.flatMap(({ data }) => data.map((datum) => [datum.at, datum]))).values()];

/** The currency that a value is written in. @param {string} value */
export const moneyOf = (value) => (/HK\$|港元/.test(value) ? 'hkd' : /\$|美元/.test(value) ? 'usd' : /¥|元/.test(value) ? 'cny' : '');

/** What a value counts, as far as its own words say it. @param {string} value */
const unitIn = (value) => moneyOf(value) || (/%/.test(value) ? 'percent' : /\d\s*(x|×|倍)$/.test(value) ? 'multiple' : undefined);

/**
 * Adds what a chart's file knows. Where the page shows another value than the file, at another rate or in another currency, only the
 * kind of unit is known.
 * @param {Walk} walk
 * @param {{ id: string, value: string, unit: string | null, low: number | null, high: number | null, number: number | null }[]} rows
 */
export const enrich = (walk, rows) => {
  const known = new Map(rows.map((row) => [row.id, row]));
  for (const datum of dataOf(walk)) {
    const row = known.get(datum.id);
    if (Number.isNaN(datum.number)) continue;
    datum.unit = unitIn(datum.value);
    if (!row?.unit) continue;
    const [kind, per] = row.unit.split('/');
    const money = ['usd', 'cny', 'hkd'].includes(kind) && moneyOf(datum.value);
    datum.unit = (money || kind) + (per ? `/${per}` : '');
    if (row.value !== datum.value || row.number !== datum.number || (row.low === null && row.high === null)) continue;
    // An end that is open is null while the other is there.
    datum.low = row.low ?? (row.number >= 0 ? 0 : -Infinity);
    datum.high = row.high ?? Infinity;
  }
  return walk;
};
