// @ts-check
// What a chart in a frame and the page around it post to one another, and how either is told from anything else.
// docs/embedding.md has the messages for those who write such pages.
import { LONGEST, STATE_KEYS, TALLEST } from './generated.js';

/** @typedef {Record<string, string>} State The keys of a chart's address that differ from its defaults, such as {y: 'log'}. */

/**
 * Whether a value is an object of keys and values and nothing more. What is posted becomes one of the window that hears it.
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
export const isPlain = (value) => typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/**
 * What a page asks of a chart: another state, or with an empty one to be told again.
 * @param {State} data
 */
export const asking = (data) => ({ target: 'olympus', v: 1, type: 'setState', data });

/**
 * The state that a message asks for. It is heeded whole or not at all.
 * @param {unknown} message
 * @returns {State | undefined}
 */
export const askedIn = (message) => {
  if (!isPlain(message)) return undefined;
  const { target, v, type, data } = message;
  if (target !== 'olympus' || v !== 1 || type !== 'setState' || !isPlain(data)) return undefined;
  /** @type {(entry: [string, unknown]) => boolean} */
  const isKnown = ([key, value]) => STATE_KEYS.includes(key) && typeof value === 'string' && value.length <= LONGEST;
  return Object.entries(data).every(isKnown) ? /** @type {State} */ (data) : undefined;
};

/**
 * What a chart says of itself.
 * @param {string} chart
 * @param {'ready' | 'state' | 'select'} type
 * @param {State} data
 */
export const saying = (chart, type, data) => ({ source: 'olympus', v: 1, chart, type, data });

/**
 * What a chart has said in a message.
 * @param {unknown} message
 * @returns {{ type: 'ready' | 'state' | 'select', data: State } | undefined}
 */
export const saidIn = (message) => {
  if (!isPlain(message)) return undefined;
  const { source, v, type, data } = message;
  if (source !== 'olympus' || v !== 1 || !['ready', 'state', 'select'].includes(/** @type {string} */ (type)) || !isPlain(data)) return undefined;
  return /** @type {any} */ ({ type, data });
};

/**
 * A height in the three forms that hosts understand. Medium tells frames apart by the address they were given.
 * @param {string} chart
 * @param {string} src
 * @param {number} height
 */
export const heights = (chart, src, height) => [
  { 'datawrapper-height': { [chart]: height } },
  { sentinel: 'amp', type: 'embed-size', height },
  JSON.stringify({ src, context: 'iframe.resize', height }),
];

/**
 * The height that a message gives, if it does; 0 where it makes no sense.
 * @param {unknown} message
 */
export const heightIn = (message) => {
  const all = isPlain(message) ? message['datawrapper-height'] : undefined;
  if (!isPlain(all)) return undefined;
  const height = /** @type {number} */ (Object.values(all)[0]);
  return Number.isFinite(height) && height > 0 && height <= TALLEST ? Math.ceil(height) : 0;
};

/**
 * The state in a query.
 * @param {string} query
 * @returns {State}
 */
export const stateIn = (query) => Object.fromEntries([...new URLSearchParams(query)].filter(([key, value]) => STATE_KEYS.includes(key) && value));

/**
 * A query changed to a state: its keys set, or left out where their text is empty.
 * @param {string} query
 * @param {State} state
 */
export const changed = (query, state) => {
  const params = new URLSearchParams(query);
  for (const [key, value] of Object.entries(state)) {
    if (value) params.set(key, value);
    else params.delete(key);
  }
  return String(params);
};
