// @ts-check
// What an address asks of a page before its first paint.

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
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') marks['data-theme'] = theme;
  // The explorer keeps room for the table that the address asks for.
  if (/[?&](table|d)=/.test(search)) marks['data-asked'] = '';
  // Who reloads or comes back is not led anywhere.
  if (!visit || visit === 'navigate') marks['data-fresh'] = '';
  return marks;
};
