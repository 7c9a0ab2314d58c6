// @ts-check
// Where the site stands.

/**
 * The folder of the site as an address. The page's root names a file in it.
 * @param {HTMLElement} root
 */
export const folderOfSite = (root) => new URL('.', new URL(root.dataset.index || '', location.href)).href;
