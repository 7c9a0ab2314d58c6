// @ts-check
// Says beside a still picture why it stays still. Errors of others (an extension, the app around the page) are not ours.
// Only three things are: a program that did not begin by the time everything has loaded, what says itself that it failed, and a program
// that stops later.
import { FAILED, hear } from '../events.js';
import { faultFolder, faultLost, faultStopped } from '../generated.js';
import { say } from '../lang.js';
import { hearTraps, isOfSearch } from '../trap.js';

/** What serves a folder. */
const COMMAND = 'python3 -m http.server';

/**
 * @param {HTMLElement} root
 * @param {string} folder Empty in a document of one file.
 */
export const hearFaults = (root, folder) => {
  const fail = (/** @type {string} */ phase, /** @type {string} */ words) => {
    if (root.hasAttribute('data-failed')) return;
    root.removeAttribute('data-ready');
    root.setAttribute('data-failed', phase);
    document.querySelectorAll('[data-chart], main').forEach((part) => {
      let place = part.querySelector(part.localName === 'main' ? '[data-notice]' : '[data-reason]');
      // A chart that was live already has no word of a still picture.
      if (!place && phase === 'stopped') place = part.querySelector('.remark');
      if (!place) return;
      place.textContent = ` ${words}`;
    });
  };
  hear(FAILED, (/** @type {import('../events.js').Failed} */ { phase, words }) => fail(phase, words));
  // The search says so itself, and the charts are none the worse.
  hearTraps((stack) => isOfSearch(stack) || fail('stopped', say(faultStopped)));
  addEventListener('load', () => {
    if (root.hasAttribute('data-begun')) return;
    if (folder && location.protocol === 'file:') fail('file', say(faultFolder)({ command: COMMAND }));
    else fail('load', say(faultLost));
  });
};
