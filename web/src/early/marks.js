// @ts-check
// What an address asks of a page before its first paint.
import { LANGS } from '../generated.js';

/**
 * The attributes of the root that an address calls for.
 * @param {string} search The query, with its question mark.
 * @param {string} [visit] How the reader came, as browsers name it.
 * @returns {Record<string, string>}
 */
export const marksOf = (search, visit) => {
  const query = new URLSearchParams(search);
  /** @type {Record<string, string>} */
  const marks = { 'data-scripts': '' };
  const lang = /** @type {string} */ (query.get('lang'));
  const theme = query.get('theme');
  // What is shown follows a mark of our own: translators write another language on the root.
  if (LANGS.indexOf(lang) >= 0) marks.lang = marks['data-lang'] = lang;
  if (theme === 'light' || theme === 'dark') marks['data-theme'] = theme;
  // The explorer keeps room for the table that the address asks for.
  if (/[?&](table|d)=/.test(search)) marks['data-asked'] = '';
  // Who reloads or comes back is not led anywhere.
  if (!visit || visit === 'navigate') marks['data-fresh'] = '';
  return marks;
};
