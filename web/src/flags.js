// @ts-check
// Says under a chart what of its address was not understood, or cannot be shown; fetched where there is such a thing
// (first/chart.js).
import { flagsIn } from './embed/flags.js';
import { changedSomehow, comma, notUnderstood, colon, stop } from './generated.js';
import { say } from './lang.js';

const root = document.documentElement;

/** Writes something under the chart. @param {string} words */
const write = (words) => {
  const line = document.createElement('p');
  line.className = 'since';
  line.textContent = words;
  document.querySelector('figure')?.after(line);
};
const note = () => {
  const query = new URLSearchParams(location.search);
  const { unknown } = flagsIn(query);
  if (unknown.length) write(say(notUnderstood) + say(colon) + unknown.join(say(comma)));
  // A still picture is of today, whatever was asked for; what changed only the program could tell.
  const version = query.get('v');
  if (root.hasAttribute('data-static') && version && version !== root.dataset.version) write(say(changedSomehow) + say(stop).trim());
};
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', note);
else note();
