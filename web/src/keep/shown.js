// @ts-check
// The words that stand around a chart now, and where it is to be found again. It reads the page and asks for nothing.
import { keepKey, keptFrom, LOCALES } from '../generated.js';
import { lang, say } from '../lang.js';
import { addressOf } from '../share/place.js';
import { takenFrom } from '../share/taken.js';

/**
 * @typedef {object} Shown
 * @property {string} id
 * @property {string} lang
 * @property {string} title The finding.
 * @property {string} measure
 * @property {string} remark What is said under the picture; may be empty.
 * @property {string[]} keys What the legend's swatches stand for.
 * @property {string[]} notes Sources, date, evidence and exchange rate, a line each.
 * @property {string[]} limits Where the page has them beside the chart.
 * @property {string} address The link to what is seen, with the version of the data.
 * @property {string} version
 * @property {string} kept The day on which it is kept, as programs write it.
 * @property {string} from Address, day and version in a sentence.
 */

/** What an element says, in one line. @param {Element | null | undefined} element */
export const words = (element) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/**
 * @param {HTMLElement} chart
 * @param {import('../share/place.js').Link} link
 * @param {Date} [now]
 * @returns {Shown}
 */
export const shownOf = (chart, link, now = new Date()) => {
  const taken = takenFrom(chart);
  const all = (/** @type {string} */ selector) => [...chart.querySelectorAll(selector)].map(words).filter(Boolean);
  const [address, version] = [addressOf(taken, link), taken.version];
  const day = now.toLocaleDateString(say(LOCALES), { day: 'numeric', month: 'long', year: 'numeric' });
  return {
    id: chart.id,
    lang: lang(),
    title: words(chart.querySelector('.finding')),
    measure: words(chart.querySelector('.measure')),
    remark: words(chart.querySelector('.remark')),
    keys: all('.legend>li'),
    notes: all('.foot > p:not(.more)'),
    limits: all('.foot>ul>li'),
    address,
    version,
    kept: now.toISOString().slice(0, 10),
    from: say(keptFrom)({ address, day, version }),
  };
};

/** The lines under a table or a picture: everything that is said, but for what stands over it. @param {Shown} shown */
export const lines = ({ remark, notes, from }) => [remark, ...notes, from].filter(Boolean);

/** The legend in a line; nothing where there is none. @param {Shown} shown */
export const legend = ({ keys, lang: code }) => (keys.length ? `${say(keepKey, code)}${keys.join('; ')}` : '');
