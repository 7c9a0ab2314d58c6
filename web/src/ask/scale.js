// @ts-check
// Where values stand on their scale, as the picture has it: equal steps, or equal ratios on a log scale.
import { comparable } from '../walk/said.js';

/**
 * Gives the place of a value between the ends of the scale that a datum is on, 0 to 1; no number for no value. A scale of equal steps
 * takes in zero.
 * @param {import('../walk/told.js').Walk} walk
 * @param {import('../walk/told.js').Datum} datum
 */
export const scaled = (walk, datum) => {
  const numbers = comparable(walk, datum).map(({ number }) => number);
  const isLog = Boolean(walk.panels[datum.panel]?.isLog) && numbers.every((number) => number > 0);
  const of = (/** @type {number} */ number) => (isLog ? Math.log(number) : number);
  const ends = numbers.map(of);
  if (!isLog) ends.push(0);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return (/** @type {number} */ number) => (high > low ? (of(number) - low) / (high - low) : Number.isNaN(number) ? NaN : 0.5);
};
