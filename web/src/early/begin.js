// @ts-check
// Before the program: the one policy by which markup and scripts come into the page, links that keep the theme, and a word
// that helps when the live part does not start.
import { markFresh } from './fresh.js';
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
  markFresh(root);
  window.olympusTrust = policy(folder);
  keepLinks(root, search);
  followKeys(root);
  hearFaults(root, folder);
};
