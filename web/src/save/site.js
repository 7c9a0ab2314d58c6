// @ts-check
// What a script that readers take charts along by needs of the site: its files, and words for what went wrong.
import { whyBroken, whyMissing, whyRefused } from '../generated.js';
import { say } from '../lang.js';

/** A file's address: the script stands at the root of the site. @param {string} name */
export const at = (name) => new URL(name, import.meta.url).href;

/** A fault whose words are for the reader, in the page's language. */
export class Told extends Error {}

/**
 * That a file did not arrive, with what the server answered if it did.
 * @param {string} file
 * @param {Response} [answer]
 */
export const missing = (file, answer) => new Told(answer ? say(whyRefused)({ file, status: String(answer.status) }) : say(whyMissing)({ file }));

/** What a fault is to the reader: a browser's own words are in its own language. @param {unknown} fault */
export const wordsOf = (fault) => (fault instanceof Told ? fault.message : say(whyBroken));

/** A file of the site, or a fault that names it. @param {string} name */
export const get = async (name) => {
  const answer = await fetch(at(name)).catch(() => undefined);
  if (!answer?.ok) throw missing(name, answer);
  return answer;
};

/** A page of the site, without the style in it, which another page's policy does not name. @param {string} html */
export const parsed = (html) => new DOMParser().parseFromString(olympusTrust.createHTML(html.replace(/<style>[^]*?<\/style>/, '')), 'text/html');

/**
 * The only part of a page that a selector names.
 * @param {ParentNode} page
 * @param {string} selector
 * @returns {HTMLElement}
 */
export const part = (page, selector) => {
  const found = page.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return /** @type {HTMLElement} */ (found);
};
