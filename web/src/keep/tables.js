// @ts-check
// The table of what is shown: what the page has of it, or what the chart shows when its table is asked for. The state that the
// reader had is asked for again at once, and no step to go back to is left behind.
import { ASK, tell } from '../events.js';
import { keepStill } from '../generated.js';
import { say } from '../lang.js';
import { Told } from '../save/site.js';
import { asked } from '../share/place.js';
import { words } from './shown.js';

/**
 * A table: its columns, whether each is set as numbers, and its rows, each cell with the id of its datum if it shows one.
 * @typedef {{ text: string, datum?: string }} Cell
 * @typedef {{ caption: string, columns: string[], numeric: boolean[], rows: Cell[][] }} Table
 */

/** Frames in which a chart shows what it was asked for. */
const FRAMES = 30;

/** @param {HTMLTableElement} table @returns {Table} */
const read = (table) => {
  const heads = Array.from(table.tHead?.rows[0].cells ?? []);
  return {
    caption: words(table.caption),
    columns: heads.map(words),
    numeric: heads.map((head) => head.classList.contains('number')),
    rows: Array.from(table.tBodies[0].rows, (row) => Array.from(row.cells, (cell) => ({ text: words(cell), ...cell.dataset.d && { datum: cell.dataset.d } }))),
  };
};

/** The tables of a chart that are up to date. @param {HTMLElement} chart @returns {HTMLTableElement[]} */
const there = (chart) => [...chart.querySelectorAll('.panel:not([hidden]) table, .data:not([hidden]) table')].map((table) => /** @type {HTMLTableElement} */ (table));

/** @param {HTMLElement} chart @returns {Promise<Table[]>} */
export const tablesOf = async (chart) => {
  let found = there(chart);
  if (!found.length) {
    const before = asked();
    const wanted = new URLSearchParams(before);
    wanted.set(document.documentElement.dataset.page === 'chart' ? 'tab' : `${chart.id}.tab`, 'table');
    if (!tell(window, ASK, String(wanted))) throw new Told(say(keepStill));
    for (let left = FRAMES; left && !found.length; left -= 1) {
      await new Promise(requestAnimationFrame);
      found = there(chart);
    }
    tell(window, ASK, before);
  }
  if (!found.length) throw new Told(say(keepStill));
  return found.map(read);
};
