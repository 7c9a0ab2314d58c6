// @ts-check
// Keeps what a reader has opened of one build of the site, and the whole of it where the reader wants that, to be read without a
// network. Nothing is kept that is not of this build; an open page is answered from the build it came from until it is left.
// Whatever fails here, a reader has what the network has; and a site that is gone from its address is let go.
import { addressOf, followed, HOW, isFarewell, KEEP, NETWORK, REMOVE, staying, TAKE_OVER } from './answers.js';
import { isWhole, leave, note, notes, openPages, OWN, readNotes, scope, seeAll, sweep, worker } from './kept.js';
import { answer, openPage } from './serve.js';
import { keepWhole, pursue, remove, told } from './whole.js';

worker.addEventListener('install', (event) => {
  const prepare = async () => {
    const { used, asked } = await readNotes();
    // Who has the whole of one build sees nothing of the next before accepting it; without that nothing is lost by going over.
    const waits = Boolean(asked) && used !== OWN && (await isWhole(used));
    try {
      if (asked) await keepWhole(waits);
    } catch (error) {
      // Half of a build is of use to go on with, but not where there is no room for both halves.
      if (/** @type {Error} */ (error).name === 'QuotaExceededError') await caches.delete(OWN);
      throw error;
    }
    if (!waits) await worker.skipWaiting();
  };
  event.waitUntil(prepare());
});

/** @type {string | undefined} */
let accepted;

/** Says how things stand, unless nothing can be kept here, and goes on with what was left. @param {Client} page */
const answerHow = async (page) => {
  await caches.open(OWN);
  const { pages, asked } = await notes();
  page.postMessage({ ...(await told()), stale: ![OWN, NETWORK].includes(pages[page.id] ?? OWN) });
  await sweep();
  if (asked && !(await isWhole())) await pursue();
};

/** Until then the notes are those of the worker before. */
const inUse = async () => {
  const { active } = worker.registration;
  if (active?.state === 'activating') await new Promise((done) => active.addEventListener('statechange', done, { once: true }));
};

/** @param {unknown} wish @param {Client} page */
const hear = async (wish, page) => {
  await inUse();
  if (wish === HOW) return answerHow(page);
  if (wish === KEEP) return note(() => ({ asked: true })).then(pursue);
  if (wish === REMOVE) return remove('removed');
  if (Array.isArray(wish)) return seeAll(wish);
};

worker.addEventListener('message', (event) => {
  const page = /** @type {Client} */ (event.source);
  if (event.data !== TAKE_OVER) return event.waitUntil(hear(event.data, page));
  accepted = page?.id;
  worker.skipWaiting();
});

worker.addEventListener('activate', (event) => {
  const takeOver = async () => {
    const [before, open, whole] = [await readNotes(), await openPages(), await isWhole()];
    await note(() => ({ used: OWN, pages: staying(open, accepted, before), before: followed(before, OWN, whole), asked: before.asked ?? null }));
    await sweep();
  };
  event.waitUntil(takeOver());
});

/** Looks with each page that is opened whether this worker's own script is there; without a network there is nothing to be seen. */
const look = () => fetch(worker.location.href, { cache: 'no-cache', redirect: 'manual' })
  .then(isFarewell)
  .then((gone) => { if (gone) return leave(); })
  .catch(() => {});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = request.method === 'GET' ? addressOf(new URL(request.url), scope) : undefined;
  if (!address) return;
  const opens = request.mode === 'navigate' && address.endsWith('.html');
  event.respondWith(opens ? openPage(event, address) : answer(event, address));
  if (opens) event.waitUntil(look());
});
