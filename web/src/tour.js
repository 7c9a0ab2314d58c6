// @ts-check
// A stop of the tour shows its chart in the stop's own state, however it was reached, and inside another page leads on to the other
// stops in the same place. Without it the still picture shows that state, and the links lead on as they stand.
import { ASK, tell } from './events.js';
import { OWN_KEYS, STATE_KEYS } from './generated.js';
import { written } from './share/texts.js';

/**
 * The query that a stop is to be shown by: its state, unless something else is asked of the chart.
 * @param {string} search
 * @param {string} state
 */
export const shownBy = (search, state) => {
  const asked = new URLSearchParams(search);
  if (OWN_KEYS.some((key) => asked.has(key))) return written(asked);
  return written(new URLSearchParams([...new URLSearchParams(state), ...asked]));
};

/**
 * The address of another stop inside the page that this one stands in: what that page left out stays left out.
 * @param {string} href
 * @param {string} search
 */
export const onwards = (href, search) => {
  const url = new URL(href);
  const flags = [...new URLSearchParams(search)].filter(([key]) => key === 'theme' || !STATE_KEYS.includes(key));
  for (const [key, value] of flags) url.searchParams.set(key, value);
  url.search = written(url.searchParams);
  return url.href;
};

/** @param {HTMLElement} tour */
const follow = (tour) => {
  const query = shownBy(location.search, tour.dataset.state ?? '');
  if (`?${query}` !== location.search && query) {
    try {
      history.replaceState(history.state, '', `?${query}${location.hash}`);
    } catch {
      // The address of a sandboxed frame cannot change; the program is asked once it is there.
      const root = document.documentElement;
      const watcher = new MutationObserver(() => {
        if (!root.hasAttribute('data-ready')) return;
        watcher.disconnect();
        tell(window, ASK, query);
      });
      watcher.observe(root, { attributes: true, attributeFilter: ['data-ready'] });
    }
  }
  tour.addEventListener('click', ({ target }) => {
    const link = /** @type {HTMLAnchorElement | null | undefined} */ (/** @type {Element} */ (target).closest?.('a[rel]'));
    if (!link || self === parent) return;
    link.href = onwards(link.href, location.search);
    // Links of a frame open beside it, but these do not leave it.
    link.target = '_self';
  });
};

if (typeof document === 'object') {
  const tour = /** @type {HTMLElement | null} */ (document.querySelector('.tour'));
  if (tour) follow(tour);
}
