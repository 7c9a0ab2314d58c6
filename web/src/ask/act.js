// @ts-check
// What each command does, however it was asked for: by its key, by a button, or in words.
import { ASK, hear, MOVED, tell } from '../events.js';
import * as words from '../generated.js';
import { chosen, keep } from '../chosen.js';
import { lang, say } from '../lang.js';
import { query } from '../query.js';
import { make } from '../share/parts.js';
import { braille, CELLS } from './braille.js';
import { understood } from './commands.js';
import { comparison } from './compare.js';
import { changes, History } from './history.js';
import { extreme, following, named, nearest, neighbour, nextCrossing } from './jumps.js';
import { LENGTHS, placeOf } from '../walk/said.js';
import { dataOf } from '../walk/told.js';

/** @typedef {import('./commands.js').Command} Command @typedef {import('../walk/instrument.js').Instrument} Instrument @typedef {import('../walk/told.js').Datum} Datum @typedef {import('../walk/told.js').Walk} Walk */

/** @type {History | undefined} */
let history;
/** The states of the page, from those that were noted before this was fetched. */
const states = () => {
  if (history) return history;
  const made = new History([...window.olympusStates]);
  hear(MOVED, (query) => made.moved(query));
  // A step back or on in the browser is a change like any other.
  addEventListener('popstate', () => setTimeout(() => made.moved(query())));
  history = made;
  return made;
};

/** What comparing began at, by chart. @type {WeakMap<Instrument, string | undefined>} */
const anchors = new WeakMap();
/** The row of braille of each chart that has one. @type {WeakMap<Instrument, HTMLElement>} */
const rows = new WeakMap();

/** Where a jump leads, and what is said where it leads nowhere. @type {Partial<Record<Command, [(walk: Walk, from: Datum) => Datum | undefined, string[]]>>} */
const JUMPS = {
  next: [(walk, from) => dataOf(walk)[dataOf(walk).indexOf(from) + 1], words.noneNext],
  previous: [(walk, from) => dataOf(walk)[dataOf(walk).indexOf(from) - 1], words.nonePrevious],
  first: [(walk) => dataOf(walk)[0], words.noneSuch],
  last: [(walk) => dataOf(walk).at(-1), words.noneSuch],
  nextSeries: [(walk, from) => walk.series[walk.series.findIndex(({ data }) => data.includes(from)) + 1]?.data[0], words.noneNext],
  previousSeries: [(walk, from) => walk.series[walk.series.findIndex(({ data }) => data.includes(from)) - 1]?.data[0], words.nonePrevious],
  higher: [(walk, from) => neighbour(walk, from, 1), words.noneHigher],
  lower: [(walk, from) => neighbour(walk, from, -1), words.noneLower],
  most: [(walk, from) => extreme(walk, from, 1), words.noneSuch],
  least: [(walk, from) => extreme(walk, from, -1), words.noneSuch],
  estimate: [(walk, from) => following(walk, from, ({ estimated }) => estimated), words.noneEstimate],
  disputed: [(walk, from) => following(walk, from, ({ disputed }) => disputed), words.noneDisputed],
  claim: [(walk, from) => following(walk, from, ({ claimed }) => claimed), words.noneClaim],
};

/** Undoes a change of the page's state, or does it again. @param {1 | -1} by */
const step = (by) => {
  const moved = states().step(by);
  if (!moved) return say(by < 0 ? words.undoNone : words.redoNone);
  tell(window, ASK, moved.to);
  return say(by < 0 ? words.undone : words.redone)({ what: changes(moved.from, moved.to, lang()) });
};

/** Says more of each figure, or less. @param {1 | -1} by @param {Instrument} instrument */
const lengthen = (by, instrument) => {
  const lengths = /** @type {import('../walk/said.js').Length[]} */ (Object.keys(LENGTHS));
  const length = lengths[Math.max(0, Math.min(lengths.length - 1, lengths.indexOf(instrument.length()) + by))];
  keep('speech', length === 'middle' ? '' : length);
  instrument.changed(true);
  return say({ short: words.speechShort, middle: words.speechMiddle, long: words.speechLong }[length]);
};

/** Where the reader is, in a sentence or some. @param {Instrument} instrument @param {Walk} walk @param {Datum | undefined} here */
const where = (instrument, walk, here) => {
  const series = walk.series.find(({ data }) => here && data.includes(here));
  const anchor = anchorOf(instrument, walk);
  return [
    instrument.chart.querySelector('.finding')?.textContent ?? '',
    series && walk.series.length > 1 ? say(words.whereSeries)({ name: series.name, at: String(walk.series.indexOf(series) + 1), all: String(walk.series.length) }) : '',
    here ? `${here.name}${say(words.comma)}${placeOf(walk, here, lang())}` : say(words.whereNone),
    here && walk.panels[here.panel]?.title ? walk.panels[here.panel].title : '',
    here && walk.panels[here.panel]?.isLog ? say(words.whereLog) : '',
    anchor ? say(words.whereAnchor)({ name: anchor.name, value: anchor.value }) : '',
  ];
};

