// @ts-check
// Where a reader can jump from a datum. Nothing is given where there is nowhere to go; who asks says so.
import { comparable } from '../walk/said.js';
import { dataOf } from '../walk/told.js';

/** @typedef {import('../walk/told.js').Datum} Datum @typedef {import('../walk/told.js').Walk} Walk */

/** The datum of those with the least of something; the first of equals. @param {Datum[]} data @param {(datum: Datum) => number} of */
const least = (data, of) => data.reduce((/** @type {Datum | undefined} */ best, datum) => (best && of(best) <= of(datum) ? best : datum), undefined);

/** The next greater value, or the next smaller one. @param {Walk} walk @param {Datum} from @param {1 | -1} by */
export const neighbour = (walk, from, by) => least(comparable(walk, from).filter(({ number }) => (number - from.number) * by > 0), ({ number }) => number * by);

/** The greatest value, or the smallest. @param {Walk} walk @param {Datum} from @param {1 | -1} by */
export const extreme = (walk, from, by) => {
  const first = Number.isNaN(from.number) ? dataOf(walk).find(({ number }) => !Number.isNaN(number)) : from;
  return first && least(comparable(walk, first), ({ number }) => -number * by);
};

/** The next datum of a kind in the walk, over the end if need be. @param {Walk} walk @param {Datum} from @param {(datum: Datum) => boolean} is */
export const following = (walk, from, is) => {
  const all = dataOf(walk);
  const at = all.indexOf(from);
  return [...all.slice(at + 1), ...all.slice(0, at)].find(is);
};

/** The comparable datum nearest to a value. @param {Walk} walk @param {Datum} from @param {number} value */
export const nearest = (walk, from, value) => {
  const start = Number.isNaN(from.number) ? dataOf(walk).find(({ number }) => !Number.isNaN(number)) : from;
  return start && least(comparable(walk, start), ({ number }) => Math.abs(number - value));
};

/** A text without what readers may type or leave. @param {string} text */
const plain = (text) => text.toLowerCase().normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');

/** The next datum whose name or value begins with these words, or has them. @param {Walk} walk @param {Datum} from @param {string} text */
export const named = (walk, from, text) => {
  const wanted = plain(text);
  if (!wanted) return undefined;
  const of = (/** @type {Datum} */ { name, asOf, value, id }) => [name, value, asOf, id].map(plain);
  const all = dataOf(walk);
  const at = all.indexOf(from);
  const round = [...all.slice(at + 1), ...all.slice(0, at + 1)];
  const series = walk.series.find(({ name }) => plain(name) === wanted)?.data[0];
  return round.find((datum) => of(datum).some((own) => own.startsWith(wanted))) ?? series ?? round.find((datum) => of(datum).some((own) => own.includes(wanted)));
};

/** Where a line stands at a place across, between the data beside it. @param {Datum[]} data @param {number} x */
const heightAt = (data, x) => {
  const after = data.findIndex((datum) => datum.x >= x);
  if (after < 0 || data[0].x > x) return undefined;
  const [a, b] = [data[Math.max(0, after - 1)], data[after]];
  return b.x === a.x ? b.y : a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x);
};

/**
 * Every place where lines cross, from left to right: the lines, and the data of each right before it.
 * @param {Walk} walk
 * @returns {{ x: number, lines: [import('../walk/told.js').Series, import('../walk/told.js').Series], before: [Datum, Datum] }[]}
 */
export const crossings = (walk) => {
  const lines = walk.series.filter(({ isLine }) => isLine).map((series) => ({ series, data: series.data.filter(({ x }) => !Number.isNaN(x)).sort((a, b) => a.x - b.x) }));
  /** @type {ReturnType<typeof crossings>} */
  const found = [];
  lines.forEach((one, at) => lines.slice(at + 1).forEach((other) => {
    if (one.data[0]?.panel !== other.data[0]?.panel) return;
    const places = [...new Set([...one.data, ...other.data].map(({ x }) => x))].sort((a, b) => a - b);
    /** @type {[number, number] | undefined} */
    let last;
    for (const x of places) {
      const [a, b] = [heightAt(one.data, x), heightAt(other.data, x)];
      if (a === undefined || b === undefined) continue;
      const off = a - b;
      if (last && last[1] * off < 0) {
        const cross = last[0] + ((x - last[0]) * last[1]) / (last[1] - off);
        const before = (/** @type {Datum[]} */ data) => data.filter((datum) => datum.x <= cross).at(-1) ?? data[0];
        found.push({ x: cross, lines: [one.series, other.series], before: [before(one.data), before(other.data)] });
      }
      // Lines that touch and part have not crossed.
      if (off !== 0) last = [x, off];
    }
  }));
  return found.sort((a, b) => a.x - b.x);
};

/** The next crossing right of a datum, over the end if need be. @param {Walk} walk @param {Datum} from */
export const nextCrossing = (walk, from) => {
  const all = crossings(walk);
  // One is left again by going on from the datum before it.
  return all.find(({ x, before }) => x > from.x && !before.includes(from)) ?? all[0];
};
