// @ts-check
// Before the first paint: theme from the address, links that keep it, the one policy by which markup and scripts come into
// the page, and a word that helps when the live part does not start.
import { marksOf } from './marks.js';
import { policy } from './trust.js';
import { keepLinks } from './links.js';
import { followKeys } from './keys.js';
import { hearFaults } from './faults.js';

/**
 * @param {() => string} search The address's query, wherever it stands.
 * @param {string} folder Where the site's scripts are; empty in a document of one file, which loads none.
 */
export const begin = (search, folder) => {
  const root = document.documentElement;
  const visit = /** @type {PerformanceNavigationTiming | undefined} */ (performance.getEntriesByType('navigation')[0]);
  const marks = marksOf(search(), visit && visit.type);
  for (const name in marks) root.setAttribute(name, marks[name]);
  window.olympusTrust = policy(folder);
  keepLinks(root, search);
  followKeys(root);
  hearFaults(root, folder);
};
