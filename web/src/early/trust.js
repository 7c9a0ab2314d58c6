// @ts-check
// The one way by which markup and scripts come into a page.

/**
 * The rules: markup as it is, since only what is escaped gets here, and scripts of this site alone.
 * @param {string} folder
 * @returns {Trust}
 */
export const rules = (folder) => ({
  createHTML: (html) => html,
  createScriptURL: (url) => {
    if (folder && String(url).indexOf(folder) === 0) return String(url);
    throw new TypeError(String(url));
  },
});

/**
 * The rules as the browser's own policy, where it has such.
 * @param {string} folder
 * @returns {Trust}
 */
export const policy = (folder) => {
  const { trustedTypes } = /** @type {any} */ (window);
  return trustedTypes ? trustedTypes.createPolicy('olympus', rules(folder)) : rules(folder);
};
