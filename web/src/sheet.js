// @ts-check
// The list of the keys in force, made from the table by which they work. Fetched when it is first asked for.
import * as words from './generated.js';
import { KEYMAP } from './tools/keymap.js';
import { say } from './lang.js';
import { dialogOf, styled } from './share/dialog.js';
import { make } from './share/parts.js';

/** What each does. @type {Record<string, string[]>} */
const DOES = {
  walk: words.keyWalk, series: words.keySeries, ends: words.keyEnds, pin: words.keyPin, leave: words.keyLeave, tree: words.keyTree, where: words.keyWhere, again: words.keyAgain, compare: words.keyCompare,
  higher: words.keyHigher, lower: words.keyLower, most: words.keyMost, least: words.keyLeast, estimate: words.keyEstimate, disputed: words.keyDisputed, claim: words.keyClaim, crossing: words.keyCrossing, ask: words.keyCommand,
  shorter: words.keyShorter, longer: words.keyLonger, braille: words.keyBraille, play: words.keyPlay, fromHere: words.keyFromHere, undo: words.keyUndo, redo: words.keyRedo,
  table: words.keyTable, sources: words.keySources, log: words.keyLog, save: words.keySave, settings: words.keySettings, keys: words.keyKeys, search: words.keySearch,
};

/** Whether something is to be seen. @param {Element | null} element */
const isSeen = (element) => element instanceof HTMLElement && element.offsetWidth > 0;

/** Opens the list for the chart that an element belongs to. @param {HTMLElement} element */
export const use = async (element) => {
  await styled;
  const chart = element.closest('[data-chart]');
  const rows = KEYMAP.filter(({ needs, keys }) => {
    // A chart inside another page looks for no others.
    if (keys[0] === '/') return isSeen(document.querySelector('[data-search]'));
    return !needs || isSeen(chart?.querySelector(needs) ?? null);
  });
  const single = make('button', { type: 'button', 'data-keys-toggle': '' },
    make('span', { 'data-to': 'off', textContent: say(words.singleKeysOff) }), make('span', { 'data-to': 'on', textContent: say(words.singleKeysOn) }));
  const settings = make('button', { type: 'button', 'data-tool': 'settings', textContent: say(words.settings) });
  const dialog = dialogOf(say(words.keysTitle), make('dl', {}, ...rows.map(({ keys, shown = keys.join(' '), does }) => make('div', {},
    make('dt', { 'data-key': keys[0] }, ...shown.split(' ').map((key) => make('kbd', { textContent: key }))), make('dd', { textContent: say(DOES[does]) })))), make('div', { className: 'acts' }, single, settings));
  settings.addEventListener('click', () => dialog.close());
  dialog.classList.add('keys');
  dialog.showModal();
};
