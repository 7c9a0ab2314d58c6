// @ts-check
// The query of the page's state, wherever it stands: in a document of one file that is behind the hash.

/** Without its question mark. */
export const query = () => (location.hash.startsWith('#/') ? location.hash.split('?')[1] ?? '' : location.search.slice(1));
