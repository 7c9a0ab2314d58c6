// @ts-check
// What a reader chose for every page: kept where the browser lets a page keep it, and on the page's root, as `data-` and its name,
// in any case.

/** Where it is kept. */
const NAME = 'olympus-chosen';
/** Where versions before this kept that single keys are off; read until something is chosen anew. */
const BEFORE = 'olympus-keys';

/** What is kept, as a query. Inside another page nothing is: there it would be that page's visitors' data. */
export const kept = () => {
  try {
    return (self === top && (localStorage.getItem(NAME) ?? (localStorage.getItem(BEFORE) === 'off' && 'keys=off'))) || '';
  } catch (refused) {
    return '';
  }
};

/**
 * Keeps a choice, or forgets it where it is empty. Where that is refused it holds for this page.
 * @param {string} name
 * @param {string} value
 */
export const keep = (name, value) => {
  const root = document.documentElement;
  if (value) root.setAttribute(`data-${name}`, value);
  else root.removeAttribute(`data-${name}`);
  const choices = new URLSearchParams(kept());
  if (value) choices.set(name, value);
  else choices.delete(name);
  try {
    if (self === top) localStorage.setItem(NAME, String(choices));
  } catch (refused) {
    // It holds for this page.
  }
};

/** What was chosen. @param {string} name */
export const chosen = (name) => document.documentElement.getAttribute(`data-${name}`) || '';
