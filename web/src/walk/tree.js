// @ts-check
// The structure to walk: the whole chart, its series, regions of a long one, and the data. Pure: elements are made elsewhere.
import * as words from '../generated.js';
import { say } from '../lang.js';
import { amount } from './amount.js';
import { dataOf } from './told.js';

/** @typedef {import('./told.js').Datum} Datum @typedef {import('./told.js').Walk} Walk */

/**
 * @typedef {object} Item
 * @property {string} name What it is; a datum is said by whoever shows it.
 * @property {Datum} [datum]
 * @property {Item[]} items
 */

/** A series with more data than this is divided. */
const LONG = 9;

/** The year in a period as it is written. @param {Datum} datum */
const yearOf = ({ asOf }) => asOf.match(/\d{4}/)?.[0] ?? '';

/** Data in groups by what a function says, in the order in which that is said first. @param {Datum[]} data @param {(datum: Datum) => string} of */
const grouped = (data, of) => {
  /** @type {Map<string, Datum[]>} */
  const groups = new Map();
  for (const datum of data) groups.set(of(datum), [...(groups.get(of(datum)) ?? []), datum]);
  return groups;
};

/** A step of an axis for values of which the greatest is given: a power of ten, or some of it. @param {number} most */
const stepOf = (most) => {
  const power = 10 ** Math.floor(Math.log10(most));
  return [power / 5, power / 2, power].find((step) => most / step <= 5) ?? power * 2;
};

/** What a value's region of the axis is called. @param {Walk} walk @param {Datum[]} data @param {string} code */
const regionOf = ({ panels }, data, code) => {
  const most = Math.max(...data.map(({ number }) => Math.abs(number)).filter((number) => number > 0));
  const step = stepOf(most);
  return (/** @type {Datum} */ { number, unit, panel }) => {
    if (Number.isNaN(number)) return say(words.regionNone, code);
    const write = (/** @type {number} */ end) => amount(end, unit, code);
    const power = 10 ** Math.floor(Math.log10(Math.abs(number) || 1));
    const [low, high] = panels[panel]?.isLog ? [power, power * 10] : [Math.floor(number / step) * step, (Math.floor(number / step) + 1) * step];
    return say(words.rangeBetween, code)({ low: write(low), high: write(high) });
  };
};

/** The items of a series: its data, or regions of them where there are many. @param {Walk} walk @param {Datum[]} data @param {string} code @returns {Item[]} */
const parts = (walk, data, code) => {
  const leaf = (/** @type {Datum} */ datum) => ({ name: '', datum, items: [] });
  if (data.length <= LONG) return data.map(leaf);
  const ways = [(/** @type {Datum} */ { panel }) => walk.panels[panel]?.title ?? '', yearOf, regionOf(walk, data, code)];
  const fits = (/** @type {Map<string, Datum[]>} */ groups) => groups.size > 1 && groups.size < data.length / 1.5 && !groups.has('');
  const groups = ways.map((way) => grouped(data, way)).find(fits);
  if (!groups) return data.map(leaf);
  return [...groups].map(([name, own]) => ({ name: say(words.treeGroup, code)({ name, count: String(own.length) }), items: own.map(leaf) }));
};

/**
 * @param {Walk} walk
 * @param {string} title What the chart finds.
 * @param {string} code
 * @returns {Item}
 */
export const treeOf = (walk, title, code) => {
  const count = String(dataOf(walk).length);
  const series = walk.series.filter(({ data }) => data.length);
  const names = series.length > 1 ? say(words.treeOverview, code)({ title, series: String(series.length), count }) : say(words.treeGroup, code)({ name: title, count });
  const items = series.map(({ name, data }) => ({ name: say(words.treeGroup, code)({ name, count: String(data.length) }), items: parts(walk, data, code) }));
  return { name: names, items: items.length > 1 ? items : items.flatMap((item) => item.items) };
};

/** An item with all that lie in it, in the order in which a reader meets them. @param {Item} item @returns {Item[]} */
export const flat = (item) => [item, ...item.items.flatMap(flat)];
