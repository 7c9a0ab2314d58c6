// @ts-check
// The same in a chart's page: what its address asks to be left out as well, so that it can stand in another page.
import './page.js';
import { flagsIn } from '../embed/flags.js';
import { FLAGS } from '../generated.js';

const root = document.documentElement;
const query = new URLSearchParams(location.search);
const { names, unknown } = flagsIn(query);
names.forEach((name) => root.setAttribute(`data-${name}`, ''));
root.toggleAttribute('data-embed', root.matches(`[data-${FLAGS[0]}], [data-plain]`));

// A page that shows one chart inside another is not the place to look for others.
addEventListener('keydown', (event) => {
  if (event.key === '/' && root.hasAttribute('data-embed')) event.stopImmediatePropagation();
}, true);

/** Has the page ask for what stands in a template. @param {string} selector */
const take = (selector) => document.head.append(/** @type {HTMLTemplateElement} */ (document.querySelector(selector)).content);
const still = root.hasAttribute('data-static');
// The downloads of the program begin here, unless it is not to run.
if (!still) take('template');
if (self !== parent) {
  root.setAttribute('data-framed', '');
  take('template[data-frame]');
}
if (unknown.length || (still && query.get('v'))) take('template[data-notes]');
