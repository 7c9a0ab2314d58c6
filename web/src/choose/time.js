// @ts-check
// The part of the panel that chooses a span of time: a brush, and two lists that do the same.
import { chooseEnd, chooseFrom, chooseStart, chooseTime, chooseTo, LOCALES } from '../generated.js';
import { say } from '../lang.js';
import { list, make } from '../share/parts.js';
import { brush } from './brush.js';
import { isDate, monthsOf } from './offer.js';

/** A month in words. @param {string} code */
const named = (code) => new Date(`${code}-15`).toLocaleDateString(say(LOCALES), { month: 'short', year: 'numeric' });

/**
 * Nothing where the chart has no axis of time.
 * @param {import('./offer.js').Chart} file
 * @param {(choice: { time: [string, string] | undefined }) => void} choose
 */
export const time = (file, choose) => {
  const months = monthsOf(file);
  if (!months) return undefined;
  const { starts, ends } = months;
  /** The span that is chosen; the whole of it is none. @param {string} from @param {string} to */
  const take = (from, to) => {
    const [first, last] = [from || starts[0], to || ends[ends.length - 1]];
    const whole = first === starts[0] && last === ends[ends.length - 1];
    choose({ time: whole ? undefined : [first, last] });
  };
  const strip = brush(months, file.data.flatMap(({ start }) => start ?? []), ([from, to]) => take(from, to));
  /** @type {(codes: string[]) => [string, string][]} */
  const options = (codes) => codes.map((code) => [code, named(code)]);
  // An end that would come before the start takes that along.
  const from = list(say(chooseFrom), [['', say(chooseStart)], ...options(starts)], '', (value) => take(value, later(value, lists[1].value)));
  const to = list(say(chooseTo), [...options(ends), ['', say(chooseEnd)]], '', (value) => take(value && lists[0].value > value ? starts.findLast((start) => start <= value) ?? '' : lists[0].value, value));
  const later = (/** @type {string} */ start, /** @type {string} */ end) => (end && end < start ? ends.find((own) => own >= start) ?? '' : end);
  const lists = [from, to].map((label) => /** @type {HTMLSelectElement} */ (label.querySelector('select')));
  return {
    set: make('fieldset', { className: 'time' }, make('legend', { textContent: say(chooseTime) }), strip.svg, make('div', { className: 'ends' }, from, to)),
    /** @param {import('./state.js').Chosen} chosen */
    show: ({ time: span }) => {
      const dated = span && isDate(span[0]) && isDate(span[1]) ? span : undefined;
      strip.show(dated);
      // Ends that a link names by a year or a day stand in no list: the nearest month is shown.
      const first = dated ? starts.find((own) => own >= dated[0].slice(0, 7)) ?? '' : '';
      const last = dated ? ends.findLast((own) => own <= (dated[1].length > 4 ? dated[1].slice(0, 7) : `${dated[1]}-12`)) ?? '' : '';
      lists[0].value = first === starts[0] ? '' : first;
      lists[1].value = last === ends[ends.length - 1] ? '' : last;
    },
  };
};
