// Keeps one build of the site whole, to be read without a network. Each file is listed with the digest of its contents
// and kept only if it has it; an open page is answered from the build it came from until it is left. Whatever fails here,
// a reader has what the network has; and a site that is gone from its address is let go.
const BUILD = '__BUILD__';
const FILES = __FILES__;

const { clients, registration } = self;
const { scope } = registration;
// Other copies of the site on this host have caches of their own.
const MINE = `olympus ${scope} `;
const OWN = MINE + BUILD;
const NOTES = `${MINE}notes`;

/** What outlives this worker: the cache in use, and those of pages that were open before it was, by the page's id. */
const readNotes = async () => {
  const kept = await caches.match(scope, { cacheName: NOTES }).catch(() => undefined);
  return (await kept?.json().catch(() => undefined)) ?? { used: OWN, pages: {} };
};
let notes = readNotes();
const note = async (pages) => {
  const next = { used: OWN, pages };
  notes = next;
  await (await caches.open(NOTES)).put(scope, new Response(JSON.stringify(next)));
};

const digestOf = async (bytes) => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** Puts a file into the cache, from the nearest place that has it as this build does. */
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

self.addEventListener('install', (event) => {
  const names = Object.keys(FILES).values();
  const lane = async (cache) => {
    for (const name of names) await keep(cache, name);
  };
  // What a stopped attempt has kept is not fetched again; few at a time leave room for the reader.
  event.waitUntil(caches.open(OWN).then((cache) => Promise.all([lane(cache), lane(cache)])));
});

let accepted;
self.addEventListener('message', ({ data, source }) => {
  if (data !== 'take over') return;
  accepted = source.id;
  self.skipWaiting();
});

const openPages = async () => (await clients.matchAll({ type: 'window' })).map(({ id }) => id);

self.addEventListener('activate', (event) => {
  const takeOver = async () => {
    const before = await readNotes();
    const open = (await openPages()).filter((id) => id !== accepted);
    await note(Object.fromEntries(open.map((id) => [id, before.pages[id] ?? before.used])));
    await sweep();
  };
  event.waitUntil(takeOver());
});

/** Drops the caches of builds of which no page is open any more. */
const sweep = async () => {
  // A build on its way here has a cache already, and sweeps itself when it is in use.
  if (registration.installing || registration.waiting) return;
  const [{ pages }, open, names] = await Promise.all([notes, openPages(), caches.keys()]);
  const left = Object.fromEntries(open.filter((id) => pages[id]).map((id) => [id, pages[id]]));
  const used = [OWN, NOTES, ...Object.values(left)];
  await Promise.all(names.filter((name) => name.startsWith(MINE) && !used.includes(name)).map((name) => caches.delete(name)));
  await note(left);
};

/** The address under which an answer is kept: a page's query is for its program, and hosts name pages in several ways. */
const addressOf = ({ origin, pathname, search }) => {
  const named = /\.\w+$/.test(pathname);
  const path = pathname.endsWith('/') ? `${pathname}index.html` : named ? pathname : `${pathname}.html`;
  const address = origin + path;
  return address.startsWith(scope) && (!search || path.endsWith('.html')) ? address : undefined;
};

const answer = async (request, address, page) => {
  const { pages } = await notes;
  // Storage can fail at any time.
  const kept = await caches.match(address, { cacheName: pages[page] ?? OWN }).catch(() => undefined);
  return kept ?? fetch(request);
};

/** Whether the site is no longer at its address: this worker's own script is gone, has moved, or is somebody else's. */
const isGone = async () => {
  const answer = await fetch(self.location.href, { cache: 'no-cache', redirect: 'manual' });
  if (answer.type === 'opaqueredirect' || [404, 410].includes(answer.status)) return true;
  // Trouble of the host or on the way is no farewell.
  return answer.ok && !(await answer.text()).includes('olympus ');
};

/** Forgets everything kept; the next page that is opened comes from the network. */
const leave = async () => {
  await registration.unregister();
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(MINE)).map((name) => caches.delete(name)));
};

/** Looks with each page that is opened; without a network there is nothing to be seen. */
const look = () => isGone().then((gone) => gone && leave()).catch(() => {});

self.addEventListener('fetch', (event) => {
  const { request, clientId } = event;
  const address = request.method === 'GET' && addressOf(new URL(request.url));
  if (!address) return;
  event.respondWith(answer(request, address, clientId));
  if (request.mode !== 'navigate') return;
  const tidy = Promise.resolve(notes).then(({ pages }) => Object.keys(pages).length && sweep()).catch(() => {});
  event.waitUntil(Promise.all([tidy, look()]));
});
