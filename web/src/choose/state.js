// @ts-check
// What a reader has chosen of one chart, as the page's query has it, and the query with another choice. Knows keys and how their
// values are written, not what a chart has.
import { changed } from '../messages.js';

/**
 * @typedef {object} Chosen
 * @property {string[]} pick Ids of what is shown; none for all.
 * @property {string[]} grades Grades shown; none for all.
 * @property {[string, string] | undefined} time The two ends of a span of time.
 * @property {[string, 'asc' | 'desc'] | undefined} sort The column that rows are in the order of.
 * @property {string} focus Who is in front in this chart.
 * @property {string} front Who is in front in every chart.
 */

/** A name inside a value. @param {string} text */
const unescaped = (text) => text.replace(/\\(.)/gs, (_, letter) => (letter === 'e' ? '' : letter));

/** The same as it is written, with these signs of its list escaped. @param {string} text @param {string} signs */
const escaped = (text, signs) => [...text].map((letter) => (`\\${signs}`.includes(letter) ? `\\${letter}` : letter)).join('');

/** The items of a list joined by `~`. @param {string} value */
const items = (value) => (value.match(/(?:\\.|[^~\\])+/gs) ?? []).map(unescaped);

/**
 * @param {string} query The page's.
 * @param {string | undefined} scope What the chart's keys begin with there; nothing on its own page.
 * @returns {Chosen}
 */
export const chosenIn = (query, scope) => {
  const params = new URLSearchParams(query);
  const own = (/** @type {string} */ key) => params.get(scope ? `${scope}.${key}` : key) ?? '';
  const time = own('time').split('..');
  const [, column = '', way] = own('sort').match(/^(.+)\.(asc|desc)$/is) ?? [];
  return {
    pick: items(own('pick')),
    grades: items(own('grade')).map((code) => code.toLowerCase()),
    time: time.length === 2 && time[0] && time[1] ? [time[0], time[1]] : undefined,
    sort: column ? [unescaped(column), way.toLowerCase() === 'desc' ? 'desc' : 'asc'] : undefined,
    focus: unescaped(own('focus')),
    front: unescaped(params.get('front') ?? ''),
  };
};

/**
 * The page's query with these choices of the chart in it; what is not among them stays.
 * @param {string} query
 * @param {string | undefined} scope
 * @param {Partial<Chosen>} choice
 */
export const withChoice = (query, scope, choice) => {
  /** @type {Record<string, string>} */
  const keys = {};
  const own = (/** @type {string} */ key, /** @type {string} */ value) => { keys[scope && key !== 'front' ? `${scope}.${key}` : key] = value; };
  const list = (/** @type {string[]} */ ids) => ids.map((id) => escaped(id, '~')).join('~');
  if (choice.pick) own('pick', list(choice.pick));
  if (choice.grades) own('grade', list(choice.grades));
  if ('time' in choice) own('time', choice.time?.join('..') ?? '');
  if ('sort' in choice) own('sort', choice.sort ? `${escaped(choice.sort[0], '')}.${choice.sort[1]}` : '');
  if (choice.focus !== undefined) own('focus', escaped(choice.focus, ''));
  if (choice.front !== undefined) own('front', escaped(choice.front, ''));
  return changed(query, keys);
};

/** No choice at all: everything shown in its own order, with nothing in front. @type {Chosen} */
export const NOTHING = { pick: [], grades: [], time: undefined, sort: undefined, focus: '', front: '' };
