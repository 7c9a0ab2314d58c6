// @ts-check
// A figure of a chart as a reference: from the chart's own file, and where it was read.
import { asOf, checks, citedAt, citedIn, colon, comma, evidence, LOCALES, printed, site, source, stop, unit } from '../generated.js';
import { say } from '../lang.js';

/**
 * A row of a chart's JSON.
 * @typedef {object} Row
 * @property {string} id
 * @property {string} name
 * @property {string} measure
 * @property {string} value
 * @property {string | null} printed
 * @property {number | null} number
 * @property {string | null} unit
 * @property {number | null} low
 * @property {number | null} high
 * @property {string} as_of
 * @property {string} grade
 * @property {string} grade_name
 * @property {string} attribution The article, and whom it cites.
 * @property {string} section
 * @property {{ claim: string, verdict: string, name: string }[]} checks
 *
 * What that file says of the whole.
 * @typedef {object} File
 * @property {string} lang
 * @property {string} version
 * @property {Row[]} data
 */

/** A key of letters, digits and hyphens. @param {string[]} parts */
export const keyOf = (...parts) => parts.join('-').replace(/[^a-z0-9]+/gi, '-').replace(/-$/, '');

/** @param {Date} day @param {string} code */
export const written = (day, code) => day.toLocaleDateString(say(LOCALES, code), { day: 'numeric', month: 'long', year: 'numeric' });

/**
 * @param {File} file
 * @param {Row} row
 * @param {object} read
 * @param {string} read.value The value as the reader has it, which may be in another currency than the file's.
 * @param {string} read.address
 * @param {Date} read.day
 * @returns {import('./formats.js').Reference}
 */
export const figureOf = ({ lang, version }, row, { value, address, day }) => {
  const word = (/** @type {string[]} */ words) => say(words, lang);
  // At another exchange rate the same words may stand for another number.
  const own = value === row.value && !/[?&]rate=/.test(address);
  const checked = row.checks.map(({ claim, name }) => `${claim} (${name})`);
  /** Each with its label; what there is nothing to say of is left out. @type {[string[], string | null | false][]} */
  const labelled = [
    [printed, row.printed !== value && row.printed],
    [unit, own && row.unit],
    [asOf, row.as_of],
    [evidence, row.grade_name],
    [source, row.attribution],
    [checks, checked.join(word(comma))],
  ];
  const notes = labelled.filter(([, text]) => text).map(([label, text]) => word(label) + word(colon) + text + word(stop).trim());
  const title = `${row.name}${word(comma)}${row.measure}${word(colon)}${value}`;
  const apart = lang === 'zh' ? '' : ' ';
  const text = say(citedIn, lang)({ title, notes: notes.join(apart), version }) + apart + say(citedAt, lang)({ address, day: written(day, lang) });
  const numbers = own ? { number: row.number, low: row.low, high: row.high, unit: row.unit } : {};
  const claims = row.checks.map(({ claim, verdict }) => ({ claim, verdict }));
  const custom = { datum: row.id, value, printed: row.printed, ...numbers, as_of: row.as_of, grade: row.grade, source: row.attribution, section: row.section, checks: claims, data_version: version };
  return { key: keyOf('olympus', row.id, version), site: word(site), title, notes, text, version, address, lang, day, custom };
};
