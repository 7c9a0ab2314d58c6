// @ts-check
// Keeps every file of a build's list, each with exactly the digest that the list gives it.
import { anew } from './kept.js';
import { digestOf } from './proof.js';

/** The host has another file than this build's, or none. */
export class Changed extends Error {}

/** How many files are asked for at a time: that leaves room for what the reader opens meanwhile. */
const LANES = 4;

/** The host's own trouble passes, as the network's does. @param {Response} found */
export const refuseTrouble = ({ status, url }) => {
  if (status >= 500) throw new TypeError(`${url}: HTTP ${status}`);
};

/**
 * Puts a file into the cache, from the nearest place that has it as the list says.
 * @param {Cache} cache
 * @param {string} address
 * @param {string} digest
 * @param {AbortSignal} signal
 */
const keep = async (cache, address, digest, signal) => {
  const places = [
    () => cache.match(address),
    () => caches.match(address),
    () => fetch(address, { priority: 'low', signal }),
    () => fetch(address, { priority: 'low', signal, cache: 'reload' }),
  ];
  for (const [at, ask] of places.entries()) {
    const found = await ask();
    if (found) refuseTrouble(found);
    if (!found?.ok) continue;
    const bytes = await found.arrayBuffer();
    if ((await digestOf(bytes)) !== digest) continue;
    if (at) await cache.put(address, anew(found, bytes));
    return;
  }
  throw new Changed(address);
};

/**
 * What a stopped attempt has kept is not fetched again.
 * @param {Cache} cache
 * @param {Record<string, string>} files Digests by name.
 * @param {string} scope
 * @param {AbortController} stop Aborted as well when a file cannot be kept.
 * @param {(done: number, all: number) => void} tell
 */
export const keepAll = async (cache, files, scope, stop, tell) => {
  const all = Object.entries(files);
  const left = all.values();
  let done = 0;
  const lane = async () => {
    for (const [name, digest] of left) {
      stop.signal.throwIfAborted();
      await keep(cache, scope + name, digest, stop.signal);
      tell(++done, all.length);
    }
  };
  try {
    await Promise.all(Array.from({ length: LANES }, lane));
  } catch (error) {
    stop.abort(error);
    throw error;
  }
};
