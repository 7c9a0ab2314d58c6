// @ts-check
// What the worker has in the browser's storage: the cache of its build, and notes that outlive it. Nothing comes into the cache
// that is not of the build; storage can fail at any time, and then there is the network.
import { addressOf, leftOver, mine } from './answers.js';
import { digestOf, isOwn, printsIn } from './proof.js';

export const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
export const { scope } = worker.registration;
/** What this site's caches are called at first. */
export const MINE = mine(scope);
/** The cache of this build. */
export const OWN = MINE + BUILD;
const NOTES = `${MINE}notes`;

/** Where a build's list is; it is kept last of all: where it is, everything on it is. */
const listOf = (/** @type {string} */ build) => `${scope}files-${build}.json`;
export const LIST = listOf(BUILD);

/** What a cache has. @param {string} address */
export const match = (address, cacheName = OWN) => caches.match(address, { cacheName }).catch(() => undefined);

/** Whether the whole of a build is kept. */
export const isWhole = async (cacheName = OWN) => Boolean(await match(listOf(cacheName.slice(MINE.length)), cacheName));

/** @typedef {import('./answers.js').Notes} Notes */

/** The notes as they are stored. */
export const readNotes = async () => {
  const kept = await match(scope, NOTES);
  return /** @type {Notes} */ ((await kept?.json().catch(() => undefined)) ?? { used: OWN, pages: {}, asked: null });
};

let noted = readNotes();
export const notes = () => noted;

/** Whether the site has gone, and nothing more is kept. */
let gone = false;

/** Puts something into a cache. @param {string} cacheName @param {string} address @param {Response} answer */
const put = async (cacheName, address, answer) => {
  if (!gone) await (await caches.open(cacheName)).put(address, answer);
};

/** Changes follow one another. @param {(before: Notes) => Partial<Notes>} change */
export const note = (change) => {
  noted = noted.then((before) => ({ ...before, ...change(before) }));
  return noted.then((next) => put(NOTES, scope, new Response(JSON.stringify(next))));
};

/** The pages that this worker has bound; they are no clients before they have begun. @type {Set<string>} */
const begun = new Set();

/** Has a page answered from one place until it is left. @param {string} id @param {string} place */
export const bind = (id, place) => {
  begun.add(id);
  return note(({ pages }) => ({ pages: { ...pages, [id]: place } }));
};

/**
 * An answer as it is kept: made anew, since one that a host redirected is not accepted for a page, and no longer encoded.
 * @param {Response} found
 * @param {ArrayBuffer} bytes
 */
export const anew = (found, bytes) => {
  const headers = new Headers(found.headers);
  for (const stale of ['content-encoding', 'content-length', 'vary']) headers.delete(stale);
  return new Response(bytes, { headers });
};

export const isFile = (/** @type {Response} */ { ok, type, redirected }) => ok && type === 'basic' && !redirected;

const prints = printsIn(PRINTS);

/**
 * Keeps what a page was given, if it is of this build, and says whether it is. Where there is no room it is not kept.
 * @param {string} address
 * @param {Response} found
 */
export const see = async (address, found) => {
  const bytes = await found.arrayBuffer();
  const own = await isOwn(address.slice(scope.length), await digestOf(bytes), prints);
  if (found.headers.has('content-encoding') && !(await noted).packed) await note(() => ({ packed: true })).catch(() => {});
  if (own) await put(OWN, address, anew(found, bytes)).catch(() => {});
  return own;
};

/** Keeps what a page has shown that came before this worker; the browser has it still. @param {string[]} urls */
export const seeAll = async (urls) => {
  for (const url of new Set(urls)) {
    const address = addressOf(new URL(url), scope);
    if (!address || (await match(address))) continue;
    const found = await fetch(url, { cache: 'force-cache', priority: 'low' }).catch(() => undefined);
    if (found && isFile(found)) await see(address, found).catch(() => {});
  }
};

/** Ids of the pages that are open. */
export const openPages = async () => (await worker.clients.matchAll({ type: 'window' })).map(({ id }) => id);

/** Drops this site's caches, but for those that `keeps`. @param {(name: string) => boolean} keeps */
const drop = async (keeps) => {
  const names = (await caches.keys()).filter((name) => name.startsWith(MINE) && !keeps(name));
  await Promise.all(names.map((name) => caches.delete(name)));
};

/** Forgets everything; the next page that is opened comes from the network. */
export const leave = async () => {
  gone = true;
  await worker.registration.unregister();
  await drop(() => false);
};

/** Lets go of all that is kept, but for what the reader wants. */
export const empty = async () => {
  // First of all, since there may be no room for a note.
  await drop((name) => name === NOTES);
  await note(() => ({ asked: false, before: undefined }));
};

/** Drops the caches of builds that nothing needs any more. */
export const sweep = async () => {
  // A build on its way here has a cache already, and sweeps itself when it is in use.
  if (worker.registration.installing || worker.registration.waiting) return;
  const [{ pages, before }, open, names] = await Promise.all([noted, openPages(), caches.keys()]);
  for (const id of open) begun.delete(id);
  const { left, stale } = leftOver(names, [...open, ...begun], pages, [OWN, NOTES, before], scope);
  await drop((name) => !stale.includes(name));
  await note(() => ({ pages: left }));
};
