// @ts-check
// Links to other pages of this site carry the reader's theme along and who is in front in every chart, and the one to the page's twin
// in another language all that is asked of this page.
import { languageIn } from '../lang.js';

/**
 * A link's address with what a reader chose for all pages: values by their keys, or none of a key.
 * @param {string} href
 * @param {Record<string, string | null>} choices
 */
export const kept = (href, choices) => {
  const url = new URL(href);
  for (const key in choices) {
    const value = choices[key];
    if (value) url.searchParams.set(key, value);
    else url.searchParams.delete(key);
  }
  return url.href;
};

/**
 * The address of a page's twin in the state of this page.
 * @param {string} href
 * @param {string} query
 * @param {string} hash
 */
export const inState = (href, query, hash) => {
  const { rest } = languageIn(query);
  return href.split(/[?#]/)[0] + (rest && `?${rest}`) + hash;
};

/**
 * @param {HTMLElement} root
 * @param {() => string} search
 */
export const keepLinks = (root, search) => {
  const keep = (/** @type {Event} */ event) => {
    const target = /** @type {Partial<Element>} */ (event.target);
    const link = /** @type {HTMLAnchorElement | null | undefined} */ (target.closest && target.closest('a[data-keep]'));
    if (!link) return;
    /** @type {Record<string, string | null>} */
    const choices = { theme: root.getAttribute('data-theme') };
    // Some links put somebody in front themselves.
    if (!link.hasAttribute('data-front')) choices.front = new URLSearchParams(search()).get('front');
    link.href = link.hreflang ? inState(link.href, search(), location.hash) : kept(link.href, choices);
  };
  ['pointerdown', 'keydown', 'click'].forEach((kind) => document.addEventListener(kind, keep, true));
};