/** The datum that is compared with. @param {Instrument} instrument @param {Walk} walk */
const anchorOf = (instrument, walk) => dataOf(walk).find(({ id }) => id === anchors.get(instrument));

/** Begins to compare from a datum, or ends where that was the one. @param {Instrument} instrument @param {Datum} datum */
const compareFrom = (instrument, { id, name, value }) => {
  const ends = anchors.get(instrument) === id;
  anchors.set(instrument, ends ? undefined : id);
  instrument.against = (walk, datum) => {
    const anchor = anchorOf(instrument, walk);
    return anchor && anchor.id !== datum.id ? comparison(datum, anchor, lang()) : '';
  };
  return ends ? say(words.compareEnds) : say(words.compareFrom)({ name, value });
};

/** Writes the row of the series that the reader is in, or takes it away; says what it shows. @param {Instrument} instrument @param {boolean} [again] Because the chart has changed. */
const feel = (instrument, again = false) => {
  const row = rows.get(instrument) ?? make('div', { className: 'braille', hidden: true });
  if (!rows.has(instrument)) {
    instrument.told.after(row);
    instrument.follow.push(() => feel(instrument, true));
    rows.set(instrument, row);
  }
  // Asked for again it goes away; a change of the chart leaves it as it is.
  if (again ? row.hidden : !row.hidden) {
    row.hidden = true;
    return '';
  }
  const walk = instrument.walk();
  const here = instrument.here(walk);
  const found = walk.series.find(({ data }) => here && data.includes(here)) ?? walk.series[0];
  const series = found && found.data.length < 3 && !found.isLine ? { id: '', name: say(words.walkAll), isLine: false, data: dataOf(walk) } : found;
  const made = series && braille(walk, series, CELLS.find((cells) => String(cells) === chosen('cells')) ?? CELLS[1], lang());
  row.hidden = !made;
  if (!made) return say(words.brailleNone);
  const about = make('p', { className: 'note', role: 'status' });
  // Dots that have no room scroll, by the keyboard too.
  row.replaceChildren(make('p', { className: 'cells', tabIndex: 0, textContent: made.row }), about);
  setTimeout(() => { about.textContent = made.about; });
  return '';
};

/**
 * Does what a command says.
 * @param {Instrument} instrument
 * @param {Command} command
 * @param {string} [typed] What was typed into the line of commands.
 */
export const act = (instrument, command, typed) => {
  states();
  const walk = instrument.walk();
  const [first] = dataOf(walk);
  if (!first) return instrument.answer([say(words.walkStill)]);
  const here = instrument.here(walk);
  const from = here ?? first;

  /** @param {Datum | undefined} to @param {string} none @param {string} [before] */
  const go = (to, none, before) => (to ? instrument.go(walk, to, before) : instrument.answer([none]));
  const jump = JUMPS[command];
  if (jump) return go(jump[0](walk, from), say(jump[1]));
  /** @type {Partial<Record<Command, () => string | string[] | void>>} */
  const does = {
    crossing: () => {
      const cross = nextCrossing(walk, from);
      if (!cross) return say(words.noneCrossing);
      const { lines: [one, other], before: [datum] } = cross;
      const after = one.data.filter(({ x }) => x > cross.x).sort((a, b) => a.x - b.x)[0] ?? datum;
      go(datum, '', say(words.crossing)({ one: one.name, other: other.name, from: datum.asOf, to: after.asOf }));
    },
    compare: () => compareFrom(instrument, from),
    where: () => where(instrument, walk, here),
    again: () => (here ? [instrument.words(walk, here), instrument.against(walk, here)] : say(words.whereNone)),
    pin: () => { if (here) instrument.pin(here); },
    ask: () => {
      if (typed === undefined) return instrument.tree.ask();
      const wish = understood(typed);
      if (!wish) return say(words.walkExample);
      if ('command' in wish) {
        instrument.run(instrument.frame, wish.command);
        return;
      }
      const to = 'value' in wish ? nearest(walk, from, wish.value) : named(walk, from, wish.name);
      go(to, say(words.noneNamed)({ typed }));
    },
    braille: () => feel(instrument),
    undo: () => step(-1),
    redo: () => step(1),
    shorter: () => lengthen(-1, instrument),
    longer: () => lengthen(1, instrument),
  };
  const answered = does[command]?.();
  if (answered) instrument.answer([answered].flat());
};
