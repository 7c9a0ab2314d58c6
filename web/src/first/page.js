// @ts-check
// Stands in every page itself, since a file would put off the first paint: what must be known before that, and no more.
import { lead } from '../early/lead.js';
import { mark } from '../early/marks.js';
import { offer } from '../early/offer.js';
import { folderOfSite } from '../early/site.js';

const root = document.documentElement;
const folder = folderOfSite(root);
mark(root, location.search);
lead(root, folder);
// Who comes from another page of the site has chosen a language.
if (self === top && document.referrer.indexOf(folder)) offer(root, location.search);
