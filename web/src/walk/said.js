// @ts-check
// What is said of a datum: its parts, in the order that the reader chose, and in three lengths.
import * as words from '../generated.js';
import { say } from '../lang.js';
import { amount, range } from './amount.js';
import { dataOf } from './told.js';

/** @typedef {import('./told.js').Datum} Datum @typedef {import('./told.js').Walk} Walk */

/** The parts, as they are said unless the reader orders them. */
export const PARTS = ['name', 'value', 'place', 'measure', 'note', 'asOf', 'grade', 'rank', 'range', 'checks'];

/** The names of the parts. @type {Record<string, string[]>} */
export const PART_NAMES = {
  name: words.partName, value: words.partValue, place: words.partPlace, measure: words.partMeasure, note: words.partNote, asOf: words.partAsOf, grade: words.partGrade, rank: words.partRank, range: words.partRange, checks: words.partChecks,
};

/** What each length leaves in. */
export const LENGTHS = { short: ['name', 'value'], middle: ['name', 'value', 'place', 'measure', 'asOf', 'grade'], long: PARTS };
/** @typedef {keyof typeof LENGTHS} Length */

/**
 * The parts in an order that was kept: unknown ones are left out, new ones come last.
 * @param {string | undefined} kept
 */
export const ordered = (kept = '') => [...new Set([...kept.split(' ').filter((part) => PARTS.includes(part)), ...PARTS])];

/** Data that can be compared with one: of its unit and panel, and counted at all. @param {Walk} walk @param {Datum} datum */
export const comparable = (walk, datum) => dataOf(walk).filter(({ number, unit, panel, measure }) => !Number.isNaN(number) && unit === datum.unit && (panel === datum.panel || (Boolean(unit) && measure === datum.measure)));

/**
 * Its place among those, the greatest first, and how many there are; nothing where there is no order.
 * @param {Walk} walk
 * @param {Datum} datum
 */
export const rankOf = (walk, datum) => {
  const all = comparable(walk, datum);
  if (Number.isNaN(datum.number) || all.length < 2 || datum.unit === 'rank') return undefined;
  return { rank: 1 + all.filter(({ number }) => number > datum.number).length, all: all.length };
};

/** What a printed figure may stand for, in words; nothing where it is exact or not known. @param {Datum} datum @param {string} code */
export const rangeOf = ({ low, high, unit }, code) => {
  if (low === undefined || high === undefined || low === high) return '';
  return say(words.saidRange, code)({ range: range(low, high, (number, options) => amount(number, unit, code, options), code) });
};

/**
 * Where a datum stands, in words: in its series.
 * @param {Walk} walk
 * @param {Datum} datum
 * @param {string} code
 */
export const placeOf = ({ series }, datum, code) => {
  const data = series.find(({ data }) => data.includes(datum))?.data ?? [datum];
  return say(words.saidPlace, code)({ at: String(data.indexOf(datum) + 1), all: String(data.length) });
};

/**
 * A datum in words.
 * @param {Walk} walk
 * @param {Datum} datum
 * @param {Length} length
 * @param {string[]} order
 * @param {string} code
 */
export const said = (walk, datum, length, order, code) => {
  const ranked = rankOf(walk, datum);
  /** @type {Record<string, string>} */
  const parts = {
    name: datum.name, value: datum.value, measure: datum.measure, note: datum.note, asOf: datum.asOf, grade: datum.grade, checks: datum.checks,
    place: placeOf(walk, datum, code),
    rank: ranked ? say(words.saidRank, code)({ rank: String(ranked.rank), all: String(ranked.all) }) : '',
    range: rangeOf(datum, code),
  };
  return order.filter((part) => LENGTHS[length].includes(part) && parts[part]).map((part) => parts[part].replace(/[.。]$/, '')).join(say(words.pause, code));
};
