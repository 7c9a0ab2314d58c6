// @ts-check
// The panel under a chart: the tree of its figures, and a line for commands in words.
import * as words from '../generated.js';
import { lang, say } from '../lang.js';
import { make } from '../share/parts.js';
import { treeOf } from './tree.js';
import { TreeView } from './view.js';

/** @typedef {import('./told.js').Datum} Datum @typedef {import('../ask/commands.js').Command} Command */

/** What stands in the panel as buttons. @type {[Command, string[]][]} */
const BUTTONS = [['compare', words.walkCompare], ['where', words.walkWhere], ['play', words.walkPlay], ['braille', words.walkBraille], ['settings', words.settings], ['keys', words.keysTitle]];

/** Whether the reader has a finger and no arrow keys. */
const byTouch = () => matchMedia('(pointer: coarse)').matches;

export class Panel {
  /** @param {import('./instrument.js').Instrument} instrument @param {(event: KeyboardEvent) => unknown} press */
  constructor(instrument, press) {
    this.instrument = instrument;
    this.walk = instrument.walk();
    const act = (/** @type {Command} */ command, /** @type {string | undefined} */ typed = undefined) => instrument.run(instrument.frame, command, typed);
    this.input = make('input', { type: 'text', autocapitalize: 'none', autocomplete: 'off', spellcheck: false, enterKeyHint: 'go', placeholder: say(words.walkExample) });
    const form = make('form', { className: 'ask' }, make('label', {}, `${say(words.walkAsk)} `, this.input), make('button', { type: 'submit', textContent: say(words.walkDo) }));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      act('ask', this.input.value);
      this.input.select();
    });
    const acts = BUTTONS.map(([command, name]) => {
      const button = make('button', { type: 'button', textContent: say(name) });
      button.addEventListener('click', () => act(command));
      return button;
    });
    const close = make('button', { type: 'button', className: 'close', textContent: '×', 'aria-label': say(words.shareClose) });
    close.addEventListener('click', () => this.close());
    this.view = new TreeView(say(words.walkTitle), {
      words: (datum) => this.instrument.words(this.walk, datum, !byTouch()),
      meet: (datum) => this.meet(datum),
      pin: (datum) => this.instrument.pin(datum),
    });
    this.whole = make('div', { className: 'figures', hidden: true },
      make('header', {}, make('strong', { textContent: say(words.walkTitle) }), close), form,
      make('div', { className: 'acts', role: 'group', 'aria-label': say(words.walkTitle) }, ...acts), this.view.element);
    instrument.panel.append(this.whole);
    instrument.follow.push(() => { if (!this.whole.hidden) this.fill(); });
    this.whole.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
      const plain = !(event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey);
      if (plain && /** @type {Element} */ (event.target).matches('[role="treeitem"]')) press(event);
    });
  }

  /** An item has got the focus. @param {Datum | undefined} datum */
  meet(datum) {
    if (!datum) return;
    this.instrument.focus(datum);
    const against = this.instrument.against(this.walk, datum);
    if (against) this.instrument.answer([against]);
  }

  /** Fills the tree with what the chart shows, at the figure where the reader is. */
  fill() {
    this.walk = this.instrument.walk();
    const title = this.instrument.chart.querySelector('.finding')?.textContent ?? '';
    const had = this.isIn();
    const id = this.instrument.here(this.walk)?.id ?? this.instrument.id;
    this.view.fill(treeOf(this.walk, title, lang()), byTouch());
    const item = this.view.find(id);
    if (item) this.view.mark(item);
    if (had) this.view.current()?.focus();
  }

  /** Whether the reader is in the tree. */
  isIn() {
    return this.view.element.contains(document.activeElement);
  }

  /** Goes to a datum where the reader is in the tree; says whether that is so. @param {Datum} datum */
  met(datum) {
    const item = this.whole.hidden ? undefined : this.view.find(datum.id);
    if (!item) return false;
    this.view.mark(item);
    if (!this.isIn()) return false;
    item.focus();
    return true;
  }

  /** Shows the tree. */
  open() {
    if (this.whole.hidden) this.fill();
    this.whole.hidden = false;
  }

  /** Opens the tree and gives it the focus. */
  enter() {
    this.open();
    this.view.current()?.focus();
  }

  /** Opens the line for commands. */
  ask() {
    this.open();
    this.input.focus();
  }

  /** Leaves it for the chart. */
  close() {
    this.whole.hidden = true;
    this.instrument.frame.focus();
  }
}
