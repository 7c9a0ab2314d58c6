// @ts-check
// What an address asks of a page before its first paint, and the theme that its reader chose for every page.
import { NAME } from '../chosen.js';

/**
 * The attributes of the root that an address calls for.
 * @param {string} search The query, with its question mark.
 * @param {string | null} [kept] What its reader chose, as a query.
 * @returns {Record<string, string>}
 */
export const marksOf = (search, kept) => {
  const theme = new URLSearchParams(search).get('theme') || new URLSearchParams(kept || '').get('theme');
  /** @type {Record<string, string>} */
  const marks = { 'data-scripts': '' };
  if (theme === 'light' || theme === 'dark') marks['data-theme'] = theme;
  // The explorer keeps room for the table that the address asks for.
  if (/[?&](table|d)=/.test(search)) marks['data-asked'] = '';
  return marks;
};

/**
 * @param {HTMLElement} root
 * @param {string} search
 */
export const mark = (root, search) => {
  let kept;
  try {
    kept = self === top ? localStorage.getItem(NAME) : null;
  } catch (refused) {
    // The address alone is heard then.
  }
  const marks = marksOf(search, kept);
  for (const name in marks) root.setAttribute(name, marks[name]);
};
