// @ts-check
// The flags of an address: what a chart's page is to leave out.
import { FLAGS, FLAGS_ON } from '../generated.js';

/**
 * The marks that a query's flags put on the root, and what of them could not be understood.
 * @param {URLSearchParams} query
 */
export const flagsIn = (query) => {
  /** @type {string[]} */
  const names = [];
  /** @type {string[]} */
  const unknown = [];
  const read = (/** @type {string} */ key, /** @type {string} */ usual, /** @type {string} */ name) => {
    const value = query.get(key) ?? usual;
    if (!['', '0', '1'].includes(value)) unknown.push(`${key}=${value.slice(0, 40)}`);
    else if ((value === '0') === (usual === '1')) names.push(name);
  };
  for (const key of FLAGS) read(key, '0', key);
  for (const key of FLAGS_ON) read(key, '1', `no-${key}`);
  return { names, unknown };
};
