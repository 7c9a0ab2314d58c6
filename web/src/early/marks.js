// @ts-check
// What an address asks of a page before its first paint.

/**
 * The attributes of the root that an address calls for.
 * @param {string} search The query, with its question mark.
 * @returns {Record<string, string>}
 */
export const marksOf = (search) => {
  const theme = new URLSearchParams(search).get('theme');
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
  const marks = marksOf(search);
  for (const name in marks) root.setAttribute(name, marks[name]);
};
