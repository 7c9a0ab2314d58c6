// @ts-check
// What is taken along of a chart on this page, as it stands.
import { lang } from '../lang.js';
import { at } from '../save/site.js';
import { stateAt } from '../save/state.js';
import { asked } from './place.js';
import { Taken } from './texts.js';

/** The chart that an element belongs to. @param {HTMLElement} element */
export const takenFrom = (element) => {
  const search = asked();
  const chart = /** @type {HTMLElement} */ (element.closest('[data-chart]'));
  return new Taken({
    id: chart.dataset.chart ?? '',
    root: at('./'),
    state: stateAt(chart, search),
    search,
    today: document.documentElement.dataset.version ?? '',
  }, lang());
};
