// @ts-check
// A chart's table as text: for spreadsheets, for programs, and for the clipboard. Logic alone.
import { escape } from '../share/texts.js';
import { legend, lines } from './shown.js';

/** @typedef {import('./tables.js').Table} Table */
/** @typedef {import('./shown.js').Shown} Shown */

/** A number as programs write it, as a spreadsheet should count it. */
const NUMBER = /^-?\d+(\.\d+)?%?$/;

/** A cell that a spreadsheet takes for no formula, as in the site's own files. @param {string} text */
export const guarded = (text) => (/^'*[=+\-@\t\r\n＝＋－＠]/.test(text) && !NUMBER.test(text) ? `'${text}` : text);

/** @param {string} text */
const quoted = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** @param {string[]} cells */
const row = (cells) => `${cells.map((cell) => quoted(guarded(cell))).join(',')}\r\n`;

/**
 * The tables as CSV, and under them a line each for all that is said around the chart. A program reads columns and rows up to the
 * first blank line.
 * @param {Shown} shown
 * @param {Table[]} tables
 */
export const csv = (shown, tables) => {
  const bodies = tables.map(({ caption, columns, rows }, at) => [
    at ? row([caption]) : '',
    row(columns),
    ...rows.map((cells) => row(cells.map(({ text }) => text))),
  ].join(''));
  const said = [shown.title, shown.measure, legend(shown), ...lines(shown), ...shown.limits].filter(Boolean);
  // The mark says to spreadsheets that UTF-8 follows.
  return `\ufeff${[...bodies, said.map((line) => row([line])).join('')].join('\r\n')}`;
};

/** All that is shown, for programs. @param {Shown} shown @param {Table[]} tables */
export const json = ({ from, keys, ...shown }, tables) => `${JSON.stringify({
  ...shown,
  legend: keys,
  tables: tables.map(({ caption, columns, rows }) => ({ caption, columns, rows })),
}, undefined, 2)}\n`;

/** The tables for a spreadsheet's clipboard, as plain text. @param {Table[]} tables */
export const tsv = (tables) => tables.map(({ columns, rows }) => [columns, ...rows.map((cells) => cells.map(({ text }) => text))]
  .map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t')).join('\n')).join('\n\n');

/** The same as markup, in which a browser lets no style stand. @param {Table[]} tables */
export const html = (tables) => tables.map(({ columns, numeric, rows }) => {
  const cell = (/** @type {string} */ tag, /** @type {string} */ text, /** @type {number} */ at) => `<${tag}${numeric[at] ? ' align="right"' : ''}>${escape(text)}</${tag}>`;
  const body = rows.map((cells) => `<tr>${cells.map(({ text }, at) => cell('td', text, at)).join('')}</tr>`);
  return `<table><thead><tr>${columns.map((name, at) => cell('th', name, at)).join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}).join('<br>');
