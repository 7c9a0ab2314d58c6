// @ts-check
// A list of things to tick, with a field that narrows it where it is long.
import { chooseFound, chooseSearch } from '../generated.js';
import { say } from '../lang.js';
import { make } from '../share/parts.js';

/** From this many on there is a field to search by. */
const LONG = 9;

/** Whether a name or id holds all words that are sought. @param {string} text @param {string} sought */
export const fits = (text, sought) => sought.toLowerCase().split(/\s+/).every((word) => text.toLowerCase().includes(word));

/**
 * @param {string} name What the list is of.
 * @param {import('./offer.js').Option[]} options
 * @param {(ids: string[]) => void} choose
 */
export const picker = (name, options, choose) => {
  const boxes = options.map(({ id, name: text, count }) => {
    const input = make('input', { type: 'checkbox', value: id });
    return { input, id, text: `${text} ${id}`, label: make('label', {}, input, make('span', { textContent: text }), make('small', { textContent: String(count) })) };
  });
  const list = make('div', { className: 'list' }, ...boxes.map(({ label }) => label));
  list.addEventListener('change', () => choose(boxes.filter(({ input }) => input.checked).map(({ id }) => id)));
  const field = make('input', { type: 'search', placeholder: say(chooseSearch), 'aria-label': say(chooseSearch), spellcheck: false, autocomplete: 'off' });
  const found = make('p', { className: 'unseen', 'aria-live': 'polite' });
  field.addEventListener('input', () => {
    for (const { label, text } of boxes) label.hidden = !fits(text, field.value.trim());
    found.textContent = say(chooseFound)({ count: String(boxes.filter(({ label }) => !label.hidden).length) });
  });
  // Enter takes the first that is left, Down goes to it.
  field.addEventListener('keydown', (event) => {
    const first = boxes.find(({ label }) => !label.hidden)?.input;
    if (!first || !['Enter', 'ArrowDown'].includes(event.key)) return;
    event.preventDefault();
    if (event.key === 'Enter') first.click();
    else first.focus();
  });
  const search = options.length >= LONG ? [field, found] : [];
  return {
    set: make('fieldset', { className: 'pick' }, make('legend', { textContent: name }), ...search, list),
    /** Ticks what is chosen. @param {string[]} ids */
    show: (ids) => {
      const chosen = ids.map((id) => id.toLowerCase());
      for (const { input, id } of boxes) input.checked = chosen.includes(id.toLowerCase());
    },
  };
};
