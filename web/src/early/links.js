// @ts-check
// Links to other pages of this site carry the reader's theme along, and the one to the page's twin in another language all
// that is asked of this page.
import { languageIn } from '../lang.js';

/**
 * A link's address with the reader's theme, where one was chosen.
 * @param {string} href
 * @param {string | null} theme
 */
export const kept = (href, theme) => {
  const url = new URL(href);
  if (theme) url.searchParams.set('theme', theme);
  else url.searchParams.delete('theme');
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
    link.href = link.hreflang ? inState(link.href, search(), location.hash) : kept(link.href, root.getAttribute('data-theme'));
  };
  ['pointerdown', 'keydown', 'click'].forEach((kind) => document.addEventListener(kind, keep, true));
};
