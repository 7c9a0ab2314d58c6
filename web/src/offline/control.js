// @ts-check
// The line at the foot of a page by which its reader keeps the whole site, sees how far that is, and lets it go again.
import { LANGS, LOCALES, offlineAway, offlineChanged, offlineKeep, offlineKeeping, offlineKept, offlineRemove, offlineRemoved, offlineRoom, offlineSeen, offlineStop } from '../generated.js';
import { lang, say } from '../lang.js';
import { KEEP, REMOVE } from './answers.js';

/** @typedef {import('./answers.js').Told} Told */

/** Bytes in the page's language, in millions. @param {number} bytes @param {string} code */
export const megabytes = (bytes, code) => new Intl.NumberFormat(LOCALES[LANGS.indexOf(code)], { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(bytes / 1e6).replace(/\s/g, '\u00a0');

/**
 * What the line says of how things stand, and what its button does.
 * @param {Told} told
 * @param {number} bytes What keeping the whole site takes.
 * @param {string} code
 * @returns {{ text: string, wish: typeof KEEP | typeof REMOVE, label: string }}
 */
export const lineOf = ({ state, why }, bytes, code) => {
  if (state === 'kept') return { text: say(offlineKept, code), wish: REMOVE, label: say(offlineRemove, code) };
  if (state === 'seen') {
    const reasons = { room: offlineRoom, changed: offlineChanged, removed: offlineRemoved };
    return { text: say(why ? reasons[why] : offlineSeen, code), wish: KEEP, label: say(offlineKeep, code)({ size: megabytes(bytes, code) }) };
  }
  return { text: say(state === 'waiting' ? offlineAway : offlineKeeping, code), wish: REMOVE, label: say(offlineStop, code) };
};

/** Whether this page's host compresses what it sends. */
const isPacked = () => {
  const [page] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'));
  return page.encodedBodySize < page.decodedBodySize;
};

/**
 * Makes the line when there is something to say, and gives what shows how things stand.
 * @param {(wish: typeof KEEP | typeof REMOVE) => void} want
 */
export const control = (want) => {
  const line = document.createElement('p');
  line.className = 'offline';
  const text = document.createElement('span');
  text.setAttribute('role', 'status');
  const bar = document.createElement('progress');
  bar.setAttribute('aria-label', say(offlineKeeping));
  const button = document.createElement('button');
  button.type = 'button';
  line.append(text, ' ', bar, ' ', button);
  /** @type {ReturnType<typeof lineOf>['wish']} */
  let wish = KEEP;
  button.addEventListener('click', () => want(wish));
  return (/** @type {Told} */ told) => {
    const foot = document.querySelector('.bottom');
    if (!line.isConnected) foot?.append(line);
    const now = lineOf(told, told.sizes[Number(told.packed || isPacked())], lang());
    ({ wish } = now);
    // Only what changes is read aloud.
    if (text.textContent !== now.text) text.textContent = now.text;
    if (button.textContent !== now.label) button.textContent = now.label;
    bar.hidden = told.state !== 'keeping';
    Object.assign(bar, { max: told.all ?? 1, value: told.done ?? 0 });
  };
};
