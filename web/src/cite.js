// @ts-check
// The dialog in which a reader takes a reference along: to the figure of a pinned tip or to a claim, as text and for
// programs that keep references. Fetched when it is first asked for.
import { bibtex, csl, ris } from './cite/formats.js';
import { claimOf } from './cite/claim.js';
import { figureOf } from './cite/figure.js';
import * as words from './generated.js';
import { folderOf, lang, say } from './lang.js';
import { fileOf } from './save/file.js';
import { get, part, Told, wordsOf } from './save/site.js';
import { dialogOf, styled } from './share/dialog.js';
import { choice, field, make } from './share/parts.js';
import { addressOf, onSite } from './share/place.js';
import { takenFrom } from './share/taken.js';
import { written } from './share/texts.js';

/** @typedef {import('./cite/formats.js').Reference} Reference @typedef {import('./share/place.js').Link} Link */

/** The forms: each with its name, and what it is good for. @type {[string[], string[], (reference: Reference) => string][]} */
const FORMS = [
  [words.citeText, words.citeTextNote, ({ text }) => text],
  [words.citeBibtex, words.citeBibtexNote, bibtex],
  [words.citeCsl, words.citeCslNote, csl],
  [words.citeRis, words.citeRisNote, ris],
];

/** A table's file in this language, and the address of a figure in the explorer. @param {string} cell @param {Link} link */
const ofTable = async (cell, link) => {
  const [table] = cell.split('/');
  const file = await (await get(`spreadsheets/${table}${lang() === words.LANGS[0] ? '' : `.${lang()}`}.json`)).json();
  return { file, address: link(`${folderOf(lang())}explore.html`, written(new URLSearchParams({ table, d: cell, v: file.version }))) };
};

/** A chart's file, and the address of it as it stands. @param {HTMLElement} button @param {Link} link */
const ofChart = async (button, link) => {
  const taken = takenFrom(button);
  taken.theme = '';
  return { file: await fileOf(taken), address: addressOf(taken, link) };
};

/** The figure of the tip that a button stands in. @param {HTMLElement} button @param {Link} link @returns {Promise<Reference>} */
const ofTip = async (button, link) => {
  const tip = /** @type {HTMLElement} */ (button.closest('[data-d]'));
  const value = part(tip, '.value').textContent;
  const explored = document.documentElement.dataset.page === 'explore';
  const { file, address } = await (explored ? ofTable(tip.dataset.d ?? '', link) : ofChart(button, link));
  const row = file.data.find((/** @type {import('./cite/figure.js').Row} */ { id }) => id === tip.dataset.d);
  if (!row) throw new Told(say(words.citeNone));
  return figureOf(file, row, { value, address, day: new Date() });
};

/** A claim. @param {string} id @param {Link} link @returns {Promise<Reference>} */
const ofClaim = async (id, link) => {
  const { version, claims } = await (await get('claims.json')).json();
  const claim = claims.find((/** @type {import('./cite/claim.js').Claim} */ known) => known.id === id);
  if (!claim) throw new Told(say(words.citeNone));
  const address = link(`${folderOf(lang())}claims.html`, `v=${version}`, id);
  return claimOf(version, claim, { address, lang: lang(), day: new Date() });
};

/** Answers a press of a button that offers to cite. @param {HTMLElement} button @param {Link} [link] */
export const use = async (button, link = onSite) => {
  const { claim } = button.dataset;
  const told = document.createElement('p');
  told.setAttribute('role', 'status');
  told.className = 'answer';
  try {
    const [reference] = await Promise.all([claim ? ofClaim(claim, link) : ofTip(button, link), styled]);
    show(reference, claim ? words.citeClaim : words.citeFigure, told);
  } catch (fault) {
    dialogOf(say(words.citeFigure), make('p', { role: 'alert', textContent: say(words.shareFailed)({ why: wordsOf(fault) }) })).showModal();
  }
};

/**
 * @param {Reference} reference
 * @param {string[]} name
 * @param {HTMLElement} told
 */
const show = (reference, name, told) => {
  const cited = field(11, say(words.citeForm), told);
  const note = make('p', { className: 'note' });
  const write = (/** @type {number} */ at) => {
    const [, about, form] = FORMS[at];
    cited.area.value = form(reference);
    note.textContent = say(about);
    told.textContent = '';
  };
  const forms = choice(say(words.citeForm), FORMS.map(([title]) => say(title)), 0, write);
  write(0);
  dialogOf(say(name), make('p', { textContent: reference.title }), forms, note, cited.row, told).showModal();
};
