// @ts-check
// Runs before the first paint of a chart's page: what its address asks to be left out, so that it can stand in another page.
import { flagsIn } from './embed/flags.js';
import { changedSomehow, comma, FLAGS, notUnderstood, colon, stop } from './generated.js';
import { say } from './lang.js';

const root = document.documentElement;
const query = new URLSearchParams(location.search);
const { names, unknown } = flagsIn(query);
for (const name of names) root.setAttribute(`data-${name}`, '');
root.toggleAttribute('data-embed', root.matches(`[data-${FLAGS[0]}], [data-plain]`));

// A page that shows one chart inside another is not the place to look for others.
addEventListener('keydown', (event) => {
  if (event.key === '/' && root.hasAttribute('data-embed')) event.stopImmediatePropagation();
}, true);

// The downloads of the program begin here, unless it is not to run.
const still = root.hasAttribute('data-static');
const parts = (/** @type {string} */ selector) => /** @type {HTMLTemplateElement} */ (document.querySelector(selector)).content;
if (!still) document.head.append(parts('template'));
if (self !== parent) {
  root.setAttribute('data-framed', '');
  document.head.append(parts('template[data-frame]'));
}

/** Writes something under the chart. @param {string} words */
const write = (words) => {
  const line = document.createElement('p');
  line.className = 'since';
  line.textContent = words;
  document.querySelector('figure')?.after(line);
};
addEventListener('DOMContentLoaded', () => {
  if (unknown.length) write(say(notUnderstood) + say(colon) + unknown.join(say(comma)));
  // A still picture is of today, whatever was asked for; what changed only the program could tell.
  const version = query.get('v');
  if (still && version && version !== root.dataset.version) write(say(changedSomehow) + say(stop).trim());
});
