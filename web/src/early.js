// @ts-check
// Runs before the first paint of every page.
import { begin } from './early/begin.js';
import { lead } from './early/lead.js';
import { offer } from './early/offer.js';

const root = document.documentElement;
const folder = /** @type {HTMLScriptElement} */ (document.currentScript).src.replace(/[^/]*$/, '');
lead(root, folder);
// Who comes from another page of the site has chosen a language.
if (self === top && document.referrer.indexOf(folder)) offer(root, location.search);
begin(() => location.search, folder);
