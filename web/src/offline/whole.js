// @ts-check
// The whole site, kept because its reader wants it: how far that is, going on with it, and letting go.
import { TAKE_OVER } from './answers.js';
import { anew, empty, isWhole, LIST, note, notes, OWN, scope, sweep, worker } from './kept.js';
import { Changed, keepAll, refuseTrouble } from './list.js';
import { digestOf } from './proof.js';

const { clients, registration } = worker;

/** @typedef {import('./answers.js').Told} Told */

/** On its way: `done` of `all` files. @type {{ done: number, all: number, stop: AbortController, over: Promise<void> } | undefined} */
let run;
/** Whether it waits for the network. */
let paused = false;

/** How things stand. @param {Told['why']} [why] @returns {Promise<Told>} */
export const told = async (why) => {
  const { asked, packed } = await notes();
  const always = { sizes: SIZES, packed, fresh: asked === null };
  if (!run && (await isWhole())) return { ...always, state: 'kept' };
  if (!run && !asked) return { ...always, state: 'seen', why };
  // A worker that was stopped goes on at once.
  return { ...always, state: paused ? 'waiting' : 'keeping', done: run?.done, all: run?.all };
};

/** Tells every page. @param {Told['why']} [why] */
const tell = async (why) => {
  const now = await told(why);
  for (const page of await clients.matchAll({ type: 'window', includeUncontrolled: true })) page.postMessage(now);
};

/** The list of this build, proven by the build's name. @param {AbortSignal} signal */
const listed = async (signal) => {
  const found = await fetch(LIST, { signal });
  refuseTrouble(found);
  const bytes = await found.arrayBuffer();
  if (!found.ok || !(await digestOf(bytes)).startsWith(BUILD)) throw new Changed(LIST);
  return { files: /** @type {Record<string, string>} */ (JSON.parse(new TextDecoder().decode(bytes))), kept: anew(found, bytes) };
};

/** Keeps the whole build. @param {boolean} quiet Whether pages are told nothing of it. */
export const keepWhole = async (quiet) => {
  const stop = new AbortController();
  let percent = -1;
  const work = async () => {
    const cache = await caches.open(OWN);
    const { files, kept } = await listed(stop.signal);
    await keepAll(cache, files, scope, stop, (done, all) => {
      Object.assign(run ?? {}, { done, all });
      const now = Math.floor((100 * done) / all);
      if (!quiet && now > percent) tell();
      percent = now;
    });
    await cache.put(LIST, kept);
  };
  const over = work().finally(() => { run = undefined; });
  run = { done: 0, all: 1, stop, over };
  paused = false;
  await over;
};

/** Lets go of all that is kept; what pages show now they have kept again. @param {Told['why']} why */
export const remove = async (why) => {
  run?.stop.abort();
  await run?.over.catch(() => {});
  await empty();
  // The next build waited for the reader of a whole one.
  registration.waiting?.postMessage(TAKE_OVER);
  await tell(why);
};

/** Has the whole site kept, and goes on with that where it was left. */
export const pursue = async () => {
  // The next build keeps itself whole while it is installed, and tells of that.
  if (registration.installing) return undefined;
  if (run || (await isWhole())) return tell();
  try {
    const keeping = keepWhole(false);
    await tell();
    await keeping;
    await note(() => ({ before: undefined }));
    await sweep();
    return await tell();
  } catch (error) {
    const { name } = /** @type {Error} */ (error);
    if (name === 'AbortError') return undefined;
    if (name === 'QuotaExceededError') return remove('room');
    if (!(error instanceof Changed)) {
      paused = true;
      return tell();
    }
    // The host may have gone over to another build, which then goes on with it.
    await registration.update().catch(() => {});
    if (registration.installing || registration.waiting) return undefined;
    await note(() => ({ asked: null }));
    return tell('changed');
  }
};
