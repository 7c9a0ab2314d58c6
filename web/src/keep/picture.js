// @ts-check
// One picture of a chart with its words: the program draws the chart as it stands, and finding, legend, sources, address and version
// are set around it in the page's own faces and colours.
import { DRAW, tell } from '../events.js';
import { keepStill, LEAST, WIDTHS } from '../generated.js';
import { say } from '../lang.js';
import { parsed, Told } from '../save/site.js';
import { escape } from '../share/texts.js';
import { about } from './about.js';
import { lines } from './shown.js';
import { wrapped } from './wrap.js';

/** Paper on every side. */
const MARGIN = 24;
/** A legend's swatch, the room after it, after its words, and its line's height. */
const [SWATCH, GAP, APART, LINE] = [24, 8, 24, 24];

/** The chart's own picture of its present state, in the design that is on the screen. @param {HTMLElement} chart */
const drawnOf = (chart) => {
  /** @type {import('../events.js').Draw} */
  const detail = {};
  tell(chart, DRAW, detail);
  if (!detail.pictures) throw new Told(say(keepStill));
  const width = chart.querySelector('.frame')?.clientWidth || chart.clientWidth;
  const at = LEAST.filter((least) => width >= least).length;
  const drawn = parsed(detail.pictures).querySelectorAll('svg')[at];
  if (!drawn) throw new Told(say(keepStill));
  return drawn;
};

/** Words to be set: their family, size, weight, ink and the height of a line. @typedef {{ family: string, size: number, weight: number, ink: string, line: number }} Face */

/**
 * @param {HTMLElement} chart
 * @param {import('./shown.js').Shown} shown
 * @returns {string} The file.
 */
export const pictureOf = (chart, shown) => {
  const drawn = drawnOf(chart);
  const [, , width, height] = (drawn.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const style = getComputedStyle(chart);
  const value = (/** @type {string} */ name) => style.getPropertyValue(name).trim().replaceAll('"', "'");
  const [sans, serif] = [value('--sans'), value('--serif')];
  const pen = /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'));
  /** @type {string[]} */
  const out = [];
  let y = MARGIN;
  const measure = (/** @type {Face} */ { weight, size, family }) => {
    pen.font = `${weight} ${size}px ${family}`;
    return (/** @type {string} */ text) => pen.measureText(text).width;
  };
  const written = (/** @type {string} */ text, /** @type {number} */ x, /** @type {number} */ base, /** @type {Face} */ { family, size, weight, ink }) => {
    out.push(`<text x="${x}" y="${base}" font-family="${family}" font-size="${size}" font-weight="${weight}" fill="${ink}">${escape(text)}</text>`);
  };
  const set = (/** @type {string} */ text, /** @type {Face} */ face) => {
    for (const line of wrapped(text, width, measure(face))) {
      y += face.line;
      written(line, MARGIN, Math.round(y - face.line * 0.28), face);
    }
  };
  const narrow = width < WIDTHS[1];
  const [text, muted] = [value('--text'), value('--muted')];
  out.push(`<rect x="${MARGIN}" y="${MARGIN}" width="${width}" height="2" fill="${text}"/>`);
  y += 10;
  set(shown.title, { family: serif, size: narrow ? 22 : 28, weight: 600, ink: text, line: narrow ? 28 : 34 });
  y += 4;
  set(shown.measure, { family: sans, size: 15, weight: 400, ink: muted, line: 22 });

  /** @type {Face} */
  const key = { family: sans, size: 13, weight: 400, ink: muted, line: LINE };
  const wide = measure(key);
  let x = MARGIN;
  const keys = [...chart.querySelectorAll('.legend>li')];
  if (keys.length) y += GAP + LINE;
  keys.forEach((entry, at) => {
    const room = SWATCH + GAP + wide(shown.keys[at]);
    if (x > MARGIN && x + room > MARGIN + width) {
      x = MARGIN;
      y += LINE;
    }
    const swatch = entry.querySelector('svg');
    if (swatch) out.push(nested(swatch, x, y - (LINE + 12) / 2, SWATCH, 12));
    written(shown.keys[at], x + SWATCH + GAP, y - 7, key);
    x += room + APART;
  });
  y += 12;
  out.push(nested(drawn, MARGIN, y, width, height));
  y += height + 12;
  for (const line of lines(shown)) set(line, { family: sans, size: 12, weight: 400, ink: muted, line: 18 });

  const [w, h] = [width + 2 * MARGIN, Math.ceil(y + MARGIN)];
  const file = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" lang="${shown.lang}" fill="none" stroke-linejoin="round"><title>${escape(shown.title)}</title>${about(shown)}<rect width="100%" height="100%" fill="var(--paper)"/>${out.join('')}</svg>`;
  // A file has no page to take colours and faces from.
  return file.replace(/var\((--[\w-]+)\)/g, (_, name) => value(name)).replace(/ class="([sf])"/g, (_, name) => ` font-family="${name === 's' ? sans : serif}"`);
};

/**
 * A picture inside a picture.
 * @param {SVGSVGElement} svg
 * @param {number} x
 * @param {number} y
 * @param {number} width
 * @param {number} height
 */
const nested = (svg, x, y, width, height) => {
  const copy = /** @type {SVGSVGElement} */ (svg.cloneNode(true));
  for (const name of ['class', 'role', 'lang', 'aria-hidden']) copy.removeAttribute(name);
  copy.querySelector('title')?.remove();
  copy.querySelector('desc')?.remove();
  Object.entries({ x, y, width, height }).forEach(([name, size]) => copy.setAttribute(name, String(size)));
  return new XMLSerializer().serializeToString(copy);
};
