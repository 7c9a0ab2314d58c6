// @ts-check
// Keeps what a reader sees of a chart, as it stands with its filters, scale, currency, language and theme: as a file, or on the
// clipboard. It reads the page and asks the program for one picture; nothing is fetched but the style of what it shows.
import { copied } from './keep/copied.js';
import { keepRefused, keepRefusedFramed, keepTitle, LANGS, notSaved, shareCopied } from './generated.js';
import { say } from './lang.js';
import { offer } from './save/offer.js';
import { part, Told, wordsOf } from './save/site.js';
import { pictureOf } from './keep/picture.js';
import { pixels } from './keep/pixels.js';
import { shownOf } from './keep/shown.js';
import { tablesOf } from './keep/tables.js';
import { csv, html, json, tsv } from './keep/texts.js';
import { dialogOf, styled } from './share/dialog.js';
import { keeping } from './share/keeping.js';
import { onSite } from './share/place.js';

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
    await copied({ 'text/html': html(tables), 'text/plain': tsv(tables) });
  },
  link: (_, { address }) => copied({ 'text/plain': address }),
};

/**
 * Gives the chart in the form that a button names, and says how that went.
 * @param {HTMLElement} button
 * @param {import('./share/place.js').Link} link
 */
const give = async (button, link) => {
  const { as = '', for: id = '' } = button.dataset;
  const chart = /** @type {HTMLElement} */ (document.getElementById(id));
  const told = part(/** @type {HTMLElement} */ (button.closest('.keep')), '[role="status"]');
  told.textContent = '';
  const shown = shownOf(chart, link);
  if (as in COPIES) {
    try {
      await COPIES[as](chart, shown);
      told.textContent = say(shareCopied);
    } catch (fault) {
      told.textContent = fault instanceof Told ? say(notSaved)({ why: fault.message }) : say(self === top ? keepRefused : keepRefusedFramed);
    }
    return;
  }
  const [ending, made] = FILES[as];
  const tongue = shown.lang === LANGS[0] ? '' : `.${shown.lang}`;
  try {
    told.textContent = offer(await made(chart, shown), `olympus-${id}${tongue}.${ending}`);
  } catch (fault) {
    told.textContent = say(notSaved)({ why: wordsOf(fault) });
  }
};

/**
 * Shows all forms, and puts them away again: under the closing line of a chart inside another page, which makes room for them, else in a dialog.
 * @param {HTMLElement} button
 */
const show = async (button) => {
  await styled;
  const chart = /** @type {HTMLElement} */ (button.closest('[data-chart]') ?? document.querySelector('[data-chart]'));
  const line = button.closest('.whole');
  if (!line) {
    dialogOf(say(keepTitle), keeping(chart.id, true)).showModal();
    return;
  }
  const open = line.parentElement?.querySelector('.keep');
  if (open) open.remove();
  else line.after(keeping(chart.id, true));
  button.setAttribute('aria-expanded', String(!open));
};

/** Answers a press of a button. @param {HTMLElement} button @param {import('./share/place.js').Link} [link] */
export const use = (button, link = onSite) => (button.dataset.as ? give(button, link) : show(button));
