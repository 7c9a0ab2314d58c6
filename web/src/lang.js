// @ts-check
// The page's language, words in it, and where its twin in another language stands.
import { LANGS } from './generated.js';

export * from './folders.js';

/** The code of the page's language: `data-lang` names it, since translators change `lang`. */
export const lang = () => document.documentElement.dataset.lang || LANGS[0];

/**
 * The one of these that is in a language.
 * @template T
 * @param {readonly T[]} words
 * @param {string} [code]
 * @returns {T}
 */
export const say = (words, code = lang()) => words[Math.max(0, LANGS.indexOf(code))];

/**
 * The language that a query asks for, if it is one of ours, and the query without that, otherwise as it stands. It is read as
 * generously as the other keys are.
 * @param {string} query
 */
export const languageIn = (query) => {
  const plain = query.replace(/^\?/, '');
  const isLang = (/** @type {string} */ key) => /^(amp;)*lang$/.test(key);
  let value = '';
  // The first one counts.
  new URLSearchParams(plain).forEach((text, key) => { if (isLang(key)) value = value || text; });
  const code = value.toLowerCase().replace(/[^a-z]+$/, '');
  const rest = plain.split('&').filter((piece) => !isLang(piece.split('=')[0])).join('&');
  return { lang: LANGS.indexOf(code) < 0 ? undefined : code, rest };
};
