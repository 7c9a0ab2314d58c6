// @ts-check
// A claim as a reference: from the ledger's own file.
import { citedAt, citedIn, colon, site } from '../generated.js';
import { say } from '../lang.js';
import { keyOf, written } from './figure.js';

/**
 * A text in each language.
 * @typedef {Record<string, string>} Both
 *
 * A claim of claims.json.
 * @typedef {object} Claim
 * @property {string} id
 * @property {string} verdict
 * @property {Both} verdictName
 * @property {boolean} changesPoint
 * @property {string} section
 * @property {Both} statement
 * @property {string | null} stated
 * @property {string} formula
 * @property {Both} explanation
 */

/**
 * @param {string} version
 * @param {Claim} claim
 * @param {object} read
 * @param {string} read.address
 * @param {string} read.lang
 * @param {Date} read.day
 * @returns {import('./formats.js').Reference}
 */
export const claimOf = (version, claim, { address, lang, day }) => {
  const notes = [claim.explanation[lang]];
  const title = `${claim.statement[lang]}${say(colon, lang)}${claim.verdictName[lang]}`;
  const apart = lang === 'zh' ? '' : ' ';
  const text = say(citedIn, lang)({ title, notes: notes.join(apart), version }) + apart + say(citedAt, lang)({ address, day: written(day, lang) });
  const { id, verdict, changesPoint, section, stated, formula } = claim;
  const custom = { claim: id, verdict, changes_point: changesPoint, section, stated, formula, data_version: version };
  return { key: keyOf('olympus-claim', id, version), site: say(site, lang), title, notes, text, version, address, lang, day, custom };
};
