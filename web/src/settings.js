// @ts-check
// The dialog in which a reader sets how the site is read: theme, language, motion, keys, speech, currency, sound. What is chosen
// is kept where the browser lets a page keep it; nobody is asked for it.
import { ASK, tell } from './events.js';
import * as words from './generated.js';
import { chosen, keep } from './chosen.js';
import { say } from './lang.js';
import { query } from './query.js';
import { dialogOf, styled } from './share/dialog.js';
import { box, choice, list, make } from './share/parts.js';
import { CELLS } from './ask/braille.js';
import { LENGTHS, ordered, PART_NAMES } from './walk/said.js';

/** Asks for another state of the page. @param {(params: URLSearchParams) => void} change */
const ask = (change) => {
  const params = new URLSearchParams(query());
  change(params);
  tell(window, ASK, String(params));
};

/** @param {string} theme */
const setTheme = (theme) => {
  keep('theme', theme);
  ask((params) => { if (theme) params.set('theme', theme); else params.delete('theme'); });
};

/** The charts of this page that show money, by what their keys begin with. */
const ofMoney = () => [...document.querySelectorAll('[data-chart][data-rates]')].map((chart) => (document.documentElement.dataset.page === 'chart' ? '' : `${/** @type {HTMLElement} */ (chart).dataset.chart}.`));

/** @param {string} currency */
const setCurrency = (currency) => {
  keep('cur', currency);
  ask((params) => { for (const scope of ofMoney()) if (currency) params.set(`${scope}cur`, currency); else params.delete(`${scope}cur`); });
};

/** The parts of what is said, each to be put earlier or later. @param {HTMLElement} told */
const order = (told) => {
  const names = ordered(chosen('order'));
  const holder = make('ol', { className: 'order' });
  /** @param {number} from @param {number} to */
  const move = (from, to) => {
    const [name] = names.splice(from, 1);
    names.splice(to, 0, name);
    keep('order', names.join(' '));
    fill();
    told.textContent = say(words.orderMoved)({ part: say(PART_NAMES[name]), at: String(to + 1), all: String(names.length) });
    const buttons = holder.children[to].querySelectorAll('button');
    (to < from && to > 0 ? buttons[0] : buttons[to === names.length - 1 ? 0 : 1]).focus();
  };
  const fill = () => holder.replaceChildren(...names.map((name, at) => {
    const mover = (/** @type {typeof words.orderEarlier} */ label, /** @type {number} */ to) => {
      const button = make('button', { type: 'button', textContent: to < at ? '↑' : '↓', 'aria-label': say(label)({ part: say(PART_NAMES[name]) }), disabled: to < 0 || to >= names.length });
      button.addEventListener('click', () => move(at, to));
      return button;
    };
    return make('li', {}, make('span', { textContent: say(PART_NAMES[name]) }), mover(words.orderEarlier, at - 1), mover(words.orderLater, at + 1));
  }));
  fill();
  return holder;
};

/** Buttons of which the one with a value is pressed. @param {string[]} label @param {[string, string[]][]} options @param {string} now @param {(value: string) => void} set */
const group = (label, options, now, set) => {
  const at = Math.max(0, options.findIndex(([value]) => value === now));
  return make('div', { className: 'setting' }, make('h3', { textContent: say(label) }), choice(say(label), options.map(([, name]) => say(name)), at, (index) => set(options[index][0])));
};

/** The page's twin in the other language, by the link that the top line has. */
const twin = () => {
  const link = /** @type {HTMLAnchorElement | null} */ (document.querySelector('.switches a[hreflang]'));
  if (!link) return '';
  const go = make('button', { type: 'button', className: 'link', lang: link.hreflang, textContent: link.textContent ?? '' });
  go.addEventListener('click', () => link.click());
  return make('div', { className: 'setting' }, make('h3', { textContent: say(words.shareLanguage) }), go);
};

export const use = async () => {
  await styled;
  const root = document.documentElement;
  const told = make('p', { role: 'status', className: 'answer' });
  const lengths = /** @type {[string, string[]][]} */ ([['short', words.speechShort], ['middle', words.speechMiddle], ['long', words.speechLong]]);
  const cells = CELLS.map((count) => /** @type {[string, string]} */ ([String(count), say(words.cellsOf)({ count: String(count) })]));
  const now = chosen('speech') in LENGTHS ? chosen('speech') : 'middle';
  dialogOf(say(words.settings),
    group(words.shareTheme, [['', words.motionReader], ['light', words.themeLight], ['dark', words.themeDark]], new URLSearchParams(query()).get('theme') ?? '', setTheme),
    twin(),
    group(words.settingsMotion, [['', words.motionReader], ['off', words.motionOff]], chosen('motion'), (value) => keep('motion', value)),
    make('div', { className: 'setting' }, make('h3', { textContent: say(words.settingsKeys) }), box(say(words.settingsSingle), chosen('keys') !== 'off', (on) => keep('keys', on ? '' : 'off'))),
    group(words.settingsCurrency, [['', words.usd], ['cny', words.cny], ['hkd', words.hkd], ['stated', words.stated]], chosen('cur'), setCurrency),
    group(words.settingsSpeech, lengths, now, (value) => keep('speech', value === 'middle' ? '' : value)),
    make('h3', { textContent: say(words.settingsOrder) }), make('p', { className: 'note', textContent: say(words.settingsOrderNote) }), order(told), told,
    make('div', { className: 'acts' },
      list(say(words.soundSpeed), ['0.5', '1', '1.5', '2', '3'].map((value) => [value, say(words.unitTimes)({ number: value })]), chosen('speed') || '1', (value) => keep('speed', value === '1' ? '' : value)),
      list(say(words.settingsCells), cells, chosen('cells') || String(CELLS[1]), (value) => keep('cells', value))),
    make('p', { className: 'note', textContent: say(root.hasAttribute('data-framed') || self !== top ? words.settingsHere : words.settingsKept) })).showModal();
};

/** What was chosen before is asked for again on a page that does not say otherwise, before its charts come to life. */
export const restore = () => {
  const params = new URLSearchParams(query());
  const before = String(params);
  if (chosen('theme') && !params.has('theme')) params.set('theme', chosen('theme'));
  for (const scope of chosen('cur') ? ofMoney() : []) if (!params.has(`${scope}cur`)) params.set(`${scope}cur`, chosen('cur'));
  if (String(params) === before) return;
  // In a document of one file the query stands behind the hash.
  const { hash } = location;
  history.replaceState(history.state, '', hash.startsWith('#/') ? `${hash.split('?')[0]}?${params}` : `?${params}${hash}`);
};
