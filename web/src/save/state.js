// @ts-check
// What is asked of one chart of a page, as that chart's own page would be asked.
import { OWN_KEYS } from '../generated.js';

/**
 * The query of a chart's own page, but for the version of its figures.
 * @param {string} search The present page's query.
 * @param {string | undefined} scope What the chart's keys begin with on the present page; nothing on its own.
 * @param {string} [focus] What the page puts in front by itself.
 */
export const stateOf = (search, scope, focus) => {
  const before = scope ? `${scope}.` : '';
  const state = new URLSearchParams();
  for (const [key, value] of new URLSearchParams(search)) {
    const own = key.startsWith(before) ? key.slice(before.length) : '';
    if (key === 'theme' || key === 'front') state.set(key, value);
    else if (OWN_KEYS.includes(own)) state.set(own, value);
  }
  // What the page puts in front is asked for where the page is not there to do so.
  if (focus && !state.has('focus') && !state.has('front')) state.set('focus', focus);
  return String(state);
};

/** The same of a chart's element, where it stands now. @param {HTMLElement} chart @param {string} [search] The page's query. */
export const stateAt = ({ id, dataset }, search = location.search) => stateOf(
  search,
  document.documentElement.dataset.page === 'chart' ? undefined : id,
  dataset.focus,
);
