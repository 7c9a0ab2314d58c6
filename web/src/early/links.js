// @ts-check
// Links to other pages of this site carry the reader's language and theme along.
import { LANGS } from '../generated.js';

/**
 * A link's address with the reader's choices, where they are not the usual ones.
 * @param {string} href
 * @param {string | null} lang
 * @param {string | null} theme
 */
export const kept = (href, lang, theme) => {
  const url = new URL(href);
  const set = (/** @type {string} */ key, /** @type {string | null} */ value) => (value ? url.searchParams.set(key, value) : url.searchParams.delete(key));
  set('lang', lang === LANGS[0] ? null : lang);
  set('theme', theme);
  return url.href;
};

/** @param {HTMLElement} root */
export const keepLinks = (root) => {
  const keep = (/** @type {Event} */ event) => {
    const target = /** @type {Partial<Element>} */ (event.target);
    const link = /** @type {HTMLAnchorElement | null | undefined} */ (target.closest && target.closest('a[data-keep]'));
    if (link) link.href = kept(link.href, root.getAttribute('data-lang'), root.getAttribute('data-theme'));
  };
  ['pointerdown', 'keydown', 'click'].forEach((kind) => document.addEventListener(kind, keep, true));
};
