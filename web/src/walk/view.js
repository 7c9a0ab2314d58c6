// @ts-check
// The tree as elements, by the Authoring Practices' tree view. A tree has a role for which every screen reader hands over the arrow
// keys; its items stand in the page in the order of the tree, so that swiping meets them in it, and by touch all of them are open.
import { make } from '../share/parts.js';
import { flat } from './tree.js';

/** @typedef {import('./tree.js').Item} Item @typedef {import('./told.js').Datum} Datum */

let trees = 0;

export class TreeView {
  /**
   * @param {string} label
   * @param {object} does
   * @param {(datum: Datum) => string} does.words
   * @param {(datum: Datum | undefined) => void} does.meet What happens when an item gets the focus.
   * @param {(datum: Datum) => void} does.pin
   */
  constructor(label, { words, meet, pin }) {
    this.words = words;
    this.meet = meet;
    this.pin = pin;
    this.id = `tree${(trees += 1)}`;
    this.element = make('ul', { role: 'tree', 'aria-label': label });
    /** @type {Map<HTMLElement, Datum | undefined>} */
    this.data = new Map();
    /** Which items there are and how they lie in each other. */
    this.shape = '';
    this.element.addEventListener('keydown', (event) => this.press(event));
    this.element.addEventListener('focusin', ({ target }) => this.met(/** @type {HTMLElement} */ (target)));
    this.element.addEventListener('click', ({ target }) => {
      const item = /** @type {HTMLElement | null} */ (/** @type {Element} */ (target).closest('[role="treeitem"]'));
      if (!item) return;
      item.focus();
      // A finger has no arrow keys.
      if (item.ariaExpanded && !matchMedia('(pointer: coarse)').matches) this.open(item, item.ariaExpanded !== 'true');
    });
  }

  /** @param {Item} root @param {boolean} isOpen Whether every item stands open. */
  fill(root, isOpen) {
    const items = flat(root);
    const shape = items.map(({ datum, items: { length } }) => `${length} ${datum?.id ?? ''}`).join('\n');
    // Items that say something else stay where they are: a screen reader may say nothing of an element that takes the place of the
    // one that its reader was at.
    if (shape === this.shape) {
      this.items().forEach((item, at) => this.say(item, items[at]));
      return;
    }
    this.shape = shape;
    this.data.clear();
    this.count = 0;
    this.element.replaceChildren(this.made(root, 1, 1, 1, isOpen));
    const [first] = this.items();
    first.tabIndex = 0;
  }

  /** @param {Item} told @param {number} level @param {number} at @param {number} all @param {boolean} isOpen @returns {HTMLElement} */
  made(told, level, at, all, isOpen) {
    const { items } = told;
    const id = `${this.id}-${(this.count = (this.count ?? 0) + 1)}`;
    const item = make('li', { role: 'treeitem', tabIndex: -1, 'aria-level': level, 'aria-posinset': at, 'aria-setsize': all, 'aria-labelledby': id, 'aria-selected': 'false' }, make('span', { id }));
    this.say(item, told);
    if (items.length) {
      item.append(make('ul', { role: 'group' }, ...items.map((child, index) => this.made(child, level + 1, index + 1, items.length, isOpen))));
      this.open(item, isOpen || level === 1);
    }
    return item;
  }

  /** Has an item say what it is. @param {HTMLElement} item @param {Item} told */
  say(item, { name, datum }) {
    this.data.set(item, datum);
    const words = datum ? this.words(datum) : name;
    const text = /** @type {HTMLElement} */ (item.firstElementChild);
    if (text.textContent !== words) text.textContent = words;
  }

  /** Every item, or those that are not inside a closed one. @param {boolean} [seen] */
  items(seen = false) {
    const all = [...this.data.keys()];
    return seen ? all.filter((item) => !item.parentElement?.closest('[aria-expanded="false"]')) : all;
  }

  /** @param {HTMLElement} item @param {boolean} isOpen */
  open(item, isOpen) {
    if (item.ariaExpanded === String(isOpen)) return;
    item.setAttribute('aria-expanded', String(isOpen));
    item.lastElementChild?.toggleAttribute('hidden', !isOpen);
  }

  /** The item that Tab leads to. */
  current() {
    return this.items().find(({ tabIndex }) => tabIndex === 0);
  }

  /** Marks an item as the one the reader is at, with all around it open. @param {HTMLElement} item */
  mark(item) {
    for (const each of [this.current(), item]) {
      if (!each) continue;
      each.tabIndex = each === item ? 0 : -1;
      each.setAttribute('aria-selected', String(each === item));
    }
    for (let around = item.parentElement?.closest('[role="treeitem"]'); around; around = around.parentElement?.closest('[role="treeitem"]')) this.open(/** @type {HTMLElement} */ (around), true);
  }

  /** @param {HTMLElement} item */
  met(item) {
    if (!this.data.has(item)) return;
    this.mark(item);
    this.meet(this.data.get(item));
  }

  /** The item of a datum. @param {string | undefined} id */
  find(id) {
    return this.items().find((item) => this.data.get(item)?.id === id && id !== undefined);
  }

  /** @param {KeyboardEvent} event */
  press(event) {
    const item = /** @type {HTMLElement} */ (event.target);
    if (!this.data.has(item) || event.ctrlKey || event.metaKey || event.altKey) return;
    const seen = this.items(true);
    const at = seen.indexOf(item);
    const isOpen = item.ariaExpanded === 'true';
    const around = /** @type {HTMLElement | null | undefined} */ (item.parentElement?.closest('[role="treeitem"]'));
    /** @type {Record<string, () => HTMLElement | null | undefined | void>} */
    const does = {
      ArrowDown: () => seen[at + 1],
      ArrowUp: () => seen[at - 1],
      Home: () => seen[0],
      End: () => seen.at(-1),
      ArrowRight: () => { if (isOpen) return seen[at + 1]; if (item.ariaExpanded) this.open(item, true); },
      ArrowLeft: () => { if (!isOpen) return around; this.open(item, false); },
      '*': () => { for (const sibling of item.parentElement?.children ?? []) if (sibling.ariaExpanded) this.open(/** @type {HTMLElement} */ (sibling), true); },
    };
    const activate = () => {
      const datum = this.data.get(item);
      if (datum) this.pin(datum);
      else this.open(item, !isOpen);
    };
    if (event.key === 'Enter' || event.key === ' ') activate();
    else if (does[event.key]) does[event.key]()?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
