// @ts-check
// A datum against the one that comparing began at: ratio and difference, each with all that the printed figures allow.
import * as words from '../generated.js';
import { say } from '../lang.js';
import { amount, range, short } from '../walk/amount.js';

/** @typedef {import('../walk/told.js').Datum} Datum @typedef {{ low: number, high: number }} Range */

/** What a datum may stand for; where that is not known, no numbers. @param {Datum} datum @returns {Range} */
const rangeOf = ({ low = NaN, high = NaN }) => ({ low, high });

/**
 * Why two data cannot be compared; nothing if they can.
 * @param {Datum} datum
 * @param {Datum} anchor
 * @param {string} code
 */
export const refusal = (datum, anchor, code) => {
  const without = [anchor, datum].find(({ number }) => Number.isNaN(number));
  if (without) return say(words.compareNone, code)({ name: without.name });
  if (datum.unit === anchor.unit && (datum.unit || datum.measure === anchor.measure)) return '';
  return say(words.compareUnits, code)({ one: `${anchor.measure}${say(words.comma, code)}${anchor.value}`, other: `${datum.measure}${say(words.comma, code)}${datum.value}` });
};

/**
 * Ratio and difference, with their ranges. A ratio is nothing where a zero or two signs leave none.
 * @param {Datum} datum
 * @param {Datum} anchor
 */
export const compared = (datum, anchor) => {
  const [own, base] = [rangeOf(datum), rangeOf(anchor)];
  const difference = { value: datum.number - anchor.number, low: own.low - base.high, high: own.high - base.low };
  const hasRatio = !(base.low < 0 || own.low < 0) && anchor.number > 0 && datum.number >= 0 && datum.unit !== 'rank';
  // Where the base may be nothing, the ratio has no bound.
  const ratio = hasRatio ? { value: datum.number / anchor.number, low: own.low / base.high, high: base.low === 0 ? Infinity : own.high / base.low } : undefined;
  return { ratio, difference };
};

/** Says a value and, where figures allow others, their range; where that is not known, that it is about so much. @param {Range & { value: number }} found @param {(number: number, options?: Intl.NumberFormatOptions) => string} write @param {string} code */
const withRange = ({ value, low, high }, write, code) => {
  if (Number.isNaN(low) || Number.isNaN(high)) return say(words.compareNear, code)({ value: write(value) });
  const exact = low === high;
  return exact ? write(value) : say(words.compareAbout, code)({ value: write(value), range: range(low, high, write, code) });
};

/**
 * The comparison in a sentence, or why there is none.
 * @param {Datum} datum
 * @param {Datum} anchor
 * @param {string} code
 */
export const comparison = (datum, anchor, code) => {
  const refused = refusal(datum, anchor, code);
  if (refused) return refused;
  const { ratio, difference } = compared(datum, anchor);
  const parts = [];
  if (ratio) parts.push(say(words.compareRatio, code)({ ratio: withRange(ratio, (number, options) => short(number, code, options), code), name: anchor.name }));
  const write = (/** @type {number} */ number, /** @type {Intl.NumberFormatOptions} */ options = {}) => amount(number, datum.unit, code, { isDifference: true, ...options });
  const { value, low, high } = difference;
  if (value === 0 && low === high) parts.push(say(words.compareSame, code)({ name: anchor.name }));
  else if (low < 0 && high > 0) parts.push(say(words.compareEither, code)({ range: range(low, high, write, code) }));
  else {
    const more = value > 0 || (value === 0 && high > 0);
    const found = withRange(more ? difference : { value: -value, low: -high, high: -low }, write, code);
    parts.push(say(more ? words.compareMore : words.compareLess, code)({ amount: found, name: anchor.name }));
  }
  if (datum.measure !== anchor.measure) parts.push(say(words.compareMeasures, code)({ one: anchor.measure, other: datum.measure }));
  return parts.join(say(words.semicolon, code));
};
