// @ts-check
// The panel itself: its parts follow what is chosen, wherever that was chosen.
import * as words from '../generated.js';
import { say } from '../lang.js';
import { make } from '../share/parts.js';
import { belongs, countOf, gradesOf, groupsOf } from './offer.js';
import { front } from './front.js';
import { order } from './order.js';
import { picker } from './picker.js';
import { NOTHING } from './state.js';
import { time } from './time.js';

/**
 * @typedef {object} Reader What the panel hears from the page and asks of it.
 * @property {() => import('./state.js').Chosen} chosen
 * @property {() => string} datum The id of the figure whose tip is pinned.
 * @property {(choice: Partial<import('./state.js').Chosen>) => void} choose
 * @property {() => boolean} undo
 * @property {() => boolean} redo
 * @property {() => { undo: boolean, redo: boolean }} can
 */

/** A button. @param {string[]} name @param {() => void} press */
const action = (name, press) => {
  const button = make('button', { type: 'button', textContent: say(name) });
  button.addEventListener('click', () => { if (button.getAttribute('aria-disabled') !== 'true') press(); });
  return button;
};

/**
 * @param {import('./offer.js').Chart} file
 * @param {Reader} reader
 */
export const panel = (file, reader) => {
  const { choose } = reader;
  const groups = groupsOf(file);
  /** Ids of the other groups, which stay as they are. @param {number} at */
  const others = (at) => reader.chosen().pick.filter((id) => groups.some(({ options }, other) => other !== at && options.some((own) => own.id.toLowerCase() === id.toLowerCase())));
  const lists = groups.map(({ name, options }, at) => picker(name || say(words.chooseShow), options, (ids) => choose({ pick: [...others(at), ...ids] })));
  const grades = picker(say(words.evidence), gradesOf(file), (ids) => choose({ grades: ids }));
  const parts = [time(file, choose), order(file, choose), front(file, choose)].filter((part) => part !== undefined);

  const told = make('p', { className: 'count', role: 'status' });
  const pinned = make('div', { className: 'pinned' });
  let turned = '';
  const undo = action(words.chooseUndo, () => { turned = `${say(words.chooseUndone)} `; reader.undo(); });
  const redo = action(words.chooseRedo, () => { turned = `${say(words.chooseRedone)} `; reader.redo(); });
  const reset = action(words.chooseReset, () => choose(NOTHING));
  const heading = make('h2', { textContent: say(words.chooseTitle), id: `choose-${file.id}` });
  const close = make('button', { type: 'button', className: 'close', textContent: '×', 'aria-label': say(words.shareClose) });
  const dialog = make('dialog', { className: 'choose', 'aria-labelledby': heading.id, tabIndex: -1 },
    make('div', { className: 'inside' },
      make('header', {}, heading, close),
      make('div', { className: 'body' }, pinned, ...[...lists, grades, ...parts].map(({ set }) => set)),
      make('footer', {}, told, undo, redo, reset)));
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    dialog.close();
  });

  /** What can be chosen through the figure that is pinned in the chart. @param {string} id */
  const offerPinned = (id) => {
    if (pinned.dataset.d === id) return;
    pinned.dataset.d = id;
    const row = file.data.find((own) => own.id === id);
    const own = groups.flatMap(({ options }) => options).filter(({ id: one }) => row && belongs(file, row, one));
    const only = own.map(({ id: one, name }) => {
      const button = make('button', { type: 'button', textContent: say(words.chooseOnly)({ name }) });
      button.addEventListener('click', () => choose({ pick: [one] }));
      return button;
    });
    pinned.replaceChildren(...only.length ? [make('p', { textContent: say(words.choosePinned) }), ...only] : []);
  };

  return {
    dialog,
    /** Shows what is chosen now. */
    show: () => {
      const chosen = reader.chosen();
      lists.forEach((list) => list.show(chosen.pick));
      grades.show(chosen.grades);
      for (const part of parts) part.show(chosen);
      offerPinned(reader.datum());
      const { undo: back, redo: forth } = reader.can();
      undo.setAttribute('aria-disabled', String(!back));
      redo.setAttribute('aria-disabled', String(!forth));
      const shown = countOf(file, chosen);
      told.textContent = turned + (shown ? say(words.chooseShown)({ shown: String(shown), all: String(file.data.length) }) : say(words.chooseNone));
      turned = '';
    },
  };
};
