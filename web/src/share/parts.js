// @ts-check
// The parts that the dialog is made of. They write words as text, never as HTML.
import { shareCopied, shareCopy, shareRefused } from '../generated.js';
import { say } from '../lang.js';

/**
 * An element with properties, attributes where there is no such property, and children.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} name
 * @param {Record<string, unknown>} [properties]
 * @param {(Node | string)[]} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export const make = (name, properties = {}, ...children) => {
  const element = /** @type {any} */ (document.createElement(name));
  for (const [key, value] of Object.entries(properties)) {
    if (key in element) element[key] = value;
    else element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
};

/**
 * Buttons of which one is pressed.
 * @param {string} label
 * @param {string[]} names
 * @param {number} chosen
 * @param {(at: number) => void} choose
 */
export const choice = (label, names, chosen, choose) => {
  const buttons = names.map((name, at) => make('button', { type: 'button', textContent: name, 'aria-pressed': String(at === chosen), 'data-label': name }));
  const group = make('div', { role: 'group', className: 'group', 'aria-label': label }, ...buttons);
  group.addEventListener('click', ({ target }) => {
    const at = buttons.indexOf(/** @type {HTMLButtonElement} */ (target));
    if (at < 0) return;
    for (const button of buttons) button.setAttribute('aria-pressed', String(button === target));
    choose(at);
  });
  return group;
};

/**
 * One of several, in a list.
 * @param {string} label
 * @param {[string, string][]} options Values with their names.
 * @param {string} chosen
 * @param {(value: string) => void} choose
 */
export const list = (label, options, chosen, choose) => {
  const entries = options.map(([value, name]) => make('option', { value, textContent: name, selected: value === chosen }));
  const select = make('select', {}, ...entries);
  select.addEventListener('change', () => choose(select.value));
  return make('label', {}, `${label} `, select);
};

/**
 * Something that is so or not.
 * @param {string} label
 * @param {boolean} checked
 * @param {(on: boolean) => void} choose
 */
export const box = (label, checked, choose) => {
  const input = make('input', { type: 'checkbox', checked });
  input.addEventListener('change', () => choose(input.checked));
  return make('label', {}, input, ` ${label}`);
};

/**
 * A field to copy from, with its button.
 * @param {number} rows
 * @param {string} label
 * @param {HTMLElement} told Where it says what came of it.
 */
export const field = (rows, label, told) => {
  const area = rows > 1 ? make('textarea', { rows, spellcheck: false, readOnly: true }) : make('input', { type: 'text', autofocus: true, readOnly: true });
  area.setAttribute('aria-label', label);
  const button = make('button', { type: 'button', className: 'copy', textContent: say(shareCopy), 'aria-label': `${say(shareCopy)}: ${label}` });
  button.addEventListener('click', async () => {
    area.select();
    told.textContent = '';
    try {
      await navigator.clipboard.writeText(area.value);
      told.textContent = say(shareCopied);
    } catch {
      told.textContent = document.execCommand('copy') ? say(shareCopied) : say(shareRefused);
    }
  });
  area.addEventListener('focus', () => area.select());
  return { area, row: make('div', { className: 'field' }, area, button) };
};
