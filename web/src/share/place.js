// @ts-check
// Where a reader takes something along: on a page of the site, or on one that a document carries; and what is asked of that page.
import { folderOf, lang } from '../lang.js';
import { query } from '../query.js';
import { at } from '../save/site.js';
import { written } from './texts.js';

/** The query of the page's state now. The address of a frame need not follow it, and takes no step back of its own. */
export const asked = () => (self === top ? query() : window.olympusStates.at(-1) ?? query());

/** The address of a page, with its query and a part of it. @typedef {(page: string, query: string, part?: string) => string} Link */

/** @type {Link} */
export const onSite = (page, query, part) => `${at(page)}?${query}${part ? `#${part}` : ''}`;

/** The address of a chart as it is taken along. @param {import('./texts.js').Taken} taken @param {Link} link */
export const addressOf = (taken, link) => link(`${folderOf(lang())}charts/${taken.id}.html`, written(taken.params));
