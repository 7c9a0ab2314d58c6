// @ts-check
// The page's language, and words in it.
import { LANGS } from './generated.js';

/** The code of the language in force: what is shown follows `data-lang`, since translators change `lang`. */
export const lang = () => document.documentElement.dataset.lang ?? LANGS[0];

/**
 * The one of these that is in a language.
 * @template T
 * @param {readonly T[]} words
 * @param {string} [code]
 * @returns {T}
 */
export const say = (words, code = lang()) => words[Math.max(0, LANGS.indexOf(code))];

/**
 * Words in every language, of which the style sheet shows the reader's.
 * @param {string[]} words
 */
export const both = (words) => words.map((text, at) => {
  const span = document.createElement('span');
  span.className = 't';
  span.lang = LANGS[at];
  span.textContent = text;
  return span;
});

/**
 * The same facts in every language.
 * @template F
 * @param {((facts: F) => string)[]} message
 * @param {F} facts
 */
export const each = (message, facts) => message.map((words) => words(facts));
