// @ts-check
// Whether a reader has just come by a link: who reloads or comes back is not led anywhere.

/** @param {string} [visit] How the reader came, as browsers name it. */
export const isFresh = (visit) => !visit || visit === 'navigate';

/** @param {HTMLElement} root */
export const markFresh = (root) => {
  const visit = /** @type {PerformanceNavigationTiming | undefined} */ (performance.getEntriesByType('navigation')[0]);
  if (isFresh(visit && visit.type)) root.setAttribute('data-fresh', '');
};
