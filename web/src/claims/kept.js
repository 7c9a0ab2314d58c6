// @ts-check
// Which claims fit what a reader chose.

/**
 * Whether a claim fits all choices. A claim may be about several companies, joined by spaces; of everything else it has one.
 * @param {Record<string, string | undefined>} claim
 * @param {Record<string, string>} choices
 */
export const kept = (claim, choices) =>
  Object.entries(choices).every(([key, wanted]) => (claim[key] ?? '').split(' ').includes(wanted));
