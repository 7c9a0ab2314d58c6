// @ts-check
// One chart as a reader walks it: where they are, what is compared, and what is said. The chart itself follows by an event.
import { ASK, tell, WALK } from '../events.js';
import * as words from '../generated.js';
import { chosen } from '../chosen.js';
import { lang, say } from '../lang.js';
import { query } from '../query.js';
import { get, part } from '../save/site.js';
import { styled } from '../share/dialog.js';
import { make } from '../share/parts.js';
import { Panel } from './panel.js';
import { LENGTHS, ordered, said } from './said.js';
import { dataOf, enrich, read } from './told.js';

/** @typedef {import('./told.js').Datum} Datum */

/** What the chart's own file says of its figures; nothing where there is none. @param {string} id */
const rowsOf = async (id) => {
  const file = await get(`charts/${id}${lang() === words.LANGS[0] ? '' : `.${lang()}`}.json`).then((answer) => answer.json()).catch(() => undefined);
  return file?.data ?? [];
};

/** How an arrow moves in the row of all data, and among the series. @type {Record<string, [number, number]>} */
const ARROWS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

export class Instrument {
  /**
   * @param {HTMLElement} chart
   * @param {import('../tools/table.js').Run} run What does a command.
   * @param {(event: KeyboardEvent) => unknown} press What answers a key.
   */
  constructor(chart, run, press) {
    this.chart = chart;
    this.run = run;
    this.frame = part(chart, '.frame');
    this.told = make('p', { role: 'status', className: 'answer' });
    this.panel = make('section', { className: 'walk', 'aria-label': say(words.walkTitle) }, this.told);
    part(chart, '[role=application]').after(this.panel);
    /** The id of the datum that the reader was at last. @type {string | undefined} */
    this.id = undefined;
    /** What is said of a datum besides itself; who compares puts it here. @type {(walk: import('./told.js').Walk, datum: Datum) => string} */
    this.against = () => '';
    /** @type {Parameters<typeof enrich>[1]} */
    this.rows = [];
    /** What the program told last. */
    this.shown = this.all();
    /** What happens when the chart shows something else. @type {(() => void)[]} */
    this.follow = [];
    chart.addEventListener('keydown', (event) => this.arrow(event), true);
    chart.addEventListener('keydown', (event) => this.undo(event));
    // Written anew whenever the chart is another, or might be.
    new MutationObserver(() => this.changed()).observe(part(chart, '[data-summary]'), { childList: true });
    this.tree = new Panel(this, press);
  }

  /** Fetches what the chart does not know itself. */
  async ready() {
    [this.rows] = await Promise.all([rowsOf(this.chart.dataset.chart ?? ''), styled]);
    return this;
  }

  /** What the program tells of the chart now. */
  tell() {
    /** @type {{ words?: string, numbers?: Float64Array }} */
    const detail = {};
    tell(this.chart, WALK, detail);
    return detail;
  }

  /** The same as one text. */
  all() {
    const { words: text, numbers } = this.tell();
    return `${text}\n${numbers}`;
  }

  /** What the chart shows now. */
  walk() {
    return enrich(read(this.tell()), this.rows);
  }

  /** The datum that the reader is at: the one that the chart's tip speaks of, or the last one. @param {import('./told.js').Walk} walk */
  here(walk) {
    const tip = /** @type {HTMLElement | null} */ (this.chart.querySelector('.tip:not([hidden])'));
    const all = dataOf(walk);
    return all.find(({ id }) => id === tip?.dataset.d) ?? all.find(({ id }) => id === this.id);
  }

  /** A datum in words, as the reader wants them. @param {import('./told.js').Walk} walk @param {Datum} datum @param {boolean} [inTree] Where its place is told already. */
  words(walk, datum, inTree = false) {
    const order = ordered(chosen('order')).filter((name) => !inTree || name !== 'place');
    return said(walk, datum, this.length(), order, lang());
  }

  length() {
    const kept = chosen('speech');
    return /** @type {import('./said.js').Length} */ (kept in LENGTHS ? kept : 'middle');
  }

  /** Something else may be shown; whoever follows the chart is told where that is so, or always if things shall be said otherwise. @param {boolean} [always] */
  changed(always = false) {
    const told = this.all();
    if (told === this.shown && !always) return;
    this.shown = told;
    for (const follow of this.follow) follow();
  }

  /** Opens the tree and goes into it. */
  enter() {
    if (dataOf(this.walk()).length) this.tree.enter();
    else this.answer([say(words.walkStill)]);
  }

  /** Brings a datum into focus. @param {Datum} datum */
  focus(datum) {
    this.id = datum.id;
    tell(this.chart, WALK, datum.at);
  }

  /** Goes to a datum and says it, in the tree where the reader is in it. @param {import('./told.js').Walk} walk @param {Datum} datum @param {string} [before] What is said first. */
  go(walk, datum, before = '') {
    if (this.tree.met(datum)) {
      if (before) this.answer([before, this.against(walk, datum)]);
      return;
    }
    this.focus(datum);
    this.answer([before, this.words(walk, datum), this.against(walk, datum)]);
  }

  /** @param {Datum} datum */
  pin(datum) {
    const scope = document.documentElement.dataset.page === 'chart' || !this.chart.dataset.pack ? '' : `${this.chart.dataset.chart}.`;
    const params = new URLSearchParams(query());
    params.set(`${scope}d`, datum.id);
    tell(window, ASK, String(params));
  }

  /** Shows sentences under the chart and has them read aloud. @param {string[]} sentences */
  answer(sentences) {
    const text = sentences.filter(Boolean).join(say(words.stop));
    // The same words again are read aloud again.
    this.told.textContent = '';
    setTimeout(() => { this.told.textContent = text; });
  }

  /** What an editor's keys for undo and redo do. @param {KeyboardEvent} event */
  undo(event) {
    const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event;
    const letter = key.toLowerCase();
    if (!(ctrlKey || metaKey) || altKey || !['z', 'y'].includes(letter) || /** @type {Element} */ (target).matches('input')) return;
    event.preventDefault();
    this.run(this.frame, letter === 'y' || shiftKey ? 'redo' : 'undo');
  }

  /** The arrow keys in the frame, once something is said in the reader's own way. @param {KeyboardEvent} event */
  arrow(event) {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (target !== this.frame || ctrlKey || metaKey || altKey || !(key in ARROWS || key === 'Home' || key === 'End')) return;
    const walk = this.walk();
    const all = dataOf(walk);
    if (!all.length) return;
    event.preventDefault();
    event.stopPropagation();
    const from = this.here(walk);
    const [by, across] = ARROWS[key] ?? [0, 0];
    const at = from ? all.indexOf(from) : -1;
    let to = key === 'End' ? all.at(-1) : from && key !== 'Home' ? all[Math.min(all.length - 1, Math.max(0, at + by))] : all[0];
    if (across && from) {
      const own = walk.series.findIndex(({ data }) => data.includes(from));
      const other = walk.series[own + across]?.data;
      if (other?.length) to = other[Math.min(other.length - 1, walk.series[own].data.indexOf(from))];
    }
    if (to) this.go(walk, to);
  }
}

/** @type {WeakMap<HTMLElement, Promise<Instrument>>} */
const known = new WeakMap();

/** The instrument of a chart, made when it is first asked for. @type {import('../tools/table.js').Walking['instrumentOf']} */
export const instrumentOf = (chart, run, press) => {
  const found = known.get(chart) ?? new Instrument(chart, run, press).ready();
  known.set(chart, found);
  return found;
};
