// @ts-check
// A strip of months to draw a span of time on, with a tick for each datum. Two lists beside it do the same for keys and screen
// readers, so it is hidden from those.
import { inMonths } from './offer.js';

const SPACE = 'http://www.w3.org/2000/svg';
/** Its size in units of its own; across it is stretched to the room there is. */
const [WIDTH, HEIGHT] = [1000, 44];
/** A press that moves less than this many units ends nothing. */
const STILL = 8;

/** @param {string} name @param {Record<string, string | number>} attributes */
const shape = (name, attributes) => {
  const made = document.createElementNS(SPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
};

/**
 * The month nearest to a place among those that may be chosen.
 * @param {string[]} months
 * @param {number} place
 */
export const nearest = (months, place) => months.reduce((best, code) => (Math.abs(inMonths(code) - place) < Math.abs(inMonths(best) - place) ? code : best));

/**
 * A span from one place to another: the first month that begins there and the last that ends there.
 * @param {{ starts: string[], ends: string[] }} months
 * @param {number} one
 * @param {number} other
 * @returns {[string, string]}
 */
export const spanned = ({ starts, ends }, one, other) => {
  const from = nearest(starts, Math.min(one, other));
  return [from, nearest(ends.filter((end) => end >= from), Math.max(one, other) - 1)];
};

/**
 * @param {{ starts: string[], ends: string[] }} months
 * @param {string[]} days Where data stand.
 * @param {(span: [string, string]) => void} choose
 */
export const brush = (months, days, choose) => {
  const all = [...months.starts, ...months.ends].sort();
  const [first, last] = [inMonths(all[0]), inMonths(all[all.length - 1]) + 1];
  const x = (/** @type {number} */ place) => ((place - first) / (last - first)) * WIDTH;
  const ticks = days.map((day) => shape('path', { d: `M${x(inMonths(day)).toFixed(1)} 16v16`, class: 'tick' }));
  const years = Array.from({ length: Math.floor(last / 12) - Math.ceil(first / 12) + 1 }, (_, at) => (Math.ceil(first / 12) + at) * 12)
    .map((start) => shape('path', { d: `M${x(start).toFixed(1)} 0v${HEIGHT}`, class: 'year' }));
  const window = shape('rect', { class: 'span', y: 1, height: HEIGHT - 2 });
  const svg = shape('svg', { class: 'brush', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' });
  svg.append(...years, window, ...ticks);

  /** @type {[number, number]} */
  let shown = [first, last];
  const draw = () => {
    const [from, to] = [Math.min(...shown), Math.max(...shown)];
    window.setAttribute('x', x(from).toFixed(1));
    window.setAttribute('width', (x(to) - x(from)).toFixed(1));
  };
  /** The place under the pointer. @param {PointerEvent} event */
  const at = ({ clientX }) => {
    const { left, width } = svg.getBoundingClientRect();
    return first + Math.max(0, Math.min(1, (clientX - left) / width)) * (last - first);
  };
  /** What a drag begins with: the end that stays where it is. @type {number | undefined} */
  let fixed;
  svg.addEventListener('pointerdown', (event) => {
    const press = /** @type {PointerEvent} */ (event);
    svg.setPointerCapture(press.pointerId);
    const place = at(press);
    const [from, to] = shown;
    // Close to an end it is moved; anywhere else a new span begins.
    const close = (/** @type {number} */ end) => Math.abs(x(end) - x(place)) < WIDTH / 30;
    if (close(to)) fixed = from;
    else fixed = close(from) ? to : place;
    event.preventDefault();
  });
  svg.addEventListener('pointermove', (event) => {
    if (fixed === undefined) return;
    shown = [fixed, at(/** @type {PointerEvent} */ (event))];
    draw();
  });
  const end = (/** @type {Event} */ event) => {
    if (fixed === undefined) return;
    const place = at(/** @type {PointerEvent} */ (event));
    const moved = Math.abs(x(place) - x(fixed)) >= STILL;
    if (moved && event.type === 'pointerup') choose(spanned(months, fixed, place));
    fixed = undefined;
  };
  svg.addEventListener('pointerup', end);
  svg.addEventListener('pointercancel', end);

  return {
    svg,
    /** Shows a span that was chosen elsewhere, or all. @param {[string, string] | undefined} span */
    show: (span) => {
      shown = span ? [inMonths(span[0]), Math.floor(inMonths(span[1])) + (span[1].length > 4 ? 1 : 12)] : [first, last];
      draw();
    },
  };
};
