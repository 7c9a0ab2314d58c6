// @ts-check
// Runs in every page behind what is seen first, and before the program. What must be known earlier stands in the page itself
// (first/page.js).
import { begin } from './early/begin.js';
import { folderOfSite } from './early/site.js';

begin(() => location.search, folderOfSite(document.documentElement));
