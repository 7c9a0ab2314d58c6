// @ts-check
// Numbers as the page writes them, with their units.
import * as words from '../generated.js';
import { say } from '../lang.js';

/** Units that browsers know by name. */
const OF_TIME = ['hour', 'day', 'week', 'month', 'year'];
/** Those that have a word here. @type {Record<string, string[]>} */
const NAMED = { tokens: words.unitTokens, parameters: words.unitParameters, characters: words.unitCharacters, 'gpu-hours': words.unitGpuHours, rank: words.unitPlaces };
/** What is set before or after an amount of money, by language and currency. */
const SIGNS = { usd: 'USD', cny: 'CNY', hkd: 'HKD' };
/** @type {Record<string, string[]>} */
const PER = { hour: words.perHour, day: words.perDay, week: words.perWeek, month: words.perMonth, year: words.perYear };

/**
 * A plain number in short, to three places that count.
 * @param {number} number
 * @param {string} code
 * @param {Intl.NumberFormatOptions} [options]
 */
export const short = (number, code, options = {}) => new Intl.NumberFormat(say(words.LOCALES, code), { notation: 'compact', maximumSignificantDigits: 3, ...options }).format(number);

/**
 * An amount in its unit.
 * @param {number} number
 * @param {string | undefined} unit
 * @param {string} code
 * @param {Intl.NumberFormatOptions & { isDifference?: boolean }} [options] A difference of shares is in points.
 */
export const amount = (number, unit, code, { isDifference = false, ...options } = {}) => {
  const [kind, per] = (unit ?? '').split('/');
  const sign = SIGNS[/** @type {keyof typeof SIGNS} */ (kind)];
  const time = OF_TIME.find((name) => kind === `${name}s`);
  let text;
  if (sign) text = short(number, code, { style: 'currency', currency: sign, currencyDisplay: code === 'zh' ? 'name' : 'narrowSymbol', ...options });
  else if (time) text = short(number, code, { style: 'unit', unit: time, unitDisplay: 'long', ...options });
  else if (kind === 'percent' && isDifference) text = say(words.unitPoints, code)({ number: short(number, code, options) });
  else if (kind === 'percent') text = `${short(number, code, options)}%`;
  else if (kind === 'multiple') text = say(words.unitTimes, code)({ number: short(number, code, options) });
  else if (NAMED[kind]) text = short(number, code, options) + (code === 'zh' ? '' : ' ') + say(NAMED[kind], code);
  else text = short(number, code, options);
  return per && PER[per] ? say(words.unitPer, code)({ amount: text, time: say(PER[per], code) }) : text;
};

/**
 * What a range holds, from its least to its most; an end that is open is said so.
 * @param {number} low
 * @param {number} high
 * @param {(number: number, options: Intl.NumberFormatOptions) => string} write
 * @param {string} code
 */
export const range = (low, high, write, code) => {
  // No end is told nearer than it is.
  const [least, most] = [write(low, /** @type {any} */ ({ roundingMode: 'floor' })), write(high, /** @type {any} */ ({ roundingMode: 'ceil' }))];
  if (high === Infinity) return say(words.rangeFrom, code)({ low: least });
  if (low === -Infinity) return say(words.rangeUpTo, code)({ high: most });
  return least === most ? least : say(words.rangeBetween, code)({ low: least, high: most });
};
