// @ts-check
// A line or a row of bars as braille: each cell is two dots wide and four high, so that a finger feels the shape.
import * as words from '../generated.js';
import { say } from '../lang.js';
import { scaled } from './scale.js';

/** @typedef {import('../walk/told.js').Datum} Datum @typedef {import('../walk/told.js').Walk} Walk */

/** How long a row can be: as the displays are that readers have. */
export const CELLS = [20, 32, 40];

/** The dots of a cell from top to bottom, left and right, as Unicode numbers them. */
const DOTS = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]];
const HIGH = 4;
const BLANK = 0x2800;

/** Which of the four rows a share of the scale stands in, from the bottom. @param {number} share */
const rowOf = (share) => Math.min(HIGH - 1, Math.floor(share * HIGH));

/**
 * The height at each dot of a row: a line goes from datum to datum, bars stand beside one another. No number is a gap.
 * @param {number[]} shares The data's places on the scale, 0 to 1.
 * @param {number[]} places Where they stand along the row, 0 to 1.
 * @param {boolean} isLine
 * @param {number} width In dots.
 */
export const heights = (shares, places, isLine, width) => Array.from({ length: width }, (_, dot) => {
  const at = width > 1 ? dot / (width - 1) : 0;
  if (!isLine) return shares[Math.min(shares.length - 1, Math.floor((dot / width) * shares.length))];
  const after = places.findIndex((place) => place >= at - 1e-9);
  if (after <= 0) return after < 0 ? shares[shares.length - 1] : shares[0];
  const part = (at - places[after - 1]) / (places[after] - places[after - 1] || 1);
  return shares[after - 1] + (shares[after] - shares[after - 1]) * part;
});

/** Heights as braille, bars filled from the ground. @param {number[]} dots @param {boolean} isLine */
export const cells = (dots, isLine) => {
  let text = '';
  for (let at = 0; at < dots.length; at += 2) {
    let cell = BLANK;
    [dots[at], dots[at + 1]].forEach((share, side) => {
      if (share === undefined || Number.isNaN(share)) return;
      const top = HIGH - 1 - rowOf(share);
      for (let row = top; row < (isLine ? top + 1 : HIGH); row += 1) cell |= DOTS[side][row];
    });
    text += String.fromCodePoint(cell);
  }
  return text;
};

/**
 * The row of a series, and what it shows in words; nothing for one without two values.
 * @param {Walk} walk
 * @param {import('../walk/told.js').Series} series
 * @param {number} count Cells.
 * @param {string} code
 */
export const braille = (walk, series, count, code) => {
  const data = series.isLine ? [...series.data].sort((a, b) => a.x - b.x) : series.data;
  const counted = data.filter(({ number }) => !Number.isNaN(number));
  if (counted.length < 2) return undefined;
  const share = scaled(walk, counted[0]);
  const [left, right] = [data[0].x, data[data.length - 1].x];
  const places = data.map(({ x }, at) => (series.isLine && right > left ? (x - left) / (right - left) : at / (data.length - 1)));
  // Every bar takes as many dots as the others.
  const each = Math.max(1, Math.floor((2 * count) / data.length));
  const shown = series.isLine ? data : data.slice(0, 2 * count);
  const width = series.isLine ? 2 * count : each * shown.length;
  const row = cells(heights(shown.map(({ number }) => share(number)), places, series.isLine, width), series.isLine);
  const facts = { name: series.name, cells: String(row.length), first: shown[0].name === series.name ? shown[0].asOf : shown[0].name, last: shown[shown.length - 1].name === series.name ? shown[shown.length - 1].asOf : shown[shown.length - 1].name };
  const [least, most] = [counted.reduce((a, b) => (b.number < a.number ? b : a)), counted.reduce((a, b) => (b.number > a.number ? b : a))];
  const about = say(series.isLine ? words.brailleLine : words.brailleBars, code)(facts);
  return { row, about: `${about} ${say(words.brailleEnds, code)({ least: least.value, most: most.value })}` };
};
