// @ts-check
// What a reader chose for every page stands on the root from the beginning; keys of a single letter or sign are turned off and on
// where their button says so.
import { keep, kept } from '../chosen.js';

/** @param {HTMLElement} root */
export const followKeys = (root) => {
  const chosen = new URLSearchParams(kept());
  chosen.forEach((value, name) => {
    // What the address asks for comes first.
    if (!root.hasAttribute(`data-${name}`)) root.setAttribute(`data-${name}`, value);
  });
  root.toggleAttribute('data-chosen', chosen.has('theme') || chosen.has('cur'));
  document.addEventListener('click', (event) => {
    const target = /** @type {Partial<Element>} */ (event.target);
    if (!target.closest) return;
    if (target.closest('[data-keys-toggle]')) keep('keys', root.getAttribute('data-keys') ? '' : 'off');
    // From then on the address says what is wanted.
    if (target.closest('[data-theme-choice]') && chosen.has('theme')) keep('theme', '');
  });
};
