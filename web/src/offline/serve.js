// @ts-check
// What pages are given: the kept file of their own build, what the network has, or a page that says what can be read without it.
import { NETWORK } from './answers.js';
import { awayPage, titleIn } from './away.js';
import { bind, isFile, isWhole, match, notes, OWN, scope, see } from './kept.js';

/** Milliseconds after which a page that is kept is not waited for any longer. */
const SLOW = 4000;

/**
 * Pages on their way, by their ids: whether one is of this build is known when all of it is here.
 * @type {Map<string, Promise<unknown>>}
 */
const arriving = new Map();

/**
 * What stands for a page that nobody has opened, without a network.
 * @param {string} path
 * @param {string | null} theme
 */
const away = async (path, theme) => {
  const cache = await caches.open(OWN);
  const names = (await cache.keys()).map(({ url }) => url.slice(scope.length));
  const pages = names.filter((name) => name.endsWith('.html')).map(async (name) => {
    const html = await (await cache.match(scope + name))?.text();
    return { path: name, title: titleIn(html ?? '') };
  });
  const style = names.find((name) => /^olympus-\w+\.css$/.test(name));
  const html = awayPage(path, theme, await Promise.all(pages), style, scope);
  return new Response(html, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
};

/**
 * A page that arrives is kept if it is of this build; all that one of another build shows comes from the network.
 * @param {FetchEvent} event
 * @param {string} address
 * @param {Response} found
 */
const receive = ({ resultingClientId: id }, address, found) => {
  const known = see(address, found).then((own) => (own ? undefined : bind(id, NETWORK))).catch(() => {}).finally(() => arriving.delete(id));
  arriving.set(id, known);
  return known;
};

/**
 * A page: the whole site's own; else what the network has, and what was seen before where that fails or takes too long.
 * @param {FetchEvent} event
 * @param {string} address
 */
export const openPage = async (event, address) => {
  const { request, resultingClientId: id } = event;
  const kept = await match(address);
  if (kept && (await isWhole())) return kept;
  const late = kept && new Promise((resolve) => setTimeout(resolve, SLOW));
  try {
    const found = /** @type {Response | undefined} */ (await Promise.race([fetch(request), ...(late ? [late] : [])]));
    if (kept && (!found || found.status >= 500)) return kept;
    const page = /** @type {Response} */ (found);
    if (isFile(page)) event.waitUntil(receive(event, address, page.clone()));
    return page;
  } catch {
    if (kept) return kept;
  }
  // A page of the build before shows nothing else than what was seen of that.
  const { before } = await notes();
  const earlier = before && (await match(address, before));
  if (before && earlier) await bind(id, before).catch(() => {});
  return earlier || away(address.slice(scope.length), new URL(request.url).searchParams.get('theme'));
};

/**
 * What a page shows or asks for: from the place of its build, or from the network.
 * @param {FetchEvent} event
 * @param {string} address
 */
export const answer = async (event, address) => {
  const { request, clientId: id } = event;
  await arriving.get(id);
  const place = (await notes()).pages[id] ?? OWN;
  const kept = place === NETWORK ? undefined : await match(address, place);
  if (kept) return kept;
  // A picture of this build says something else than a page of another around it.
  if (request.destination === 'image' && ![OWN, NETWORK].includes(place)) return Response.error();
  const found = await fetch(request);
  if (place === OWN && isFile(found)) event.waitUntil(see(address, found.clone()).catch(() => {}));
  return found;
};
