// @ts-check
// The beginning of a one-file document: what the address asks for, before the first paint.
import { begin } from '../early/begin.js';
import { asked, note, own } from './address.js';

const root = document.documentElement;
// A query of its own, as links in mails get, would come before that one.
if (location.search) location.replace(location.pathname + location.hash);
// Opened without one, it shows what it was made to show.
const begun = `#/${root.dataset.single}`;
if (!location.hash.startsWith('#/') && !note(null, begun)) location.hash = begun;
// Nothing is shown of one page on the way to another.
if ('pages' in root.dataset && asked().page !== own()) root.dataset.turning = '';
begin(() => `?${asked().query}`, '');
