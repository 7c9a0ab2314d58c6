// @ts-check
// The beginning of a one-file document: what the address asks for, before the first paint.
import { begin } from '../early/begin.js';
import { mark } from '../early/marks.js';
import { offer } from '../early/offer.js';
import { asked, followLanguage, go, own } from './address.js';

const root = document.documentElement;
// A query of its own, as links in mails get, would come before that one.
if (location.search) location.replace(location.pathname + location.hash);
// Opened without one, it shows what it was made to show, and offers its other language.
if (!location.hash.startsWith('#/')) {
  if (self === top) offer(root, asked().query);
  go(`#/${root.dataset.single}`);
}
// A language that is asked for is another page.
followLanguage();
// Nothing is shown of one page on the way to another.
if (asked().page !== own()) root.dataset.turning = '';
const query = () => `?${asked().query}`;
mark(root, query());
begin(query, '');
