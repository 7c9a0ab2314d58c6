// @ts-check
// Keeps one build of the site whole, to be read without a network. Each file is listed with the digest of its contents
// and kept only if it has it; an open page is answered from the build it came from until it is left. Whatever fails here,
// a reader has what the network has; and a site that is gone from its address is let go.
import { addressOf, isFarewell, leftOver, mine, staying, TAKE_OVER } from './answers.js';

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const { clients, registration } = worker;
const { scope } = registration;
const MINE = mine(scope);
const OWN = MINE + BUILD;
const NOTES = `${MINE}notes`;

/** @typedef {{ used: string, pages: Record<string, string> }} Notes */

/** What outlives this worker: the cache in use, and those of pages that were open before it was, by the page's id. */
const readNotes = async () => {
  const kept = await caches.match(scope, { cacheName: NOTES }).catch(() => undefined);
  return /** @type {Notes} */ ((await kept?.json().catch(() => undefined)) ?? { used: OWN, pages: {} });
};
/** @type {Notes | Promise<Notes>} */
let notes = readNotes();
const note = async (/** @type {Record<string, string>} */ pages) => {
  const next = { used: OWN, pages };
  notes = next;
  await (await caches.open(NOTES)).put(scope, new Response(JSON.stringify(next)));
};

const digestOf = async (/** @type {ArrayBuffer} */ bytes) => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/**
 * Puts a file into the cache, from the nearest place that has it as this build does.
 * @param {Cache} cache
 * @param {string} name
 */
const keep = async (cache, name) => {
  const address = scope + name;
  if (await cache.match(address)) return;
  const places = [
    () => caches.match(address),
    () => fetch(address, { priority: 'low' }),
    () => fetch(address, { priority: 'low', cache: 'reload' }),
  ];
  for (const ask of places) {
    const found = await ask();
    if (!found?.ok) continue;
    const bytes = await found.arrayBuffer();
    if ((await digestOf(bytes)) !== FILES[name]) continue;
    // Made anew: an answer that a host redirected is not accepted for a page, and what is kept is no longer encoded.
    const headers = new Headers(found.headers);
    for (const stale of ['content-encoding', 'content-length', 'vary']) headers.delete(stale);
    await cache.put(address, new Response(bytes, { headers }));
    return;
  }
  throw new Error(`${address} is not what it is in build ${BUILD}`);
};

worker.addEventListener('install', (event) => {
  const names = Object.keys(FILES).values();
  const lane = async (/** @type {Cache} */ cache) => {
    for (const name of names) await keep(cache, name);
  };
  // What a stopped attempt has kept is not fetched again; few at a time leave room for the reader.
  event.waitUntil(caches.open(OWN).then((cache) => Promise.all([lane(cache), lane(cache)])));
});

/** @type {string | undefined} */
let accepted;
worker.addEventListener('message', ({ data, source }) => {
  if (data !== TAKE_OVER) return;
  accepted = /** @type {Client} */ (source).id;
  worker.skipWaiting();
});

const openPages = async () => (await clients.matchAll({ type: 'window' })).map(({ id }) => id);

worker.addEventListener('activate', (event) => {
  const takeOver = async () => {
    await note(staying(await openPages(), accepted, await readNotes()));
    await sweep();
  };
  event.waitUntil(takeOver());
});

/** Drops the caches of builds of which no page is open any more. */
const sweep = async () => {
  // A build on its way here has a cache already, and sweeps itself when it is in use.
  if (registration.installing || registration.waiting) return;
  const [{ pages }, open, names] = await Promise.all([notes, openPages(), caches.keys()]);
  const { left, stale } = leftOver(names, open, pages, [OWN, NOTES], scope);
  await Promise.all(stale.map((name) => caches.delete(name)));
  await note(left);
};

/**
 * @param {Request} request
 * @param {string} address
 * @param {string} page
 */
const answer = async (request, address, page) => {
  const { pages } = await notes;
  // Storage can fail at any time.
  const kept = await caches.match(address, { cacheName: pages[page] ?? OWN }).catch(() => undefined);
  return kept ?? fetch(request);
};

/** Forgets everything kept; the next page that is opened comes from the network. */
const leave = async () => {
  await registration.unregister();
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(MINE)).map((name) => caches.delete(name)));
};

/** Looks with each page that is opened whether this worker's own script is there; without a network there is nothing to be seen. */
const look = () => fetch(worker.location.href, { cache: 'no-cache', redirect: 'manual' })
  .then(isFarewell)
  .then((gone) => { if (gone) return leave(); })
  .catch(() => {});

worker.addEventListener('fetch', (event) => {
  const { request, clientId } = event;
  const address = request.method === 'GET' ? addressOf(new URL(request.url), scope) : undefined;
  if (!address) return;
  event.respondWith(answer(request, address, clientId));
  if (request.mode !== 'navigate') return;
  const tidy = Promise.resolve(notes).then(({ pages }) => { if (Object.keys(pages).length) return sweep(); }).catch(() => {});
  event.waitUntil(Promise.all([tidy, look()]));
});
