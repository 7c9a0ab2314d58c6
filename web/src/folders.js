// @ts-check
// Where the pages of each language stand: paths alone, for the worker too, which has no page.
import { LANGS } from './generated.js';

/** The folder of a language's pages, from the root of the site. @param {string} code */
export const folderOf = (code) => (code === LANGS[0] ? '' : `${code}/`);

/** The language of a page, by its path from the root of the site. @param {string} path */
export const languageOf = (path) => LANGS.filter((code) => !path.indexOf(folderOf(code))).pop() || LANGS[0];

/**
 * A page's twin in another language, both as paths from the root of the site.
 * @param {string} path
 * @param {string} from
 * @param {string} to
 */
export const twinOf = (path, from, to) => folderOf(to) + path.slice(folderOf(from).length);
