// @ts-check
// What an address asks of a page before its first paint, and the theme that its reader chose for every page.
import { kept } from '../chosen.js';

/**
 * The attributes of the root that an address calls for.
 * @param {string} search The query, with its question mark.
 * @param {string | null} [chosen] What its reader chose, as a query.
 * @returns {Record<string, string>}
 */
export const marksOf = (search, chosen) => {
  const theme = new URLSearchParams(search).get('theme') || new URLSearchParams(chosen || '').get('theme');
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
  const marks = marksOf(search, kept());
  for (const name in marks) root.setAttribute(name, marks[name]);
};
