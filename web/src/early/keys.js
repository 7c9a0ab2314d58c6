// @ts-check
// Keys of a single letter or sign are turned off where their button says so, and stay off where a page may keep that.

const NAME = 'olympus-keys';

/**
 * Keeps a value, if one is given, and gives the one that is kept. Inside another page nothing is: there it would be that
 * page's visitors' data.
 * @param {string} [value]
 */
const kept = (value) => {
  if (self !== top) return value;
  try {
    if (value) localStorage.setItem(NAME, value);
    return localStorage.getItem(NAME);
  } catch (refused) {
    return value;
  }
};

/** @param {HTMLElement} root */
export const followKeys = (root) => {
  if (kept() === 'off') root.setAttribute('data-keys', 'off');
  document.addEventListener('click', (event) => {
    const target = /** @type {Partial<Element>} */ (event.target);
    if (!target.closest || !target.closest('[data-keys-toggle]')) return;
    const value = root.getAttribute('data-keys') === 'off' ? 'on' : 'off';
    root.setAttribute('data-keys', value);
    kept(value);
  });
};
