// @ts-check
// The address of a one-file document. Page and query stand in the fragment, the only part of an address that a browser lets
// change where a file is opened from disk: `olympus.html#/charts/valuations.html?y=log`.
import { languageIn, languageOf, twinOf } from '../lang.js';

/** The key by which the query of a page names a place in it. */
export const PLACE = 'at';

/** The page in question where a fragment names none. */
const FRONT = 'index.html';

/**
 * Page and query of a fragment that begins with a slash.
 * @param {string} fragment
 */
export const partsOf = (fragment) => {
  const [, page, query] = /** @type {RegExpMatchArray} */ (fragment.match(/^#\/([^?]*)\??([^]*)$/));
  return { page: page || FRONT, query };
};

/**
 * What a fragment asks for; any other names a place in what the document begins with. A language in its query names the page's
 * twin in it.
 * @param {string} hash
 * @param {string} begun Page and query that the document was made to show.
 */
export const askedBy = (hash, begun) => {
  const parts = partsOf(hash.startsWith('#/') ? hash : `#/${begun}`);
  const { lang, rest } = languageIn(parts.query);
  const own = languageOf(parts.page);
  return lang && lang !== own ? { page: twinOf(parts.page, own, lang), query: rest } : parts;
};

/** Page and query that this document was made to show. */
const begun = () => document.documentElement.dataset.single ?? FRONT;

/** What the address asks for now. */
export const asked = () => askedBy(location.hash, begun());

/** The page that stands in the document itself. */
export const own = () => partsOf(`#/${begun()}`).page;

/**
 * Writes an address into the history; says whether it could: in a frame without an origin of its own none may be.
 * @param {unknown} data
 * @param {string} [address]
 */
export const note = (data, address) => {
  try {
    history.replaceState(data, '', address);
    return true;
  } catch {
    return false;
  }
};

/**
 * The fragment of an address with the reader's choices.
 * @param {string} fragment
 * @param {[string, string | false | undefined][]} choices
 */
export const withChoices = (fragment, choices) => {
  const { page, query } = partsOf(fragment);
  const params = new URLSearchParams(query);
  for (const [key, value] of choices) {
    if (value) params.set(key, value);
    else params.delete(key);
  }
  return `#/${page}${String(params) && `?${params}`}`;
};

/** Goes to a fragment, without a step to go back to where a browser lets it. @param {string} fragment */
export const go = (fragment) => { if (!note(null, fragment)) location.hash = fragment; };

/** Writes the address of the page that a language in the query leads to. */
export const followLanguage = () => {
  const { page, query } = asked();
  if (location.hash.startsWith('#/') && page !== partsOf(location.hash).page) go(withChoices(`#/${page}?${query}`, []));
};
