// @ts-check
// A reference to a figure or a claim, as text and in the forms that programs for references read. It makes texts and asks for
// nothing. None names a day on which it was published: the data have a version, and the reader a day.

/**
 * What is referred to.
 * @typedef {object} Reference
 * @property {string} key By which it is called in a list: letters, digits and hyphens.
 * @property {string} site Whose it is.
 * @property {string} title The figure or the statement in words.
 * @property {string[]} notes What is to be known of it, each a sentence.
 * @property {string} text The whole in a sentence, for a footnote.
 * @property {string} version The version of the data.
 * @property {string} address
 * @property {string} lang
 * @property {Date} day When it was read.
 * @property {Record<string, unknown>} custom The same for programs, each by its name.
 */

/** In one line: line ends would end a field. @param {string} text */
const line = (text) => text.replace(/\s+/g, ' ').trim();

/** Signs that mean something to TeX. @type {Record<string, string>} */
const TEX = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * Words as TeX sets them. Letters beyond ASCII stay, as every present reader of BibTeX takes UTF-8; hyphens side by side would
 * join to a dash.
 * @param {string} text
 */
export const tex = (text) => line(text).replace(/[\\~^&%$#_{}]/g, (sign) => TEX[sign] ?? `\\${sign}`).replace(/-(?=-)/g, '-{}');

/** An address, which is not set as words: only what would end the field is changed. @param {string} address */
const plain = (address) => address.replace(/[{}\\]/g, encodeURIComponent);

/** A day by its numbers. @param {Date} day */
const parts = (day) => [day.getFullYear(), day.getMonth() + 1, day.getDate()];

/**
 * A day as year, month and day.
 * @param {Date} day
 * @param {string} between
 */
const dated = (day, between) => parts(day).map((part) => String(part).padStart(2, '0')).join(between);

/** @param {Reference} reference */
export const bibtex = ({ key, site, title, notes, version, address, lang, day }) => {
  /** @type {[string, string][]} */
  const fields = [
    // A second brace keeps capitals, and a name of more words whole.
    ['title', `{${tex(title)}}`],
    ['author', `{${tex(site)}}`],
    ['publisher', tex(site)],
    ['version', tex(version)],
    ['url', plain(address)],
    ['urldate', dated(day, '-')],
    ['langid', lang],
    ['note', tex(notes.join(' '))],
  ];
  return `@dataset{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
};

/** @param {Reference} reference */
export const csl = ({ key, site, title, notes, version, address, lang, day, custom }) => `${JSON.stringify([{
  id: key,
  type: 'dataset',
  title: line(title),
  author: [{ literal: site }],
  publisher: site,
  version,
  URL: address,
  accessed: { 'date-parts': [parts(day)] },
  language: lang,
  note: line(notes.join(' ')),
  custom,
}], null, 2)}\n`;

/** @param {Reference} reference */
export const ris = ({ key, site, title, notes, version, address, lang, day }) => [
  ['TY', 'DATA'],
  ['ID', key],
  ['TI', line(title)],
  ['AU', site],
  ['PB', site],
  ['ET', version],
  ['UR', address],
  ['Y2', dated(day, '/')],
  ['LA', lang],
  ...notes.map((note) => ['N1', line(note)]),
  ['ER', ''],
].map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
