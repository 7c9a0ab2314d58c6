// @ts-check
// Asks for the search when a reader does, by the slash key or the button, wherever they are on the page. Where no program answers,
// its own is fetched; until that is here, its dialog takes what is typed, and where that stops, the dialog says so.
import { SEARCH, tell } from './events.js';
import { faultLoad, searchStopped } from './generated.js';
import { say } from './lang.js';
import { hearTraps, isOfSearch } from './trap.js';

/** Where a slash is a letter like any other: where one types, and everywhere once single keys are turned off. */
const TYPING = 'input,select,textarea,[contenteditable],dialog,[data-keys=off]';
/** A dialog that was just closed keeps the focus until the browser lays out the page again: nobody types there. */
const CLOSED = 'dialog:not([open])';

/**
 * Whether a key or a click asks for it.
 * @param {{ key?: string, ctrlKey: boolean, metaKey: boolean, altKey: boolean }} event
 * @param {(selector: string) => unknown} within Whether what the event came from is in one of these.
 */
export const asks = ({ key, ctrlKey, metaKey, altKey }, within) =>
  key === undefined ? !!within('[data-search]') : key === '/' && !(ctrlKey || metaKey || altKey) && (!within(TYPING) || !!within(CLOSED));

/** Opens a dialog with a line to type in. */
const begin = () => {
  /** @type {HTMLDialogElement} */
  const dialog = document.querySelector('dialog.search') ?? document.createElement('dialog');
  dialog.className = 'search';
  const [ask, line, count] = ['div', 'input', 'p'].map((name) => document.createElement(name));
  ask.className = 'ask';
  ask.append(line);
  count.className = 'count';
  count.role = 'status';
  const name = document.querySelector('[data-search]')?.textContent ?? '';
  for (const element of [dialog, line]) element.ariaLabel = name;
  dialog.replaceChildren(ask, count);
  document.body.append(dialog);
  dialog.showModal();
  return count;
};

/**
 * Answers for the life of the page.
 * @param {() => Promise<{ default: () => Promise<unknown> }>} [fetched] The glue of the search's own program, where there is one.
 */
export const followSearch = (fetched) => {
  /** @type {Promise<unknown> | undefined} */
  let program;
  const open = () => !tell(window, SEARCH, null);
  hearTraps((stack) => {
    const told = document.querySelector('dialog.search')?.querySelector('.count');
    if (told && isOfSearch(stack)) told.textContent = say(searchStopped);
  });
  /** @param {KeyboardEvent | MouseEvent} event */
  const answer = async (event) => {
    const from = /** @type {Partial<Element>} */ (event.target);
    if (!asks(/** @type {KeyboardEvent} */ (event), (selector) => from.closest?.(selector))) return;
    if (open()) return event.preventDefault();
    if (!fetched || !document.documentElement.dataset.index) return;
    event.preventDefault();
    if (document.querySelector('dialog.search[open]')) return;
    const told = begin();
    program ??= fetched().then(({ default: start }) => start());
    try {
      await program;
      if (/** @type {HTMLDialogElement} */ (told.parentElement).open) open();
    } catch (error) {
      console.warn(error);
      program = undefined;
      told.textContent = say(faultLoad);
    }
  };
  document.addEventListener('keydown', answer);
  document.addEventListener('click', answer);
};
