// @ts-check
// A reader whose browser would rather have another language is offered the page's twin in it, by a line that stands in the page
// already. Nobody is led anywhere unasked.
import { LANGS } from '../generated.js';
import { languageIn, lang } from '../lang.js';

/**
 * The first of a reader's languages that is one of ours.
 * @param {readonly string[] | undefined} languages
 */
export const preferred = (languages) => (languages || []).map((code) => code.slice(0, 2).toLowerCase()).filter((code) => LANGS.indexOf(code) >= 0)[0];

/**
 * @param {HTMLElement} root
 * @param {string} query
 */
export const offer = (root, query) => {
  const other = preferred(navigator.languages);
  if (other && other !== lang() && !languageIn(query).lang) root.setAttribute('data-offered', '');
};
