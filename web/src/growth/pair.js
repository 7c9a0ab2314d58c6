// @ts-check
// Two points in time as an address names them.

/** @typedef {[string, string]} Pair Ids of points, the earlier one first. */

/** As the address and the table write it. @param {Pair} pair */
export const written = ([from, to]) => `${from}..${to}`;

/**
 * Two points in order of time; none where they are the same or one is not there.
 * @param {string[]} points All ids in order of time.
 * @param {string[]} named
 * @returns {Pair | undefined}
 */
export const ordered = (points, named) => {
  const [from, to] = named.map((id) => points.indexOf(id)).sort((a, b) => a - b);
  return named.length === 2 && from >= 0 && from !== to ? [points[from], points[to]] : undefined;
};

/**
 * The points that a query names, if all is well with them.
 * @param {string[]} points
 * @param {string} query
 */
export const pairIn = (points, query) => ordered(points, (new URLSearchParams(query).get('time') ?? '').trim().split('..'));
