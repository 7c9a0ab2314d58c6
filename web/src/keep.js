// @ts-check
// Keeps what a reader sees of a chart, as it stands with its filters, scale, currency, language and theme: as a file, or on the
// clipboard. It reads the page and asks the program for one picture; nothing is fetched.
import { keepRefused, LANGS, notSaved, savedAs, shareCopied } from './generated.js';
import { say } from './lang.js';
import { part, Told, wordsOf } from './save/site.js';
import { pictureOf } from './keep/picture.js';
import { pixels } from './keep/pixels.js';
import { shownOf } from './keep/shown.js';
import { tablesOf } from './keep/tables.js';
import { csv, html, json, tsv } from './keep/texts.js';

/** @typedef {import('./keep/shown.js').Shown} Shown */

/**
 * What can be kept as a file: its ending, and how it is made.
 * @type {Record<string, [string, (chart: HTMLElement, shown: Shown) => Promise<Blob> | Blob]>}
 */
const FILES = {
  png: ['png', (chart, shown) => pixels(pictureOf(chart, shown))],
  png2: ['2x.png', (chart, shown) => pixels(pictureOf(chart, shown), 2)],
  png3: ['3x.png', (chart, shown) => pixels(pictureOf(chart, shown), 3)],
  svg: ['svg', (chart, shown) => new Blob([pictureOf(chart, shown)], { type: 'image/svg+xml' })],
  csv: ['csv', async (chart, shown) => new Blob([csv(shown, await tablesOf(chart))], { type: 'text/csv;charset=utf-8' })],
  json: ['json', async (chart, shown) => new Blob([json(shown, await tablesOf(chart))], { type: 'application/json' })],
};

/** What can be copied. @type {Record<string, (chart: HTMLElement, shown: Shown) => Promise<void>>} */
const COPIES = {
  // A promise, so that the press still counts when the picture is there.
  picture: (chart, shown) => navigator.clipboard.write([new ClipboardItem({ 'image/png': pixels(pictureOf(chart, shown), 2) })]),
  table: async (chart) => {
    const tables = await tablesOf(chart);
    const blob = (/** @type {string} */ text, /** @type {string} */ type) => new Blob([text], { type });
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': blob(html(tables), 'text/html'), 'text/plain': blob(tsv(tables), 'text/plain') })]);
  },
};

/** Offers a file to the reader. @param {Blob} blob @param {string} name */
const offer = (blob, name) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken it over by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

/** Answers a press of a button, which names the chart and the form. @param {HTMLElement} button */
export const use = async (button) => {
  const { as = '', for: id = '' } = button.dataset;
  const chart = /** @type {HTMLElement} */ (document.getElementById(id));
  const told = part(/** @type {HTMLElement} */ (button.closest('.keep')), '[role="status"]');
  told.textContent = '';
  const shown = shownOf(chart);
  if (as in COPIES) {
    try {
      await COPIES[as](chart, shown);
      told.textContent = say(shareCopied);
    } catch (fault) {
      told.textContent = fault instanceof Told ? say(notSaved)({ why: fault.message }) : say(keepRefused);
    }
    return;
  }
  const [ending, made] = FILES[as];
  const tongue = shown.lang === LANGS[0] ? '' : `.${shown.lang}`;
  const file = `olympus-${id}${tongue}.${ending}`;
  try {
    offer(await made(chart, shown), file);
    told.textContent = say(savedAs)({ file });
  } catch (fault) {
    told.textContent = say(notSaved)({ why: wordsOf(fault) });
  }
};
